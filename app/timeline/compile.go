package timeline

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"limber/exercises"
)

// Options are what a person's own history and wishes change in a timeline.
type Options struct {
	Done  map[string]int // how often each exercise was done before, by id
	Ways  map[string]int // how often each way was gone before, by id
	First exercises.Side // the side that begins; no side means left
	Pace  Pace

	NoKneeling bool // the ways down and up don't go over the knees: they lead to a bed
}

// Compile lays out a routine in time. An error names the step that can't be
// laid out: its exercise is unknown, or its dose gives it no length.
func Compile(c *exercises.Catalog, r exercises.Routine, o Options) (Timeline, error) {
	l := layout{}
	if err := l.routine(c, r, o); err != nil {
		return Timeline{}, err
	}
	return Timeline{Routine: r, Segments: l.segments}, nil
}

// Length is how long a routine takes, 0 where it can't be laid out: the Total of what
// Compile makes, without making it.
func Length(c *exercises.Catalog, r exercises.Routine, o Options) time.Duration {
	l := layout{brief: true}
	if l.routine(c, r, o) != nil {
		return 0
	}
	return l.length
}

func (l *layout) routine(c *exercises.Catalog, r exercises.Routine, o Options) error {
	if len(r.Steps) == 0 {
		return fmt.Errorf("routine %s has no steps", r.ID)
	}
	if o.First == exercises.NoSide {
		o.First = exercises.Left
	}
	l.catalog, l.options, l.told, l.bed = c, o, map[string]bool{}, r.Bed
	for i, step := range r.Steps {
		e, ok := c.Exercise(step.Exercise)
		if !ok {
			return fmt.Errorf("routine %s, step %d: no exercise %q", r.ID, i+1, step.Exercise)
		}
		if err := l.step(i, e, step); err != nil {
			return fmt.Errorf("routine %s, step %d, %s: %w", r.ID, i+1, e.ID, err)
		}
	}
	if !r.Bed {
		l.way(len(r.Steps)-1, exercises.Standing, c.Voice.LastMove)
	}
	return nil
}

// layout is a timeline half made, and where the body is by then.
type layout struct {
	catalog  *exercises.Catalog
	options  Options
	segments []Segment
	length   time.Duration      // of all of them
	brief    bool               // only that is asked for
	before   exercises.Exercise // none yet at the start
	position exercises.Position // where its work, or the way after it, has left the body
	rest     time.Duration      // asked for after the step before
	told     map[string]bool    // exercises whose steps this timeline has time to tell
	bed      bool               // who lies is in bed
	came     exercises.Way      // the way just before, if one was
}

func (l *layout) step(i int, e exercises.Exercise, step exercises.Step) error {
	dose := step.Dose.Or(e.Dose)
	if dose.Sets < 1 {
		return errors.New("no sets")
	}
	first := cmp.Or(step.First, l.options.First)
	sides := []exercises.Side{exercises.NoSide}
	if e.Sides == exercises.Each {
		sides = []exercises.Side{first, first.Other()}
	}
	l.way(i, e.Position, "")
	for set := 1; set <= dose.Sets; set++ {
		for j, side := range sides {
			s := Segment{Step: i, Exercise: e.ID, Side: side, Set: set, Sets: dose.Sets}
			switch {
			case set == 1 && j == 0:
				l.pause(s, Ready, l.ready(e)+saying(step.Note), l.rest)
			case j > 0:
				l.pause(s, Change, l.change(e), 0)
			case len(sides) > 1:
				l.pause(s, Change, l.change(e), dose.Rest)
			default:
				l.pause(s, Ready, l.options.Pace.paced(sameReady+leaving(e)), dose.Rest)
			}
			work, err := l.work(s, e, dose, first)
			if err != nil {
				return err
			}
			l.add(work)
		}
	}
	l.before, l.position, l.rest, l.came = e, e.Position, step.Rest, exercises.Way{}
	return nil
}

// way adds how to get down to the floor or up from it, when the position that
// comes asks for it. What is said ahead of its first beat has its time there:
// the name of the way or, at the end, that the moves are over.
func (l *layout) way(step int, to exercises.Position, ahead string) {
	from := cmp.Or(l.position, exercises.Standing)
	if from.OnFloor() == to.OnFloor() || l.bed && l.position == "" {
		return
	}
	w, ok := l.catalog.Way(from, to, !l.options.NoKneeling && !l.bed)
	if !ok {
		return
	}
	s := Segment{Kind: Rise, Step: step, Way: w.ID}
	if w.Down() {
		s.Kind = Lower
	}
	beat := func(words string, length time.Duration) {
		length = max(l.options.Pace.paced(length), saying(words))
		if len(s.Beats) == 0 {
			length = max(length, saying(cmp.Or(ahead, w.Name)+" "+words))
		}
		s.Beats = append(s.Beats, Beat{At: s.Length, Length: length, Name: words, Tone: exercises.ToneOut})
		s.Length += length
	}
	if out := leaving(l.before); out > 0 {
		beat(l.before.Out, out)
	}
	known := l.options.Ways[w.ID] >= Familiar
	for _, b := range w.Beats {
		length := b.Length
		if known {
			length = b.Familiar
		}
		beat(b.Words(from, to), length)
	}
	l.add(s)
	l.position, l.before.Out, l.came = to, "", w
}

// pause adds the time before work. A rest absorbs the getting ready, which is
// done in it.
func (l *layout) pause(s Segment, kind Kind, length, rest time.Duration) {
	s.Kind, s.Length = kind, length
	if rest > 0 {
		s.Kind, s.Length = Rest, max(length, rest)
	}
	l.add(s)
}

// ready is the time to come out of what was before and into an exercise and,
// while that is new, to hear or read its steps. It counts the words alone, so it
// is the same whether a voice speaks or not.
func (l *layout) ready(e exercises.Exercise) time.Duration {
	d := l.options.Pace.paced(moving(l.position, e.Position) + l.fetching(e) + leaving(l.before))
	if l.options.Done[e.ID] < Familiar && !l.told[e.ID] {
		l.told[e.ID] = true
		told := l.telling(e) + saying(l.before.Out)
		if Settles(l.position, e.Position) {
			told += settling
		}
		if SitsUp(l.position, e.Position) {
			told += sittingUp
		}
		if Walks(l.came, e) {
			told += otherRoom
		}
		d = max(d, told)
	}
	return d
}

// fetching is the time to come to what an exercise needs and the one before did
// not: from the counter to the wall.
func (l *layout) fetching(e exercises.Exercise) time.Duration {
	if Walks(l.came, e) {
		return otherRoom
	}
	missing := func(n exercises.Need) bool { return n != exercises.Mat && !slices.Contains(l.before.Needs, n) }
	if l.before.ID == "" || !slices.ContainsFunc(e.Needs, missing) {
		return 0
	}
	return otherThing
}

func (l *layout) change(e exercises.Exercise) time.Duration {
	return l.options.Pace.paced(max(changeSides, e.Change))
}

func (l *layout) work(s Segment, e exercises.Exercise, dose exercises.Dose, first exercises.Side) (Segment, error) {
	s.Kind = Work
	if e.Kind == exercises.Hold {
		if dose.Hold <= 0 {
			return s, errors.New("a hold without a length")
		}
		s.Length = dose.Hold
		return s, nil
	}
	if dose.Count <= 0 || e.Cycle() <= 0 {
		return s, errors.New("no count, or no beats to count")
	}
	sides := 1
	if e.Sides == exercises.Alternate {
		sides = 2
	}
	if l.brief {
		s.Length = time.Duration(sides*dose.Count) * e.Cycle()
		return s, nil
	}
	s.Beats = make([]Beat, 0, sides*dose.Count*len(e.Beats))
	for rep := 1; rep <= dose.Count; rep++ {
		if e.Sides != exercises.Alternate {
			s.rep(e.Beats, rep, exercises.NoSide)
			continue
		}
		s.rep(e.Beats, rep, first)
		s.rep(e.Beats, rep, first.Other())
	}
	return s, nil
}

// rep appends the beats of one rep, and grows the segment by it.
func (s *Segment) rep(beats []exercises.Beat, rep int, side exercises.Side) {
	for _, b := range beats {
		s.Beats = append(s.Beats, Beat{At: s.Length, Length: b.Length, Name: b.Name, Tone: b.Tone, Side: side, Rep: rep})
		s.Length += b.Length
	}
}

func (l *layout) add(s Segment) {
	s.Start = l.length
	l.length += s.Length
	if !l.brief {
		l.segments = append(l.segments, s)
	}
}
