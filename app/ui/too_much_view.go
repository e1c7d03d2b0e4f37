package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

// tooMuchDialog asks what was felt, and says what to do about it.
func (p *Player) tooMuchDialog() app.UI {
	seg := p.run.state.Segment(the.now())
	e := p.run.exercise(seg)
	ask := the.catalog.Screening.TooMuch
	body, title := []app.UI{}, ask.Ask
	button := func(class, text string, f func()) app.UI {
		return app.Button().Class("button " + class).Text(text).OnClick(part.Do("too-much-"+text, f))
	}
	feel := func(f feeling) func() { return func() { p.tooMuch.felt = f } }
	actions := app.P().Class("actions is-stacked")
	switch p.tooMuch.felt {
	case chest, dizzy, sharp:
		answer := p.tooMuch.felt.choice().Answer
		title = answer.Title
		body = append(body, part.Paragraphs(answer.Text)...)
		body = append(body, app.P().Body(callsInLine(the.emergency().Call)...))
		end := func() { p.stopUnwell(p.tooMuch.felt) }
		if p.tooMuch.felt == sharp {
			end = func() { p.stopHurt(e) }
		}
		actions.Body(button("is-main", "End here", end), button("", "Back", feel(notSaid)))
	case strong:
		title = ask.Strong.Answer.Title
		body = append(body, part.Paragraphs(ask.Strong.Answer.Text)...)
		body = append(body, app.P().Body(app.Strong().Text("An easier way: "), app.Text(e.Ease)))
		if now, less := p.less(seg); now.Kind == timeline.Work {
			body = append(body,
				app.P().Text(length(now, e)),
				part.Toggle("too-much-remember", "Remember for next time", "From now on "+dose(e, less)+".", p.tooMuch.remember, func(on bool) { p.tooMuch.remember = on }))
		}
		actions.Body(button("is-main", "Go on, easier", func() { p.easeOff(seg, e) }), button("", "Back", feel(notSaid)))
	default:
		body = append(body, app.P().Text(joined(the.catalog.Screening.Sore.Text)), app.P().Class("actions is-stacked").Body(
			button("is-stop", ask.Chest.Label, feel(chest)),
			button("is-stop", ask.Dizzy.Label, feel(dizzy)),
			button("is-stop", ask.Sharp.Label, feel(sharp)),
			button("", ask.Strong.Label, feel(strong)),
		))
		actions.Body(button("is-quiet", "Go on as before", p.goOn))
	}
	return part.Dialog("too-much", "", p.closed("too-much"), actions,
		append([]app.UI{app.H2().ID("too-much-title").Text(title)}, body...)...)
}

// emergency is the answer to the gravest questions.
func (m *model) emergency() exercises.Advice {
	for _, g := range m.catalog.Screening.Groups {
		if g.Urgency == exercises.Emergency {
			return g.Answer
		}
	}
	return exercises.Advice{}
}
