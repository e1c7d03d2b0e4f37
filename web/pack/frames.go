package pack

import (
	"encoding/binary"
	"strings"
)

// Frame is a call that was under way.
type Frame struct {
	Function string
	File     string
	Line     int
	Inlined  bool // into the one that follows
}

// Frames returns what was under way at a program counter, the innermost call
// first; nothing where it is in no function.
func (s *Symbols) Frames(pc uint64) []Frame {
	i := pc>>16 - firstFunc
	if i >= uint64(s.Count) {
		return nil
	}
	f := s.fn(int(i))
	var frames []Frame
	for range 1000 { // so deep is no inlining
		name, parent, ok := s.inlined(f, pc)
		if !ok {
			break
		}
		frames = append(frames, s.frame(f, pc, name, true))
		pc = f.entry + parent
	}
	return append(frames, s.frame(f, pc, f.name, false))
}

func (s *Symbols) frame(f fn, pc uint64, name uint32, inlined bool) Frame {
	to := Frame{Function: printed(text(s.Names, name)), File: "?", Inlined: inlined}
	file, line := s.value(f.file, f.entry, pc), s.value(f.line, f.entry, pc)
	if file < 0 || line < 0 {
		return to
	}
	if at := 4 * (uint64(f.unit) + uint64(file)); at+4 <= uint64(len(s.Units)) {
		to.File, to.Line = text(s.Files, binary.LittleEndian.Uint32(s.Units[at:])), int(line)
	}
	return to
}

// inlined returns the call that an instruction is from, if it is not of the
// function itself, and where in the function that call stood.
func (s *Symbols) inlined(f fn, pc uint64) (name uint32, parent uint64, ok bool) {
	if len(f.values) <= inlinedIndex || len(f.data) <= inlinedCalls || f.data[inlinedCalls] == noData {
		return 0, 0, false
	}
	i := s.value(f.values[inlinedIndex], f.entry, pc)
	at := uint64(f.data[inlinedCalls]) + inlinedSize*uint64(max(i, 0))
	if i < 0 || at+inlinedSize > uint64(len(s.Data)) {
		return 0, 0, false
	}
	return binary.LittleEndian.Uint32(s.Data[at+4:]), uint64(binary.LittleEndian.Uint32(s.Data[at+8:])), true
}

// printed is how a traceback prints a function's name: without the types that a
// generic one is made for.
func printed(name string) string {
	if name == "runtime.gopanic" {
		return "panic"
	}
	from, to := strings.IndexByte(name, '['), strings.LastIndexByte(name, ']')
	if from < 0 || to < from {
		return name
	}
	return name[:from] + "[...]" + name[to+1:]
}
