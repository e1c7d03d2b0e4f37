package play

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/ui/part"
	"limber/app/words"
)

// stepsButton says which step is under way, of how many, and opens the list.
func (p *Player) stepsButton() app.UI {
	s, w := p.run.Player, &p.Words.Player
	n, all := strconv.Itoa(s.Segment(p.Clocks()).Step+1), strconv.Itoa(len(s.Timeline.Routine.Steps))
	return app.Button().Class("round step-of").Aria("label", w.StepsAt.With(n, all)).Text(w.Count.With(n, all)).
		OnClick(part.Heard("steps", nil, p.sends(run.Open{Dialog: run.Steps})))
}

// stepsDialog lists the steps: what is done, what is under way and what is to
// come. A tap goes there. It is drawn only while it is open.
func (p *Player) stepsDialog() app.UI {
	return part.Dialog("steps", "", p.closed(run.Steps),
		app.P().Class("actions").Body(app.Button().Class("button is-main").Text(p.Words.Player.HowClose).OnClick(part.Do("steps-close", p.sends(run.GoOn{})))),
		app.H2().ID("steps-title").TabIndex(0).Text(p.Words.Player.Steps),
		app.If(p.run.Dialog == run.Steps, p.steps),
	)
}

func (p *Player) steps() app.UI {
	s, w := p.run.Player, &p.Words.Player
	now := s.Segment(p.Clocks()).Step
	all := s.Timeline.Routine.Steps
	return app.Elem("ol").Class("step-list").Body(app.Range(all).Slice(func(i int) app.UI {
		e := p.Person().Exercise(all[i].Exercise)
		state, class := "", ""
		switch {
		case i == now:
			state, class = w.StepNow, " is-now"
		case s.Worked(i):
			state, class = w.StepDone, " is-done"
		}
		return app.Li().Body(app.Button().Class("step-row"+class).OnClick(part.Heard("step-"+strconv.Itoa(i), nil, func() { p.goTo(i) })).Body(
			app.Span().Class("step-name").Text(e.Name),
			app.Span().Class("step-state").Text(state),
			app.Span().Class("facts").Text(p.Words.Dose.Of(e, all[i].Dose.Or(e.Dose))),
			app.Span().Class("facts").Attr("translate", "no").Text(words.Clock(s.Timeline.Spends(i))),
		))
	}))
}

// goTo goes to a step; what a dialog paused goes on there.
func (p *Player) goTo(step int) {
	p.follow(run.GoOn{})
	p.dispatch(player.Go{Step: step})
}

// tapJourney goes to the step whose place in the whole was tapped. Who can't aim
// has the list of steps.
func (p *Player) tapJourney(_ app.Context, e app.Event) {
	line := p.run.Player.Timeline
	at := time.Duration(part.Along(e.Get("currentTarget"), e) * float64(line.Total()))
	p.goTo(line.Segments[line.At(at)].Step)
}
