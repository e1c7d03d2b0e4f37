package run

import (
	"time"

	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// Pacer is slow breaths for a few minutes, led by a player of their own.
type Pacer struct {
	Player player.State

	felt time.Duration // where in the work the beat began that was felt last
}

const (
	PacerReady  = 4 * time.Second // to put the hands in place
	PacerLength = 3 * time.Minute
)

// Breaths is the timeline of an exercise that is done in breaths.
func Breaths(c *exercises.Catalog, e exercises.Exercise) timeline.Timeline {
	dose := exercises.Dose{Count: int(PacerLength / max(e.Cycle(), time.Second)), Sets: 1}
	r := exercises.Routine{ID: "breathing", Steps: []exercises.Step{{Exercise: e.ID, Dose: dose}}}
	t, err := timeline.Compile(&exercises.Catalog{Exercises: c.Exercises, Voice: c.Voice}, r, timeline.Options{}) // without ways: nobody has to get down or up
	if err != nil {
		return timeline.Timeline{Routine: r}
	}
	t.Segments[0].Length = PacerReady
	t.Segments[1].Start = PacerReady
	return t
}

// NewPacer is a pacer that has not begun.
func NewPacer(t timeline.Timeline) Pacer { return Pacer{player.New(t, false), -1} }

// UpdatePacer returns the pacer after an event, and the effects to perform, in
// order. Nothing of it is kept.
func UpdatePacer(p Pacer, e player.Event, now player.Now) (Pacer, []Effect) {
	var then []player.Effect
	var effects []Effect
	p.Player, then = player.Update(p.Player, e, now)
	for _, effect := range then {
		switch effect := effect.(type) {
		case player.Sound:
			effects = append(effects, Sound(effect))
		case player.Hush:
			effects = append(effects, Hush{})
		case player.Awake:
			effects = append(effects, Awake(effect))
		}
	}
	if b, _ := p.Beat(now); p.Breathes() && p.Player.Segment(now).Kind == timeline.Work && b.At != p.felt {
		p.felt = b.At
		effects = append(effects, Breathe{b.Tone})
	}
	return p, effects
}

// Breathes reports whether it leads at this moment.
func (p Pacer) Breathes() bool { return p.Player.Phase == player.Playing }

// Beat is the beat under way and what is left of it; before the first breath,
// what is left of getting ready.
func (p Pacer) Beat(now player.Now) (b timeline.Beat, left time.Duration) {
	seg := p.Player.Segment(now)
	at := p.Player.Elapsed(now) - seg.Start
	if b, ok := seg.Beat(at); ok {
		return b, b.At + b.Length - at
	}
	return timeline.Beat{}, seg.Length - at
}

// UntilChange is the time until another second of the beat is shown.
func (p Pacer) UntilChange(now player.Now) time.Duration {
	_, left := p.Beat(now)
	return nextSecond(left)
}

// nextSecond is the time until another second of what is left is shown. It is a
// little more: timers may be early by a rounding.
func nextSecond(left time.Duration) time.Duration {
	return (left-1)%time.Second + 1 + 3*time.Millisecond
}
