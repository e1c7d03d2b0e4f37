// Package today shows the one thing to do now, and what else there is.
package today

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
	"limber/app/ui/offer"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Screen is the page Today.
func Screen(d Doors) page.Screen {
	w := &d.Words.Today
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Body: func() []app.UI {
			if refusal := d.Care.Refusal(); refusal != nil {
				return refusal
			}
			now := d.Person().Suggested()
			return []app.UI{
				part.Heading(w.Title),
				app.P().Class("lately").Text(w.Lately.With(d.lately(), d.why(now.Why))),
				app.Div().Class("columns today").Body(
					app.Div().Body(
						app.Div().Class("hero").Body(d.hero(now.First)...),
						d.stuck(),
						d.byLength(),
					),
					app.Div().Body(
						d.week(),
						d.asks(),
						d.Care.Worse(),
						d.badBack(),
					),
				),
				app.Div().Class("columns today").Body(
					app.If(len(now.Rest) > 0, func() app.UI {
						return part.Section(w.OrChoose, app.Ul().Class("cards").Body(app.Range(now.Rest).Slice(func(i int) app.UI {
							return d.Card(now.Rest[i])
						})))
					}),
					app.Div().Body(
						app.P().Body(d.Base.Link("/maker", "row-link", d.Words.Maker.Title)),
						app.P().Body(d.Base.Link("/plan", "row-link", d.Words.Plan.Title)),
						app.P().Body(d.Base.Link("/safety", "row-link", w.SomethingNew)),
					),
				),
				app.P().Class("aside").Body(part.Linked(w.StopIf, d.Base.Link("/about", "", w.StopIfLink))...),
			}
		},
	}
}

// hero is the one thing to do now: go on with what was left, or start.
func (d Doors) hero(r exercises.Routine) []app.UI {
	w := &d.Words.Today
	if left, ok := d.Unfinished(); ok {
		return d.resume(left)
	}
	if r.ID == "" {
		return []app.UI{app.P().Text(w.NothingHere)}
	}
	p := d.Person()
	t := p.Timeline(r)
	return d.heroOf(offer.FirstExercise(r), r.Name, d.Promise(r), w.Facts.With(d.Words.Length.Short(t.Total()), d.Words.Needs(p.Needed(t.Routine, t))),
		d.Told(r), d.Start(r.ID, w.Start, r.Name), d.Base.Link("/routines/"+r.ID, "button", w.SeeSteps))
}

// resume is the hero that goes on with what was left.
func (d Doors) resume(left run.Unfinished) []app.UI {
	w := &d.Words.Today
	return d.heroOf(left.Exercise, left.Name, w.Stopped.With(words.Begin(d.Words.Length.Spoken(left.Remaining))), w.WholeFacts.With(d.Words.Length.Short(left.Total), d.Words.Needs(left.Needs)),
		nil, d.Start(left.ID, w.Resume, left.Name), app.Button().Class("button").Text(w.SomethingElse).OnClick(part.Do("drop", d.Drop)))
}

func (d Doors) heroOf(exercise, name, line, facts string, told app.UI, actions ...app.UI) []app.UI {
	return []app.UI{
		d.Picture(exercise, "hero"),
		app.Div().Class("hero-text").Body(
			app.H2().Text(name),
			app.P().Class("hero-line").Text(line),
			app.P().Class("facts").Text(facts),
			told,
			app.P().Class("actions").Body(actions...),
		),
	}
}

// stuck says what became of a run that Limber, changed since, can't go on with.
func (d Doors) stuck() app.UI {
	return app.If(d.Stuck() != "", func() app.UI {
		return app.P().Class("notice").Text(d.Words.Today.Changed.With(d.Stuck()))
	})
}

// badBack is the one button of a bad day: it leads to somewhere to rest first.
func (d Doors) badBack() app.UI {
	r, ok := d.easy()
	return app.If(ok, func() app.UI {
		return app.P().Class("actions bad-back").Body(
			d.Base.Link("/rest", "button", d.Words.Today.BadBack),
			app.Span().Class("facts").Text(d.Words.Today.BadBackFacts.With(r.Name, d.Words.Length.Short(d.Person().Timeline(r).Total()))),
		)
	})
}

// week is the week in short: always there, and always as high.
func (d Doors) week() app.UI {
	p := d.Person()
	week := p.Week()
	far := d.Words.Come(week)
	if p.ScoresDue() {
		far = d.Words.Today.HowDoThingsGo
	}
	if p.History.CheckInDue(p.Today()) {
		far = d.Words.Today.HowWasTheWeek
	}
	return app.A().Class("card week-line").Href(d.Base.Href("/progress")).Body(
		app.Span().Class("card-name").Text(d.Words.Today.ThisWeek.With(d.Words.Sum(week.Time))),
		part.WeekRings(week.Filled()),
		app.Span().Class("facts week-words").Text(far),
	)
}

// lengths are the minutes of which a routine can be started at once.
var lengths = []int{2, 5, 10, 15}

// byLength starts a routine of about so many minutes. Which one is found on the
// tap: it takes the timelines of them all.
func (d Doors) byLength() app.UI {
	return part.Presses(d.Words.Today.ByLength, app.Range(lengths).Slice(func(i int) app.UI {
		n := lengths[i]
		return app.Button().Class("button").Text(d.Words.Length.Short(time.Duration(n) * time.Minute)).
			OnClick(part.Do("length-"+strconv.Itoa(n), func() { d.startOf(n) }))
	}))
}

// startOf starts the routine that is about as long or, where there is none, one
// that is made.
func (d Doors) startOf(minutes int) {
	r, ok := d.Person().OfLength(minutes)
	if !ok {
		d.Make(minutes)
		return
	}
	d.Tapped()
	d.Go("/play/" + r.ID)
}
