package settings

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/ui/part"
	"limber/exercises"
)

func (d Doors) sound() app.UI {
	w, s := &d.Words.Settings, d.Person().Settings
	return part.Section(w.Sound,
		part.ModeChoices("mode", &d.Words.Mode, s.SoundMode(), func(m cue.Mode) { d.Change(person.PlayIn(m)) }),
		part.Volume("volume", w.Volume, s.Quiet, func(quiet int) {
			d.Change(func(s *person.Settings) { s.Quiet = quiet })
			d.Try(cue.Start)
		}),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(w.HowMuch),
			d.profile("", w.AsRoutine, ""),
			d.profile(exercises.Soft, w.Soft, w.SoftHint),
			d.profile(exercises.Spoken, w.Spoken, w.SpokenHint),
			d.profile(exercises.Full, w.Full, w.FullHint),
		),
		d.voice(),
		app.P().Body(d.Base.Link("/phone", "button", d.Words.Phone.Title)),
		app.Details().Class("more").Body(
			app.Summary().Text(w.Test),
			app.Div().Class("tries").Body(app.Range(cue.Kinds).Slice(func(i int) app.UI {
				k := cue.Kinds[i]
				return app.Button().Class("button").Text(d.named(k)).OnClick(part.Do("try-"+string(k), func() { d.Try(k) }))
			})),
		),
	)
}

// named is what a sound is called.
func (d Doors) named(k cue.Kind) string {
	w := &d.Words.Sound
	return map[cue.Kind]string{
		cue.Ready: w.Ready, cue.Start: w.Start, cue.In: w.In, cue.Out: w.Out, cue.Half: w.Half,
		cue.Last: w.Last, cue.Change: w.Change, cue.Rest: w.Rest, cue.Done: w.Done,
	}[k]
}

// voice says whether a voice speaks, which, how fast and how much.
func (d Doors) voice() app.UI {
	w, s := &d.Words.Settings, d.Person().Settings
	talk := "all"
	switch {
	case s.Mute:
		talk = "none"
	case s.Brief:
		talk = "brief"
	}
	says := func(value, name, hint string, mute, brief bool) app.UI {
		return part.Choice("talk", name, value, talk, hint, func() {
			d.Change(func(s *person.Settings) { s.Mute, s.Brief = mute, brief })
		})
	}
	rate := func(value, name string) app.UI {
		return part.Choice("rate", name, value, s.Rate, "", func() {
			d.Change(func(s *person.Settings) { s.Rate = value })
			d.trySpeech()
		})
	}
	return app.Div().Body(
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(w.Voice),
			says("all", w.Talks, w.TalksHint, false, false),
			says("brief", w.Brief, "", false, true),
			says("none", w.Mute, "", true, false),
		),
		app.If(!s.Mute, func() app.UI {
			return app.FieldSet().Class("choices").Body(
				app.Legend().Text(w.Rate), rate("slow", w.Slow), rate("", w.NormalRate), rate("fast", w.Fast),
			)
		}),
		app.If(!s.Mute, d.voices),
	)
}

// voices lets one be chosen, where the device has several.
func (d Doors) voices() app.UI {
	var ids, names []string
	if d.Speech != nil {
		ids, names = d.Speech.Choices()
	}
	return part.Field("voice", d.Words.Settings.Which,
		app.Select().ID("voice").Class("input").OnChange(part.On("voice", func(ctx app.Context, _ app.Event) {
			d.setVoice(ctx.JSSrc().Get("value").String())
		})).Body(
			app.Option().Value("").Text(d.Words.Settings.OwnVoice),
			app.Range(ids).Slice(func(i int) app.UI {
				o := app.Option().Value(ids[i]).Text(names[i])
				if ids[i] == d.Person().Settings.Voice {
					o = o.Selected(true)
				}
				return o
			}),
		),
	)
}

func (d Doors) setVoice(id string) {
	d.Change(func(s *person.Settings) { s.Voice = id })
	d.trySpeech()
}

// trySpeech lets the voice be heard as it is set.
func (d Doors) trySpeech() {
	Speak(d.Speech, d.Person().Settings)
	d.Speech.Say(d.Words.Settings.Say)
}

// Speak tells the voice how to speak.
func Speak(voice Speech, s person.Settings) {
	voice.SetVoice(s.Voice)
	voice.SetRate(map[string]float64{"slow": 0.85, "": 1, "fast": 1.2}[s.Rate])
}

// profile is a choice of how much sounds, in place of what each routine says.
func (d Doors) profile(p exercises.Profile, name, hint string) app.UI {
	return part.Choice("cues", name, string(p), string(d.Person().Settings.Cues), hint, func() {
		d.Change(func(s *person.Settings) { s.Cues = p })
	})
}
