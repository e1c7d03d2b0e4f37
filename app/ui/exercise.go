package ui

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

func exercisesScreen() page.Screen {
	return page.Screen{
		Title:       "Exercises",
		Description: "Every stretch and movement of Limber, with steps to follow with your eyes closed.",
		Body: func() []app.UI {
			body := []app.UI{
				part.Heading("Exercises"),
				app.P().Class("lead").Text("Go to a gentle pull, never to pain. Breathing goes on."),
			}
			for _, p := range exercises.Positions {
				var here []exercises.Exercise
				for _, e := range the.catalog.Exercises {
					if e.Position == p {
						here = append(here, e)
					}
				}
				if len(here) > 0 {
					body = append(body, part.Section(capital(p.Words()), app.Ul().Class("cards is-tiles").Body(
						app.Range(here).Slice(func(i int) app.UI { return exerciseCard(here[i]) }))))
				}
			}
			return body
		},
	}
}

func exerciseCard(e exercises.Exercise) app.UI {
	return part.Card(href("/exercises/"+e.ID), thumbnail(e.ID, "small"), e.Name, capital(list(e.Areas)), dose(e, exercises.Dose{}))
}

func exercise(id string) (page.Screen, bool) {
	e, ok := the.catalog.Exercise(id)
	return page.Screen{
		Title:       e.Name,
		Description: e.Name + ": how to do it step by step, what to feel, what to avoid, and an easier way.",
		Body: func() []app.UI {
			instead, hasInstead := the.catalog.Exercise(e.Easier())
			return []app.UI{
				part.Heading(e.Name),
				app.If(len(e.Also) > 0, func() app.UI { return app.P().Class("lead").Text("Also called " + list(e.Also) + ".") }),
				app.Div().Class("figure-box").Body(&figure.Taught{Book: the.figures, Exercise: e}),
				app.Dl().Class("facts-list").Body(
					part.Fact("Do", usualDose(e)),
					part.Fact("Position", capital(e.Position.Words())),
					part.Fact("You need", needWords(e.Needs)),
					helpful(e.Helps),
					part.Fact("For", list(e.Areas)),
				),
				app.If(e.Sides == exercises.Each, func() app.UI {
					return app.P().Class("sides").Text("Left side: " + e.Left + ". Right side: " + e.Right + ".")
				}),
				part.Section("Steps", app.Ol().Class("numbered").Body(app.Range(e.Steps).Slice(func(i int) app.UI {
					return app.Li().Text(e.Steps[i])
				}))),
				app.If(e.Kind == exercises.Hold, func() app.UI { return topicLink(exercises.OfHolds, "") }),
				app.If(e.Kind == exercises.Breath, func() app.UI { return topicLink(exercises.OfBreathing, "How to breathe with the belly") }),
				part.Section("What to feel", app.P().Text(e.Feel)),
				part.Section("Avoid", part.Bullets(e.Avoid...)),
				app.Section().Class("section stop").Body(app.H2().Text("When to stop"), app.P().Text(e.Stop), app.P().Text(joined(the.catalog.Screening.Sore.Text))),
				part.Section("An easier way", app.P().Text(e.Ease), app.If(hasInstead, func() app.UI {
					return app.P().Body(app.Text("Gentler still: "), link("/exercises/"+instead.ID, "", instead.Name), app.Text("."))
				})),
				howSection(e),
				app.If(len(e.Ask) > 0, func() app.UI {
					var words []string
					for _, c := range e.Ask {
						words = append(words, c.Words())
					}
					return part.Section("Ask a clinician first", app.P().Text("Ask before you do this one with:"), part.Bullets(words...))
				}),
				taughtWith("exercises/" + e.ID),
				part.Sources(e.Sources),
			}
		},
	}, ok
}

// usualDose is how much is usually done, and how much while it is new.
func usualDose(e exercises.Exercise) string {
	usual := dose(e, exercises.Dose{})
	if start, ok := person.Start(the.catalog, nil)[e.ID]; ok {
		usual += fmt.Sprintf("; %d s the first %d times", int(start.Hold/time.Second), timeline.Familiar)
	}
	return usual
}

// howSection says how the exercise is done with a condition.
func howSection(e exercises.Exercise) app.UI {
	var words []string
	for _, c := range exercises.Conditions {
		if how := e.How[c]; how != "" {
			words = append(words, capital(c.Words())+": "+how)
		}
	}
	return app.If(len(words) > 0, func() app.UI { return part.Section("Another way for some", part.Bullets(words...)) })
}
