package remind

import (
	"math/rand/v2"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/calendar"
	"limber/app/person"
	"limber/app/ui/part"
	"limber/exercises"
)

// Calendar makes a calendar file: a routine, some days, a time of day.
type Calendar struct {
	app.Compo

	Doors   Doors
	routine string
	days    []time.Weekday
	at      string // as a time input has it: "10:30"
	saved   bool
	lacks   string // what was missing when it was to be saved
}

func (c *Calendar) OnInit() {
	c.at = "10:30"
	if offered := append(c.Doors.Person().Catalog.With(exercises.AtDesk), c.Doors.Person().Catalog.Offered()...); len(offered) > 0 {
		c.routine = offered[0].ID
	}
	c.days = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}
}

// week is the order in which most of the world counts its days.
var week = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

func (c *Calendar) Render() app.UI {
	w := &c.Doors.Words.Remind
	all := c.Doors.Person().Catalog.Routines
	return app.Div().Class("calendar").Body(
		part.Field("calendar-routine", w.Routine,
			app.Select().ID("calendar-routine").Class("input").Body(app.Range(all).Slice(func(i int) app.UI {
				o := app.Option().Value(all[i].ID).Text(all[i].Name)
				if all[i].ID == c.routine {
					o = o.Selected(true)
				}
				return o
			})).OnChange(part.On("calendar-routine", func(ctx app.Context, _ app.Event) {
				c.routine, c.saved, c.lacks = ctx.JSSrc().Get("value").String(), false, ""
			})),
		),
		part.Field("calendar-at", w.TimeOfDay,
			app.Input().Type("time").ID("calendar-at").Class("input").Value(c.at).Required(true).
				OnChange(part.On("calendar-at", func(ctx app.Context, _ app.Event) {
					c.at, c.saved, c.lacks = ctx.JSSrc().Get("value").String(), false, ""
				})),
		),
		app.FieldSet().Class("choices days").Body(
			app.Legend().Text(w.Days),
			app.Range(week).Slice(func(i int) app.UI {
				d := week[i]
				return part.Toggle("day-"+d.String()[:3], c.Doors.Words.Dates.Weekdays[d], "", slices.Contains(c.days, d), func(on bool) {
					c.days, c.saved, c.lacks = person.Toggled(c.days, d, on), false, ""
				})
			}),
		),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text(w.Save).OnClick(part.Do("calendar-save", c.save)),
		),
		app.P().Class("hint").Role("status").Text(c.says()),
	)
}

// says tells what to do with the file, or what it lacks.
func (c *Calendar) says() string {
	w := &c.Doors.Words.Remind
	switch {
	case c.lacks != "":
		return c.lacks
	case len(c.days) == 0:
		return w.NoDay
	case c.saved:
		return w.Saved
	}
	return w.OpenIt
}

func (c *Calendar) save() {
	at, err := time.Parse("15:04", c.at)
	r, ok := c.Doors.Person().Catalog.Routine(c.routine)
	c.saved, c.lacks = false, ""
	switch w := &c.Doors.Words.Remind; {
	case !ok:
		c.lack(w.NoRoutine, "calendar-routine")
	case err != nil:
		c.lack(w.NoTime, "calendar-at")
	case len(c.days) == 0:
		c.lack(w.NoDay, "day-"+week[0].String()[:3])
	}
	if c.lacks != "" || c.Doors.Save == nil {
		return
	}
	c.Doors.Change(func(s *person.Settings) { s.Identify(rand.Uint64()) })
	c.Doors.Save("limber.ics", "text/calendar", calendar.File([]calendar.Reminder{
		c.reminder(r, time.Duration(at.Hour())*time.Hour+time.Duration(at.Minute())*time.Minute),
	}, c.Doors.Person().Now))
	c.Doors.Change(func(s *person.Settings) { s.Files++ })
	c.saved = true
}

// lack says what is missing, and leads there.
func (c *Calendar) lack(words, field string) {
	c.lacks = words
	if e := app.Window().GetElementByID(field); app.IsClient && e.Truthy() {
		e.Call("focus")
	}
}

func (c *Calendar) reminder(r exercises.Routine, at time.Duration) calendar.Reminder {
	return calendar.Reminder{
		ID: r.ID + "-" + c.Doors.Person().Settings.Calendar, Sequence: c.Doors.Person().Settings.Files, Title: r.Name, Note: r.Purpose, Link: c.Doors.address("/routines/" + r.ID),
		Days: c.days, At: at, Length: c.Doors.Person().Timeline(r).Total(),
	}
}

// address is the whole address of one of our pages, for use outside of it.
func (d Doors) address(path string) string {
	return app.Window().URL().Scheme + "://" + app.Window().URL().Host + d.Base.Href(path)
}
