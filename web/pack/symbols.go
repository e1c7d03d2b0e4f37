package pack

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/gob"
	"fmt"
	"io"
)

// Symbols say which function, file and line a program counter is in. They are
// the tables that Go's linker wrote, as they were before Pack emptied them.
type Symbols struct {
	Imports int // functions from outside, which browsers number before Go's own
	Count   int // functions

	Names, Units, Files, Programs, Funcs, Data []byte
}

// fn is one function of the tables: runtime._func.
type fn struct {
	at    int    // in Funcs
	entry uint64 // its number is entry >> 16
	name  uint32

	stack, file, line uint32 // programs; 0 is none
	unit              uint32
	id                byte // of what is special to the runtime, else 0

	values []uint32 // programs: pcdata
	data   []uint32 // places in Data, none is noData: funcdata
}

const (
	fnSize = 44
	noData = 1<<32 - 1

	firstFunc = 0x1000 // number of the first function: cmd/link/internal/wasm

	// Of fn.values; before them stands where it may not be stopped from outside.
	stackMaps    = 1 // which of its maps the stack has
	inlinedIndex = 2 // which inlined call an instruction is from

	// Of fn.data; behind them, what tells how to print arguments, and traces.
	argumentMaps = 0 // which words of the arguments are pointers
	localMaps    = 1 // and of the stack
	stackObjects = 2 // what on the stack is pointed to
	inlinedCalls = 3
	openDefers   = 4 // what is deferred, where it is not in a list

	inlinedSize = 16

	wrapper = 23 // fn.id of what calls a method in another way: abi.FuncIDWrapper
)

// fn reads the i-th function. check has made sure that it is there.
func (s *Symbols) fn(i int) fn {
	at := int(binary.LittleEndian.Uint32(s.Funcs[8*i+4:]))
	word := func(i int) uint32 { return binary.LittleEndian.Uint32(s.Funcs[at+4*i:]) }
	f := fn{
		at: at, entry: uint64(word(0)) << 16, name: word(1),
		stack: word(4), file: word(5), line: word(6), unit: word(8), id: s.Funcs[at+40],
	}
	values, data := int(word(7)), int(s.Funcs[at+fnSize-1])
	for i := range values {
		f.values = append(f.values, word(fnSize/4+i))
	}
	for i := range data {
		f.data = append(f.data, word(fnSize/4+values+i))
	}
	return f
}

// check reads everything once, and says what is not as Go writes it. The module
// has so many functions, unless that is unknown (-1).
func (s *Symbols) check(functions int) ([]fn, error) {
	if s.Count < 1 || len(s.Funcs) < 8*s.Count+4 {
		return nil, fmt.Errorf("%d functions in %d bytes", s.Count, len(s.Funcs))
	}
	fns := make([]fn, s.Count)
	behind := 8*s.Count + 4 // the list, and the function before
	for i := range fns {
		number := binary.LittleEndian.Uint32(s.Funcs[8*i:])
		at := int(binary.LittleEndian.Uint32(s.Funcs[8*i+4:]))
		if at < behind || at > behind+7 || at+fnSize > len(s.Funcs) {
			return nil, fmt.Errorf("function %d stands at %d of %d, want it behind %d", i, at, len(s.Funcs), behind)
		}
		values := uint64(binary.LittleEndian.Uint32(s.Funcs[at+28:]))
		behind64 := uint64(at) + fnSize + 4*values + 4*uint64(s.Funcs[at+fnSize-1])
		if behind64 > uint64(len(s.Funcs)) {
			return nil, fmt.Errorf("function %d does not fit: it has %d tables of values", i, values)
		}
		behind = int(behind64)
		f := s.fn(i)
		if f.entry != uint64(number)<<16 || number != firstFunc+uint32(i) {
			return nil, fmt.Errorf("function %d is in the list as number %d, and says it is %d", i, number, f.entry>>16)
		}
		if int(f.name) >= len(s.Names) {
			return nil, fmt.Errorf("function %d: no name at %d", i, f.name)
		}
		for _, p := range append([]uint32{f.stack, f.file, f.line}, f.values...) {
			if _, ok := s.program(p); !ok {
				return nil, fmt.Errorf("function %d: the program at %d does not end", i, p)
			}
		}
		for _, d := range f.data {
			if d != noData && int(d) >= len(s.Data) {
				return nil, fmt.Errorf("function %d: no data at %d", i, d)
			}
		}
		fns[i] = f
	}
	if last := binary.LittleEndian.Uint32(s.Funcs[8*s.Count:]); last != firstFunc+uint32(s.Count) {
		return nil, fmt.Errorf("the list of functions ends with %d, want %d", last, firstFunc+s.Count)
	}
	if functions >= 0 && functions != s.Count {
		return nil, fmt.Errorf("%d functions of %d are in the tables", s.Count, functions)
	}
	if len(s.Names) == 0 || s.Names[len(s.Names)-1] != 0 || len(s.Files) > 0 && s.Files[len(s.Files)-1] != 0 {
		return nil, fmt.Errorf("names do not end")
	}
	return fns, nil
}

// step reads one step of a program: from here on, by so much, for so long. The
// first may be a step by nothing; any other such step is the end.
func step(p []byte, first bool) (by int32, pcs uint64, n int) {
	v, n := binary.Uvarint(p)
	if n <= 0 || v > 1<<32-1 || v == 0 && !first {
		return 0, 0, 0
	}
	pcs, m := binary.Uvarint(p[n:])
	if m <= 0 || pcs > 1<<32-1 {
		return 0, 0, 0
	}
	return int32(-(v & 1) ^ v>>1), pcs, n + m
}

// program returns the bytes of a program, its end among them.
func (s *Symbols) program(at uint32) ([]byte, bool) {
	if at == 0 {
		return nil, true
	}
	if uint64(at) >= uint64(len(s.Programs)) {
		return nil, false
	}
	n := programSize(s.Programs[at:])
	if n < 0 {
		return nil, false
	}
	return s.Programs[at : int(at)+n], true
}

// value runs a program up to a program counter: runtime.pcvalue.
func (s *Symbols) value(at uint32, entry, pc uint64) int32 {
	p, _ := s.program(at)
	value, here := int32(-1), entry
	for first := true; ; first = false {
		by, pcs, n := step(p, first)
		if n == 0 {
			return -1
		}
		value, here, p = value+by, here+pcs, p[n:]
		if pc < here {
			return value
		}
	}
}

func text(b []byte, at uint32) string {
	if uint64(at) >= uint64(len(b)) {
		return ""
	}
	name, _, _ := bytes.Cut(b[at:], []byte{0})
	return string(name)
}

// Write writes the symbols, pressed.
func (s *Symbols) Write(w io.Writer) error {
	z := gzip.NewWriter(w)
	if err := gob.NewEncoder(z).Encode(s); err != nil {
		return err
	}
	return z.Close()
}

// Read reads what Write wrote.
func Read(r io.Reader) (*Symbols, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, fmt.Errorf("symbols: %w", err)
	}
	s := &Symbols{}
	if err := gob.NewDecoder(z).Decode(s); err != nil {
		return nil, fmt.Errorf("symbols: %w", err)
	}
	if _, err := s.check(-1); err != nil {
		return nil, fmt.Errorf("symbols: %w", err)
	}
	return s, nil
}
