package ui

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/reminder"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// reminderStrip stands above the page when it is time to get up.
func reminderStrip() app.UI {
	s := the.desk.state
	return app.If(s.Shown, func() app.UI {
		body := []app.UI{app.P().Class("desk-text").Role("status").Text(sitting(the.moment().Sub(s.Since)))}
		for _, r := range the.catalog.With(exercises.AtDesk) {
			if !the.plan(r).Waits {
				body = append(body, app.A().Class("button is-main").Href(href("/play/"+r.ID)).
					Text(r.Name+", "+minutes(the.timeline(r).Total())).
					OnClick(part.Do("desk-"+r.ID, func() { the.tapped() })))
			}
		}
		return app.Aside().Class("desk").Aria("label", "Reminder").Body(append(body,
			deskButton("I moved", reminder.Moved{}),
			deskButton("Later", reminder.Later{}),
			deskButton("In a meeting", reminder.Busy{}),
		)...)
	})
}

func deskButton(text string, e reminder.Event) app.UI {
	return app.Button().Class("button").Text(text).OnClick(part.Do("desk-"+text, func() { the.desk.dispatch(e) }))
}

func sitting(long time.Duration) string {
	return "Time to move. You have been here for " + count(int(long/time.Minute), "minute") + "."
}

// reminders is the page on which somebody asks to be reminded.
func reminders() page.Screen {
	return page.Screen{
		Title:       "Reminders",
		Description: "Move every 30, 45 or 60 minutes while you sit, or put a routine into your phone's calendar.",
		Body: func() []app.UI {
			return []app.UI{
				part.Heading("Reminders"),
				app.P().Class("lead").Text("A little movement, often, is better than a lot at once."),
				part.Section("While this page is open", deskSettings()...),
				part.Section("In your calendar", app.P().Text("Your phone's own calendar reminds you, whether Limber is open or not."), &Calendar{}),
			}
		},
	}
}

// deskSettings say how often, and how it is noticed.
func deskSettings() []app.UI {
	s := the.settings
	lengths := append([]time.Duration{0}, reminder.Choices...)
	return []app.UI{
		app.FieldSet().Class("choices").Body(
			app.Legend().Text("Move every"),
			app.Range(lengths).Slice(func(i int) app.UI {
				every, label := lengths[i], "Not at all"
				if every > 0 {
					label = count(int(every/time.Minute), "minute")
				}
				return part.Choice("move", label, fmt.Sprint(int(every/time.Minute)), fmt.Sprint(s.Move), "", func() {
					the.desk.dispatch(reminder.Set{Every: every})
				})
			}),
		),
		deskState(),
		part.Toggle("move-sound", "With a soft sound", "Once, and never while a routine plays.", s.MoveSound, func(on bool) {
			the.change(func(s *Settings) { s.MoveSound = on })
			if on {
				the.try(cue.Ready)
			}
		}),
		part.Toggle("move-notify", "With a notification of this device", "Seen while you are in another window.", s.MoveNotify, setNotify),
	}
}

// setNotify asks the device before anything is promised.
func setNotify(on bool) {
	set := func(on bool) { the.change(func(s *Settings) { s.MoveNotify = on }) }
	if !on {
		set(false)
		return
	}
	the.device.Notify.Ask(func(allowed bool) {
		set(allowed)
		if allowed {
			the.refresh()
			return
		}
		the.tell("This device does not allow Limber to show notifications. The page's title and this strip still remind you.")
	})
}

// deskState says when the next reminder comes, or until when it is quiet.
func deskState() app.UI {
	s, now := the.desk.state, the.moment()
	switch {
	case s.Every == 0:
		return app.P().Class("hint").Text("Nothing reminds you yet.")
	case s.IsQuiet(now):
		return app.P().Class("hint").Body(
			app.Text("Quiet until "+s.Quiet.Format("15:04")+". "),
			app.Button().Class("button is-quiet").Text("The meeting is over").OnClick(part.Do("meeting-over", func() { the.desk.dispatch(reminder.Resumed{}) })),
		)
	case s.Shown:
		return app.P().Class("hint").Text("It is time now.")
	}
	return app.P().Class("hint").Text("Next at " + s.Due().Format("15:04") + ", if you stay here.")
}
