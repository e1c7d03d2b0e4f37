package ui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"limber/app/run"
	"limber/app/timeline"
	"limber/exercises"
)

// told is what a run tells, in words.
func (p *Player) told(e run.Announce) string {
	t := p.run.Player.Timeline
	switch e.What {
	case run.Entering:
		return entering(t, e.Segment)
	case run.Teaching:
		return teaching(t, e.Segment)
	case run.Naming:
		return sentences(wayName(t.Segments[e.Segment]))
	case run.Beat:
		return wayBeat(t.Segments[e.Segment], e.Beat)
	case run.HalfWay:
		return "Half-way."
	case run.LastFive:
		if next, ok := following(t, e.Segment); ok && next.Kind == timeline.Change {
			return "Five seconds, then change sides."
		}
		return "Five seconds."
	case run.Easier:
		return p.exercise(t.Segments[e.Segment]).Ease
	case run.AllKept:
		return "Done. " + capital(spoken(p.run.Record().Length())) + " kept."
	case run.NothingKept:
		return "Done."
	case run.Dropped:
		return "Discarded. Undo brings it back."
	case run.KeptAgain:
		return "Kept."
	}
	return ""
}

// entering says what a segment asks for, in a sentence or two.
func entering(t timeline.Timeline, i int) string {
	s := t.Segments[i]
	e, _ := the.catalog.Exercise(s.Exercise)
	switch s.Kind {
	case timeline.Ready:
		return sentences(out(t, i), "Next: "+e.Name, walking(t, i), wayTo(t, i), sided(s, e))
	case timeline.Change:
		return sentences(cmp.Or(out(t, i), "Come out slowly"), "Change sides", sided(s, e))
	case timeline.Rest:
		return sentences(out(t, i), "Rest", "Then "+e.Name, sided(s, e))
	case timeline.Lower, timeline.Rise:
		if i == len(t.Segments)-1 {
			return sentences(the.words.Voice.LastMove, wayBeat(s, 0))
		}
		return sentences(wayName(s), wayBeat(s, 0))
	}
	return sentences(e.Name, sided(s, e), length(s, e))
}

// teaching is entering for an exercise that is still new: its steps, and then
// the side, which the steps leave open.
func teaching(t timeline.Timeline, i int) string {
	e, _ := the.catalog.Exercise(t.Segments[i].Exercise)
	named := "Next: " + e.Name
	if t.Segments[i].Kind == timeline.Rest {
		named = "Rest. Then " + e.Name
	}
	return sentences(append([]string{out(t, i), named}, lesson(t, i)...)...)
}

// lesson is what teaching tells of the exercise itself, a sentence or two each.
func lesson(t timeline.Timeline, i int) []string {
	s := t.Segments[i]
	e, _ := the.catalog.Exercise(s.Exercise)
	first := sided(s, e)
	if s.Side != exercises.NoSide {
		first = "First, " + strings.ToLower(first[:1]) + first[1:]
	}
	all := append([]string{settling(t, i), walking(t, i)}, e.Steps...)
	return slices.DeleteFunc(append(all, first), func(s string) bool { return s == "" })
}

// lessonAt is the part of a lesson to be read at a moment, each having as much
// of the time as it has of the words.
func lessonAt(t timeline.Timeline, i int, at time.Duration) string {
	parts := lesson(t, i)
	words := func(parts []string) int { return len(strings.Fields(strings.Join(parts, " "))) }
	all := max(words(parts), 1)
	for k := range parts {
		end := t.Segments[i].Length * time.Duration(words(parts[:k+1])) / time.Duration(all)
		if at < end.Truncate(time.Second) || k == len(parts)-1 {
			return parts[k]
		}
	}
	return ""
}

// out is the way out of the exercise before, where it needs saying.
func out(t timeline.Timeline, i int) string {
	if i == 0 || t.Segments[i-1].Kind != timeline.Work {
		return ""
	}
	before, _ := the.catalog.Exercise(t.Segments[i-1].Exercise)
	return before.Out
}

// wayTo names the position of what comes, or how to get there.
func wayTo(t timeline.Timeline, i int) string {
	if way := settling(t, i); way != "" {
		return way + " on your back"
	}
	e, _ := the.catalog.Exercise(t.Segments[i].Exercise)
	return capital(the.words.Position.Of(e.Position))
}

// settling says how to get into the position where that is not plain.
func settling(t timeline.Timeline, i int) string {
	if i == 0 {
		return ""
	}
	before, _ := the.catalog.Exercise(t.Segments[i-1].Exercise)
	e, _ := the.catalog.Exercise(t.Segments[i].Exercise)
	if timeline.Settles(before.Position, e.Position) {
		return "Sit to one side, then lie down"
	}
	return ""
}

// walking says that there is time to go where the exercise is done, when that
// may be another room.
func walking(t timeline.Timeline, i int) string {
	if i == 0 || t.Segments[i-1].Kind != timeline.Rise {
		return ""
	}
	e, _ := the.catalog.Exercise(t.Segments[i].Exercise)
	way, _ := the.catalog.WayCalled(t.Segments[i-1].Way)
	if timeline.Walks(way, e) {
		return "Take your time to get there"
	}
	return ""
}

// sentences puts what is there in a row, each with its full stop.
func sentences(parts ...string) string {
	var said []string
	for _, p := range parts {
		if p != "" {
			said = append(said, strings.TrimSuffix(p, ".")+".")
		}
	}
	return strings.Join(said, " ")
}

// sided names the side in the exercise's own words: "Left side: left knee in".
// Of an exercise that goes to both in turn it names the first.
func sided(s timeline.Segment, e exercises.Exercise) string {
	if s.Side != exercises.NoSide {
		return sideWords(s.Side) + ": " + e.Words(s.Side)
	}
	if len(s.Beats) > 0 && s.Beats[0].Side != exercises.NoSide {
		return "First " + e.Words(s.Beats[0].Side)
	}
	return ""
}

// length says how long work lasts, or how often it is done.
func length(s timeline.Segment, e exercises.Exercise) string {
	switch {
	case e.Kind == exercises.Hold:
		return "Hold for " + spoken(s.Length)
	case e.Kind == exercises.Breath:
		return capital(count(s.Reps(), "slow breath"))
	case e.Sides == exercises.Alternate:
		return fmt.Sprintf("%d to each side", s.Reps())
	}
	return capital(count(s.Reps(), "time"))
}

// following is the segment after i.
func following(t timeline.Timeline, i int) (timeline.Segment, bool) {
	if i+1 >= len(t.Segments) {
		return timeline.Segment{}, false
	}
	return t.Segments[i+1], true
}

// wayName is what a way is called.
func wayName(s timeline.Segment) string {
	return the.words.Way.Name(the.person().Way(s), s.Kind == timeline.Lower)
}

// wayBeat says what to do in a beat of a way; of a way that was kept without
// beats, all of it.
func wayBeat(s timeline.Segment, beat int) string {
	if beat >= 0 && beat < len(s.Beats) {
		return s.Beats[beat].Name
	}
	var all []string
	for _, b := range the.person().Way(s).Beats {
		all = append(all, b.Say)
	}
	return strings.Join(all, " ")
}
