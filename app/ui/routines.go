package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/ui/care"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

func routines() page.Screen {
	return page.Screen{
		Title:       the.words.Routine.Title,
		Description: the.words.Routine.Description,
		Body: func() []app.UI {
			all := the.catalog.Routines
			return []app.UI{
				part.Heading(the.words.Routine.Title),
				app.P().Class("lead").Text(the.words.Routine.Lead),
				app.Ul().Class("cards").Body(app.Range(all).Slice(func(i int) app.UI { return routineCard(all[i]) })),
			}
		},
	}
}

func routine(id string) (page.Screen, bool) {
	r, ok := the.catalog.Routine(id)
	return page.Screen{
		Title:       r.Name,
		Description: r.Purpose,
		Body: func() []app.UI {
			plan := the.plan(r)
			played, changes := plan.Routine, plan.Changes
			if plan.Waits {
				return waitingRoutine(r, plan)
			}
			t := the.timeline(r)
			sound, _ := part.ModeWords(the.mode(), &the.words.Mode)
			return []app.UI{
				part.Heading(r.Name),
				app.P().Class("lead").Text(the.promise(r)),
				app.Dl().Class("facts-list").Body(
					part.Fact(the.words.Routine.Takes, minutes(t.Total())),
					part.Fact(the.words.Routine.YouNeed, needWords(the.person().Needed(played, t))),
					helpful(the.catalog.Helps(played)),
				),
				app.If(len(changes) > 0, func() app.UI { return changed(changes) }),
				openLine(r.ID),
				app.P().Class("actions").Body(starts(r)...),
				app.Details().Class("more").Body(
					app.Summary().Text(the.words.Routine.Sound.With(sound)),
					part.ModeChoices("routine-mode", &the.words.Mode, the.mode(), func(m cue.Mode) {
						the.change(func(s *Settings) { s.Mode, s.Instead = m, false })
						the.ahead("/routines/" + r.ID)
					}),
				),
				stiffBefore(),
				part.Section(the.words.Routine.Steps, app.Ol().Class("steps").Body(app.Range(played.Steps).Slice(func(i int) app.UI {
					return stepRow(played.Steps[i])
				}))),
				waySection(t),
				the.base.TaughtWith(the.catalog, the.words.Routine.LearnWhy, "routines/"+r.ID),
				bodySaysNo(),
			}
		},
	}, ok
}

// waitingRoutine is the page of a routine of which too little is left.
func waitingRoutine(r exercises.Routine, p person.Plan) []app.UI {
	leftOut := slices.DeleteFunc(slices.Clone(p.Changes), func(c exercises.Change) bool { return c.Reason != exercises.ForChoice })
	return []app.UI{
		part.Heading(r.Name),
		app.Div().Class("notice").Body(the.waiting(p.Changes)...),
		openLine(r.ID),
		app.If(len(leftOut) > 0, func() app.UI { return changed(leftOut) }),
		bodySaysNo(),
	}
}

// bodySaysNo lets somebody say what they can't do where they meet it.
func bodySaysNo() app.UI {
	return part.Section(the.words.Routine.BodySaysNo, append(limitToggles(), app.P().Body(link("/safety", "row-link", the.words.Routine.Safety)))...)
}

// starts are the ways to begin a routine, or to go on with it.
func starts(r exercises.Routine) []app.UI {
	if open, ok := the.unfinished(); ok && open.id == r.ID {
		return []app.UI{
			startLink(r.ID, the.words.Today.Resume, r.Name),
			app.Button().Class("button").Text(the.words.Routine.FromTheBeginning).OnClick(part.Do("from-the-beginning", func() {
				the.dropRun()
				announce(the.words.Routine.BeginsAnew)
			})),
		}
	}
	return []app.UI{startLink(r.ID, the.words.Today.Start, r.Name)}
}

func stepRow(s exercises.Step) app.UI {
	e, _ := the.catalog.Exercise(s.Exercise)
	return app.Li().Class("step").Body(
		app.A().Class("step-link").Href(href("/exercises/"+e.ID)).Body(
			thumbnail(e.ID, "tiny"),
			app.Span().Class("card-text").Body(
				app.Span().Class("card-name").Text(e.Name),
				app.Span().Class("facts").Text(the.words.Routine.Step.With(dose(e, s.Dose), the.words.Position.Of(e.Position))),
			),
		),
		app.Button().Class("button is-quiet").Aria("label", the.words.Routine.LeaveOutIt.With(e.Name)).Text(the.words.Routine.LeaveOut).
			OnClick(part.Do("leave-out-"+e.ID, func() { the.leaveOut(e.ID) })),
	)
}

// changed says what a person's limits changed in a routine, and how to undo it.
func changed(changes []exercises.Change) app.UI {
	return app.Div().Class("notice").Body(
		app.P().Text(the.words.Routine.Changed.Of(len(changes))),
		app.Ul().Class("bullets").Body(app.Range(changes).Slice(func(i int) app.UI {
			c := changes[i]
			e := the.exercise(c.Exercise)
			return app.Li().Body(
				app.Text(the.words.Routine.Change.With(e.Name, changeWords(c))),
				app.If(c.Reason == exercises.ForChoice, func() app.UI {
					return app.Button().Class("button is-quiet").Aria("label", the.words.Routine.BringBackIt.With(e.Name)).Text(the.words.Routine.BringBack).
						OnClick(part.Do("bring-back-"+e.ID, func() { the.bringBack(e.ID) }))
				}),
			)
		})),
	)
}

// changeWords says why a step was changed, and into what.
func changeWords(c exercises.Change) string {
	if c.Condition != "" {
		c.Reason = exercises.ForCondition
	}
	why := map[exercises.Reason]string{
		exercises.ForFloor:     the.words.Routine.ForFloor,
		exercises.ForKneeling:  the.words.Routine.ForKneeling,
		exercises.ForCondition: the.words.Routine.ForCondition.With(care.Condition(the.words, the.person(), c.Condition)),
		exercises.ForChoice:    the.words.Routine.ForChoice,
		exercises.ForEase:      the.words.Routine.ForEase,
		exercises.ForUnknown:   the.words.Routine.ForUnknown,
	}[c.Reason]
	if to, ok := the.catalog.Exercise(c.To); ok {
		return the.words.Routine.Now.With(to.Name, why)
	}
	return the.words.Routine.LeftOut.With(why)
}
