package ui

import (
	"maps"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
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
	return !p.run.Player.Begun && (p.asked.stage != inBrief || the.asksBefore(p.ID))
}

// begin starts the run; it runs inside the tap that answered.
func (p *Player) begin() { p.happens(run.Answered{Laid: the.open(p.ID, true)}) }

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
		body = append(body, top(p.beforeTitle()))
		if the.isEasyDay(p.ID) { // what "None of these" answers stands first
			body = append(append(body, s.brief()...), p.before())
		} else {
			body = append(append(body, p.before()), s.brief()...)
		}
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
		return p.run.Routine.Name
	}
	return "Before you start"
}

// before is what stands beside the questions: how far to go and, on an easy day,
// when to stop.
func (p *Player) before() app.UI {
	rules := the.catalog.Screening
	if !the.isEasyDay(p.ID) {
		return app.P().Text(joined(rules.Clear.Text))
	}
	return app.Div().Class("stop").Body(app.H2().Text("When to stop"), part.Bullets(slices.Concat(rules.Sore.Text, rules.Stop)...))
}
