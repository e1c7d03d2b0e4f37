package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// brief is every question in a few words, on one screen. What was already
// known to apply is named, not asked again.
func (s *screening) brief() []app.UI {
	var body []app.UI
	lead, known := "", the.kept.Choices.Conditions
	if len(known) > 0 {
		body = append(body, stillWaiting())
	}
	for _, g := range the.catalog.Screening.Groups {
		g.Questions = slices.DeleteFunc(slices.Clone(g.Questions), func(q exercises.Question) bool { return slices.Contains(known, q.Condition) })
		if len(g.Questions) == 0 {
			continue
		}
		if g.Ask != lead {
			lead = g.Ask
			body = append(body, app.H2().Class("asks-lead").Text(lead))
		}
		body = append(body, app.Ul().Class("asks-brief").Body(app.Range(g.Questions).Slice(func(i int) app.UI {
			return app.Li().Text(g.Questions[i].Brief())
		})))
	}
	return body
}

// stillWaiting says what was answered before, and what waits because of it.
func stillWaiting() app.UI {
	var said []string
	for _, c := range the.kept.Choices.Conditions {
		said = append(said, the.words.Has(c, the.kept.Choices.Cleared[c]))
	}
	text := "You said: " + list(said) + "."
	if names := the.waits(); len(names) > 0 {
		text += " In every routine these wait: " + list(names) + "."
	}
	return app.P().Class("hint").Text(text)
}

// questions are the questions one by one, each with a box to tick. Printed
// pages show the boxes without letting anybody tick them in vain, and say what
// each answer is.
func (s *screening) questions(withAnswers bool) []app.UI {
	var body []app.UI
	for _, g := range the.catalog.Screening.Groups {
		box := app.FieldSet().Class("choices asks-group")
		if g.Urgency == exercises.Emergency {
			box.Class("is-emergency")
		}
		body = append(body, box.Body(
			app.Legend().Text(g.Ask),
			app.Range(g.Questions).Slice(func(i int) app.UI { return s.question(g.Questions[i]) }),
			app.If(withAnswers, func() app.UI {
				return app.P().Class("hint").Body(append([]app.UI{app.Text("If so: " + g.Answer.Title + " ")}, callsInLine(g.Answer.Call)...)...)
			}),
		))
	}
	return body
}

func (s *screening) question(q exercises.Question) app.UI {
	return app.Div().Body(s.tickBox(q), app.If(q.Condition != "" && s.ticked(q), func() app.UI { return s.fineBox(q) }))
}

// fineBox is for who was told by whoever treats them that exercise is fine with
// it: nothing waits any more.
func (s *screening) fineBox(q exercises.Question) app.UI {
	on := s.isFine(q)
	box := app.Input().Type("checkbox").ID("fine-" + q.ID).OnChange(part.Do("fine-"+q.ID+yesNo(on), func() { s.tickFine(q.ID, !on) }))
	if on {
		box = box.Checked(true)
	}
	return app.Label().Class("choice is-under").For("fine-"+q.ID).Body(box,
		app.Span().Text("My doctor, midwife or therapist told me that all exercises are fine"),
	)
}

func (s *screening) tickBox(q exercises.Question) app.UI {
	on := s.ticked(q)
	box := app.Input().Type("checkbox").ID("ask-" + q.ID).OnChange(part.Do("ask-"+q.ID+yesNo(on), func() { s.tick(q.ID, !on) }))
	if on {
		box = box.Checked(true)
	}
	if app.IsServer {
		box = box.Disabled(true)
	}
	return app.Label().Class("choice").For("ask-"+q.ID).Body(box, app.Span().Text(q.Text))
}

// done ends the questions.
func (s *screening) done() app.UI {
	return app.Button().Class("button is-main").Text("Continue").OnClick(part.Do("asks-done", func() {
		s.answer()
		turned()
	}))
}

// advice is what follows from the answers, and how to go on where that is
// allowed. In an emergency there is nothing else.
func (s *screening) advice(goOn app.UI) []app.UI {
	o := s.outcome
	body := []app.UI{part.Heading(o.Answer.Title)}
	for _, t := range o.Answer.Text {
		body = append(body, app.P().Class("lead").Text(t))
	}
	body = append(body, calls(o.Answer.Call))
	if o.MayStart() {
		for _, note := range s.notes() {
			body = append(body, app.P().Text(note))
		}
	}
	if names := the.waits(); o.MayStart() && len(names) > 0 {
		body = append(body, app.P().Text("These wait:"), part.Bullets(names...))
	}
	actions := []app.UI{goOn}
	if o.Urgency == exercises.Soon {
		actions = []app.UI{link("/", "button is-main", "Go to Today")}
	} else if o.Urgency == exercises.Emergency {
		actions = nil
	}
	actions = append(actions, app.Button().Class("button").Text("Back to the questions").OnClick(part.Do("asks-back", func() {
		s.stage = oneByOne
		turned()
	})))
	return append(body, app.P().Class("actions asks-end").Body(actions...))
}

// origins names where the questions were read.
func (s *screening) origins() app.UI {
	var all []exercises.Source
	for _, g := range the.catalog.Screening.Groups {
		for _, q := range g.Questions {
			for _, source := range q.Sources {
				if !slices.Contains(all, source) {
					all = append(all, source)
				}
			}
		}
	}
	return part.Sources(all, &the.words.Teaching)
}

// calls are numbers to call.
func calls(all []exercises.Call) app.UI {
	return app.If(len(all) > 0, func() app.UI {
		return app.Ul().Class("calls").Body(app.Range(all).Slice(func(i int) app.UI {
			return app.Li().Body(callLink(all[i]).Class("button is-main call").Body(
				app.Strong().Text("Call "+all[i].Number), app.Span().Text(all[i].Where)))
		}))
	})
}

func callsInLine(all []exercises.Call) (body []app.UI) {
	for i, c := range all {
		if i > 0 {
			body = append(body, app.Text(", "))
		}
		body = append(body, callLink(c).Text(c.Number), app.Text(" ("+c.Where+")"))
	}
	return body
}

// callLink dials. go-app takes every tap on a link for a change of page; this
// one must not get to it.
func callLink(c exercises.Call) app.HTMLA {
	return app.A().Href("tel:" + c.Number).OnClick(part.On("call-"+c.Number, func(_ app.Context, e app.Event) {
		e.Call("stopPropagation")
	}))
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

func yesNo(on bool) string {
	if on {
		return "-yes"
	}
	return "-no"
}
