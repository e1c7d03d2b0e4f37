package routines

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/ui/offer"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// One is a routine, if there is one of that id.
func One(d Doors, id string) (page.Screen, bool) {
	r, ok := d.Person().Catalog.Routine(id)
	return page.Screen{
		Title:       r.Name,
		Description: r.Purpose,
		Body: func() []app.UI {
			w, p := &d.Words.Routine, d.Person()
			plan := p.Plan(r)
			if plan.Waits {
				return d.waits(r, plan)
			}
			played, t := plan.Routine, p.Timeline(r)
			return []app.UI{
				part.Heading(r.Name),
				app.P().Class("lead").Text(d.Promise(r)),
				app.Div().Class("columns").Body(
					app.Div().Body(
						app.Div().Class("routine-picture").Body(d.Picture(offer.FirstExercise(played), "hero")),
						app.Dl().Class("facts-list").Body(
							part.Fact(w.Takes, d.Words.Length.Short(t.Total())),
							part.Fact(w.YouNeed, d.Words.Needs(p.Needed(played, t))),
							part.Helpful(p.Catalog.Helps(played), d.Words),
						),
						app.If(len(plan.Changes) > 0, func() app.UI { return d.Changed(plan.Changes) }),
						d.Told(r),
						d.StillOpen(r.ID),
						app.P().Class("actions").Body(append(d.Starts(r), d.star(r))...),
						d.sound(r),
						d.stiffness(),
					),
					app.Div().Body(
						part.Section(w.Steps, app.Ol().Class("steps").Body(app.Range(played.Steps).Slice(func(i int) app.UI {
							return d.step(played.Steps[i], p.IsEasyDay(r.ID))
						}))),
						app.P().Class("actions").Body(app.Button().Class("button").Text(d.Words.Mine.MakeItMine).OnClick(part.Do("make-it-mine", func() { d.MakeMine(r) }))),
					),
				),
				app.Div().Class("columns").Body(
					d.ways(t),
					app.Div().Body(
						d.Base.TaughtWith(p.Catalog, w.LearnWhy, "routines/"+r.ID),
						d.bodySaysNo(),
					),
				),
			}
		},
	}, ok
}

// waits is the page of a routine of which too little is left.
func (d Doors) waits(r exercises.Routine, p person.Plan) []app.UI {
	leftOut := slices.DeleteFunc(slices.Clone(p.Changes), func(c exercises.Change) bool { return c.Reason != exercises.ForChoice })
	return []app.UI{
		part.Heading(r.Name),
		app.Div().Class("notice").Body(d.Waiting(p.Changes)...),
		app.P().Class("actions").Body(d.star(r)),
		d.StillOpen(r.ID),
		app.If(len(leftOut) > 0, func() app.UI { return d.Changed(leftOut) }),
		d.bodySaysNo(),
	}
}

// bodySaysNo lets somebody say what they can't do where they meet it.
func (d Doors) bodySaysNo() app.UI {
	w := &d.Words.Routine
	return part.Section(w.BodySaysNo, append(d.Care.Limits(), app.P().Body(d.Base.Link("/safety", "row-link", w.Safety)))...)
}

// Starts are the ways to begin a routine, or to go on with it.
func (d Doors) Starts(r exercises.Routine) []app.UI {
	w := &d.Words.Routine
	if open, ok := d.Unfinished(); ok && open.ID == r.ID {
		return []app.UI{
			d.Start(r.ID, d.Words.Today.Resume, r.Name),
			app.Button().Class("button").Text(w.FromTheBeginning).OnClick(part.Do("from-the-beginning", func() {
				d.Drop()
				d.Announce(w.BeginsAnew)
			})),
		}
	}
	return []app.UI{d.Start(r.ID, d.Words.Today.Start, r.Name)}
}

func (d Doors) star(r exercises.Routine) app.UI {
	return part.Star(&d.Words.Find, d.Person().HasStar(path(r)), func(on bool) { d.Choose(person.Star(path(r), on)) })
}

// StillOpen says that another routine is open.
func (d Doors) StillOpen(id string) app.UI {
	w := &d.Words.Routine
	open, ok := d.Unfinished()
	return app.If(ok && open.ID != id, func() app.UI {
		return app.Div().Class("notice").Body(
			app.P().Text(w.StillOpen.With(open.Name, d.Words.Length.Spoken(open.Remaining))),
			app.P().Class("actions").Body(d.Base.Link("/play/"+open.ID, "button", w.GoOnWith.With(open.Name))),
		)
	})
}

// sound lets the sound mode be chosen in which the routine will play; a silent one
// says that it has none.
func (d Doors) sound(r exercises.Routine) app.UI {
	mode := d.Person().Settings.ModeFor(r)
	name, _ := part.ModeWords(mode, &d.Words.Mode)
	return app.Details().Class("more").Body(
		app.Summary().Text(d.Words.Routine.Sound.With(name)),
		app.If(r.Silent, func() app.UI {
			return app.P().Text(d.Words.Routine.Silent)
		}).Else(func() app.UI {
			return part.ModeChoices("routine-mode", &d.Words.Mode, mode, func(m cue.Mode) {
				d.Change(person.PlayIn(m))
				d.Prepare(r.ID)
			})
		}),
	)
}

// stiffness asks how stiff the back is before, and nobody has to answer.
func (d Doors) stiffness() app.UI {
	w := &d.Words.Routine
	summary := w.HowStiff
	if n, ok := d.Before().Number(); ok {
		summary = w.Stiffness.With(strconv.Itoa(n))
	}
	return app.Details().Class("more").Body(
		app.Summary().Text(summary),
		part.Scale(&d.Words.Scale, "before", w.ANumber, d.Before(), d.SetBefore),
	)
}

// step is an exercise of the routine, with how much of it is done. An easy day
// sets that itself.
func (d Doors) step(s exercises.Step, easy bool) app.UI {
	w, p := &d.Words.Routine, d.Person()
	e, _ := p.Catalog.Exercise(s.Exercise)
	var dose []app.UI
	if !easy {
		dose = d.Dose(e, p.Dose(s), d.Choose, d.Announce)
	}
	return app.Li().Class("step").Body(
		app.A().Class("step-link").Href(d.Base.Href("/exercises/"+e.ID)).Body(
			d.Picture(e.ID, "tiny"),
			app.Span().Class("card-text").Body(
				app.Span().Class("card-name").Text(e.Name),
				app.Span().Class("facts").Text(w.Step.With(d.Words.Dose.Of(e, s.Dose), d.Words.Position.Of(e.Position))),
				app.If(s.Note != "", func() app.UI { return app.Span().Class("card-line").Text(s.Note) }),
			),
		),
		app.Div().Class("dose").Body(append(dose,
			app.Button().Class("button is-quiet").Aria("label", w.LeaveOutIt.With(e.Name)).Text(w.LeaveOut).
				OnClick(part.Do("leave-out-"+e.ID, func() { d.Choose(person.LeaveOut(e.ID, true)) })),
		)...),
	)
}
