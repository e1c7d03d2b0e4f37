// Package share writes a routine as the end of an address, and reads one that
// somebody else wrote. Nothing of a person is in it: no limits, no history. What
// comes from outside is not trusted; whatever is wrong with it is said, and a
// routine that was read may be asked of anybody. It is pure.
package share

import (
	"encoding/base64"
	"hash/fnv"
	"strconv"
	"strings"

	"limber/app/mine"
	"limber/exercises"
)

// Longest is how much is read, in bytes: more than the longest routine with the
// longest notes has.
const Longest = 1 << 16

// A link is "1.CHECK.FLAGS.NAME" and a step after each further dot. A step is
// "EXERCISE~DOSE~NOTE", without what it does not have: "cat-cow~c8", "bridge".
// All of it is letters, digits and -._~ only, which nothing that carries an
// address changes. A later version begins with another number, and this one is
// read for ever.
const version = "1"

// flags are how a routine sounds, and that it is done in bed.
var flags = map[exercises.Profile]string{exercises.Soft: "s", exercises.Spoken: "p", exercises.Full: "f"}

const inBed = "b"

// letters stand before the amounts of a dose, in the order in which they are written.
var letters = []struct {
	letter byte
	part   mine.Part
}{{'h', mine.Hold}, {'c', mine.Count}, {'s', mine.Sets}, {'b', mine.Between}, {'a', mine.After}}

// firsts are the side that a step begins with.
var firsts = map[exercises.Side]string{exercises.Left: "l", exercises.Right: "r"}

// Link is a routine as the end of an address.
func Link(r mine.Routine) string {
	flag := flags[r.Cues]
	if r.Bed {
		flag += inBed
	}
	fields := []string{flag, written(mine.Cut(r.Name, mine.LongestName))}
	for _, s := range r.Steps {
		fields = append(fields, step(s))
	}
	body := strings.Join(fields, ".")
	return version + "." + check(body) + "." + body
}

func step(s exercises.Step) string {
	dose := ""
	for _, l := range letters {
		if n := said(l.part, s); n > 0 {
			dose += string(l.letter) + strconv.Itoa(n)
		}
	}
	dose += firsts[s.First]
	text := s.Exercise
	if note := written(mine.Cut(s.Note, mine.LongestNote)); note != "" {
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
func Read(link string, c *exercises.Catalog) (mine.Routine, error) {
	if len(link) > Longest {
		return mine.Routine{}, Mistake{Kind: TooLong}
	}
	of, rest, ok := strings.Cut(link, ".")
	if n, err := strconv.Atoi(of); !ok || err != nil || n < 1 || n > 1000 {
		return mine.Routine{}, Mistake{Kind: NoLink}
	}
	if of != version {
		return mine.Routine{}, Mistake{Kind: MadeLater}
	}
	sum, body, _ := strings.Cut(rest, ".")
	fields := strings.Split(body, ".")
	if sum != check(body) || len(fields) < 2 {
		return mine.Routine{}, Mistake{Kind: Damaged}
	}
	var r mine.Routine
	flag, bed := strings.CutSuffix(fields[0], inBed)
	name, ok := read(fields[1], mine.LongestName)
	r.Bed, r.Name = bed, name
	for cues, letter := range flags {
		if flag == letter {
			r.Cues = cues
		}
	}
	if !ok || flag != flags[r.Cues] {
		return mine.Routine{}, Mistake{Kind: Damaged}
	}
	steps := fields[2:]
	switch {
	case len(steps) == 0:
		return mine.Routine{}, Mistake{Kind: Empty}
	case len(steps) > mine.MostSteps:
		return mine.Routine{}, Mistake{Kind: TooMany, Is: strconv.Itoa(len(steps))}
	}
	was, _ := c.Now()
	for i, text := range steps {
		s, err := readStep(text, c, was)
		if err.Kind != "" {
			err.Step = i + 1
			return mine.Routine{}, err
		}
		r.Steps = append(r.Steps, s)
	}
	return r, nil
}

func readStep(text string, c *exercises.Catalog, was map[string]string) (s exercises.Step, none Mistake) {
	id, rest, _ := strings.Cut(text, "~")
	dose, note, _ := strings.Cut(rest, "~")
	if now, renamed := was[id]; renamed {
		id = now
	}
	e, known := c.Exercise(id)
	var ok bool
	s.Exercise = id
	if s.Note, ok = read(note, mine.LongestNote); !ok || id == "" {
		return s, Mistake{Kind: Damaged}
	}
	for side, letter := range firsts {
		if before, is := strings.CutSuffix(dose, letter); is {
			dose, s.First = before, side
		}
	}
	r := mine.Routine{Steps: []exercises.Step{s}}
	for _, l := range letters {
		if dose == "" || dose[0] != l.letter {
			continue
		}
		digits := len(dose) - len(strings.TrimLeft(dose[1:], "0123456789"))
		n, err := strconv.Atoi(dose[1:digits])
		dose = dose[digits:]
		if err != nil {
			return s, Mistake{Kind: Damaged}
		}
		if may, _ := l.part.Range(); !may.Has(n) || n == 0 {
			return s, Mistake{Kind: OutOfRange, Exercise: id, Part: l.part, Is: strconv.Itoa(n)}
		}
		r = r.Dosed(0, l.part, n)
	}
	if dose != "" {
		return s, Mistake{Kind: Damaged}
	}
	if !known {
		return s, Mistake{Kind: Unknown, Exercise: id}
	}
	s = r.Steps[0]
	if e.Kind == exercises.Hold {
		s.Dose.Count = 0
	} else {
		s.Dose.Hold = 0
	}
	return s, none
}

// read is what written wrote.
func read(text string, most int) (string, bool) {
	coded, is := strings.CutPrefix(text, "~")
	if !is {
		text = strings.ReplaceAll(text, "_", " ")
		return mine.Cut(text, most), strings.IndexFunc(text, func(c rune) bool { return c != ' ' && !isPlain(c) }) < 0
	}
	decoded, err := base64.RawURLEncoding.DecodeString(coded)
	return mine.Cut(string(decoded), most), err == nil
}
