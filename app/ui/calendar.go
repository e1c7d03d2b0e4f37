package ui

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/calendar"
	"limber/app/ui/part"
	"limber/exercises"
)

// Calendar makes a calendar file: a routine, some days, a time of day.
type Calendar struct {
	app.Compo

	routine string
	days    []time.Weekday
	at      string // as a time input has it: "10:30"
	saved   bool
	lacks   string // what was missing when it was to be saved
}

func (c *Calendar) OnInit() {
	c.at = "10:30"
	if offered := append(the.catalog.With(exercises.AtDesk), the.catalog.Offered()...); len(offered) > 0 {
		c.routine = offered[0].ID
	}
	c.days = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}
}

// week is the order in which most of the world counts its days.
var week = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

func (c *Calendar) Render() app.UI {
	all := the.catalog.Routines
	return app.Div().Class("calendar").Body(
		app.Div().Class("field").Body(
			app.Label().For("calendar-routine").Text("Routine"),
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
		app.Div().Class("field").Body(
			app.Label().For("calendar-at").Text("Time of day"),
			app.Input().Type("time").ID("calendar-at").Class("input").Value(c.at).Required(true).
				OnChange(part.On("calendar-at", func(ctx app.Context, _ app.Event) {
					c.at, c.saved, c.lacks = ctx.JSSrc().Get("value").String(), false, ""
				})),
		),
		app.FieldSet().Class("choices days").Body(
			app.Legend().Text("Days"),
			app.Range(week).Slice(func(i int) app.UI {
				d := week[i]
				return part.Toggle("day-"+d.String()[:3], d.String(), "", slices.Contains(c.days, d), func(on bool) {
					c.days, c.saved, c.lacks = with(c.days, d, on), false, ""
				})
			}),
		),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text("Save the calendar file").OnClick(part.Do("calendar-save", c.save)),
		),
		app.P().Class("hint").Role("status").Text(c.words()),
	)
}

// words say what to do with the file, or what it lacks.
func (c *Calendar) words() string {
	switch {
	case c.lacks != "":
		return c.lacks
	case len(c.days) == 0:
		return "Choose a day at least."
	case c.saved:
		return "Saved as limber.ics. Open it, and your calendar takes it in."
	}
	return "Open the file, and your calendar takes it in. A new time for a routine takes the place of its old one. To stop it, delete it there."
}

func (c *Calendar) save() {
	at, err := time.Parse("15:04", c.at)
	r, ok := the.catalog.Routine(c.routine)
	c.saved, c.lacks = false, ""
	switch {
	case !ok:
		c.lack("Choose a routine.", "calendar-routine")
	case err != nil:
		c.lack("Choose a time of day, such as 10:30.", "calendar-at")
	case len(c.days) == 0:
		c.lack("Choose a day at least.", "day-"+week[0].String()[:3])
	}
	if c.lacks != "" || the.device.Files == nil {
		return
	}
	identify()
	the.device.Files.Save("limber.ics", "text/calendar", calendar.File([]calendar.Reminder{
		c.reminder(r, time.Duration(at.Hour())*time.Hour+time.Duration(at.Minute())*time.Minute),
	}, the.moment()))
	the.change(func(s *Settings) { s.Files++ })
	c.saved = true
}

// lack says what is missing, and leads there.
func (c *Calendar) lack(words, field string) {
	c.lacks = words
	if e := app.Window().GetElementByID(field); app.IsClient && e.Truthy() {
		e.Call("focus")
	}
}

// identify gives the person a name of their own in calendars, once.
func identify() {
	if the.settings.Calendar == "" {
		the.change(func(s *Settings) { s.Calendar = fmt.Sprintf("%016x", rand.Uint64()) })
	}
}

func (c *Calendar) reminder(r exercises.Routine, at time.Duration) calendar.Reminder {
	return calendar.Reminder{
		ID: r.ID + "-" + the.settings.Calendar, Sequence: the.settings.Files, Title: r.Name, Note: r.Purpose, Link: address("/routines/" + r.ID),
		Days: c.days, At: at, Length: the.timeline(r).Total(),
	}
}

// address is the whole address of one of our pages, for use outside of it.
func address(path string) string {
	return app.Window().URL().Scheme + "://" + app.Window().URL().Host + href(path)
}
