package play

import (
	"strconv"
	"time"

	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// kicker says in a word or two what is asked for now.
func (p *Player) kicker(seg timeline.Segment, e exercises.Exercise, now player.Now) string {
	s, w := p.run.Player, &p.Words.Player
	switch {
	case s.Phase == player.Counting:
		return w.GoingOnIn
	case s.Phase == player.Waiting:
		return w.WhenReady
	case !s.Begun:
		return w.First
	case s.Phase == player.Paused:
		return p.paused(s.Why)
	}
	b, ok := seg.Beat(s.Elapsed(now) - seg.Start)
	switch {
	case ok && seg.Kind.IsWay():
		return w.Count.With(strconv.Itoa(seg.BeatAt(b.At)+1), strconv.Itoa(len(seg.Beats)))
	case ok:
		return b.Name
	case letsGo(seg, s.Elapsed(now)):
		return p.Words.Segment.LetGo
	}
	return p.kind(seg.Kind, e.Kind)
}

// letsGo reports whether it is the part of a hold in which to let go: from a third
// of it, until half of it is told.
func letsGo(seg timeline.Segment, at time.Duration) bool {
	third, told := seg.Third()
	half, _ := seg.Half()
	return told && third <= at && at < half
}

func (p *Player) paused(why player.Reason) string {
	switch why {
	case player.Slept:
		return p.Words.Player.Slept
	case player.Interrupted:
		return p.Words.Player.Interrupted
	case player.Elsewhere:
		return p.Words.Player.Elsewhere
	}
	return p.Words.Player.Paused
}

// kind says what a kind of segment asks for; of work, what the exercise does.
func (p *Player) kind(k timeline.Kind, of exercises.Kind) string {
	w := &p.Words.Segment
	switch k {
	case timeline.Ready:
		return w.Ready
	case timeline.Change:
		return w.Change
	case timeline.Rest:
		return w.Rest
	case timeline.Lower:
		return w.Lower
	case timeline.Rise:
		return w.Rise
	}
	switch of {
	case exercises.Hold:
		return w.Hold
	case exercises.Breath:
		return w.Breathe
	}
	return w.Move
}
