package words

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"limber/exercises"
)

// Begin makes words that stand within a sentence its beginning.
func Begin(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}

// Within makes the beginning of a sentence words that stand within one.
func Within(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToLower(first)) + s[size:]
}

// Clock writes a length as m:ss, a started second counting as whole.
func Clock(d time.Duration) string {
	s := int((max(0, d) + time.Second - 1) / time.Second)
	text := strconv.Itoa(s % 60)
	if s%60 < 10 {
		text = "0" + text
	}
	return strconv.Itoa(s/60) + ":" + text
}

// Of joins words as in a sentence: "a mat, a wall and a chair".
func (l List) Of(words []string) string {
	if len(words) == 0 {
		return ""
	}
	all, last := words[0], len(words)-1
	for i, w := range words[1:] {
		if i+1 == last {
			return l.Two.With(all, w)
		}
		all = l.More.With(all, w)
	}
	return all
}

// Each writes a list without an end: "looser 3, same 2".
func (l List) Each(words []string) (all string) {
	for i, w := range words {
		if i == 0 {
			all = w
		} else {
			all = l.More.With(all, w)
		}
	}
	return all
}

// Short writes a length in whole minutes, never less than one.
func (l *Length) Short(d time.Duration) string {
	return l.ShortMinutes.Of(wholeMinutes(d))
}

func wholeMinutes(d time.Duration) int { return max(1, int((d+30*time.Second)/time.Minute)) }

// Sum writes a sum in whole minutes; nothing is 0, and a little is not.
func (w *Words) Sum(d time.Duration) string {
	n := 0
	if d > 0 {
		n = wholeMinutes(d)
	}
	return w.Count(w.Length.ShortMinutes, n)
}

// Spoken writes a length for a voice: "1 minute 5 seconds".
func (l *Length) Spoken(d time.Duration) string {
	s := int((d + time.Second/2) / time.Second)
	minutes, seconds := l.Minutes.Of(s/60), l.Seconds.Of(s%60)
	switch {
	case s < 60:
		return seconds
	case s%60 == 0:
		return minutes
	}
	return l.Both.With(minutes, seconds)
}

// Of names a position within a sentence.
func (w *Position) Of(p exercises.Position) string {
	switch p {
	case exercises.Kneeling:
		return w.Kneeling
	case exercises.AllFours:
		return w.AllFours
	case exercises.OnFront:
		return w.OnFront
	case exercises.OnBack:
		return w.OnBack
	case exercises.OnSide:
		return w.OnSide
	case exercises.Seated:
		return w.Seated
	case exercises.FloorSitting:
		return w.FloorSitting
	}
	return w.Standing
}

// Directions names directions within a sentence.
func (w *Words) Directions(all []exercises.Direction) string {
	var names []string
	for _, d := range all {
		names = append(names, w.Direction.Of(d))
	}
	return w.List.Of(names)
}

// Of names a direction within a sentence.
func (w *Direction) Of(d exercises.Direction) string {
	switch d {
	case exercises.Forward:
		return w.Forward
	case exercises.Backward:
		return w.Back
	case exercises.Sideways:
		return w.Side
	case exercises.Turning:
		return w.Turn
	case exercises.OfHip:
		return w.Hip
	case exercises.OfLeg:
		return w.Leg
	}
	return w.Neck
}

// Of names a place that is tight, within a sentence.
func (w *Tight) Of(p exercises.Place) string {
	switch p {
	case exercises.AtNeck:
		return w.Neck
	case exercises.AtUpperBack:
		return w.UpperBack
	case exercises.AtLowerBack:
		return w.LowerBack
	case exercises.AtHips:
		return w.Hips
	case exercises.AtSeat:
		return w.Seat
	}
	return w.Thighs
}

// Of names a need within a sentence.
func (w *Need) Of(n exercises.Need) string {
	switch n {
	case exercises.Mat:
		return w.Mat
	case exercises.Wall:
		return w.Wall
	case exercises.Chair:
		return w.Chair
	case exercises.Bed:
		return w.Bed
	case exercises.Counter:
		return w.Counter
	case exercises.Cushion:
		return w.Cushion
	case exercises.Doorway:
		return w.Doorway
	case exercises.Towel:
		return w.Towel
	case exercises.LowStep:
		return w.Step
	}
	return w.ClearFloor
}

// Of names a condition within a sentence. One that an older Limber asked about
// has its id.
func (w *Condition) Of(c exercises.Condition) string {
	switch c {
	case exercises.RecentInjury:
		return w.RecentInjury
	case exercises.HipReplacement:
		return w.HipReplacement
	case exercises.Osteoporosis:
		return w.Osteoporosis
	case exercises.Pregnancy:
		return w.Pregnancy
	case exercises.PelvicPain:
		return w.PelvicPain
	case exercises.Unsteady:
		return w.Unsteady
	}
	return string(c)
}

// Of names a limit within a sentence.
func (w *Limit) Of(l exercises.Limit) string {
	if l == exercises.NoFloor {
		return w.NoFloor
	}
	return w.NoKneeling
}

// Needs says what a routine or an exercise needs.
func (w *Words) Needs(needs []exercises.Need) string {
	if len(needs) == 0 {
		return w.Need.Nothing
	}
	var all []string
	for _, n := range needs {
		all = append(all, w.Need.Of(n))
	}
	return w.List.Of(all)
}

// Of says how much of an exercise is done; what d leaves open is as usual.
func (w *Dose) Of(e exercises.Exercise, d exercises.Dose) string {
	d = d.Or(e.Dose)
	var s string
	switch e.Kind {
	case exercises.Hold:
		s = w.Hold.With(strconv.Itoa(int(d.Hold / time.Second)))
	case exercises.Breath:
		s = w.Breaths.Of(d.Count)
	default:
		s = w.Times.Of(d.Count)
	}
	switch e.Sides {
	case exercises.Each:
		s = w.EachSide.With(s)
	case exercises.Alternate:
		s = w.ToEachSide.With(s)
	}
	if d.Sets > 1 {
		s = w.Sets.Of(d.Sets, s)
	}
	return s
}

// Side names a side: "Left side".
func (w *Segment) Side(s exercises.Side) string {
	switch s {
	case exercises.Left:
		return w.Left
	case exercises.Right:
		return w.Right
	}
	return ""
}

// Name is what a way down or up is called; one that Limber does not know any
// more says where it leads.
func (w *Way) Name(way exercises.Way, down bool) string {
	switch {
	case way.Name != "":
		return way.Name
	case down:
		return w.Down
	}
	return w.Up
}

// Paragraph makes one paragraph of sentences.
func Paragraph(sentences []string) string { return strings.Join(sentences, " ") }
