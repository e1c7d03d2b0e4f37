package mine

import (
	"slices"
	"time"

	"limber/exercises"
)

// Every change gives the routine as it is then, and leaves the one before as it
// was. One that can't be made changes nothing.

// InOrder has the same steps in another order.
func (r Routine) InOrder(steps []exercises.Step) Routine {
	r.Steps = steps
	return r
}

// Renamed has another name.
func (r Routine) Renamed(name string) Routine {
	r.Name = exercises.Cut(name, LongestName)
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

// Place is that of a step once one has been moved, by so many up or down.
func Place(step, moved, by int) int {
	switch to := moved + by; {
	case step == moved:
		return to
	case moved < step && step <= to:
		return step - 1
	case to <= step && step < moved:
		return step + 1
	}
	return step
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
	return r.changed(step, func(s *exercises.Step) { s.Note = exercises.Cut(note, LongestNote) })
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
	Tempo   Part = "tempo"   // seconds that each time of a move of one's own takes
)

// PartsOf are those that a step of an exercise has, done in this dose.
func PartsOf(e exercises.Exercise, d exercises.Dose) []Part {
	parts := []Part{Count, Sets}
	if e.Kind == exercises.Hold {
		parts[0] = Hold
	} else if e.IsOwn() {
		parts = []Part{Tempo, Count, Sets}
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
	case Tempo:
		return exercises.Tempos, 1
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
	case Tempo:
		return int(e.Cycle() / time.Second)
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
		case Tempo:
			if o, ok := exercises.OwnOf(s.Exercise); ok && o.Rep > 0 {
				o.Rep = time.Duration(n) * time.Second
				s.Exercise = o.ID()
			}
		}
	})
}

// usualRep is how long each time of a move takes that begins to be counted.
const usualRep = 4 * time.Second

// Remade has a step whose move, one of the person's own, is another one. One
// without a name stays as it was. What is held has no count, and the other way
// round.
func (r Routine) Remade(step int, change func(*exercises.Own)) Routine {
	return r.changed(step, func(s *exercises.Step) {
		was, ok := exercises.OwnOf(s.Exercise)
		o := was
		change(&o)
		if _, is := exercises.OwnOf(o.ID()); !ok || !is {
			return
		}
		if (o.Rep > 0) != (was.Rep > 0) {
			s.Dose.Hold, s.Dose.Count = 0, 0
		}
		s.Exercise = o.ID()
	})
}

// Counted makes a move one that is counted, or one that is held.
func Counted(is bool) func(*exercises.Own) {
	return func(o *exercises.Own) {
		if o.Rep = 0; is {
			o.Rep = usualRep
		}
	}
}

// Needing makes a move need a thing, or not.
func Needing(n exercises.Need, is bool) func(*exercises.Own) {
	return func(o *exercises.Own) {
		o.Needs = slices.DeleteFunc(slices.Clone(o.Needs), func(x exercises.Need) bool { return x == n })
		if is {
			o.Needs = append(o.Needs, n)
		}
	}
}

// Equal reports whether two are the same routine, whenever they were changed.
func (r Routine) Equal(x Routine) bool {
	return r.ID == x.ID && r.Name == x.Name && r.Cues == x.Cues && r.Bed == x.Bed && slices.Equal(r.Steps, x.Steps)
}
