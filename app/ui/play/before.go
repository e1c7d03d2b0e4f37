package play

import (
	"maps"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/run"
	"limber/app/ui/care"
	"limber/app/ui/part"
)

// knownWithin is how long a start waits to learn what the device keeps. Most
// take milliseconds; one that is stuck must not hold anybody up.
const knownWithin = time.Second

// whenKnown waits for what the device keeps, in which this person's choices are.
func (p *Player) whenKnown() {
	if p.Known() {
		p.know()
		return
	}
	time.AfterFunc(knownWithin, func() {
		if !p.Known() {
			p.Learned()
		}
	})
}

// Learned goes on with what is known now, from anywhere.
func (p *Player) Learned() {
	p.ctx.Dispatch(func(ctx app.Context) {
		defer part.Survive(ctx, "known")
		p.know()
	})
}

// know goes on with what is known now.
func (p *Player) know() { p.Happens(run.Read{Laid: p.Open(p.ID, p.run.Starts())}) }

// begin starts the run, soon after the tap that answered.
func (p *Player) begin() { p.Happens(run.Answered{Laid: p.Open(p.ID, true)}) }

// clear answers that nothing applies. What applied before goes on waiting: it
// was named, not asked.
func (p *Player) clear() {
	who := p.Person()
	c := who.Kept.Choices
	p.Care.Choose(person.Screened(who.Now, true, c.Conditions, slices.Collect(maps.Keys(c.Cleared))))
	p.Care.Change(person.Flag(who.Now))
	p.begin()
}

// questions are the one screen before the first move.
func (p *Player) questions() app.UI {
	b := care.Before{
		Questions: care.Questions{Doors: p.Care, Answers: &p.asked},
		Wake:      func() { p.Do(run.Unlock{}) }, Clear: p.clear, Start: p.begin, End: p.ask,
	}
	who := p.Person()
	if who.IsEasyDay(p.ID) {
		b.Easy = p.run.Routine.Name
	}
	if r, ok := who.Routine(p.ID); ok && who.Plan(r).Waits {
		b.Waiting = func() []app.UI { return p.Waiting(who.Plan(r).Changes) }
	}
	return b.Draw()
}
