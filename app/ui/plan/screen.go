package plan

import (
	"slices"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/plan"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Screen is the page of the plan. What is on it is as high without a plan as with
// one, so that nothing moves when what is kept arrives.
func Screen(d Doors) page.Screen {
	w := &d.Words.Plan
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(w.Title),
				app.P().Class("lead").Text(w.Lead),
				app.Div().Class("columns").Body(
					app.Div().Class("plan").Body(d.answers()...),
					part.Section(w.Weeks, d.weeks()...),
				),
				part.Section(w.How, part.Bullets(w.HowToday, w.HowMissed, w.HowDevice)),
			}
		},
	}
}

// answers are what somebody means to do. Each is kept as it is given.
func (d Doors) answers() []app.UI {
	w, p := &d.Words.Plan, d.Person().PlanOfWeeks()
	field := func(id, label, kind, value string, set func(plan.Plan, string) plan.Plan) app.UI {
		in := app.Input().ID(id).Class("input").Type(kind).Value(value).OnChange(part.On(id, func(ctx app.Context, _ app.Event) {
			text := ctx.JSSrc().Get("value").String()
			d.change("", func(p plan.Plan) plan.Plan { return set(p, text) })
		}))
		if kind == "text" {
			in = in.MaxLength(plan.LongestGoal)
		}
		return part.Field(id, label, in)
	}
	return []app.UI{
		field("plan-goal", w.Goal, "text", p.Goal, func(p plan.Plan, text string) plan.Plan {
			p.Goal = exercises.Cut(text, plan.LongestGoal)
			return p
		}),
		app.FieldSet().Class("choices plan-days").Body(
			app.Legend().Text(w.Days),
			app.Range(plan.Week).Slice(func(i int) app.UI {
				day := plan.Week[i]
				return part.Toggle("plan-"+day.String()[:3], d.Words.Dates.Weekdays[day], "", slices.Contains(p.Days, day), func(on bool) {
					d.change("", func(p plan.Plan) plan.Plan { return p.Toggled(day, on) })
				})
			}),
		),
		part.Pick("plan-minutes", d.Words.Maker.Minutes, plan.Minutes, p.Minutes, func(n int) {
			d.change("", func(p plan.Plan) plan.Plan {
				p.Minutes = n
				return p
			})
		}),
		field("plan-at", w.At, "time", p.At, func(p plan.Plan, text string) plan.Plan {
			if _, err := time.Parse("15:04", text); err == nil {
				p.At = text
			}
			return p
		}),
	}
}

// weeks is the calendar, and what can be done with it.
func (d Doors) weeks() []app.UI {
	w, who := &d.Words.Plan, d.Person()
	p := who.PlanOfWeeks()
	pause, text := func() { d.pause(who.Today(), w.IsPaused) }, w.Pause
	if p.Paused != 0 {
		pause, text = func() { d.pause(0, w.GoesOn) }, w.GoOn
	}
	return []app.UI{
		app.Table().Class("plan-weeks").Body(
			app.Caption().Class("unseen").Text(w.Weeks),
			app.THead().Body(app.Tr().Body(app.Range(plan.Week).Slice(func(i int) app.UI {
				return app.Th().Attr("scope", "col").Body(
					app.Span().Aria("hidden", "true").Text(d.Words.Dates.Letters[plan.Week[i]]),
					app.Span().Class("unseen").Text(d.Words.Dates.Weekdays[plan.Week[i]]))
			}))),
			d.dragged(app.TBody()).Body(app.Range(make([]int, plan.Ahead)).Slice(func(week int) app.UI {
				return app.Tr().Body(app.Range(plan.Week).Slice(func(i int) app.UI {
					day := who.Today().Monday() + session.Day(7*week+i)
					return app.Td().ID(cellID + strconv.Itoa(int(day))).Body(d.cell(p, day))
				}))
			})),
		),
		app.P().Class("plan-says").Role("status").Text(d.says()), // below, or it would move the days under a finger
		app.P().Class("actions plan-actions").Body(
			d.button("plan-undo", w.Undo, len(d.Memory.before) > 0, d.undo),
			d.button("plan-pause", text, len(p.Days) > 0, pause),
			d.button("plan-save", w.Save, len(p.Days) > 0 && p.Paused == 0, d.save),
			d.button("plan-stop", w.Stop, len(p.Days) > 0, func() { d.change(w.Stopped, func(plan.Plan) plan.Plan { return plan.New() }) }),
		),
	}
}

func (d Doors) pause(from session.Day, said string) {
	d.change(said, func(p plan.Plan) plan.Plan {
		p.Paused = from
		return p
	})
}

func (d Doors) button(id, text string, can bool, h func()) app.UI {
	return app.Button().ID(id).Class("button").Aria("disabled", strconv.FormatBool(!can)).Text(text).OnClick(part.Do(id+text+strconv.FormatBool(can), func() {
		if can {
			h()
		}
	}))
}

// cell is one day: a button where it can be taken up, or what was taken up can be
// put, and else no more than a day.
func (d Doors) cell(p plan.Plan, day session.Day) app.UI {
	w, today, picked := &d.Words.Plan, d.Person().Today(), d.Memory.picked
	number := strconv.Itoa(day.Date().Day())
	if today == 0 {
		number = "–"
	}
	scope := "plan-" + day.String()
	class, planned := "plan-day", day >= today && p.On(day) // what is past is no debt
	if planned {
		class += " is-planned"
	}
	if day == today {
		class += " is-today"
	}
	switch {
	case today != 0 && planned:
		return part.Press(class, number, day == picked, scope+"-pick", func() { d.pick(day) }).(app.HTMLButton).Aria("label", w.IsPlanned.With(d.day(day)))
	case picked != 0 && p.CanMove(picked, day, today):
		return app.Button().Class(class).Aria("label", w.MoveTo.With(d.day(day))).Text(number).OnClick(part.Do(scope+"-to", func() { d.move(day) }))
	}
	says := ""
	if day <= today && day >= today.Monday() && d.Person().Week().Days[day-today.Monday()].Sessions > 0 {
		class, says = class+" is-done", w.Done
	}
	return app.Span().Class(class).Body(app.Text(number), app.Span().Class("unseen").Text(says))
}

// says is what the calendar needs somebody to know now.
func (d Doors) says() string {
	w, p := &d.Words.Plan, d.Person().PlanOfWeeks()
	switch {
	case len(p.Days) == 0:
		return w.Empty
	case p.Paused != 0:
		return w.IsPaused
	case d.Memory.picked != 0:
		return w.Picked.With(d.day(d.Memory.picked))
	case d.Memory.saved:
		return w.Saved
	}
	return w.Says
}
