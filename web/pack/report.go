package pack

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Where a packed program's traceback knows no file, and what it does know.
var (
	position = regexp.MustCompile(`^\s*\?:0(?: \+0x([0-9a-f]+))?(?: fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x([0-9a-f]+))?\s*$`)
	counters = regexp.MustCompile(` pc=(0x[0-9a-f]+(?:,0x[0-9a-f]+)*)\s*$`)
	numbered = regexp.MustCompile(`wasm-function\[([0-9]+)\]`)
)

// Symbolize returns a report with functions, files and lines wherever the report
// has program counters or, as browsers have them, numbers of functions.
// Everything else stays as it is.
func (s *Symbols) Symbolize(report string) string {
	lines := strings.Split(strings.TrimSuffix(report, "\n"), "\n")
	var out []string
	trapped := false // the function printed last was called by no call
	for i := 0; i < len(lines); i++ {
		if i+1 < len(lines) {
			if m := position.FindStringSubmatch(lines[i+1]); m != nil {
				if m[1] == "" && m[2] == "" && strings.HasSuffix(strings.TrimRight(lines[i], "\r"), "(...)") {
					i++ // inlined: told again with the function it is part of
					continue
				}
				told, name := s.call(lines[i], m[1], m[2], trapped)
				out = append(out, told...)
				trapped = name == "runtime.sigpanic"
				i++
				continue
			}
		}
		if m := counters.FindStringSubmatch(lines[i]); m != nil {
			out = append(out, s.numbered(strings.TrimSuffix(lines[i], m[0])))
			out = append(out, s.list(strings.Split(m[1], ","))...)
			continue
		}
		out = append(out, s.numbered(lines[i]))
	}
	return strings.Join(out, "\n") + "\n"
}

// call tells one call of a traceback: a line with the function, as far as the
// program knew it, and one with the place.
func (s *Symbols) call(function, offset, counter string, trapped bool) (told []string, name string) {
	pc := hex(counter)
	if counter == "" {
		pc = s.entry(function) + hex(offset)
	}
	entry := pc &^ 0xffff
	place := ""
	if pc > entry {
		place = fmt.Sprintf(" +%#x", pc-entry)
		if !trapped {
			pc-- // it is where the call returns to
		}
	}
	// A goroutine's creator is no call under way, and has no arguments.
	args := ""
	before, isCreated := strings.CutPrefix(function, "created by ")
	if isCreated {
		_, args, _ = strings.Cut(before, " in goroutine ")
		args = " in goroutine " + args
	} else if from := arguments(function); from >= 0 {
		args = function[from:]
	}
	told = s.lines(pc, args, place)
	if told == nil {
		return []string{function, "\t?:0" + place}, ""
	}
	if isCreated {
		told = told[len(told)-2:]
		told[0] = "created by " + told[0]
	}
	frames := s.Frames(pc)
	return told, frames[len(frames)-1].Function
}

// list tells the program counters of runtime.Callers, in which calls that were
// inlined have one of their own behind that of the innermost.
func (s *Symbols) list(pcs []string) (told []string) {
	for len(pcs) > 0 {
		pc := hex(pcs[0][2:]) - 1
		told = append(told, s.lines(pc, "()", "")...)
		pcs = pcs[1:]
		for _, f := range s.Frames(pc) {
			if f.pc != pc && len(pcs) > 0 && hex(pcs[0][2:]) == f.pc+1 {
				pcs = pcs[1:]
			}
		}
	}
	return told
}

// lines prints what was under way at a program counter as Go does.
func (s *Symbols) lines(pc uint64, args, place string) (lines []string) {
	for _, f := range s.Frames(pc) {
		if f.Inlined {
			lines = append(lines, f.Function+"(...)", fmt.Sprintf("\t%s:%d", f.File, f.Line))
		} else {
			lines = append(lines, f.Function+args, fmt.Sprintf("\t%s:%d%s", f.File, f.Line, place))
		}
	}
	return lines
}

// entry returns where the function starts that a line of a traceback names, or 0
// where it names none or one of several.
func (s *Symbols) entry(line string) uint64 {
	name := line
	if created, ok := strings.CutPrefix(line, "created by "); ok {
		name, _, _ = strings.Cut(created, " in goroutine ")
	} else if from := arguments(line); from >= 0 {
		name = line[:from]
	}
	var entry uint64
	for i := range s.Count {
		if f := s.fn(i); printed(text(s.Names, f.name)) == name {
			if entry != 0 {
				return 0
			}
			entry = f.entry
		}
	}
	return entry
}

// arguments returns where the arguments of a call begin: at the last bracket
// that no other is inside of. "main.(*t).run(0x1, {0x2, 0x3})" has them behind run.
func arguments(line string) int {
	if !strings.HasSuffix(line, ")") {
		return -1
	}
	return strings.LastIndexByte(line, '(')
}

// numbered names the functions that a browser numbers.
func (s *Symbols) numbered(line string) string {
	return numbered.ReplaceAllStringFunc(line, func(m string) string {
		n, err := strconv.Atoi(numbered.FindStringSubmatch(m)[1])
		if err != nil || n < s.Imports || n-s.Imports >= s.Count {
			return m
		}
		return printed(text(s.Names, s.fn(n-s.Imports).name))
	})
}

func hex(digits string) uint64 {
	n, _ := strconv.ParseUint(digits, 16, 64)
	return n
}
