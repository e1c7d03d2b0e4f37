package pack

import "strings"

// emptied lists what of the memory becomes zeros. It stays true for all that
// runs: programs of the stack's depth, stack maps, defers and inlined calls are
// needed by the garbage collector and by panics. A function without a program
// of files and lines is one whose file the runtime prints as "?", line 0; it
// then looks up neither unit nor file. Where a function may not be stopped from
// outside is asked only where that can be done, and in WebAssembly it can't.
func emptied(t *tables, s *Symbols, fns []fn) []span {
	spans := []span{t.units, t.files}
	programs, names := make([]bool, len(s.Programs)), make([]bool, len(s.Names)) // what stays
	for _, f := range fns {
		at := t.funcs.from + f.at
		spans = append(spans,
			span{at + 20, at + 28}, // file, line
			span{at + 32, at + 40}, // unit, start
		)
		name := text(s.Names, f.name)
		if !entered(name) { // and so it is never on a stack
			spans = append(spans, span{at + 16, at + 20}, span{at + fnSize, at + fnSize + 4*len(f.values) + 4*len(f.data)})
			f.values, f.stack = nil, 0
		}
		for i, start := range append(f.values, f.stack) {
			if i == unsafePoints && len(f.values) > 0 {
				spans = append(spans, span{at + fnSize, at + fnSize + 4})
				continue
			}
			p, _ := s.program(start)
			mark(programs, int(start), len(p))
		}
		if f.id != 0 || asked(name) && entered(name) {
			mark(names, int(f.name), len(name))
		} else {
			spans = append(spans, span{at + 4, at + 8}) // 0: it has none
		}
	}
	spans = append(spans, others(programs, t.programs.from)...)
	return append(spans, others(names, t.names.from)...)
}

// asked reports whether the runtime decides something by the name of a function:
// whether a goroutine is its own, and where reflection keeps arguments. Those of
// wrappers, from which it tells whose method was called without a receiver, and
// of functions special to it have a number besides (fn.id).
func asked(name string) bool {
	return strings.HasPrefix(name, "runtime.") || strings.HasPrefix(name, "reflect.")
}

func mark(stays []bool, from, length int) {
	for i := range length {
		stays[from+i] = true
	}
}

// others lists the parts that are not marked, of what stands at a place in memory.
func others(stays []bool, at int) (spans []span) {
	for from := 0; from < len(stays); from++ {
		to := from
		for to < len(stays) && !stays[to] {
			to++
		}
		if to > from {
			spans = append(spans, span{at + from, at + to})
			from = to
		}
	}
	return spans
}
