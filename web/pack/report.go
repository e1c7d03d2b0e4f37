package pack

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Where a packed program's traceback knows no file, and what it does know.
var (
	position = regexp.MustCompile(`^\s*\?:0(?: \+0x[0-9a-f]+)? fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x([0-9a-f]+)\s*$`)
	counters = regexp.MustCompile(` pc=(0x[0-9a-f]+(?:,0x[0-9a-f]+)*)\s*$`)
	numbered = regexp.MustCompile(`wasm-function\[([0-9]+)\]`)
)

// Symbolize returns a report with functions, files and lines wherever the report
// has program counters or, as browsers have them, numbers of functions: not for
// those who made a goroutine.
// Everything else stays as it is.
func (s *Symbols) Symbolize(report string) string {
	in := strings.Split(strings.TrimSuffix(report, "\n"), "\n")
	var out []string
	trapped := false // the function printed last was called by no call
	for i := 0; i < len(in); i++ {
		if i+1 < len(in) {
			if m := position.FindStringSubmatch(in[i+1]); m != nil {
				if frames, place := s.call(hex(m[1]), trapped); frames != nil {
					out = append(out, lines(frames, place)...)
					trapped = frames[len(frames)-1].Function == "runtime.sigpanic"
					i++
					continue
				}
			}
		}
		if m := counters.FindStringSubmatch(in[i]); m != nil {
			out = append(out, s.numbered(strings.TrimSuffix(in[i], m[0])))
			for _, pc := range strings.Split(m[1], ",") {
				out = append(out, lines(s.Frames(hex(pc[2:])-1), "")...)
			}
			continue
		}
		out = append(out, s.numbered(in[i]))
	}
	return strings.Join(out, "\n") + "\n"
}

// call returns what was under way in one call of a traceback, and where in its
// function.
func (s *Symbols) call(pc uint64, trapped bool) (frames []Frame, place string) {
	if entry := pc &^ 0xffff; pc > entry {
		place = fmt.Sprintf(" +%#x", pc-entry)
		if !trapped {
			pc-- // it is where the call returns to
		}
	}
	return s.Frames(pc), place
}

// lines prints calls as Go does.
func lines(frames []Frame, place string) (lines []string) {
	for _, f := range frames {
		if f.Inlined {
			lines = append(lines, f.Function+"(...)", fmt.Sprintf("\t%s:%d", f.File, f.Line))
		} else {
			lines = append(lines, f.Function+"()", fmt.Sprintf("\t%s:%d%s", f.File, f.Line, place))
		}
	}
	return lines
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
