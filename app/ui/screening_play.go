package ui

import (
	"maps"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/care"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// knownWithin is how long a start waits to learn what the device keeps. Most
// take milliseconds; one that is stuck must not hold anybody up.
const knownWithin = time.Second

// whenKnown waits for what the device keeps, in which this person's choices are.
func (p *Player) whenKnown() {
	if the.known {
		p.know()
		return
	}
	time.AfterFunc(knownWithin, p.learned)
}

// learned goes on with what is known now, from anywhere.
func (p *Player) learned() {
	p.ctx.Dispatch(func(ctx app.Context) {
		defer part.Survive(ctx, "known")
		p.know()
	})
}

// know goes on with what is known now.
func (p *Player) know() { p.happens(run.Read{Laid: the.open(p.ID, p.run.Gate == run.Held)}) }

// due reports whether the safety questions stand before the start, or are being
// answered. A run that has begun goes on without them, and need not look at all
// that was done for it every second.
func (p *Player) due() bool {
	return !p.run.Player.Begun && (p.asked.Stage != person.InBrief || the.asksBefore(p.ID))
}

// begin starts the run; it runs inside the tap that answered.
func (p *Player) begin() { p.happens(run.Answered{Laid: the.open(p.ID, true)}) }

// clear answers that nothing applies. What applied before goes on waiting: it
// was named, not asked.
func (p *Player) clear() {
	c := the.kept.Choices
	the.choose(person.Screened(the.moment(), true, c.Conditions, slices.Collect(maps.Keys(c.Cleared))))
	p.begin()
}

// screening is the one screen before the first move.
func (p *Player) screening() app.UI {
	b := care.Before{
		Questions: care.Questions{Doors: careDoors(), Answers: &p.asked},
		Clear:     p.clear, Start: p.begin, End: p.ask,
	}
	if the.isEasyDay(p.ID) {
		b.Easy = p.run.Routine.Name
	}
	if r, ok := the.catalog.Routine(p.ID); ok && the.plan(r).Waits {
		b.Waiting = func() []app.UI { return offerDoors().Waiting(the.plan(r).Changes) }
	}
	return b.Draw()
}

// askAgain lets the next routine begin with the questions.
func (m *model) askAgain() {
	m.choose(func(c *session.Choices) { c.Asked = time.Time{} })
}

// askedAfterAll takes back that the questions come again.
func (m *model) askedAfterAll(asked time.Time) {
	if asked.IsZero() || !m.kept.Choices.Asked.IsZero() {
		return
	}
	m.choose(func(c *session.Choices) {
		if c.Asked.IsZero() {
			c.Asked = asked
		}
	})
}

// turned brings those who hear or scroll to the start of what is shown now.
func turned() {
	the.finger.ScreenTurned()
	the.root.Defer(func(app.Context) {
		the.finger.ScreenTurned()
		page.FocusHeading()
		app.Window().Call("scrollTo", 0, 0)
	})
}
