package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

// tooMuchDialog asks what was felt, and says what to do about it.
func (p *Player) tooMuchDialog() app.UI {
	seg := p.run.Player.Segment(the.now())
	e := p.exercise(seg)
	ask := the.catalog.Screening.TooMuch
	body, title := []app.UI{}, ask.Ask
	button := func(class, text string, f func()) app.UI {
		return app.Button().Class("button " + class).Text(text).OnClick(part.Do("too-much-"+text, f))
	}
	feel := func(f run.Feeling) func() { return func() { p.tooMuch.felt = f } }
	actions := app.P().Class("actions is-stacked")
	switch p.tooMuch.felt {
	case run.Chest, run.Dizzy, run.Sharp:
		answer := choice(p.tooMuch.felt).Answer
		title = answer.Title
		body = append(body, part.Paragraphs(answer.Text)...)
		body = append(body, app.P().Body(callsInLine(the.emergency().Call)...))
		end := p.sends(run.Hurt{})
		if f := p.tooMuch.felt; f != run.Sharp {
			end = p.sends(run.TakenIll{Felt: f, Words: choice(f).Label + "."})
		}
		actions.Body(button("is-main", "End here", end), button("", "Back", feel(run.NotSaid)))
	case run.Strong:
		title = ask.Strong.Answer.Title
		body = append(body, part.Paragraphs(ask.Strong.Answer.Text)...)
		body = append(body, app.P().Body(app.Strong().Text("An easier way: "), app.Text(e.Ease)))
		if now, less := p.run.Less(seg, the.now()); now.Kind == timeline.Work {
			body = append(body,
				app.P().Text(length(now, e)),
				part.Toggle("too-much-remember", "Remember for next time", "From now on "+dose(e, less)+".", p.tooMuch.remember, func(on bool) { p.tooMuch.remember = on }))
		}
		actions.Body(button("is-main", "Go on, easier", func() { p.happens(run.EaseOff{Remember: p.tooMuch.remember}) }), button("", "Back", feel(run.NotSaid)))
	default:
		body = append(body, app.P().Text(joined(the.catalog.Screening.Sore.Text)), app.P().Class("actions is-stacked").Body(
			button("is-stop", ask.Chest.Label, feel(run.Chest)),
			button("is-stop", ask.Dizzy.Label, feel(run.Dizzy)),
			button("is-stop", ask.Sharp.Label, feel(run.Sharp)),
			button("", ask.Strong.Label, feel(run.Strong)),
		))
		actions.Body(button("is-quiet", "Go on as before", p.sends(run.GoOn{})))
	}
	return part.Dialog("too-much", "", p.closed(run.TooMuch), actions,
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
