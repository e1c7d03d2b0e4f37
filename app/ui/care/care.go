// Package care draws what keeps a person safe, wherever a screen needs it: the
// safety questions, on a page of their own and before a routine, what waits
// because of the answers, where a body can't go, whom to call, and the advice to
// see somebody.
package care

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what this shows, what it changes, and where it leads.
type Doors struct {
	Words  *words.Words
	Person func() person.Person // whom the page is for, now: go-app keeps handlers from when they were first drawn
	Base   page.Base

	Choose func(func(*session.Choices)) // changes the person's choices
	Change func(func(*person.Settings)) // changes their settings
	Turned func()                       // other questions stand where the ones before stood
}

// Condition names a condition in as few words as its question does.
func Condition(w *words.Words, p person.Person, c exercises.Condition) string {
	if brief, ok := p.Condition(c); ok {
		return brief
	}
	return w.Condition.Of(c)
}

// StillWaiting says what was answered before, and what waits because of it.
func (d Doors) StillWaiting() app.UI {
	w, p := &d.Words.Safety, d.Person()
	var all []string
	for _, c := range p.Kept.Choices.Conditions {
		all = append(all, d.Words.Has(c, p.Kept.Choices.Cleared[c]))
	}
	said := d.Words.List.Of(all)
	text := w.YouSaid.With(said)
	if names := p.Waits(); len(names) > 0 {
		text = w.YouSaidSo.With(said, d.Words.List.Of(names))
	}
	return app.P().Class("hint").Text(text)
}

// Limits say where a body can't go. What comes of an answer to the safety
// questions is changed there.
func (d Doors) Limits() []app.UI {
	w := &d.Words.Waits
	return []app.UI{
		d.limit(exercises.NoFloor, w.NoFloor, w.NoFloorHint),
		d.limit(exercises.NoKneeling, w.NoKneeling, w.NoKneelingHint),
	}
}

func (d Doors) limit(l exercises.Limit, text, hint string) app.UI {
	p := d.Person()
	if c := p.Limits().ImpliedBy(l); c != "" {
		return app.P().Class("hint").Text(d.Words.Waits.Since.With(words.Begin(d.Words.Limit.Of(l)), Condition(d.Words, p, c)))
	}
	return part.Toggle(string(l), text, hint, slices.Contains(p.Kept.Choices.Limits, l), func(on bool) {
		d.Choose(person.Limit(l, on))
	})
}

// BringBack is the button that takes an exercise back that was left out.
func (d Doors) BringBack(e exercises.Exercise) app.UI {
	w := &d.Words.Routine
	return app.Button().Class("button is-quiet").Aria("label", w.BringBackIt.With(e.Name)).Text(w.BringBack).
		OnClick(part.Do("bring-back-"+e.ID, func() { d.Choose(person.LeaveOut(e.ID, false)) }))
}

// Worse is the kind word that somebody should have a look, until it is read.
func (d Doors) Worse() app.UI {
	p := d.Person()
	a := p.Catalog.Screening.Worse
	return app.If(a.Title != "" && p.Worse(), func() app.UI {
		return app.Section().Class("notice").Body(append(append(
			[]app.UI{app.H2().Text(a.Title)}, part.Paragraphs(a.Text)...),
			app.P().Class("actions").Body(
				app.Button().Class("button is-main").Text(d.Words.Safety.HaveRead).OnClick(part.Do("advised", func() {
					d.Change(func(s *person.Settings) { s.Advised = d.Person().Today().String() })
				})),
				d.Base.Link("/progress/summary", "button", d.Words.Safety.YourSummary),
			),
			d.Base.TopicLink(p.Catalog, exercises.OfHelp, d.Words.Safety.WhenToTalk),
		)...)
	})
}

// InLine are numbers to call, within a text.
func InLine(all []exercises.Call, w *words.Words) (body []app.UI) {
	for i, c := range all {
		one := part.Linked(w.Safety.CallAt, dials(c).Text(c.Number), app.Text(c.Where))
		if i == 0 {
			body = one
			continue
		}
		body = part.LinkedAll(w.List.More, body, one)
	}
	return body
}

// calls are numbers to call, a button each.
func (d Doors) calls(all []exercises.Call) app.UI {
	return app.If(len(all) > 0, func() app.UI {
		return app.Ul().Class("calls").Body(app.Range(all).Slice(func(i int) app.UI {
			return app.Li().Body(dials(all[i]).Class("button is-main call").Body(
				app.Strong().Text(d.Words.Safety.Call.With(all[i].Number)), app.Span().Text(all[i].Where)))
		}))
	})
}

// dials is a link that dials. go-app takes every tap on a link for a change of
// page; this one must not get to it.
func dials(c exercises.Call) app.HTMLA {
	return app.A().Href("tel:" + c.Number).OnClick(part.On("call-"+c.Number, func(_ app.Context, e app.Event) {
		e.Call("stopPropagation")
	}))
}
