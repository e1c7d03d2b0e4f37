// Package pack makes a Go program for the browser smaller without changing what
// it does. Go's linker writes the memory a program starts with as a hundred
// thousand pieces around runs of zeros; here they are merged into a few. And it
// writes tables that say which function, file and line every instruction comes
// from, which nothing but the text of a panic reads. They are handed back as
// Symbols, which turn a copied report into functions, files and lines again: all
// but the creator of a goroutine, who has no address in a report, and what was
// given to a function. In their place stands what a running program needs, by
// columns, which a function that runs before all others writes as Go reads it.
// Calls that were inlined are none to the packed program, where runtime.Callers
// skips some. Code that no page comes to is taken out. Whatever this package does
// not know about a program, it refuses: a new Go stops the build, not the app.
package pack

import "fmt"

// A run of zeros shorter than this stays inside a piece. With brotli 11 Limber
// has 1158 kB at 64, 1154 at 256, 1151 at 1024 and 1157 at 8192.
const gap = 1024

// Pack returns the program as it is sent, and what was taken out of it.
func Pack(wasm []byte) (packed []byte, symbols *Symbols, err error) {
	m, err := readModule(wasm)
	if err != nil {
		return nil, nil, fmt.Errorf("pack: %w", err)
	}
	mem, err := m.memory()
	if err != nil {
		return nil, nil, fmt.Errorf("pack: data section: %w", err)
	}
	t, err := findTables(mem)
	if err != nil {
		return nil, nil, fmt.Errorf("pack: tables of functions: %w", err)
	}
	symbols = t.symbols(mem)
	symbols.Imports = m.imports
	fns, err := symbols.check(m.functions)
	if err != nil {
		return nil, nil, fmt.Errorf("pack: tables of functions: %w", err)
	}
	columns, err := symbols.lean(fns)
	if err != nil {
		return nil, nil, fmt.Errorf("pack: tables of functions: %w", err)
	}
	routine, err := t.replace(mem, columns)
	if err != nil {
		return nil, nil, fmt.Errorf("pack: tables of functions: %w", err)
	}
	if err := m.shut(symbols, fns); err != nil {
		return nil, nil, fmt.Errorf("pack: code: %w", err)
	}
	m.start(routine)
	return m.write(pieces(mem, gap)), symbols, nil
}
