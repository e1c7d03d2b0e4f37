package mine

import (
	"slices"
	"time"

	"limber/exercises"
)

// Every change gives the routine as it is then, and leaves the one before as it
// was. One that can't be made changes nothing.

// Renamed has another name.
func (r Routine) Renamed(name string) Routine {
	r.Name = Cut(name, LongestName)
	return r
}

// With has one more exercise, at its end, in its usual dose.
func (r Routine) With(exercise string) Routine {
	if len(r.Steps) < MostSteps {
		r.Steps = append(slices.Clip(r.Steps), exercises.Step{Exercise: exercise})
	}
	return r
}

// Without has one step less.
func (r Routine) Without(step int) Routine {
	if r.has(step) {
		r.Steps = slices.Delete(slices.Clone(r.Steps), step, step+1)
	}
	return r
}

// Moved has a step in another place, by so many up (less than 0) or down.
func (r Routine) Moved(step, by int) Routine {
	if !r.has(step) || !r.has(step+by) {
		return r
	}
	moved := r.Steps[step]
	r.Steps = slices.Insert(slices.Delete(slices.Clone(r.Steps), step, step+1), step+by, moved)
	return r
}

func (r Routine) has(step int) bool { return step >= 0 && step < len(r.Steps) }

// changed has a step that is another one.
func (r Routine) changed(step int, change func(*exercises.Step)) Routine {
	if r.has(step) {
		r.Steps = slices.Clone(r.Steps)
		change(&r.Steps[step])
	}
	return r
}

// Noted has a note at a step.
func (r Routine) Noted(step int, note string) Routine {
	return r.changed(step, func(s *exercises.Step) { s.Note = Cut(note, LongestNote) })
}

// Begun has a step that begins with a side; with none, it is the one whose turn
// it is.
func (r Routine) Begun(step int, first exercises.Side) Routine {
	return r.changed(step, func(s *exercises.Step) { s.First = first })
}

// Part is a part of a step's dose that can be more or less.
type Part string

const (
	Hold    Part = "hold"    // seconds
	Count   Part = "count"   // times, or breaths
	Sets    Part = "sets"    // times
	Between Part = "between" // seconds of rest between sets
	After   Part = "after"   // seconds of rest after the step
)

// PartsOf are those that a step of an exercise has, done in this dose.
func PartsOf(e exercises.Exercise, d exercises.Dose) []Part {
	parts := []Part{Count, Sets}
	if e.Kind == exercises.Hold {
		parts[0] = Hold
	}
	if d.Or(e.Dose).Sets > 1 {
		parts = append(parts, Between)
	}
	return append(parts, After)
}

// Range is what a part may be, and in which steps it changes. A rest may also be
// none.
func (p Part) Range() (r exercises.Range, by int) {
	switch p {
	case Hold:
		return exercises.Holds, 5
	case Count:
		return exercises.Counts, 1
	case Sets:
		return exercises.Sets, 1
	}
	return exercises.Range{Least: 0, Most: exercises.Rests.Most}, 5
}

// Of is how much of a part there is in a step as it is played.
func (p Part) Of(s exercises.Step, e exercises.Exercise) int {
	d := s.Dose.Or(e.Dose)
	switch p {
	case Hold:
		return int(d.Hold / time.Second)
	case Count:
		return d.Count
	case Sets:
		return d.Sets
	case Between:
		return int(d.Rest / time.Second)
	}
	return int(s.Rest / time.Second)
}

// Next is how much it is after one step more or, with -1, one less: the next full
// step, and never out of the range.
func (p Part) Next(now, way int) int {
	r, by := p.Range()
	n := now + way*by
	if way > 0 {
		n -= n % by
	} else if now%by != 0 {
		n = now - now%by
	}
	return r.Into(n)
}

// Dosed has so much of a part at a step, as far as that may be asked of anybody.
func (r Routine) Dosed(step int, p Part, n int) Routine {
	may, _ := p.Range()
	n = may.Into(n)
	return r.changed(step, func(s *exercises.Step) {
		switch p {
		case Hold:
			s.Dose.Hold = time.Duration(n) * time.Second
		case Count:
			s.Dose.Count = n
		case Sets:
			s.Dose.Sets = n
			if n == 1 {
				s.Dose.Rest = 0
			}
		case Between:
			s.Dose.Rest = time.Duration(n) * time.Second
		case After:
			s.Rest = time.Duration(n) * time.Second
		}
	})
}

// Equal reports whether two are the same routine, whenever they were changed.
func (r Routine) Equal(x Routine) bool {
	return r.ID == x.ID && r.Name == x.Name && r.Cues == x.Cues && r.Bed == x.Bed && slices.Equal(r.Steps, x.Steps)
}
