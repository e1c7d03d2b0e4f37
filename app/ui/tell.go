package ui

import (
	"fmt"
	"strings"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// tell says that a segment is under way: politely to those who hear the page,
// and aloud where a voice is wanted.
func (p *Player) tell(i int) {
	t := p.run.state.Timeline
	announce(entering(t, i))
	if p.run.state.Phase == player.Paused || p.mute() {
		return
	}
	e := p.run.exercise(t.Segments[i])
	if t.Segments[i].Kind == timeline.Ready && p.isNew(e) && !the.settings.Brief {
		the.device.Speech.Say(teaching(t, i))
		return
	}
	the.device.Speech.Say(entering(t, i))
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
	if e.Point == player.Half && !p.mute() && s.Kind == timeline.Work {
		the.device.Speech.Say(text)
	}
}

// mute reports whether no voice is wanted.
func (p *Player) mute() bool {
	return the.settings.Mute || p.run.mode == cue.NoSound || p.run.profile(the.settings) == exercises.Soft
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
		return sentences("Next: "+e.Name, wayTo(t, i), sided(s, e))
	case timeline.Change:
		return sentences("Come out slowly. Change sides", sided(s, e))
	case timeline.Rest:
		return sentences("Rest", "Then "+e.Name, sided(s, e))
	case timeline.Rise:
		return sentences("That was the last move") + " " + rising
	}
	return sentences(e.Name, sided(s, e), length(s, e))
}

// teaching is entering for an exercise that is still new: its steps, and then
// the side, which the steps leave open.
func teaching(t timeline.Timeline, i int) string {
	s := t.Segments[i]
	e, _ := the.catalog.Exercise(s.Exercise)
	first := sided(s, e)
	if s.Side != exercises.NoSide {
		first = "First, " + strings.ToLower(first[:1]) + first[1:]
	}
	said := append([]string{"Next: " + e.Name, settling(t, i)}, e.Steps...)
	return sentences(append(said, first)...)
}

// wayTo names the position of what comes, or how to get there.
func wayTo(t timeline.Timeline, i int) string {
	if way := settling(t, i); way != "" {
		return way
	}
	e, _ := the.catalog.Exercise(t.Segments[i].Exercise)
	return capital(e.Position.Words())
}

// settling says how to get into the position where that is not plain.
func settling(t timeline.Timeline, i int) string {
	if i == 0 {
		return ""
	}
	before, _ := the.catalog.Exercise(t.Segments[i-1].Exercise)
	e, _ := the.catalog.Exercise(t.Segments[i].Exercise)
	if before.Position == exercises.AllFours && e.Position == exercises.OnBack {
		return "Sit to one side, then lie down on your back"
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

// rising is the safe way up from the floor.
const rising = "Roll onto your side. Push up to sitting. Come to kneeling, hold something that can't tip, and stand up slowly."

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
