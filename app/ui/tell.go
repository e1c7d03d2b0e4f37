package ui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// tell says that a segment is under way: politely to those who hear the page,
// and aloud where a voice is wanted.
func (p *Player) tell(i int) {
	s, t := p.run.state, p.run.state.Timeline
	if b := t.Segments[i].BeatAt(s.Position - t.Segments[i].Start); b > 0 && t.Segments[i].Kind.IsWay() {
		p.tellBeat(player.Beat{Segment: i, Beat: b})
		return
	}
	if s.Phase != player.Paused && p.mute() && p.teaches(i) {
		announce(teaching(t, i)) // nobody else says it
		return
	}
	announce(entering(t, i))
	if s.Phase == player.Paused || p.mute() {
		return
	}
	switch {
	case the.settings.Brief && t.Segments[i].Kind.IsWay():
		the.device.Speech.Say(sentences(wayName(t.Segments[i])))
	case p.teaches(i) && !the.settings.Brief:
		the.device.Speech.Say(teaching(t, i))
	default:
		the.device.Speech.Say(entering(t, i))
	}
}

// tellBeat says the beat of a way that is under way.
func (p *Player) tellBeat(e player.Beat) {
	text := wayBeat(p.run.state.Timeline.Segments[e.Segment], e.Beat)
	announce(text)
	if p.run.state.Phase != player.Paused && !p.mute() && !the.settings.Brief {
		the.device.Speech.Say(text)
	}
}

func (p *Player) tellPoint(e player.Passed) {
	s := p.run.state.Timeline.Segments[e.Segment]
	text := "Half-way."
	if e.Point == player.LastFive {
		text = "Five seconds."
		if next, ok := following(p.run.state.Timeline, e.Segment); ok && next.Kind == timeline.Change {
			text = "Five seconds, then change sides."
		}
	}
	announce(text)
	if e.Point == player.Half && !p.mute() && s.Kind == timeline.Work && p.run.profile(the.settings) != exercises.Soft {
		the.device.Speech.Say(text)
	}
}

// mute reports whether no voice is wanted. A soft routine has one: it sounds
// less, and teaches and names as much.
func (p *Player) mute() bool { return the.settings.Mute || p.run.mode == cue.NoSound }

// teaches reports whether a segment is the time to teach a new exercise: the
// first in which one gets ready for it.
func (p *Player) teaches(i int) bool {
	t := p.run.state.Timeline
	return firstOf(t, i) && p.isNew(p.run.exercise(t.Segments[i]))
}

// firstOf reports whether a segment is the first that gets ready for its
// exercise. A rest may be the time for that, too.
func firstOf(t timeline.Timeline, i int) bool {
	s := t.Segments[i]
	before := func(b timeline.Segment) bool { return b.Exercise == s.Exercise }
	return (s.Kind == timeline.Ready || s.Kind == timeline.Rest) && !slices.ContainsFunc(t.Segments[:i], before)
}

func (p *Player) isNew(e exercises.Exercise) bool {
	return the.history.Familiar()[e.ID] < timeline.Familiar
}

// entering says what a segment asks for, in a sentence or two.
func entering(t timeline.Timeline, i int) string {
	s := t.Segments[i]
	e, _ := the.catalog.Exercise(s.Exercise)
	switch s.Kind {
	case timeline.Ready:
		return sentences(out(t, i), "Next: "+e.Name, wayTo(t, i), sided(s, e))
	case timeline.Change:
		return sentences(cmp.Or(out(t, i), "Come out slowly"), "Change sides", sided(s, e))
	case timeline.Rest:
		return sentences(out(t, i), "Rest", "Then "+e.Name, sided(s, e))
	case timeline.Lower, timeline.Rise:
		if i == len(t.Segments)-1 {
			return sentences(timeline.LastMove, wayBeat(s, 0))
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
	all := append([]string{settling(t, i)}, e.Steps...)
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
