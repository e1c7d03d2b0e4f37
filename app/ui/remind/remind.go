// Package remind reminds somebody who sits to get up: a strip above whatever page
// there is, and the page on which they ask for it.
package remind

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/reminder"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Strip stands above the page when it is time to get up.
func Strip(d Doors) app.UI {
	w, p, s := &d.Words.Remind, d.Person(), d.State()
	return app.If(s.Shown, func() app.UI {
		body := []app.UI{app.P().Class("desk-text").Role("status").Text(w.Sitting.Of(int(p.Now.Sub(s.Since) / time.Minute)))}
		for _, r := range p.Catalog.With(exercises.AtDesk) {
			if plan := p.Plan(r); !plan.Waits {
				tapped := d.Tapped
				if plan.Tells() { // it does not begin before that was read
					tapped = func() {}
				}
				body = append(body, app.A().Class("button is-main").Href(d.Base.Href("/play/"+r.ID)).
					Text(w.Offer.With(r.Name, d.Words.Length.Short(p.Timeline(r).Total()))).
					OnClick(part.Do("desk-"+r.ID+strconv.FormatBool(plan.Tells()), tapped)))
			}
		}
		return app.Aside().Class("desk").Aria("label", w.Label).Body(append(body,
			d.button("moved", w.Moved, reminder.Moved{}),
			d.button("later", w.Later, reminder.Later{}),
			d.button("busy", w.Busy, reminder.Busy{}),
		)...)
	})
}

func (d Doors) button(scope, text string, e reminder.Event) app.UI {
	return app.Button().Class("button").Text(text).OnClick(part.Do("desk-"+scope, func() { d.Happens(e) }))
}

// Screen is the page on which somebody asks to be reminded.
func Screen(d Doors) page.Screen {
	w := &d.Words.Remind
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(w.Title),
				app.P().Class("lead").Text(w.Lead),
				part.Section(w.WhileOpen, d.settings()...),
				part.Section(w.InCalendar, app.P().Text(w.CalendarReminds), &Calendar{Doors: d}),
			}
		},
	}
}

// settings say how often, and how it is noticed.
func (d Doors) settings() []app.UI {
	w, s := &d.Words.Remind, d.Person().Settings
	lengths := append([]time.Duration{0}, reminder.Choices...)
	return []app.UI{
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(w.MoveEvery),
			app.Range(lengths).Slice(func(i int) app.UI {
				every, label := lengths[i], w.Never
				if every > 0 {
					label = d.Words.Length.Minutes.Of(int(every / time.Minute))
				}
				return part.Choice("move", label, strconv.Itoa(int(every/time.Minute)), strconv.Itoa(s.Move), "", func() {
					d.Happens(reminder.Set{Every: every})
				})
			}),
		),
		d.next(),
		part.Toggle("move-sound", w.Sound, w.SoundHint, s.MoveSound, func(on bool) {
			d.Change(func(s *person.Settings) { s.MoveSound = on })
			if on {
				d.Try(cue.Ready)
			}
		}),
		part.Toggle("move-notify", w.Notify, w.NotifyHint, s.MoveNotify, d.setNotify),
	}
}

// setNotify asks the device before anything is promised.
func (d Doors) setNotify(on bool) {
	set := func(on bool) { d.Change(func(s *person.Settings) { s.MoveNotify = on }) }
	if !on {
		set(false)
		return
	}
	d.Ask(func(allowed bool) {
		set(allowed)
		if allowed {
			d.Draw()
			return
		}
		d.Tell(d.Words.Remind.NotAllowed)
	})
}

// next says when the next reminder comes, or until when it is quiet.
func (d Doors) next() app.UI {
	s, now := d.State(), d.Person().Now
	switch w := &d.Words.Remind; {
	case s.Every == 0:
		return app.P().Class("hint").Text(w.NothingYet)
	case s.IsQuiet(now):
		return app.P().Class("hint").Body(part.Linked(w.Quiet, app.Text(d.Words.Date(s.Quiet, words.Time)),
			app.Button().Class("button is-quiet").Text(w.MeetingOver).OnClick(part.Do("meeting-over", func() { d.Happens(reminder.Resumed{}) })))...)
	case s.Shown:
		return app.P().Class("hint").Text(w.Now)
	default:
		return app.P().Class("hint").Text(w.Next.With(d.Words.Date(s.Due(), words.Time)))
	}
}
