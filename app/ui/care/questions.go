package care

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/ui/part"
	"limber/exercises"
)

// Questions are the safety questions while somebody answers them.
type Questions struct {
	Doors
	Answers *person.Answers
}

// Box is what stands around the questions. In an emergency its class takes all
// else off the screen.
func (q Questions) Box(body ...app.UI) app.HTMLDiv {
	box := app.Div().Class("asks")
	if q.Answers.Stage == person.Answered && q.Answers.Outcome.Urgency == exercises.Emergency {
		box.Class("is-alone")
	}
	return box.Body(body...)
}

// brief is every question in a few words, on one screen, below what is on top. What was already known
// to apply is named, not asked again. What leads to help now, to somebody first,
// and to other moves look different.
func (q Questions) brief(body ...app.UI) []app.UI {
	p := q.Person()
	known := p.Kept.Choices.Conditions
	if len(known) > 0 {
		body = append(body, q.StillWaiting())
	}
	for _, u := range exercises.Urgencies {
		set, lead := []app.UI{q.leadsTo(u)}, ""
		for _, g := range p.Catalog.Screening.Groups {
			asked := slices.DeleteFunc(slices.Clone(g.Questions), func(q exercises.Question) bool { return slices.Contains(known, q.Condition) })
			if g.Urgency != u || len(asked) == 0 {
				continue
			}
			set = append(set,
				app.If(g.Brief() != lead, func() app.UI { return app.H3().Class("asks-lead").Text(g.Brief()) }),
				app.Ul().Class("asks-brief").Body(app.Range(asked).Slice(func(i int) app.UI {
					return app.Li().Text(asked[i].Brief())
				})),
			)
			lead = g.Brief()
		}
		if lead != "" {
			body = append(body, app.Div().Class("asks-set is-"+string(u)).Body(set...))
		}
	}
	return body
}

// leadsTo says what a yes to the questions below it leads to.
func (q Questions) leadsTo(u exercises.Urgency) app.UI {
	w := &q.Words.Safety
	text := map[exercises.Urgency]string{exercises.Emergency: w.HelpNow, exercises.Soon: w.SomeoneFirst, exercises.AskFirst: w.Adapts}[u]
	return app.H2().Class("asks-what is-" + string(u)).Text(text)
}

// OneByOne are the questions with a box to tick each, below what is on top. Printed pages show the
// boxes without letting anybody tick them in vain, and say what each answer is.
func (q Questions) OneByOne(withAnswers bool, body ...app.UI) []app.UI {
	var urgency exercises.Urgency
	for _, g := range q.Person().Catalog.Screening.Groups {
		if g.Urgency != urgency {
			urgency = g.Urgency
			body = append(body, q.leadsTo(urgency))
		}
		box := app.FieldSet().Class("choices asks-group")
		if g.Urgency == exercises.Emergency {
			box.Class("is-emergency")
		}
		body = append(body, box.Body(
			app.Legend().Text(g.Ask),
			app.Range(g.Questions).Slice(func(i int) app.UI { return q.one(g.Questions[i]) }),
			app.If(withAnswers, func() app.UI {
				return app.P().Class("hint").Body(part.LinkedAll(q.Words.Safety.IfSo, []app.UI{app.Text(g.Answer.Title)}, InLine(g.Answer.Call, q.Words))...)
			}),
		))
	}
	return body
}

func (q Questions) one(asked exercises.Question) app.UI {
	return app.Div().Body(
		q.tickBox(asked),
		app.If(asked.Condition != "" && q.Answers.Ticked(q.Person(), asked), func() app.UI { return q.fineBox(asked) }),
	)
}

func (q Questions) tickBox(asked exercises.Question) app.UI {
	on := q.Answers.Ticked(q.Person(), asked)
	return box("choice", "ask-"+asked.ID, asked.Text, on, func() { q.Answers.Tick(q.Person(), asked.ID, !on) })
}

// fineBox is for who was told by whoever treats them that exercise is fine with
// it: nothing waits any more.
func (q Questions) fineBox(asked exercises.Question) app.UI {
	on := q.Answers.IsFine(q.Person(), asked)
	return box("choice is-under", "fine-"+asked.ID, q.Words.Safety.AllFine, on, func() { q.Answers.TickFine(q.Person(), asked.ID, !on) })
}

// box is ticked or not; in a printed page it waits for the program.
func box(class, id, text string, on bool, tick func()) app.UI {
	in := app.Input().Type("checkbox").ID(id).OnChange(part.Do(id+yesNo(on), tick))
	if on {
		in = in.Checked(true)
	}
	if app.IsServer {
		in = in.Disabled(true)
	}
	return app.Label().Class(class).For(id).Body(in, app.Span().Text(text))
}

func yesNo(on bool) string {
	if on {
		return "-yes"
	}
	return "-no"
}

// Done ends the questions.
func (q Questions) Done() app.UI {
	return app.P().Class("actions asks-end").Body(
		app.Button().Class("button is-main").Text(q.Words.Safety.Continue).OnClick(part.Do("asks-done", func() {
			p := q.Person()
			q.Choose(q.Answers.Conclude(p))
			q.Change(q.Answers.Flag(p))
			q.Turned()
		})),
	)
}

// Advice is what follows from the answers, and how to go on where that is
// allowed. In an emergency there is nothing else.
func (q Questions) Advice(goOn app.UI) []app.UI {
	w, p, o := &q.Words.Safety, q.Person(), q.Answers.Outcome
	var notes, waits []string
	switch {
	case o.MayStart():
		notes, waits = q.Answers.Notes(p), p.Waits()
	case o.Urgency == exercises.Soon:
		goOn = q.Base.Link("/", "button is-main", w.ToToday)
	default:
		goOn = nil
	}
	return q.answer(o,
		app.Range(notes).Slice(func(i int) app.UI { return app.P().Text(notes[i]) }),
		app.If(len(waits) > 0, func() app.UI { return app.Div().Body(app.P().Text(w.TheseWait), part.Bullets(waits...)) }),
		app.P().Class("actions asks-end").Body(goOn, app.Button().Class("button").Text(w.Back).OnClick(part.Do("asks-back", func() {
			q.Answers.Stage = person.OneByOne
			q.Turned()
		}))),
	)
}

// answer is what follows from the answers, in words, and whom to call, above the
// rest of a screen.
func (d Doors) answer(o exercises.Outcome, below ...app.UI) []app.UI {
	return append([]app.UI{
		part.Heading(o.Answer.Title),
		app.Div().Class("lead").Body(part.Paragraphs(o.Answer.Text)...),
		d.calls(o.Answer.Call),
	}, below...)
}
