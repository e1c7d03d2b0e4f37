package exercises

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// One is an exercise, if there is one of that id.
func One(d Doors, id string) (page.Screen, bool) {
	e, ok := d.Person.Catalog.Exercise(id)
	return page.Screen{
		Title:       e.Name,
		Description: e.Name + ": how to do it step by step, what to feel, what to avoid, and an easier way.",
		Body: func() []app.UI {
			instead, hasInstead := d.Person.Catalog.Exercise(e.Easier())
			return []app.UI{
				part.Heading(e.Name),
				app.If(len(e.Also) > 0, func() app.UI { return app.P().Class("lead").Text("Also called " + d.Words.List.Of(e.Also) + ".") }),
				app.Div().Class("figure-box").Body(&figure.Taught{Book: d.Figures, Exercise: e, Words: &d.Words.Teaching}),
				app.Dl().Class("facts-list").Body(
					part.Fact("Do", d.usualDose(e)),
					part.Fact("Position", words.Begin(d.Words.Position.Of(e.Position))),
					part.Fact("You need", d.Words.Needs(e.Needs)),
					part.Helpful(e.Helps, d.Words),
					part.Fact("For", d.Words.List.Of(e.Areas)),
				),
				app.If(e.Sides == exercises.Each, func() app.UI {
					return app.P().Class("sides").Text("Left side: " + e.Left + ". Right side: " + e.Right + ".")
				}),
				part.Section("Steps", app.Ol().Class("numbered").Body(app.Range(e.Steps).Slice(func(i int) app.UI {
					return app.Li().Text(e.Steps[i])
				}))),
				app.If(e.Kind == exercises.Hold, func() app.UI { return d.Base.TopicLink(d.Person.Catalog, exercises.OfHolds, "") }),
				app.If(e.Kind == exercises.Breath, func() app.UI {
					return d.Base.TopicLink(d.Person.Catalog, exercises.OfBreathing, "How to breathe with the belly")
				}),
				part.Section("What to feel", app.P().Text(e.Feel)),
				part.Section("Avoid", part.Bullets(e.Avoid...)),
				app.Section().Class("section stop").Body(app.H2().Text("When to stop"), app.P().Text(e.Stop), app.P().Text(words.Paragraph(d.Person.Catalog.Screening.Sore.Text))),
				part.Section("An easier way", app.P().Text(e.Ease), app.If(hasInstead, func() app.UI {
					return app.P().Body(app.Text("Gentler still: "), d.Base.Link("/exercises/"+instead.ID, "", instead.Name), app.Text("."))
				})),
				d.howSection(e),
				app.If(len(e.Ask) > 0, func() app.UI {
					var names []string
					for _, c := range e.Ask {
						names = append(names, d.Words.Condition.Of(c))
					}
					return part.Section("Ask a clinician first", app.P().Text("Ask before you do this one with:"), part.Bullets(names...))
				}),
				d.Base.TaughtWith(d.Person.Catalog, "exercises/"+e.ID),
				part.Sources(e.Sources, &d.Words.Teaching),
			}
		},
	}, ok
}

// usualDose is how much is usually done, and how much while it is new.
func (d Doors) usualDose(e exercises.Exercise) string {
	usual := d.Words.Dose.Of(e, exercises.Dose{})
	if start, ok := person.Start(d.Person.Catalog, nil)[e.ID]; ok {
		usual += fmt.Sprintf("; %d s the first %d times", int(start.Hold/time.Second), timeline.Familiar)
	}
	return usual
}

// howSection says how the exercise is done with a condition.
func (d Doors) howSection(e exercises.Exercise) app.UI {
	var ways []string
	for _, c := range exercises.Conditions {
		if how := e.How[c]; how != "" {
			ways = append(ways, words.Begin(d.Words.Condition.Of(c))+": "+how)
		}
	}
	return app.If(len(ways) > 0, func() app.UI { return part.Section("Another way for some", part.Bullets(ways...)) })
}
