package pack

import (
	"encoding/binary"
	"fmt"
)

// span is a part of the memory, from and to.
type span struct{ from, to int }

// tables are where a program's tables of functions stand in its memory.
type tables struct {
	names    span // of functions, each ended by a zero
	units    span // a compilation unit's files, as places in files
	files    span // names, each ended by a zero
	programs span // what changes from one program counter to the next
	funcs    span // program counter to function, then the functions
	data     span // what functions point to: stack maps, inlined calls
	buckets  span // from a part of the program counters to its first function
	count    int  // functions
}

// Where things stand in runtime.pcHeader and runtime.moduledata.
const (
	magic       = 0xfffffff1
	headerSize  = 72
	firstOffset = 32 // of the five offsets in the header
	moduleSize  = 42 * 8

	bucketPCs  = 4096 // that one bucket stands for: runtime.findfuncbucket
	bucketSize = 20
)

// findTables looks for the one place that points to a header of the known kind
// and to the tables that this header announces: runtime.firstmoduledata. Every
// number that stands there twice must agree.
func findTables(mem []byte) (*tables, error) {
	var found *tables
	var why error
	for at := 0; at+moduleSize <= len(mem); at += 8 {
		word := binary.LittleEndian.Uint64(mem[at:])
		if word%8 != 0 || word == 0 || word > uint64(len(mem)-headerSize) || binary.LittleEndian.Uint32(mem[word:]) != magic ||
			binary.LittleEndian.Uint64(mem[at+8:]) != word+binary.LittleEndian.Uint64(mem[word+firstOffset:]) {
			continue
		}
		t, err := readTables(mem, int(word), at)
		if err != nil {
			why = err
			continue
		}
		if found != nil {
			return nil, fmt.Errorf("there are two")
		}
		found = t
	}
	if found == nil {
		if why != nil {
			return nil, why
		}
		return nil, fmt.Errorf("none with the magic number %#x", uint32(magic))
	}
	return found, nil
}

func readTables(mem []byte, header, module int) (*tables, error) {
	word := func(at int) uint64 { return binary.LittleEndian.Uint64(mem[at:]) }
	if got := word(header) >> 32; got != 0x08_01_0000 {
		return nil, fmt.Errorf("the header says %#x, want no padding, instructions of 1 byte and pointers of 8", got)
	}
	t := &tables{}
	last := header + headerSize
	slices := []struct {
		name string
		to   *span
		unit uint64
	}{
		{"function names", &t.names, 1}, {"units", &t.units, 4}, {"files", &t.files, 1}, {"programs", &t.programs, 1}, {"functions", &t.funcs, 1},
	}
	for i, s := range slices {
		at, length, room := word(module+8+24*i), word(module+16+24*i), word(module+24+24*i)
		if at != uint64(header)+word(header+firstOffset+8*i) {
			return nil, fmt.Errorf("%s: header and module put them in different places", s.name)
		}
		if at < uint64(last) || at > uint64(len(mem)) || length != room || length > uint64(len(mem))/s.unit || at+length*s.unit > uint64(len(mem)) {
			return nil, fmt.Errorf("%s: %d of them at %d do not fit behind the table before and into memory", s.name, length, at)
		}
		*s.to = span{int(at), int(at + length*s.unit)}
		last = s.to.to
	}
	module += 8 + 24*len(slices)
	count := word(header + 8)
	if word(module) != uint64(t.funcs.from) || word(module+8) != count+1 || count == 0 || count > uint64(t.funcs.to-t.funcs.from)/8-1 {
		return nil, fmt.Errorf("%d functions, and a list of %d", count, word(module+8))
	}
	t.count = int(count)
	if text := word(module + 48); text != 0 {
		return nil, fmt.Errorf("functions are numbered from %d, want 0", text)
	}
	data, buckets, end := word(module+192), word(module+24), word(module+200)
	from, to := word(module+32), word(module+40)
	if last := (firstFunc + count - 1) << 16; from != firstFunc<<16 || to <= last || to > last+1<<16 {
		return nil, fmt.Errorf("program counters from %#x to %#x, want those of %d functions from %#x", from, to, count, firstFunc<<16)
	}
	length := 4*((to-from+bucketPCs-1)/bucketPCs) + (to-from+bucketPCs/16-1)/(bucketPCs/16)
	if data < uint64(last) || buckets < data || end < buckets || end-buckets < length || end > uint64(len(mem)) {
		return nil, fmt.Errorf("behind %d stand the data of functions at %d, buckets of them at %d, the end at %d", last, data, buckets, end)
	}
	t.data = span{int(data), int(buckets)}
	t.buckets = span{int(buckets), int(buckets + length)}
	return t, nil
}

// symbols copies the tables out of the memory.
func (t *tables) symbols(mem []byte) *Symbols {
	cut := func(s span) []byte { return append([]byte(nil), mem[s.from:s.to]...) }
	return &Symbols{
		Names: cut(t.names), Units: cut(t.units), Files: cut(t.files), Programs: cut(t.programs),
		Funcs: cut(t.funcs), Data: cut(t.data), Count: t.count,
	}
}
