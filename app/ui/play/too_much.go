package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/care"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// choice is what stands on a feeling's button, and the answer to it.
func (p *Player) choice(f run.Feeling) exercises.Choice {
	ask := p.Person().Catalog.Screening.TooMuch
	return map[run.Feeling]exercises.Choice{run.Chest: ask.Chest, run.Dizzy: ask.Dizzy, run.Sharp: ask.Sharp, run.Strong: ask.Strong}[f]
}

// askTooMuch opens the question what was too much.
func (p *Player) askTooMuch() {
	p.tooMuch = tooMuch{}
	p.Happens(run.Open{Dialog: run.TooMuch})
}

// tooMuchDialog asks what was felt, and says what to do about it.
func (p *Player) tooMuchDialog() app.UI {
	rules, w := p.Person().Catalog.Screening, &p.Words.TooMuch
	body, title, answers := []app.UI{}, "", []app.UI{}
	switch f := p.tooMuch.felt; f {
	case run.Chest, run.Dizzy, run.Sharp:
		title, body = p.answer(f)
		end := p.sends(run.Hurt{})
		if f != run.Sharp {
			ill, asked := p.sends(run.TakenIll{Felt: f, Words: w.Noted.With(p.choice(f).Label)}), p.choice(f).Question
			end = func() {
				if asked != "" {
					p.Care.Change(person.Flag(p.Person().Now, asked))
				}
				ill()
			}
		}
		body = append(body, app.P().Body(care.InLine(rules.Emergency().Call, p.Words)...))
		answers = append(answers, feltButton("is-main", w.EndHere, end), feltButton("", w.Back, p.feels(run.NotSaid)))
	case run.Strong:
		title, body = p.answer(f)
		body = append(body, p.easier()...)
		answers = append(answers, feltButton("is-main", w.GoOn, func() { p.Happens(run.EaseOff{Remember: p.tooMuch.remember}) }), feltButton("", w.Back, p.feels(run.NotSaid)))
	default:
		ask := rules.TooMuch
		title = ask.Ask
		body = append(body, app.P().Text(words.Paragraph(rules.Sore.Text)), app.P().Class("actions is-stacked").Body(
			feltButton("is-stop", ask.Chest.Label, p.feels(run.Chest)),
			feltButton("is-stop", ask.Dizzy.Label, p.feels(run.Dizzy)),
			feltButton("is-stop", ask.Sharp.Label, p.feels(run.Sharp)),
			feltButton("", ask.Strong.Label, p.feels(run.Strong)),
		))
		answers = append(answers, feltButton("is-quiet", w.AsBefore, p.sends(run.GoOn{})))
	}
	return part.Dialog("too-much", "", p.closed(run.TooMuch), app.P().Class("actions is-stacked").Body(answers...),
		append([]app.UI{app.H2().ID("too-much-title").Text(title)}, body...)...)
}

func feltButton(class, text string, press func()) app.UI {
	return app.Button().Class("button " + class).Text(text).OnClick(part.Do("too-much-"+text, press))
}

func (p *Player) feels(f run.Feeling) func() { return func() { p.tooMuch.felt = f } }

// answer is what is said to a feeling.
func (p *Player) answer(f run.Feeling) (title string, body []app.UI) {
	a := p.choice(f).Answer
	return a.Title, part.Paragraphs(a.Text)
}

// easier is the easier way, and how much of the move it leaves.
func (p *Player) easier() []app.UI {
	w, now := &p.Words.TooMuch, p.Clocks()
	seg := p.run.Player.Segment(now)
	e := p.exercise(seg)
	body := []app.UI{app.P().Body(app.Strong().Text(w.Easier), app.Text(" "+e.Ease))}
	left, less := p.run.Less(seg, now)
	if left.Kind != timeline.Work {
		return body
	}
	return append(body,
		app.P().Text(p.telling().length(left, e)),
		part.Toggle("too-much-remember", w.Remember, w.FromNowOn.With(p.Words.Dose.Of(e, less)), p.tooMuch.remember, func(on bool) { p.tooMuch.remember = on }),
	)
}
