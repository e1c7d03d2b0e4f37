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
		Title:       "Settings",
		Description: "Sound, pace, looks, and what your body can't do.",
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading("Settings"),
				soundSettings(),
				paceSettings(),
				bodySettings(),
				safetySettings(),
				part.Section("Reminders", app.P().Text("At the desk, or by your calendar."), app.P().Class("actions").Body(link("/reminders", "button", "Remind me to move"))),
				lookSettings(),
				backupLine(),
			}
		},
	}
}

// modeWords say plainly what a sound mode does.
var modeWords = map[cue.Mode][2]string{
	cue.LimberOnly: {"Limber only", "Works with the screen off. Stops your music."},
	cue.WithMusic:  {"With my music", "The screen stays on. An iPhone on silent may mute it."},
	cue.NoSound:    {"No sound", "Watch the screen. Some phones buzz."},
}

func modeChoices(group string, current cue.Mode, set func(cue.Mode)) app.UI {
	return app.FieldSet().Class("choices").Body(
		app.Legend().Text("How Limber sounds"),
		app.Range(cue.Modes).Slice(func(i int) app.UI {
			m := cue.Modes[i]
			return part.Choice(group, modeWords[m][0], string(m), string(current), modeWords[m][1], func() { set(m) })
		}),
	)
}

func soundSettings() app.UI {
	s := the.settings
	return part.Section("Sound",
		modeChoices("mode", the.mode(), func(m cue.Mode) { the.change(func(s *Settings) { s.Mode, s.Instead = m, false }) }),
		volumeField("volume"),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text("How much sounds"),
			part.Choice("cues", "As each routine says", "", string(s.Cues), "", func() { the.setCues("") }),
			part.Choice("cues", "Soft", string(exercises.Soft), string(s.Cues), "Starts, beats, changes and ends. A voice still teaches what is new.", func() { the.setCues(exercises.Soft) }),
			part.Choice("cues", "Spoken", string(exercises.Spoken), string(s.Cues), "And half-way, and a count into the work.", func() { the.setCues(exercises.Spoken) }),
			part.Choice("cues", "Full", string(exercises.Full), string(s.Cues), "And a count of the last three seconds.", func() { the.setCues(exercises.Full) }),
		),
		voiceSettings(),
		app.P().Body(link("/phone", "button", "What works on this device")),
		app.Details().Class("more").Body(
			app.Summary().Text("Test my sound"),
			app.Div().Class("tries").Body(app.Range(cue.Kinds).Slice(func(i int) app.UI {
				k := cue.Kinds[i]
				return app.Button().Class("button").Text(cueWords[k]).OnClick(part.Do("try-"+string(k), func() { the.try(k) }))
			})),
		),
	)
}

// volumeField sets the volume of cues, and lets it be heard.
func volumeField(id string) app.UI {
	return app.Div().Class("field").Body(
		app.Label().For(id).Text("Volume"),
		app.Input().Type("range").ID(id).Min(0).Max(100).Step(5).Value(100-the.settings.Quiet).
			OnChange(part.On(id, func(ctx app.Context, _ app.Event) {
				v := ctx.JSSrc().Get("valueAsNumber").Int()
				the.change(func(s *Settings) { s.Quiet = 100 - v })
				the.device.Sound.SetVolume(the.settings.Volume())
				the.try(cue.Start)
			})),
	)
}

// cueWords name the sounds.
var cueWords = map[cue.Kind]string{
	cue.Ready: "Get ready", cue.Start: "Start", cue.In: "In", cue.Out: "Out", cue.Half: "Half-way",
	cue.Last: "Three, two, one", cue.Change: "Change sides", cue.Rest: "Rest", cue.Done: "Done",
}

func paceSettings() app.UI {
	s := the.settings
	set := func(p timeline.Pace) func() {
		return func() { the.change(func(s *Settings) { s.Pace = p }) }
	}
	return part.Section("Pace",
		app.FieldSet().Class("choices").Body(
			app.Legend().Text("Time to get into position"),
			part.Choice("pace", "Unhurried", string(timeline.Unhurried), string(s.Pace), "Half as much again.", set(timeline.Unhurried)),
			part.Choice("pace", "Normal", string(timeline.Normal), string(s.Pace), "", set(timeline.Normal)),
			part.Choice("pace", "Brisk", string(timeline.Brisk), string(s.Pace), "A quarter less.", set(timeline.Brisk)),
		),
		part.Toggle("waits", "Wait for me", "Each move starts only when you say so.", s.Waits, func(on bool) { the.change(func(s *Settings) { s.Waits = on }) }),
		part.Toggle("keys", "Keyboard shortcuts in the player", "Space, arrows, N, B and Esc.", !s.NoKeys, func(on bool) { the.change(func(s *Settings) { s.NoKeys = !on }) }),
	)
}

func bodySettings() app.UI {
	left := the.kept.Choices.LeftOut
	return part.Section("Your body", append(limitToggles(),
		app.If(len(left) > 0, func() app.UI {
			return app.Div().Body(
				app.H3().Text("Left out"),
				app.Ul().Class("rows").Body(app.Range(left).Slice(func(i int) app.UI {
					e := the.exercise(left[i])
					return app.Li().Class("row").Body(
						app.Span().Text(e.Name),
						app.Button().Class("button is-quiet").Aria("label", "Bring back "+e.Name).Text("Bring back").
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
	return part.Section("Looks",
		app.FieldSet().Class("choices").Body(
			app.Legend().Text("Theme"),
			part.Choice("theme", "As this device", "", s.Theme, "", theme("")),
			part.Choice("theme", "Light", "light", s.Theme, "", theme("light")),
			part.Choice("theme", "Dark", "dark", s.Theme, "", theme("dark")),
		),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text("Text"),
			part.Choice("text", "As this device", "", s.Text, "", text("")),
			part.Choice("text", "Large", "large", s.Text, "", text("large")),
			part.Choice("text", "Larger", "larger", s.Text, "", text("larger")),
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
