package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

func today() page.Screen {
	return page.Screen{
		Title:       the.words.Today.Title,
		Description: the.words.Today.Description,
		Body: func() []app.UI {
			first, rest := the.suggestions()
			return []app.UI{
				part.Heading(the.words.Today.Title),
				app.Div().Class("hero").Body(hero(first)...),
				stuckLine(),
				weekLine(),
				worseAdvice(),
				badBack(),
				app.If(len(rest) > 0, func() app.UI {
					return part.Section(the.words.Today.OrChoose, app.Ul().Class("cards").Body(app.Range(rest).Slice(func(i int) app.UI {
						return routineCard(rest[i])
					})))
				}),
				app.P().Body(link("/safety", "row-link", the.words.Today.SomethingNew)),
				app.P().Class("aside").Body(part.Linked(the.words.Today.StopIf, link("/about", "", the.words.Today.StopIfLink))...),
			}
		},
	}
}

// hero is the one thing to do now: go on with what was left, or start.
func hero(r exercises.Routine) []app.UI {
	if left, ok := the.unfinished(); ok {
		return resumeHero(left)
	}
	if r.ID == "" {
		return []app.UI{app.P().Text(the.words.Today.NothingHere)}
	}
	t := the.timeline(r)
	return []app.UI{
		thumbnail(firstExercise(r), "hero"),
		app.Div().Class("hero-text").Body(
			app.H2().Text(r.Name),
			app.P().Class("hero-line").Text(the.promise(r)),
			app.P().Class("facts").Text(the.words.Today.Facts.With(minutes(t.Total()), needWords(the.person().Needed(t.Routine, t)))),
			app.P().Class("actions").Body(
				startLink(r.ID, the.words.Today.Start, r.Name),
				link("/routines/"+r.ID, "button", the.words.Today.SeeSteps),
			),
		),
	}
}

func resumeHero(left unfinished) []app.UI {
	return []app.UI{
		thumbnail(left.exercise, "hero"),
		app.Div().Class("hero-text").Body(
			app.H2().Text(left.name),
			app.P().Class("hero-line").Text(the.words.Today.Stopped.With(capital(spoken(left.left)))),
			app.P().Class("facts").Text(the.words.Today.WholeFacts.With(minutes(left.total), needWords(left.needs))),
			app.P().Class("actions").Body(
				startLink(left.id, the.words.Today.Resume, left.name),
				app.Button().Class("button").Text(the.words.Today.SomethingElse).OnClick(part.Do("drop", the.dropRun)),
			),
		),
	}
}

// startLink leads to the player and starts it: the tap that leads there is the
// one that may start sound. Without the program it is a plain link. What it is
// called goes without saying where it stands, but not in a list of links.
func startLink(id, text, name string) app.UI {
	return app.A().Class("button is-main is-start").Href(href("/play/"+id)).
		Body(part.Icon("play"), app.Span().Text(text), app.Span().Class("unseen").Text(" "+name)).
		OnClick(part.Do("start-"+id, func() { the.tapped() }))
}

func routineCard(r exercises.Routine) app.UI {
	facts := ""
	if !the.plan(r).Waits {
		facts = minutes(the.timeline(r).Total())
	}
	return part.Card(href("/routines/"+r.ID), thumbnail(firstExercise(r), "small"), r.Name, the.promise(r), facts)
}

func firstExercise(r exercises.Routine) string {
	if len(r.Steps) == 0 {
		return ""
	}
	return r.Steps[0].Exercise
}

// weekLine is the week in short, for Today: always there, and always as high.
func weekLine() app.UI {
	w := the.week()
	words := the.words.Come(w)
	if the.history.CheckInDue(the.today()) {
		words = "How was daily life this week?"
	}
	return app.A().Class("card week-line").Href(href("/progress")).Body(
		app.Span().Class("card-name").Text("This week: "+inMinutes(w.Time)),
		app.Span().Class("week-rings").Aria("hidden", "true").Body(app.Range(w.Days[:]).Slice(func(i int) app.UI {
			return part.DayRing(w.Days[i].Part(w.Target))
		})),
		app.Span().Class("facts week-words").Text(words),
	)
}
