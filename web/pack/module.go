package pack

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
)

// known is the Go whose linker and runtime were read before this was written:
// cmd/link/internal/ld/pcln.go writes the tables, runtime/symtab.go reads them.
const known = "go1.26"

// Sections by their numbers in WebAssembly.
const (
	custom    = 0
	imported  = 2
	function  = 3
	memorySec = 5
	code      = 10
	data      = 11
)

// order is how Go's linker writes them; custom ones stand anywhere.
var order = []byte{1, imported, function, 4, memorySec, 6, 7, 9, code, data}

// module is a program taken apart as far as packing needs it.
type module struct {
	sections  []section
	imports   int // functions from outside; they are numbered before Go's own
	functions int // Go's own
	pages     uint64
}

type section struct {
	id   byte
	body []byte
}

// name is that of a custom section.
func (s section) name() string {
	r := reader{b: s.body}
	return string(r.take(r.size()))
}

func readModule(wasm []byte) (*module, error) {
	if !bytes.HasPrefix(wasm, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, fmt.Errorf("this is not WebAssembly, version 1")
	}
	m := &module{}
	r := reader{b: wasm, at: 8}
	next := 0
	version := ""
	for r.at < len(wasm) {
		s := section{id: r.byte()}
		s.body = r.take(r.size())
		if r.err != nil {
			return nil, fmt.Errorf("section %d: %w", s.id, r.err)
		}
		if s.id != custom {
			if next == len(order) || s.id != order[next] {
				return nil, fmt.Errorf("section %d at byte %d: Go writes %v, in this order", s.id, r.at-len(s.body), order)
			}
			next++
		}
		in := reader{b: s.body}
		switch s.id {
		case custom:
			if s.name() == "producers" {
				version = producer(s.body)
			}
		case imported:
			m.imports = in.imports()
		case function:
			m.functions = in.size()
		case memorySec:
			m.pages = in.memory()
		}
		if in.err != nil {
			return nil, fmt.Errorf("section %d: %w", s.id, in.err)
		}
		m.sections = append(m.sections, s)
	}
	if next != len(order) {
		return nil, fmt.Errorf("section %d is missing", order[next])
	}
	if version != known && !strings.HasPrefix(version, known+".") {
		return nil, fmt.Errorf("made by %q, and only %s is known here: read what changed in runtime/symtab.go and cmd/link/internal/ld/pcln.go, then say so in web/pack", version, known)
	}
	return m, nil
}

// producer returns the version of Go that wrote a program, or "".
func producer(body []byte) string {
	r := reader{b: body}
	r.take(r.size())
	for range r.size() {
		field := string(r.take(r.size()))
		for range r.size() {
			r.take(r.size())
			version := string(r.take(r.size()))
			if field == "language" && r.err == nil {
				return version
			}
			if r.err != nil {
				return ""
			}
		}
		if r.err != nil {
			return ""
		}
	}
	return ""
}

// imports counts functions; Go imports nothing else.
func (r *reader) imports() int {
	n := r.size()
	for range n {
		r.take(r.size())
		r.take(r.size())
		if kind := r.byte(); kind != 0 {
			r.fail("an import that is not a function")
		}
		r.uleb()
		if r.err != nil {
			return 0
		}
	}
	return n
}

// memory returns how many pages of 64 kB a program starts with.
func (r *reader) memory() uint64 {
	if r.size() != 1 || r.byte() != 0 {
		r.fail("want one memory without a limit")
	}
	return r.uleb()
}

// write puts the program together around new data. What names the build is left
// out: nobody asks for it, and it changes where the code does not.
func (m *module) write(pieces []byte) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range m.sections {
		switch {
		case s.id == custom && (s.name() == "go:buildid" || s.name() == "producers"):
			continue
		case s.id == data:
			s.body = pieces
		}
		out = append(out, s.id)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out
}
