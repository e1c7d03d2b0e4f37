package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// rates are how fast the voice speaks, by the setting that asks for it.
var rates = map[string]float64{"slow": 0.85, "": 1, "fast": 1.2}

// speakAs tells the voice how to speak.
func (m *model) speakAs() {
	m.device.Speech.SetVoice(m.settings.Voice)
	m.device.Speech.SetRate(rates[m.settings.Rate])
}

// voiceSettings say whether a voice speaks, which, how fast and how much.
func voiceSettings() app.UI {
	s := the.settings
	talk := "all"
	switch {
	case s.Mute:
		talk = "none"
	case s.Brief:
		talk = "brief"
	}
	setTalk := func(mute, brief bool) func() {
		return func() { the.change(func(s *Settings) { s.Mute, s.Brief = mute, brief }) }
	}
	rate := func(v string) func() {
		return func() { the.change(func(s *Settings) { s.Rate = v }); the.trySpeech() }
	}
	return app.Div().Body(
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(the.words.Settings.Voice),
			part.Choice("talk", the.words.Settings.Talks, "all", talk, the.words.Settings.TalksHint, setTalk(false, false)),
			part.Choice("talk", the.words.Settings.Brief, "brief", talk, "", setTalk(false, true)),
			part.Choice("talk", the.words.Settings.Mute, "none", talk, "", setTalk(true, false)),
		),
		app.If(!s.Mute, func() app.UI {
			return app.FieldSet().Class("choices").Body(
				app.Legend().Text(the.words.Settings.Rate),
				part.Choice("rate", the.words.Settings.Slow, "slow", s.Rate, "", rate("slow")),
				part.Choice("rate", the.words.Settings.NormalRate, "", s.Rate, "", rate("")),
				part.Choice("rate", the.words.Settings.Fast, "fast", s.Rate, "", rate("fast")),
			)
		}),
		app.If(!s.Mute, voices),
	)
}

// voices lets one be chosen, where the device has several.
func voices() app.UI {
	var ids, names []string
	if the.device.Speech != nil {
		ids, names = the.device.Speech.Choices()
	}
	return app.Div().Class("field").Body(
		app.Label().For("voice").Text(the.words.Settings.Which),
		app.Select().ID("voice").Class("select").OnChange(part.On("voice", func(ctx app.Context, _ app.Event) {
			v := ctx.JSSrc().Get("value").String()
			the.change(func(s *Settings) { s.Voice = v })
			the.trySpeech()
		})).Body(
			app.Option().Value("").Text(the.words.Settings.OwnVoice),
			app.Range(ids).Slice(func(i int) app.UI {
				o := app.Option().Value(ids[i]).Text(names[i])
				if ids[i] == the.settings.Voice {
					o = o.Selected(true)
				}
				return o
			}),
		),
	)
}

// trySpeech lets the voice be heard as it is set.
func (m *model) trySpeech() {
	m.speakAs()
	m.device.Speech.Say(the.words.Settings.Say)
}
