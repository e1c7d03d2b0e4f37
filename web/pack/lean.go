package pack

import (
	"encoding/binary"
	"strings"
)

// Where things stand in runtime._func, as the packed program has it: each with
// as many values and data as the one that needs most.
const (
	fieldName     = 4
	fieldArgs     = 8
	fieldDeferred = 12
	fieldDepth    = 16
	fieldValues   = 28 // how many, then what the runtime knows a function by
	fieldKind     = 40
	fieldMap      = fnSize + 4*stackMaps // which of its stack maps holds

	leanValues = stackMaps + 1
	leanData   = openDefers + 1
	leanSize   = fnSize + 4*leanValues + 4*leanData
)

func fieldData(i int) int { return fnSize + 4*leanValues + 4*i }

// names is all that is left of the names of functions. A goroutine is the
// runtime's own if its function is called so; the one kind of function whose
// name is taken apart is a wrapper, to say whose method was called without a
// receiver; and two of reflection are known by theirs.
const names = "\x00runtime.\x00?.(*?).?\x00reflect.makeFuncStub\x00reflect.methodValueCall\x00"

// called returns where in names a function's name stands.
func called(name string, id byte) uint32 {
	switch {
	case id == wrapper:
		name = "?.(*?).?"
	case strings.HasPrefix(name, "runtime."):
		name = "runtime."
	case name != "reflect.makeFuncStub" && name != "reflect.methodValueCall":
		return 0
	}
	return uint32(strings.Index(names, "\x00"+name+"\x00") + 1)
}

// lean returns of the tables what a running program needs, as columns: how deep
// the stack is, which of its words are pointers, and what is deferred. A function
// without a program of files and lines is one whose file the runtime prints as
// "?", line 0; without its inlined calls and the places of its arguments, the
// runtime prints none. Where it may not be stopped from outside is asked only
// where that can be done, and in WebAssembly it can't.
func (s *Symbols) lean(fns []fn) ([]*column, error) {
	name := &column{field: fieldName, things: numbers}
	args := &column{field: fieldArgs, things: numbers}
	deferred := &column{field: fieldDeferred, things: numbers}
	kind := &column{field: fieldKind, things: numbers}
	depth := &column{field: fieldDepth, things: programs}
	maps := &column{field: fieldMap, things: programs}
	data := []*column{
		{field: fieldData(argumentMaps), things: bitmaps},
		{field: fieldData(localMaps), things: bitmaps},
		{field: fieldData(stackObjects), things: objects},
		{field: fieldData(openDefers), things: pairs},
	}
	for _, f := range fns {
		word := func(at int) uint32 { return binary.LittleEndian.Uint32(s.Funcs[f.at+at:]) }
		name.number(called(text(s.Names, f.name), f.id))
		args.number(some(word(fieldArgs)))
		deferred.number(word(fieldDeferred))
		kind.number(word(fieldKind)&0xffff | leanData<<24)
		if !entered(text(s.Names, f.name)) { // and so it is never on a stack
			f.stack, f.values, f.data = 0, nil, nil
		}
		for _, p := range []struct {
			into *column
			at   uint32
		}{{depth, f.stack}, {maps, nth(f.values, stackMaps, 0)}} {
			if p.at == 0 {
				p.into.none()
			} else {
				p.into.add(s.Programs[p.at:])
			}
		}
		for i, which := range []int{argumentMaps, localMaps, stackObjects, openDefers} {
			if at := nth(f.data, which, noData); at == noData {
				data[i].none()
			} else {
				data[i].add(s.Data[at:])
			}
		}
	}
	columns := append([]*column{name, args, deferred, kind, depth, maps}, data...)
	for _, c := range columns {
		if c.err != nil {
			return nil, c.err
		}
	}
	return columns, nil
}

// some is how much room for arguments a function has, as far as that is asked:
// none, some or unknown. How much its stack maps say.
func some(args uint32) uint32 {
	const unknown = 1 << 31
	if args == 0 || args == unknown {
		return args
	}
	return 8
}

func nth(values []uint32, i int, otherwise uint32) uint32 {
	if i < len(values) {
		return values[i]
	}
	return otherwise
}
