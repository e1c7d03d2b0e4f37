package play

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"limber/app/person"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/words"
	"limber/exercises"
)

// telling says what a timeline asks a person for.
type telling struct {
	words  *words.Words
	person person.Person
	line   timeline.Timeline
}

func (p *Player) telling() telling { return telling{p.Words, p.Person(), p.run.Player.Timeline} }

// told is what a run tells, in words.
func (p *Player) told(e run.Announce) string {
	t, w := p.telling(), &p.Words.Told
	switch e.What {
	case run.Entering:
		if _, ok := p.run.Player.After(e.Segment); ok && t.line.Segments[e.Segment].Kind.IsWay() {
			return t.towards(e.Segment)
		}
		return t.entering(e.Segment)
	case run.Teaching:
		return t.teaching(e.Segment)
	case run.StillToCome:
		return t.stillToCome(e.Segment, p.run.Player.Elapsed(p.Clocks()))
	case run.Naming:
		return w.Sentence.With(t.way(t.line.Segments[e.Segment]))
	case run.Beat:
		return t.beat(t.line.Segments[e.Segment], e.Beat)
	case run.LetGo:
		return w.Sentence.With(p.Words.Segment.LetGo)
	case run.HalfWay:
		return w.Half
	case run.LastFive:
		if next, ok := t.line.Next(e.Segment); ok && next.Kind == timeline.Change {
			return w.FiveThenChange
		}
		return w.Five
	case run.Easier:
		return p.exercise(t.line.Segments[e.Segment]).Ease
	case run.Longer:
		return w.More.With(p.Words.Length.Spoken(e.By))
	case run.Shorter:
		return w.Less.With(p.Words.Length.Spoken(e.By))
	case run.Longest:
		return w.Longest
	case run.Shortest:
		if _, second := t.line.FirstSide(e.Segment); second {
			return w.BothSides
		}
		return w.Shortest
	case run.AllKept:
		return w.AllKept.With(words.Begin(p.Words.Length.Spoken(p.run.Record().Length())))
	case run.NothingKept:
		return w.Done
	case run.Dropped:
		return w.Discarded
	case run.KeptAgain:
		return w.Kept
	}
	return ""
}

// exercise is the one of a segment, as this person is told it.
func (t telling) exercise(i int) exercises.Exercise {
	e, _ := t.person.Catalog.Exercise(t.line.Segments[i].Exercise)
	return e
}

// entering says what a segment asks for, in a sentence or two.
func (t telling) entering(i int) string {
	s, e, w := t.line.Segments[i], t.exercise(i), &t.words.Told
	switch s.Kind {
	case timeline.Ready:
		return paragraph(t.wayOut(i), w.Next.With(e.Name), t.walking(i), t.wayTo(i), t.side(s, e), t.note(i))
	case timeline.Change:
		return paragraph(cmp.Or(t.wayOut(i), w.ComeOut), w.Change, t.side(s, e))
	case timeline.Rest:
		return paragraph(t.wayOut(i), w.Rest.With(e.Name), t.side(s, e), t.note(i))
	case timeline.Lower, timeline.Rise:
		if i == len(t.line.Segments)-1 {
			return paragraph(w.Sentence.With(t.words.Voice.LastMove), t.beat(s, 0))
		}
		return t.towards(i)
	}
	return paragraph(w.Sentence.With(e.Name), t.side(s, e), w.Sentence.With(t.length(s, e)))
}

// towards is entering for a way that leads to a move.
func (t telling) towards(i int) string {
	s := t.line.Segments[i]
	return paragraph(t.words.Told.Sentence.With(t.way(s)), t.beat(s, 0))
}

// teaching is entering for an exercise that is still new: its steps, and the side,
// which the steps leave open.
func (t telling) teaching(i int) string {
	return paragraph(append([]string{t.wayOut(i), t.named(i)}, t.lesson(i)...)...)
}

// stillToCome is what teaching has still to tell where somebody goes on.
func (t telling) stillToCome(i int, at time.Duration) string {
	return paragraph(append([]string{t.named(i)}, t.lessonFrom(i, at)...)...)
}

// named says what a person gets ready for, or rests before.
func (t telling) named(i int) string {
	if t.line.Segments[i].Kind == timeline.Rest {
		return t.words.Told.Rest.With(t.exercise(i).Name)
	}
	return t.words.Told.Next.With(t.exercise(i).Name)
}

// lesson is what teaching tells of the exercise itself, a sentence or two each.
// Where one side is done at a time it is named after the first step, the position,
// and before anything moves: who listens would have moved the other leg by then.
func (t telling) lesson(i int) []string {
	s, e := t.line.Segments[i], t.exercise(i)
	way, side := []string{t.settling(i, t.words.Told.Settle), t.walking(i)}, []string{t.firstSide(s, e)}
	steps := e.Steps
	if len(steps) == 0 {
		steps = []string{t.wayTo(i)} // nothing else is known of a move of one's own
	}
	all := slices.Concat(way, steps, side)
	if s.Side != exercises.NoSide {
		all = slices.Concat(way, steps[:1], side, steps[1:])
	}
	return slices.DeleteFunc(append(all, t.note(i)), func(s string) bool { return s == "" })
}

// lessonFrom is what of a lesson is to be read at a place in the routine, and after
// it, each part having as much of the time as it has of the words. A voice is faster.
func (t telling) lessonFrom(i int, at time.Duration) []string {
	parts, seg := t.lesson(i), t.line.Segments[i]
	words := func(parts []string) int { return len(strings.Fields(words.Paragraph(parts))) }
	all := max(words(parts), 1)
	for k := range parts {
		end := seg.Length * time.Duration(words(parts[:k+1])) / time.Duration(all)
		if at-seg.Start < end.Truncate(time.Second) || k == len(parts)-1 {
			return parts[k:]
		}
	}
	return nil
}

// wayOut is the way out of the exercise before, where it needs saying.
func (t telling) wayOut(i int) string {
	if i == 0 || t.line.Segments[i-1].Kind != timeline.Work {
		return ""
	}
	return t.exercise(i - 1).Out
}

// wayTo names the position of what comes, or how to get there.
func (t telling) wayTo(i int) string {
	position := words.Begin(t.words.Position.Of(t.exercise(i).Position))
	return cmp.Or(t.settling(i, t.words.Told.SettleOnBack), t.words.Told.Sentence.With(position))
}

// settling says how to get into the position where that is not plain, in these words
// onto the back.
func (t telling) settling(i int, how string) string {
	if i == 0 {
		return ""
	}
	from, to := t.exercise(i-1).Position, t.exercise(i).Position
	switch {
	case timeline.Settles(from, to):
		return how
	case timeline.SitsUp(from, to):
		return t.words.Told.SitUp
	}
	return ""
}

// walking says that there is time to go where the exercise is done, when that
// may be another room.
func (t telling) walking(i int) string {
	if i == 0 || t.line.Segments[i-1].Kind != timeline.Rise {
		return ""
	}
	if way, _ := t.person.Catalog.WayCalled(t.line.Segments[i-1].Way); timeline.Walks(way, t.exercise(i)) {
		return t.words.Told.Walk
	}
	return ""
}

// way is what a way down or up is called.
func (t telling) way(s timeline.Segment) string {
	return t.words.Way.Name(t.person.Way(s), s.Kind == timeline.Lower)
}

// beat says what to do in a beat of a way; of a way that was kept without beats,
// all of it.
func (t telling) beat(s timeline.Segment, beat int) string {
	if beat >= 0 && beat < len(s.Beats) {
		return s.Beats[beat].Name
	}
	var all []string
	for _, b := range t.person.Way(s).Beats {
		all = append(all, b.Say)
	}
	return words.Paragraph(all)
}

// side names the side in the exercise's own words: "Left side: left knee in."
// Of an exercise that goes to both in turn it names the first.
func (t telling) side(s timeline.Segment, e exercises.Exercise) string {
	if s.Side != exercises.NoSide && e.Words(s.Side) != "" {
		return t.words.Told.Side.With(t.words.Segment.Side(s.Side), e.Words(s.Side))
	}
	return t.firstSide(s, e)
}

// firstSide is side for one that comes after the steps, which is the first.
func (t telling) firstSide(s timeline.Segment, e exercises.Exercise) string {
	switch {
	case s.Side != exercises.NoSide && e.Words(s.Side) == "":
		return t.words.Told.Sentence.With(t.words.Segment.Side(s.Side))
	case s.Side == exercises.Left:
		return t.words.Told.FirstLeft.With(e.Left)
	case s.Side == exercises.Right:
		return t.words.Told.FirstRight.With(e.Right)
	case len(s.Beats) > 0 && s.Beats[0].Side != exercises.NoSide:
		return t.words.Told.First.With(e.Words(s.Beats[0].Side))
	}
	return ""
}

// note is what somebody wants to be told where a step begins.
func (t telling) note(i int) string {
	s, steps := t.line.Segments[i], t.line.Routine.Steps
	if s.Step >= len(steps) || s.Set > 1 || s.Kind == timeline.Change {
		return ""
	}
	return steps[s.Step].Note
}

// length says how long work lasts, or how often it is done.
func (t telling) length(s timeline.Segment, e exercises.Exercise) string {
	w := &t.words.Player
	switch {
	case e.Kind == exercises.Hold:
		return w.HoldFor.With(t.words.Length.Spoken(s.Length))
	case e.Kind == exercises.Breath:
		return t.words.Dose.Breaths.Of(s.Reps())
	case e.Sides == exercises.Alternate:
		return w.EachWay.Of(s.Reps())
	}
	return w.Times.Of(s.Reps())
}

// paragraph puts the sentences that there are in a row.
func paragraph(sentences ...string) string {
	return words.Paragraph(slices.DeleteFunc(sentences, func(s string) bool { return s == "" }))
}

func (p *Player) name(seg timeline.Segment, e exercises.Exercise) string {
	if seg.Kind.IsWay() {
		return p.telling().way(seg)
	}
	return e.Name
}
