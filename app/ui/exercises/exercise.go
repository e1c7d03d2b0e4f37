package exercises

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// One is an exercise, if there is one of that id.
func One(d Doors, id string) (page.Screen, bool) {
	e, ok := d.Person().Catalog.Exercise(id)
	return page.Screen{
		Title:       e.Name,
		Description: d.Words.Exercise.About.With(e.Name),
		Long:        true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(e.Name),
				app.If(len(e.Also) > 0, func() app.UI {
					return app.P().Class("lead").Text(d.Words.Exercise.AlsoCalled.With(d.Words.List.Of(e.Also)))
				}),
				app.Div().Class("columns").Body(
					app.Div().Body(d.looks(e)...),
					app.Div().Body(d.told(e)...),
				),
			}
		},
	}, ok
}

// looks are what an exercise looks like, how it is begun, and the facts about it.
func (d Doors) looks(e exercises.Exercise) []app.UI {
	now, can := d.dose(e)
	usual := d.usualDose(e)
	return []app.UI{
		app.Div().Class("figure-box").Body(&figure.Taught{Book: d.Figures, Exercise: e, Words: &d.Words.Teaching, Brief: bool(d.Brief)}),
		app.If(e.Mirror && !e.Position.Lying(), func() app.UI { return app.P().Class("hint").Text(d.Words.Exercise.Mirror) }),
		d.byItself(e),
		app.If(can, func() app.UI { return d.amount(e, now) }),
		app.Dl().Class("facts-list").Body(
			app.If(!can || usual != d.Words.Dose.Of(e, now), func() app.UI { return part.Fact(d.Words.Exercise.Amount, usual) }),
			part.Fact(d.Words.Exercise.Position, words.Begin(d.Words.Position.Of(e.Position))),
			app.If(len(e.Directions) > 0, func() app.UI {
				return part.Fact(d.Words.Exercise.Movement, words.Begin(d.Words.Directions(e.Directions)))
			}),
			part.Fact(d.Words.Exercise.YouNeed, d.Words.Needs(e.Needs)),
			part.Helpful(e.Helps, d.Words),
			part.Fact(d.Words.Exercise.Areas, d.Words.List.Of(e.Areas)),
		),
		app.If(e.Sides == exercises.Each, func() app.UI {
			return app.P().Class("sides").Text(d.Words.Exercise.Sides.With(e.Left, e.Right))
		}),
	}
}

// told is how it is done, when to stop, and what else there is to know.
func (d Doors) told(e exercises.Exercise) []app.UI {
	steps := part.Section(d.Words.Exercise.Steps, part.Numbered(e.Steps...))
	if d.Brief {
		return []app.UI{steps}
	}
	instead, hasInstead := d.Person().Catalog.Exercise(e.Easier())
	return []app.UI{
		steps,
		app.If(e.Kind == exercises.Hold, func() app.UI { return d.Base.TopicLink(d.Person().Catalog, exercises.OfHolds, "") }),
		app.If(e.Kind == exercises.Breath, func() app.UI {
			return d.Base.TopicLink(d.Person().Catalog, exercises.OfBreathing, d.Words.Exercise.Belly)
		}),
		part.Section(d.Words.Exercise.Feel, app.P().Text(e.Feel)),
		part.Section(d.Words.Exercise.Avoid, part.Bullets(e.Avoid...)),
		app.Section().Class("section stop").Body(app.H2().Text(d.Words.Exercise.Stop), app.P().Text(e.Stop), app.P().Text(words.Paragraph(d.Person().Catalog.Screening.Sore.Text))),
		part.Section(d.Words.Exercise.Easier, app.P().Text(e.Ease), app.If(hasInstead, func() app.UI {
			return app.P().Body(part.Linked(d.Words.Exercise.Gentler, d.Base.Link("/exercises/"+instead.ID, "", instead.Name))...)
		})),
		d.howSection(e),
		app.If(len(e.Ask) > 0, func() app.UI {
			var names []string
			for _, c := range e.Ask {
				names = append(names, d.Words.Condition.Of(c))
			}
			return part.Section(d.Words.Exercise.Ask, app.P().Text(d.Words.Exercise.AskWith), part.Bullets(names...))
		}),
		d.Base.TaughtWith(d.Person().Catalog, d.Words.Routine.LearnWhy, "exercises/"+e.ID),
		part.Sources(e.Sources, &d.Words.Teaching),
	}
}

// byItself starts the exercise alone, or says why not for this person.
func (d Doors) byItself(e exercises.Exercise) app.UI {
	w, p, r := &d.Words.Exercise, d.Person(), e.Alone()
	plan := p.Plan(r)
	if len(plan.Changes) == 0 {
		return app.Div().Body(d.Told(r), app.P().Class("actions").Body(
			d.Start(r.ID, d.Words.Today.Start, e.Name),
			d.star(e),
			app.Span().Class("facts").Text(w.ByItself.With(d.Words.Length.Short(p.Timeline(r).Total()))),
		))
	}
	to, replaced := p.Catalog.Exercise(plan.Changes[0].To)
	return app.Div().Class("notice").Body(d.star(e), app.P().Body(
		app.If(!replaced, func() app.UI { return app.Text(d.Against(plan.Changes)) }),
		app.If(replaced, func() app.UI {
			return app.Span().Body(part.Linked(w.ForYou, d.Base.Link("/exercises/"+to.ID, "", to.Name))...)
		}),
	))
}

func (d Doors) star(e exercises.Exercise) app.UI {
	return part.Star(&d.Words.Find, d.Person().HasStar(path(e)), func(on bool) { d.Choose(person.Star(path(e), on)) })
}

// amount lets the dose be set, of an exercise that this person can do.
func (d Doors) amount(e exercises.Exercise, now exercises.Dose) app.UI {
	body := append([]app.UI{app.Span().Class("card-name").Text(words.Begin(d.Words.Dose.Of(e, now)))}, d.Dose(e, now, d.Choose, d.Announce)...)
	return app.Div().Class("dose section").Body(body...)
}

// dose is how much of an exercise this person does, and whether they can do it.
func (d Doors) dose(e exercises.Exercise) (now exercises.Dose, can bool) {
	p := d.Person()
	plan := p.Plan(e.Alone())
	if len(plan.Changes) > 0 {
		return exercises.Dose{}, false
	}
	return p.Dose(plan.Routine.Steps[0]), true
}

// usualDose is how much is usually done, and how much while it is new.
func (d Doors) usualDose(e exercises.Exercise) string {
	usual := d.Words.Dose.Of(e, exercises.Dose{})
	if own, ok := d.Person().Kept.Choices.Doses[e.ID]; ok {
		return d.Words.Exercise.OwnAmount.With(d.Words.Dose.Of(e, own))
	}
	if first := person.RungsOf(e).First(); e.Kind == exercises.Hold && first.Hold < e.Dose.Hold {
		return d.Words.Exercise.AtFirst.With(usual, strconv.Itoa(int(first.Hold/time.Second)))
	}
	return usual
}

// howSection says how the exercise is done with a condition.
func (d Doors) howSection(e exercises.Exercise) app.UI {
	var ways []string
	for _, c := range exercises.Conditions {
		if how := e.How[c]; how != "" {
			ways = append(ways, d.Words.Exercise.Way.With(words.Begin(d.Words.Condition.Of(c)), how))
		}
	}
	return app.If(len(ways) > 0, func() app.UI { return part.Section(d.Words.Exercise.AnotherWay, part.Bullets(ways...)) })
}
