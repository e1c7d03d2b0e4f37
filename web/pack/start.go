package pack

import (
	"encoding/binary"
	"fmt"
)

// Sections that Go's linker writes, and one that it does not.
const (
	types   = 1
	exports = 7
	starts  = 8 // which function runs as soon as memory is filled
)

// regular makes sure that the tables are as refill writes them: functions stand
// one behind the other, and 16 buckets belong to each.
func regular(mem []byte, t *tables, fns []fn) error {
	at := t.first()
	for i, f := range fns {
		if t.funcs.from+f.at != at {
			return fmt.Errorf("function %d stands at %d, want %d", i, t.funcs.from+f.at, at)
		}
		at = (at + fnSize + 4*len(f.values) + 4*len(f.data) + 7) &^ 7
	}
	const perFunction = 1 << 16 / bucketPCs
	for b, at := 0, t.buckets.from; at < t.buckets.to; b, at = b+1, at+bucketSize {
		first := binary.LittleEndian.Uint32(mem[at:])
		if first != uint32(b/perFunction) {
			return fmt.Errorf("bucket %d begins at function %d, want %d", b, first, b/perFunction)
		}
		for _, more := range mem[at+4 : min(at+bucketSize, t.buckets.to)] {
			if more != 0 {
				return fmt.Errorf("bucket %d has more than one function", b)
			}
		}
	}
	return nil
}

// first is where the first function stands, behind the list of all.
func (t *tables) first() int { return (t.funcs.from + 8*t.count + 4 + 7) &^ 7 }

// refilled lists what of the memory refill writes.
func refilled(t *tables, fns []fn) []span {
	spans := []span{{t.funcs.from, t.funcs.from + 8*t.count + 4}, t.buckets}
	for _, f := range fns {
		spans = append(spans, span{t.funcs.from + f.at, t.funcs.from + f.at + 4})
	}
	return spans
}

// refill is a function of WebAssembly that writes what is regular in the tables,
// before Go's own first instruction: the list of functions with their numbers,
// the number in each function, and the buckets, which say where in the list a
// search begins.
func refill(t *tables) []byte {
	const (
		get, set, tee   = 0x20, 0x21, 0x22
		load, load8     = 0x28, 0x2d
		store, align    = 0x36, 2
		add, sub, and   = 0x6a, 0x6b, 0x71
		shl, shr        = 0x74, 0x76
		ne, less        = 0x47, 0x49
		loop, none, end = 0x03, 0x40, 0x0b
		again           = 0x0d

		fn, entry, n = 0, 1, 2 // locals
	)
	var b []byte
	do := func(ops ...byte) { b = append(b, ops...) }
	number := func(v int, ops ...byte) { b = append(appendSleb(append(b, i32Const), int64(v)), ops...) }

	do(1, 3, 0x7f) // three locals of 32 bits
	number(t.first(), set, fn)
	number(t.funcs.from, set, entry)
	number(firstFunc, set, n)
	do(loop, none)
	do(get, entry, get, n, store, align, 0)
	do(get, entry, get, fn)
	number(t.funcs.from, sub, store, align, 4)
	do(get, fn, get, n, store, align, 0)
	do(get, fn, get, fn, load, align, 28)
	number(2, shl, add, get, fn, load8, 0, fnSize-1)
	number(2, shl, add)
	number(fnSize+7, add)
	number(-8, and, set, fn)
	do(get, entry)
	number(8, add, set, entry)
	do(get, n)
	number(1, add, tee, n)
	number(firstFunc+t.count, ne, again, 0, end)
	do(get, entry, get, n, store, align, 0)

	number(0, set, n)
	number(t.buckets.from, set, entry)
	do(loop, none)
	do(get, entry, get, n)
	number(4, shr, store, align, 0)
	do(get, n)
	number(1, add, set, n)
	do(get, entry)
	number(bucketSize, add, tee, entry)
	number(t.buckets.to, less, again, 0, end)
	do(end)
	return b
}

// start makes a function, without arguments and results, run first.
func (m *module) start(body []byte) {
	kinds, functions, bodies := m.index(types), m.index(function), m.index(code)
	in := reader{b: m.sections[kinds].body}
	kind := in.size()
	m.sections[kinds].body = longer(m.sections[kinds].body, []byte{0x60, 0, 0})
	m.sections[functions].body = longer(m.sections[functions].body, binary.AppendUvarint(nil, uint64(kind)))
	m.sections[bodies].body = longer(m.sections[bodies].body, append(binary.AppendUvarint(nil, uint64(len(body))), body...))

	behind := m.index(exports) + 1
	first := section{id: starts, body: binary.AppendUvarint(nil, uint64(m.imports+m.functions))}
	m.sections = append(m.sections[:behind:behind], append([]section{first}, m.sections[behind:]...)...)
}

// longer appends to a list that begins with how many it has.
func longer(list, more []byte) []byte {
	in := reader{b: list}
	count := in.size()
	return append(append(binary.AppendUvarint(nil, uint64(count+1)), list[in.at:]...), more...)
}
