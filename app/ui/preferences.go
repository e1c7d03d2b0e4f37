package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/timeline"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

func settings() page.Screen {
	return page.Screen{
		Title:       the.words.Settings.Title,
		Description: the.words.Settings.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(the.words.Settings.Title),
				soundSettings(),
				paceSettings(),
				bodySettings(),
				safetySettings(),
				part.Section(the.words.Settings.Reminders, app.P().Text(the.words.Settings.RemindersHint), app.P().Class("actions").Body(link("/reminders", "button", the.words.Settings.Remind))),
				lookSettings(),
				backupLine(),
			}
		},
	}
}

func soundSettings() app.UI {
	s := the.settings
	return part.Section(the.words.Settings.Sound,
		part.ModeChoices("mode", &the.words.Mode, the.mode(), func(m cue.Mode) { the.change(func(s *Settings) { s.Mode, s.Instead = m, false }) }),
		part.Volume("volume", the.words.Settings.Volume, the.settings.Quiet, the.setVolume),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(the.words.Settings.HowMuch),
			part.Choice("cues", the.words.Settings.AsRoutine, "", string(s.Cues), "", func() { the.setCues("") }),
			part.Choice("cues", the.words.Settings.Soft, string(exercises.Soft), string(s.Cues), the.words.Settings.SoftHint, func() { the.setCues(exercises.Soft) }),
			part.Choice("cues", the.words.Settings.Spoken, string(exercises.Spoken), string(s.Cues), the.words.Settings.SpokenHint, func() { the.setCues(exercises.Spoken) }),
			part.Choice("cues", the.words.Settings.Full, string(exercises.Full), string(s.Cues), the.words.Settings.FullHint, func() { the.setCues(exercises.Full) }),
		),
		voiceSettings(),
		app.P().Body(link("/phone", "button", the.words.Phone.Title)),
		app.Details().Class("more").Body(
			app.Summary().Text(the.words.Settings.Test),
			app.Div().Class("tries").Body(app.Range(cue.Kinds).Slice(func(i int) app.UI {
				k := cue.Kinds[i]
				return app.Button().Class("button").Text(cueWords(k)).OnClick(part.Do("try-"+string(k), func() { the.try(k) }))
			})),
		),
	)
}

// setVolume sets how much softer than full cues are, and lets it be heard.
func (m *model) setVolume(quiet int) {
	m.change(func(s *Settings) { s.Quiet = quiet })
	m.device.Sound.SetVolume(m.settings.Volume())
	m.try(cue.Start)
}

// cueWords name a sound.
func cueWords(k cue.Kind) string {
	w := &the.words.Sound
	return map[cue.Kind]string{
		cue.Ready: w.Ready, cue.Start: w.Start, cue.In: w.In, cue.Out: w.Out, cue.Half: w.Half,
		cue.Last: w.Last, cue.Change: w.Change, cue.Rest: w.Rest, cue.Done: w.Done,
	}[k]
}

func paceSettings() app.UI {
	s := the.settings
	set := func(p timeline.Pace) func() {
		return func() { the.change(func(s *Settings) { s.Pace = p }) }
	}
	return part.Section(the.words.Settings.Pace,
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(the.words.Settings.PaceTime),
			part.Choice("pace", the.words.Settings.Unhurried, string(timeline.Unhurried), string(s.Pace), the.words.Settings.UnhurriedHint, set(timeline.Unhurried)),
			part.Choice("pace", the.words.Settings.Normal, string(timeline.Normal), string(s.Pace), "", set(timeline.Normal)),
			part.Choice("pace", the.words.Settings.Brisk, string(timeline.Brisk), string(s.Pace), the.words.Settings.BriskHint, set(timeline.Brisk)),
		),
		part.Toggle("waits", the.words.Settings.Waits, the.words.Settings.WaitsHint, s.Waits, func(on bool) { the.change(func(s *Settings) { s.Waits = on }) }),
		part.Toggle("keys", the.words.Settings.Keys, the.words.Settings.KeysHint, !s.NoKeys, func(on bool) { the.change(func(s *Settings) { s.NoKeys = !on }) }),
	)
}

func bodySettings() app.UI {
	left := the.kept.Choices.LeftOut
	return part.Section(the.words.Settings.Body, append(careDoors().Limits(),
		app.If(len(left) > 0, func() app.UI {
			return app.Div().Body(
				app.H3().Text(the.words.Settings.LeftOut),
				app.Ul().Class("rows").Body(app.Range(left).Slice(func(i int) app.UI {
					e := the.exercise(left[i])
					return app.Li().Class("row").Body(
						app.Span().Text(e.Name),
						app.Button().Class("button is-quiet").Aria("label", the.words.Routine.BringBackIt.With(e.Name)).Text(the.words.Routine.BringBack).
							OnClick(part.Do("bring-back-"+e.ID, func() { the.bringBack(e.ID) })),
					)
				})),
			)
		}),
	)...)
}

func lookSettings() app.UI {
	s := the.settings
	theme := func(v string) func() {
		return func() { the.change(func(s *Settings) { s.Theme = v }); show("theme", v) }
	}
	text := func(v string) func() {
		return func() { the.change(func(s *Settings) { s.Text = v }); show("text", v) }
	}
	return part.Section(the.words.Settings.Looks,
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(the.words.Settings.Theme),
			part.Choice("theme", the.words.Settings.AsDevice, "", s.Theme, "", theme("")),
			part.Choice("theme", the.words.Settings.Light, "light", s.Theme, "", theme("light")),
			part.Choice("theme", the.words.Settings.Dark, "dark", s.Theme, "", theme("dark")),
		),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(the.words.Settings.Text),
			part.Choice("text", the.words.Settings.AsDevice, "", s.Text, "", text("")),
			part.Choice("text", the.words.Settings.Large, "large", s.Text, "", text("large")),
			part.Choice("text", the.words.Settings.Larger, "larger", s.Text, "", text("larger")),
		),
	)
}

// show puts a choice of looks on the document, where the style sheets see it.
func show(name, value string) {
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

// backupLine is the short word on backups.
func backupLine() app.UI {
	w := &the.words.Settings
	words := w.KeptHere
	if the.kept.BackupDue(the.moment()) {
		words = w.ExportDue
	}
	return part.Section(w.YourData,
		app.P().Text(words),
		app.P().Class("actions").Body(link("/progress", "button", w.ToBackup)),
	)
}
