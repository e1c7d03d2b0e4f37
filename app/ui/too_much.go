package ui

import (
	"maps"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

// tooMuch is the question what somebody felt, while it is open.
type tooMuch struct {
	felt     feeling
	remember bool // the easier way, for the next times
}

// feeling is one of those that call for different things.
type feeling string

const (
	notSaid feeling = ""
	chest   feeling = "chest"  // stop, and perhaps get help
	dizzy   feeling = "dizzy"  // stop
	sharp   feeling = "sharp"  // stop, and leave the move out
	strong  feeling = "strong" // ease off and go on
)

// choice is what stands on a feeling's button, and the answer to it.
func (f feeling) choice() exercises.Choice {
	ask := the.catalog.Screening.TooMuch
	return map[feeling]exercises.Choice{chest: ask.Chest, dizzy: ask.Dizzy, sharp: ask.Sharp, strong: ask.Strong}[f]
}

// askTooMuch asks.
func (p *Player) askTooMuch() {
	p.tooMuch = tooMuch{}
	p.open("too-much")
}

// easeOff goes on with less of it, and with the words for doing it gentler.
func (p *Player) easeOff(seg timeline.Segment, e exercises.Exercise) {
	if _, less := p.less(seg); p.tooMuch.remember {
		the.remember(e.ID, less)
	}
	p.dispatch(player.Ease{})
	announce(e.Ease)
	if !p.mute() {
		the.device.Speech.Say(e.Ease)
	}
	p.close()
	the.device.Sound.Unlock()
	p.dispatch(player.Play{})
}

// stopHurt ends the run and takes down which move it was.
func (p *Player) stopHurt(e exercises.Exercise) {
	p.close()
	if p.run.state.Segment(the.now()).Kind.IsWay() {
		e.ID = "" // no move is to blame
	}
	p.hurts(e.ID)
	p.dispatch(player.End{})
}

// stopUnwell ends the run for what is no matter of the move. It is noted in the
// words that were pressed, and the next routine asks the safety questions.
func (p *Player) stopUnwell(f feeling) {
	p.close()
	if p.run.unwell = f; p.run.session.Note == "" {
		p.run.session.Note = f.choice().Label + "."
		p.run.noted = p.run.session.Note
	}
	the.askAgain()
	p.dispatch(player.End{})
}

// less is the work of a segment's step as Ease would leave it now, and the dose
// that comes to for the next times.
func (p *Player) less(seg timeline.Segment) (timeline.Segment, exercises.Dose) {
	s, now := p.run.state, the.now()
	work := func(at time.Duration) timeline.Segment {
		i := s.Index(now)
		segments := s.Timeline.Ease(i, at).Segments[max(i, 0):]
		next := slices.IndexFunc(segments, func(g timeline.Segment) bool { return g.Kind == timeline.Work && g.Step == seg.Step })
		if next < 0 {
			return timeline.Segment{}
		}
		return segments[next]
	}
	whole := work(0)
	if n := whole.Reps(); n > 0 {
		return work(s.Elapsed(now) - seg.Start), exercises.Dose{Count: n}
	}
	return work(s.Elapsed(now) - seg.Start), exercises.Dose{Hold: whole.Length}
}

// remember keeps a dose of an exercise as this person's own.
func (m *model) remember(exercise string, d exercises.Dose) {
	m.choose(func(c *session.Choices) {
		c.Doses = maps.Clone(c.Doses)
		if c.Doses == nil {
			c.Doses = map[string]exercises.Dose{}
		}
		c.Doses[exercise] = d
	})
}

// forget goes back to the usual dose.
func (m *model) forget(exercise string) {
	m.choose(func(c *session.Choices) {
		c.Doses = maps.Clone(c.Doses)
		delete(c.Doses, exercise)
	})
}

// ownDoses lists the exercises that this person does less or more of.
func ownDoses() app.UI {
	doses := the.kept.Choices.Doses
	ids := slices.Sorted(maps.Keys(doses))
	return app.If(len(ids) > 0, func() app.UI {
		return app.Div().Body(
			app.H3().Text("Your own amount"),
			app.Ul().Class("rows").Body(app.Range(ids).Slice(func(i int) app.UI {
				e := the.exercise(ids[i])
				return app.Li().Class("row").Body(
					app.Span().Text(e.Name+": "+dose(e, doses[e.ID])),
					app.Button().Class("button is-quiet").Aria("label", "As usual: "+e.Name).Text("As usual").
						OnClick(part.Do("forget-"+e.ID, func() { the.forget(e.ID) })),
				)
			})),
		)
	})
}
