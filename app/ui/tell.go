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
	s := p.run.state.Timeline.Segments[i]
	e := p.run.exercise(s)
	announce(entering(s, e))
	if p.run.state.Phase == player.Paused || p.mute() {
		return
	}
	text := entering(s, e)
	if s.Kind == timeline.Ready && p.isNew(e) {
		text += " " + strings.Join(e.Steps, " ")
	}
	the.device.Speech.Say(text)
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
func entering(s timeline.Segment, e exercises.Exercise) string {
	switch s.Kind {
	case timeline.Ready:
		return strings.Join(nonEmpty("Next: "+e.Name+".", capital(e.Position.Words())+".", sided(s, e)), " ")
	case timeline.Change:
		return strings.Join(nonEmpty("Change sides.", sided(s, e)), " ")
	case timeline.Rest:
		return "Rest. Then " + e.Name + "."
	case timeline.Rise:
		return "That was the last move. " + rising
	}
	return strings.Join(nonEmpty(e.Name+".", sided(s, e), length(s, e)), " ")
}

// rising is the safe way up from the floor.
const rising = "Roll onto your side. Push up to sitting. Come to kneeling, hold something that can't tip, and stand up slowly."

// sided names the side in the exercise's own words: "Left side: left knee in."
func sided(s timeline.Segment, e exercises.Exercise) string {
	if s.Side == exercises.NoSide {
		return ""
	}
	return sideWords(s.Side) + ": " + e.Words(s.Side) + "."
}

// length says how long work lasts, or how often it is done.
func length(s timeline.Segment, e exercises.Exercise) string {
	switch {
	case e.Kind == exercises.Hold:
		return "Hold for " + spoken(s.Length) + "."
	case e.Kind == exercises.Breath:
		return capital(count(s.Reps(), "slow breath")) + "."
	case e.Sides == exercises.Alternate:
		return fmt.Sprintf("%d to each side.", s.Reps())
	}
	return capital(count(s.Reps(), "time")) + "."
}

// following is the segment after i.
func following(t timeline.Timeline, i int) (timeline.Segment, bool) {
	if i+1 >= len(t.Segments) {
		return timeline.Segment{}, false
	}
	return t.Segments[i+1], true
}

func nonEmpty(parts ...string) (full []string) {
	for _, p := range parts {
		if p != "" {
			full = append(full, p)
		}
	}
	return full
}
