package pack

import (
	"encoding/binary"
	"fmt"
)

// What Fold writes in the place of instructions. WebAssembly has none called so.
const (
	returnTo = 0xe0 // i64.const: where to go on in this function after a call
	goOnAt   = 0xe1 // i32.const, local.set 0: where to go on in this function
	goCall   = 0xe2 // a call as Go makes it
	goTable  = 0xe3 // br_table to every block in turn
)

// folded is how a folded program begins, where another one has "\x00asm".
const folded = "\x00fld"

// Instructions of WebAssembly, as far as what they carry differs from others.
const (
	block, ifThen  = 0x02, 0x04 // and loop between them: begin a block
	br, brIf       = 0x0c, 0x0d
	brTable        = 0x0e
	call, indirect = 0x10, 0x11
	getLocal       = 0x20
	setLocal       = 0x21
	setGlobal      = 0x24
	load, store    = 0x28, 0x3e // the first and the last that reach memory
	memorySize     = 0x3f
	memoryGrow     = 0x40
	i64Const       = 0x42
	f32Const       = 0x43
	f64Const       = 0x44
)

// natural is by how many bits an address is aligned, for each load and store.
const natural = "\x02\x03\x02\x03\x00\x00\x01\x01\x00\x00\x01\x01\x02\x02\x02\x03\x02\x03\x00\x01\x00\x01\x02"

// Fold writes a program so that it compresses to a quarter less, which
// web/js/unfold.js turns back into the same bytes. Go has no way to jump into the
// middle of a function of WebAssembly: each begins with a table of its blocks,
// every call writes down at which of them to go on, and every jump too. Those are
// numbers that hardly repeat, though all follow from where they stand. In a folded
// program they are counted from there: blocks from the block they are in, and how
// far out a branch goes from the outside. A call, which takes thirteen
// instructions, is written as one, loads and stores without their alignment, and
// functions without their size. All else stays as it was.
//
// Limber's code with brotli 11 has 859 kB, with returns and tables folded 731, with
// branches and jumps 651, with calls 633, without alignments 622. In a stream for
// each kind of number it would be 1 % less; jumps as one, as calls are, none.
func Fold(wasm []byte) ([]byte, error) {
	r := reader{b: wasm}
	if string(r.take(8)) != "\x00asm\x01\x00\x00\x00" {
		return nil, fmt.Errorf("fold: this is not WebAssembly, version 1")
	}
	out := binary.AppendUvarint([]byte(folded), uint64(len(wasm)))
	for r.at < len(wasm) && r.err == nil {
		id := r.byte()
		body := r.take(r.short())
		out = binary.AppendUvarint(append(out, id), uint64(len(body)))
		if id != code {
			out = append(out, body...)
			continue
		}
		in := reader{b: body}
		n := in.short()
		out = binary.AppendUvarint(out, uint64(n))
		for i := 0; i < n && in.err == nil; i++ {
			f := folding{reader: reader{b: in.take(in.short())}, first: (firstFunction + int64(i)) << 16, lowest: -1}
			out = append(out, f.fold()...)
			if f.err != nil {
				return nil, fmt.Errorf("fold: function %d: %w", i, f.err)
			}
		}
		if in.err != nil {
			return nil, fmt.Errorf("fold: code: %w", in.err)
		}
	}
	if r.err != nil {
		return nil, fmt.Errorf("fold: %w", r.err)
	}
	return out, nil
}

// firstFunction is Go's own number of its first function: cmd/link/internal/wasm
// calls it funcValueOffset. Shifted by 16 bits it is the function's address.
const firstFunction = 0x1000

// folding is a function on its way.
type folding struct {
	reader
	out []byte

	first  int64 // its address; its blocks have those that follow
	nest   int   // blocks that are open
	lowest int   // the least that were, since the table
	passed int64 // how many of the table's blocks have ended
}

func (f *folding) fold() []byte {
	for range f.copied() { // local variables
		f.copied()
		f.out = append(f.out, f.byte())
	}
	for f.nest >= 0 && f.err == nil {
		if !f.goes() {
			f.instruction()
		}
	}
	if f.at < len(f.b) {
		f.fail("more behind the end")
	}
	return f.out
}

// goes folds what Go's compiler makes of a call, or of a jump, if that follows.
// See cmd/internal/obj/wasm.
func (f *folding) goes() bool {
	start := f.at
	var to, fn, way uint64
	switch f.next() {
	case getLocal:
		if f.follows(getLocal, 1, i32Const, 8, i32Sub, 0x22, 1, setGlobal, 0, getLocal, 1) && f.returns(&to) &&
			f.follows(0x37, 3, 0, i32Const, 0, call) && f.number(&fn) && f.follows(0x23, 0, setLocal, 1, brIf) && f.number(&way) && way <= uint64(f.nest) {
			f.put(goCall, to, fn, uint64(f.nest)-way)
			return true
		}
	case i64Const:
		if f.returns(&to) {
			f.put(returnTo, to)
			return true
		}
	case i32Const:
		f.at++
		if v := f.sleb(); f.err == nil && v >= 0 && v < 1<<16 && f.follows(setLocal, 0) {
			f.put(goOnAt, zigzag(v-f.passed))
			return true
		}
	}
	f.at, f.err = start, nil
	return false
}

// next is the byte that follows, 0 at the end.
func (f *folding) next() byte {
	if f.at < len(f.b) {
		return f.b[f.at]
	}
	return 0
}

// returns reads an address in this function, as the way from the block it is in.
func (f *folding) returns(to *uint64) bool {
	if !f.follows(i64Const) {
		return false
	}
	v := f.sleb()
	*to = zigzag(v&0xffff - f.passed)
	return f.err == nil && v&^0xffff == f.first && v < 1<<31
}

func (f *folding) follows(bytes ...byte) bool {
	for _, b := range bytes {
		if f.at == len(f.b) || f.b[f.at] != b {
			return false
		}
		f.at++
	}
	return true
}

func (f *folding) number(n *uint64) bool {
	*n = uint64(f.short())
	return f.err == nil
}

func (f *folding) put(op byte, numbers ...uint64) {
	f.out = append(f.out, op)
	for _, n := range numbers {
		f.out = binary.AppendUvarint(f.out, n)
	}
}

// instruction folds one by itself.
func (f *folding) instruction() {
	start := f.at
	op := f.byte()
	switch {
	case op == br || op == brIf:
		way := f.short()
		if way > f.nest {
			f.fail("a branch out of the function")
			return
		}
		f.put(op, uint64(f.nest-way))
		return
	case op == brTable:
		n, inTurn := f.short(), true
		for i := 0; i <= n && f.err == nil; i++ {
			inTurn = f.short() == i && inTurn
		}
		f.lowest, f.passed = f.nest, 0
		if inTurn {
			f.put(goTable, uint64(n))
			return
		}
	case op >= load && op <= store:
		if f.byte() != natural[op-load] {
			f.fail("a load or store that is not aligned as Go's are")
		}
		start = f.at
		f.uleb()
		f.out = append(f.out, op)
	case op >= block && op <= ifThen:
		f.byte()
		f.nest++
	case op == end:
		if f.nest--; f.nest < f.lowest {
			f.lowest = f.nest
			f.passed++
		}
	case op == call, op >= getLocal && op <= setGlobal:
		f.uleb()
	case op == indirect:
		f.uleb()
		f.uleb()
	case op == memorySize || op == memoryGrow:
		f.byte()
	case op == i32Const || op == i64Const:
		for f.byte() > 0x7f {
		}
	case op == f32Const:
		f.take(4)
	case op == f64Const:
		f.take(8)
	case op == bulk:
		switch kind := f.byte(); {
		case kind == 10: // memory.copy
			f.take(2)
		case kind == fill:
			f.take(1)
		case kind > 7: // numbers cut off
			f.fail("instruction 0xfc %d, which Go does not write", kind)
		}
	case op > 0xc4 || op > memoryGrow && op < i32Const || op > setGlobal && op < load || op > indirect && op < 0x1a || op > 0x1b && op < getLocal || op > 5 && op < end:
		f.fail("instruction %#x, which Go does not write", op)
	}
	if f.err == nil {
		f.out = append(f.out, f.b[start:f.at]...)
	}
}

// copied copies a number, and returns it.
func (f *folding) copied() int {
	n := f.short()
	f.out = binary.AppendUvarint(f.out, uint64(n))
	return n
}

// short reads a number that takes no more bytes than it needs, since as such it is
// written again.
func (r *reader) short() int {
	start := r.at
	v := r.uleb()
	if r.err == nil && r.at-start != len(binary.AppendUvarint(nil, v)) {
		r.fail("a number that is longer than it need be")
	}
	return int(v)
}

// zigzag is a number that may be below zero as one that is not: 0, -1, 1, -2, 2.
func zigzag(v int64) uint64 { return uint64(v<<1 ^ v>>63) }
