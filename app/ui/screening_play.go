package ui

import (
	"maps"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/player"
	"limber/app/ui/part"
)

// knownWithin is how long a start waits to learn what the device keeps. Most
// take milliseconds; one that is stuck must not hold anybody up.
const knownWithin = time.Second

// whenKnown waits for what the device keeps, in which this person's choices are.
func (p *Player) whenKnown() {
	switch {
	case p.known:
		p.arrived()
	case the.known:
		p.know()
	default:
		time.AfterFunc(knownWithin, p.learned)
	}
}

// learned goes on with what is known now, from anywhere.
func (p *Player) learned() {
	p.ctx.Dispatch(func(ctx app.Context) {
		defer part.Survive(ctx, "known")
		p.know()
	})
}

// know lays the run out anew by what is known now, unless it has begun.
func (p *Player) know() {
	if p.known {
		return
	}
	p.known = true
	if !p.run.state.Begun {
		p.run = the.open(p.ID)
	}
	p.arrived()
}

// arrived begins if a tap asked for it and no question stands before it.
func (p *Player) arrived() {
	if p.run.state.Phase != player.Done {
		p.prepare()
	}
	begin := the.begin
	the.begin = false
	if begin {
		the.device.Store.SetTab(doneTab, "") // another run: what was done before is over
		p.dispatch(player.Play{})
	}
	p.draw()
}

// holds keeps a run from being started before it is known whether questions
// stand before it, and shows them if they do.
func (p *Player) holds() bool {
	if !p.known && !p.run.state.Begun {
		the.begin = true
		return true
	}
	p.wanted = true
	if !p.asks() {
		return false
	}
	p.draw()
	return true
}

// asks reports whether the safety questions are shown: when a start is wanted
// and they are due, and on every easy day.
func (p *Player) asks() bool {
	if !p.wanted || !p.known || p.run.state.Begun || p.answered || len(the.catalog.Screening.Groups) == 0 {
		return false
	}
	return p.asked.stage != inBrief || person.Asks(the.kept, the.moment()) || the.isEasyDay(p.ID)
}

// begin starts the run; it runs inside the tap that answered.
func (p *Player) begin() {
	p.answered = true
	the.device.Store.SetTab(doneTab, "")
	p.run = the.open(p.ID)
	p.prepare()
	the.device.Sound.Unlock()
	p.dispatch(player.Play{})
}

// clear answers that nothing applies. What applied before goes on waiting: it
// was named, not asked.
func (p *Player) clear() {
	c := the.kept.Choices
	the.screened(true, c.Conditions, slices.Collect(maps.Keys(c.Cleared)))
	p.begin()
}

// screening is the one screen before the first move.
func (p *Player) screening() app.UI {
	s := &p.asked
	button := func(class, text string, f func()) app.UI {
		return app.Button().Class("button " + class).Text(text).OnClick(part.Do(text, func() {
			f()
			turned()
		}))
	}
	top := func(title string) app.UI {
		return app.Div().Class("asks-top").Body(
			app.Button().Class("round").Aria("label", "End").Body(part.Icon("close")).OnClick(part.Do("end", p.ask)),
			part.Heading(title),
		)
	}
	var body []app.UI
	switch {
	case s.stage == answered:
		goOn := button("is-main is-start", "Start", p.begin)
		if r, ok := the.catalog.Routine(p.ID); ok && the.plan(r).Waits {
			goOn = app.Div().Body(the.waiting(the.plan(r).Changes)...)
		}
		body = append(body, s.advice(goOn)...)
	case s.stage == oneByOne:
		body = append(append(body, top("What applies to you?")), s.questions(false)...)
		body = append(body, app.P().Class("actions asks-end").Body(s.done()))
	default:
		body = append(body, top(p.beforeTitle()), p.before())
		body = append(body, s.brief()...)
		body = append(body,
			app.P().Class("hint").Text("Your answers stay on this device. Settings has the questions, too."),
			app.P().Class("actions asks-end").Body(
				button("is-main", "None of these, start", p.clear),
				button("", "Something applies", func() { s.stage = oneByOne }),
			))
	}
	return s.box(body...).Class("is-before")
}

func (p *Player) beforeTitle() string {
	if the.isEasyDay(p.ID) {
		return p.run.routine.Name
	}
	return "Before you start"
}

// before is what stands above the questions: how far to go and, on an easy day,
// when to stop.
func (p *Player) before() app.UI {
	rules := the.catalog.Screening
	if !the.isEasyDay(p.ID) {
		return app.P().Text(joined(rules.Clear.Text))
	}
	return app.Div().Class("stop").Body(app.H2().Text("When to stop"), part.Bullets(slices.Concat(rules.Sore.Text, rules.Stop)...))
}
