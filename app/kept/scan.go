package kept

import (
	"bytes"
	"slices"
	"time"
	"unicode/utf8"

	"limber/app/session"
	"limber/exercises"
)

// scan reads a session exactly as EncodeSession writes it: the same fields in
// the same order, no blank space, no escapes. Ten years of sessions are decoded
// on every start, and encoding/json takes 0.6 s for them in a desk's browser.
// Anything else, damaged or merely unusual, is left to encoding/json, which
// also finds the words for what is wrong.
type scan struct {
	rest   []byte
	failed bool
	names  map[string]string // each name once in memory, not once a session
}

func scanSession(text []byte, names map[string]string) (s session.Session, ok bool) {
	r := scan{rest: text, names: names}
	r.must(`{"id":`)
	s.ID = r.named(r.text())
	r.must(`,"started":`)
	s.Started = r.time()
	r.must(`,"routine":{"id":`)
	s.Routine.ID = r.named(r.name())
	r.must(`,"name":`)
	s.Routine.Name = r.name()
	for open := r.has(`,"steps":[`); open; open = r.nextItem() {
		s.Routine.Steps = append(s.Routine.Steps, r.step())
	}
	r.must(`},"done":[`)
	if !r.has(`]`) {
		s.Done = make([]session.Part, 0, 16)
		for open := true; open; open = r.nextItem() {
			s.Done = append(s.Done, r.part())
		}
	}
	for open := r.has(`,"ways":[`); open; open = r.nextItem() {
		s.Ways = append(s.Ways, r.named(r.name()))
	}
	s.Ended = allowed(&r, `,"ended":`, session.Endings)
	s.Between = r.seconds(`,"betweenSeconds":`)
	s.Extended = r.seconds(`,"extendedSeconds":`)
	s.Skipped = r.count(`,"skipped":`)
	if r.has(`,"mode":`) {
		s.Mode = r.name()
	}
	s.Easy = r.has(`,"easy":true`)
	s.Before = r.stiffness(`,"stiffnessBefore":`)
	s.After = r.stiffness(`,"stiffnessAfter":`)
	s.Feel = allowed(&r, `,"feel":`, session.Feels)
	s.Next = allowed(&r, `,"nextDay":`, session.NextDays)
	if r.has(`,"hurt":`) {
		s.Hurt = r.name()
	}
	if r.has(`,"note":`) {
		s.Note = r.text()
	}
	for open := r.has(`,"strong":[`); open; open = r.nextItem() {
		s.Strong = append(s.Strong, r.named(r.name()))
	}
	r.must(`}`)
	return s, !r.failed && len(r.rest) == 0
}

func (r *scan) step() (s exercises.Step) {
	r.must(`{"exercise":`)
	s.Exercise = r.named(r.name())
	s.Rest = r.seconds(`,"restAfterSeconds":`)
	s.Dose.Hold = r.seconds(`,"holdSeconds":`)
	s.Dose.Count = r.count(`,"count":`)
	s.Dose.Build = r.count(`,"build":`)
	s.Dose.Sets = r.count(`,"sets":`)
	s.Dose.Rest = r.seconds(`,"restSeconds":`)
	r.must(`}`)
	return s
}

func (r *scan) part() (p session.Part) {
	r.must(`{"exercise":`)
	p.Exercise = r.named(r.name())
	p.Side = allowed(r, `,"side":`, partSides)
	p.Time = r.seconds(`,"seconds":`)
	r.must(`}`)
	return p
}

// has moves past a piece of text if it is next.
func (r *scan) has(piece string) bool {
	if len(r.rest) < len(piece) || string(r.rest[:len(piece)]) != piece {
		return false
	}
	r.rest = r.rest[len(piece):]
	return true
}

func (r *scan) must(piece string) {
	if !r.has(piece) {
		r.failed = true
	}
}

// nextItem moves to the next item of a list; at its end it reports false.
func (r *scan) nextItem() bool {
	if r.failed || r.has(`]`) {
		return false
	}
	r.must(`,`)
	return !r.failed
}

func (r *scan) quoted() []byte {
	r.must(`"`)
	end := bytes.IndexByte(r.rest, '"')
	if r.failed || end < 0 {
		r.failed = true
		return nil
	}
	b := r.rest[:end]
	r.rest = r.rest[end+1:]
	plain := true
	for _, c := range b {
		if c < 0x20 || c == '\\' {
			r.failed = true
		}
		plain = plain && c < 0x80
	}
	if !plain && !utf8.Valid(b) {
		r.failed = true
	}
	return b
}

func (r *scan) text() string { return string(r.quoted()) }

func (r *scan) name() string {
	b := r.quoted()
	name, ok := r.names[string(b)]
	if !ok {
		name = string(b)
		r.names[name] = name
	}
	return name
}

func (r *scan) named(name string) string {
	if name == "" {
		r.failed = true
	}
	return name
}

func (r *scan) time() (t time.Time) {
	if t.UnmarshalText(r.quoted()) != nil || t.Year() < 1971 || t.Year() > 9998 {
		r.failed = true
	}
	return t
}

// digits reads at most eight digits.
func (r *scan) digits() (n int) {
	length := 0
	for length < len(r.rest) && length < 8 && r.rest[length]-'0' <= 9 {
		n = n*10 + int(r.rest[length]-'0')
		length++
	}
	if length == 0 || length > 1 && r.rest[0] == '0' {
		r.failed = true
	}
	r.rest = r.rest[length:]
	return n
}

func (r *scan) count(field string) int {
	if !r.has(field) {
		return 0
	}
	n := r.digits()
	if n > 1000 {
		r.failed = true
	}
	return n
}

func (r *scan) stiffness(field string) session.Stiffness {
	if !r.has(field) {
		return 0
	}
	n := r.digits()
	if n > 10 {
		r.failed = true
	}
	return session.Stiff(n)
}

func (r *scan) seconds(field string) time.Duration {
	if !r.has(field) {
		return 0
	}
	n := r.digits()
	d := time.Duration(n) * time.Second
	if r.has(`.`) {
		unit := time.Second / 10
		for i := 0; len(r.rest) > 0 && r.rest[0]-'0' <= 9; i++ {
			d += time.Duration(r.rest[0]-'0') * unit
			unit /= 10
			r.rest = r.rest[1:]
			r.failed = r.failed || i == 3
		}
		r.failed = r.failed || unit == time.Second/10
	}
	if d > longest {
		r.failed = true
	}
	return d
}

func allowed[T ~string](r *scan, field string, words []T) T {
	if !r.has(field) {
		return ""
	}
	b := r.quoted()
	i := slices.IndexFunc(words, func(w T) bool { return string(w) == string(b) })
	if i < 0 {
		r.failed = true
		return ""
	}
	return words[i]
}
