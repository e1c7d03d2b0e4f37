// Package settings shows a person's own settings, and what works on their device.
package settings

import (
	"maps"
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/timeline"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Screen is the page of all settings.
func Screen(d Doors) page.Screen {
	w := &d.Words.Settings
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(w.Title),
				app.Div().Class("columns").Body(
					app.Div().Body(d.sound(), d.pace()),
					app.Div().Body(
						d.body(),
						d.safety(),
						part.Section(w.Reminders, app.P().Text(w.RemindersHint), app.P().Class("actions").Body(d.Base.Link("/reminders", "button", w.Remind), d.Base.Link("/plan", "button", d.Words.Plan.Title))),
						d.looks(),
						d.data(),
					),
				),
			}
		},
	}
}

func (d Doors) pace() app.UI {
	w, s := &d.Words.Settings, d.Person().Settings
	choose := func(p timeline.Pace, name, hint string) app.UI {
		return part.Choice("pace", name, string(p), string(s.Pace), hint, func() {
			d.Change(func(s *person.Settings) { s.Pace = p })
		})
	}
	return part.Section(w.Pace,
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(w.PaceTime),
			choose(timeline.Unhurried, w.Unhurried, w.UnhurriedHint),
			choose(timeline.Normal, w.Normal, ""),
			choose(timeline.Brisk, w.Brisk, w.BriskHint),
		),
		part.Toggle("waits", w.Waits, w.WaitsHint, s.Waits, func(on bool) { d.Change(func(s *person.Settings) { s.Waits = on }) }),
		part.Toggle("keys", w.Keys, w.KeysHint, !s.NoKeys, func(on bool) { d.Change(func(s *person.Settings) { s.NoKeys = !on }) }),
	)
}

// body says where a body can't go, and what was left out.
func (d Doors) body() app.UI {
	w, p := &d.Words.Settings, d.Person()
	left := p.Kept.Choices.LeftOut
	return part.Section(w.Body, append(d.Care.Limits(),
		app.If(len(left) > 0, func() app.UI {
			return app.Div().Body(
				app.H3().Text(w.LeftOut),
				app.Ul().Class("rows").Body(app.Range(left).Slice(func(i int) app.UI {
					e := p.Exercise(left[i])
					return app.Li().Class("row").Body(
						app.Span().Text(e.Name),
						d.Care.BringBack(e),
					)
				})),
			)
		}),
	)...)
}

// safety leads back to the questions, and says what waits because of them.
func (d Doors) safety() app.UI {
	w := &d.Words.Settings
	return part.Section(w.Safety,
		app.If(len(d.Person().Kept.Choices.Conditions) > 0, d.Care.StillWaiting),
		app.P().Class("actions").Body(d.Base.Link("/safety", "button", w.ToSafety)),
		part.Toggle("doses-as", d.Words.Ladder.Keep, d.Words.Ladder.KeepHint, !d.Person().Settings.DosesAs.IsZero(), func(on bool) {
			d.Change(func(s *person.Settings) {
				if s.DosesAs = d.Person().Now; !on {
					s.DosesAs = time.Time{}
				}
			})
		}),
		part.Toggle("swaps", d.Words.Ladder.Swaps, d.Words.Ladder.SwapsHint, !d.Person().Settings.NoSwaps, func(on bool) {
			d.Change(func(s *person.Settings) { s.NoSwaps = !on })
		}),
		d.ownDoses(),
	)
}

// ownDoses lists the exercises that this person does less or more of.
func (d Doors) ownDoses() app.UI {
	w, p := &d.Words.Settings, d.Person()
	doses := p.Kept.Choices.Doses
	ids := slices.Sorted(maps.Keys(doses))
	return app.If(len(ids) > 0, func() app.UI {
		return app.Div().Body(
			app.H3().Text(w.OwnAmount),
			app.Ul().Class("rows").Body(app.Range(ids).Slice(func(i int) app.UI {
				e := p.Exercise(ids[i])
				return app.Li().Class("row").Body(
					app.Span().Text(w.OwnDose.With(e.Name, d.Words.Dose.Of(e, doses[e.ID]))),
					app.Button().Class("button is-quiet").Aria("label", w.AsUsualIt.With(e.Name)).Text(w.AsUsual).
						OnClick(part.Do("forget-"+e.ID, func() { d.Choose(person.AsUsual(e.ID)) })),
				)
			})),
		)
	})
}

func (d Doors) looks() app.UI {
	w, s := &d.Words.Settings, d.Person().Settings
	theme := func(name, value string) app.UI {
		return part.Choice("theme", name, value, s.Theme, "", func() {
			d.Change(func(s *person.Settings) { s.Theme = value })
			Look("theme", value)
		})
	}
	text := func(name, value string) app.UI {
		return part.Choice("text", name, value, s.Text, "", func() {
			d.Change(func(s *person.Settings) { s.Text = value })
			Look("text", value)
		})
	}
	like := func(name string, who exercises.Person) app.UI {
		return part.Choice("like", name, string(who), string(s.Like), "", func() { d.Like(who) }, d.Portrait(who))
	}
	return part.Section(w.Looks,
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(w.Like), like(w.Slim, exercises.Slim), like(w.Woman, exercises.Woman), like(w.Elder, exercises.Elder),
		),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(w.Theme), theme(w.AsDevice, ""), theme(w.Light, "light"), theme(w.Dark, "dark"),
		),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(w.Text), text(w.AsDevice, ""), text(w.Large, "large"), text(w.Larger, "larger"),
		),
	)
}

// Look puts a choice of looks on the document, where the style sheets see it.
func Look(name, value string) {
	if app.IsServer {
		return
	}
	data := part.Document().Get("documentElement")
	if value == "" {
		data.Call("removeAttribute", "data-"+name)
		return
	}
	data.Call("setAttribute", "data-"+name, value)
}

// Liked puts the mark back on who is drawn: a browser has moved it to whom was
// asked for.
func Liked(who exercises.Person) {
	if !app.IsServer {
		part.Document().Call("getElementById", "like-"+string(who)).Set("checked", true)
	}
}

// data is the short word on backups.
func (d Doors) data() app.UI {
	w, p := &d.Words.Settings, d.Person()
	says := w.KeptHere
	if p.Kept.BackupDue(p.Now) {
		says = w.ExportDue
	}
	return part.Section(w.YourData,
		app.P().Text(says),
		app.P().Class("actions").Body(d.Base.Link("/progress", "button", w.ToBackup)),
	)
}
