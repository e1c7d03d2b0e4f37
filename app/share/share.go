// Package share writes a routine as the end of an address, and reads one that
// somebody else wrote. Nothing of a person is in it: no limits, no history. What
// comes from outside is not trusted; whatever is wrong with it is said, and a
// routine that was read may be asked of anybody. It is pure.
package share

import (
	"encoding/base64"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"limber/app/mine"
	"limber/exercises"
)

// Longest is how much is read, in bytes: more than the longest routine with the
// longest notes and moves of its own has.
const Longest = 1 << 17

// A link is "1.CHECK.FLAGS.NAME" and a step after each further dot. A step is
// "EXERCISE~DOSE~NOTE", without what it does not have: "cat-cow~c8", "bridge".
// All of it is letters, digits and -._~ only, which nothing that carries an
// address changes. A version is read for ever.
//
// Version 2 has moves that somebody said themselves besides: there EXERCISE may be
// "_" and what such a move's id says, in base64. A routine without one is written
// in version 1, for a Limber that knows no other.
const (
	version = "1"
	withOwn = "2"
)

const ownMark = "_"

// inBed ends the flags of what is done in bed. They begin with how it sounds.
const inBed = "b"

func profile(flag string) (exercises.Profile, bool) {
	switch flag {
	case "":
		return "", true
	case "s":
		return exercises.Soft, true
	case "p":
		return exercises.Spoken, true
	case "f":
		return exercises.Full, true
	}
	return "", false
}

func flagOf(p exercises.Profile) string {
	switch p {
	case exercises.Soft:
		return "s"
	case exercises.Spoken:
		return "p"
	case exercises.Full:
		return "f"
	}
	return ""
}

// letters stand before the amounts of a dose, in the order in which they are written.
var letters = []struct {
	letter byte
	part   mine.Part
}{{'h', mine.Hold}, {'c', mine.Count}, {'s', mine.Sets}, {'b', mine.Between}, {'a', mine.After}}

// Link is a routine as the end of an address.
func Link(r mine.Routine) string {
	flag := flagOf(r.Cues)
	if r.Bed {
		flag += inBed
	}
	fields := []string{flag, written(exercises.Cut(r.Name, mine.LongestName))}
	for _, s := range r.Steps {
		fields = append(fields, step(s))
	}
	body := strings.Join(fields, ".")
	of := version
	if slices.ContainsFunc(r.Steps, func(s exercises.Step) bool { _, own := exercises.OwnOf(s.Exercise); return own }) {
		of = withOwn
	}
	return of + "." + check(body) + "." + body
}

func step(s exercises.Step) string {
	dose := ""
	for _, l := range letters {
		if n := said(l.part, s); n > 0 {
			dose += string(l.letter) + strconv.Itoa(n)
		}
	}
	if s.First != exercises.NoSide {
		dose += string(s.First[:1]) // l or r
	}
	text := s.Exercise
	if _, own := exercises.OwnOf(text); own {
		text = ownMark + base64.RawURLEncoding.EncodeToString([]byte(text))
	}
	if note := written(exercises.Cut(s.Note, mine.LongestNote)); note != "" {
		return text + "~" + dose + "~" + note
	}
	if dose != "" {
		text += "~" + dose
	}
	return text
}

// said is how much of a part a step itself says, 0 where that is as usual.
func said(p mine.Part, s exercises.Step) int {
	if p == mine.Sets {
		return s.Dose.Sets
	}
	return p.Of(s, exercises.Exercise{})
}

// written is a text in letters, digits and signs that no address has to spell
// otherwise. Most names stay readable.
func written(text string) string {
	plain := strings.IndexFunc(text, func(c rune) bool { return c != ' ' && !isPlain(c) }) < 0
	if plain {
		return strings.ReplaceAll(text, " ", "_")
	}
	return "~" + base64.RawURLEncoding.EncodeToString([]byte(text))
}

func isPlain(c rune) bool {
	return c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// check tells a link that was cut or mistyped from a whole one. It keeps nobody
// from making one.
func check(body string) string {
	h := fnv.New32a()
	h.Write([]byte(body))
	return strconv.FormatUint(uint64(h.Sum32()), 36)
}

// Read is the routine in a link, without an id, or what is wrong with it: a
// Mistake. An exercise that is called otherwise by now is found. A dose that an
// exercise has no more is as usual.
func Read(link string, c *exercises.Catalog) (r mine.Routine, err error) {
	var wrong Mistake
	if fill(&r, link, c, &wrong); wrong.Kind != "" {
		return mine.Routine{}, wrong
	}
	return r, nil
}

func fill(r *mine.Routine, link string, c *exercises.Catalog, wrong *Mistake) {
	wrong.Kind = TooLong
	if len(link) > Longest {
		return
	}
	wrong.Kind = NoLink
	of, rest, ok := strings.Cut(link, ".")
	if n, err := strconv.Atoi(of); !ok || err != nil || n < 1 || n > 1000 {
		return
	}
	wrong.Kind = MadeLater
	if of != version && of != withOwn {
		return
	}
	wrong.Kind = Damaged
	sum, body, _ := strings.Cut(rest, ".")
	fields := strings.Split(body, ".")
	if sum != check(body) || len(fields) < 2 {
		return
	}
	flag, bed := strings.CutSuffix(fields[0], inBed)
	r.Bed = bed
	if r.Cues, ok = profile(flag); !ok {
		return
	}
	if r.Name, ok = read(fields[1], mine.LongestName); !ok {
		return
	}
	steps := fields[2:]
	if n := len(steps); n == 0 {
		wrong.Kind = Empty
		return
	} else if n > mine.MostSteps {
		wrong.Kind, wrong.Is = TooMany, strconv.Itoa(n)
		return
	}
	was, _ := c.Now()
	r.Steps = make([]exercises.Step, len(steps))
	for i, text := range steps {
		wrong.Kind, wrong.Step = "", i+1
		if readStep(r, i, text, of, c, was, wrong); wrong.Kind != "" {
			return
		}
	}
}

func readStep(r *mine.Routine, i int, text, version string, c *exercises.Catalog, was map[string]string, wrong *Mistake) {
	id, rest, _ := strings.Cut(text, "~")
	dose, note, _ := strings.Cut(rest, "~")
	id = idIn(id, version, was)
	s := &r.Steps[i]
	var ok bool
	s.Exercise = id
	if s.Note, ok = read(note, mine.LongestNote); !ok || id == "" {
		wrong.Kind = Damaged
		return
	}
	for _, side := range []exercises.Side{exercises.Left, exercises.Right} {
		if before, is := strings.CutSuffix(dose, string(side[:1])); is {
			dose, s.First = before, side
		}
	}
	for _, l := range letters {
		if dose == "" || dose[0] != l.letter {
			continue
		}
		digits := len(dose) - len(strings.TrimLeft(dose[1:], "0123456789"))
		n, err := strconv.Atoi(dose[1:digits])
		dose = dose[digits:]
		if err != nil {
			wrong.Kind = Damaged
			return
		}
		if may, _ := l.part.Range(); !may.Has(n) || n == 0 {
			wrong.Kind, wrong.Exercise, wrong.Part, wrong.Is = OutOfRange, id, l.part, strconv.Itoa(n)
			return
		}
		*r = r.Dosed(i, l.part, n)
	}
	s = &r.Steps[i]
	e, known := c.Exercise(id)
	switch {
	case dose != "":
		wrong.Kind = Damaged
	case !known:
		wrong.Kind, wrong.Exercise = Unknown, id
	case e.Kind == exercises.Hold:
		s.Dose.Count = 0
	default:
		s.Dose.Hold = 0
	}
}

// idIn is the id of the exercise that a step names, as it is now; empty where it
// says a move and that is none.
func idIn(text, version string, was map[string]string) string {
	if now, renamed := was[text]; renamed {
		return now
	}
	code, own := strings.CutPrefix(text, ownMark)
	if own && version == withOwn {
		id, _ := base64.RawURLEncoding.DecodeString(code)
		text = string(id)
	}
	if _, is := exercises.OwnOf(text); is != own {
		return ""
	}
	return text
}

// read is what written wrote.
func read(text string, most int) (string, bool) {
	coded, is := strings.CutPrefix(text, "~")
	if !is {
		text = strings.ReplaceAll(text, "_", " ")
		return exercises.Cut(text, most), strings.IndexFunc(text, func(c rune) bool { return c != ' ' && !isPlain(c) }) < 0
	}
	decoded, err := base64.RawURLEncoding.DecodeString(coded)
	return exercises.Cut(string(decoded), most), err == nil
}
