package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/timeline"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// phone tells honestly what works on this device: what can be tested is, and
// what only a person can hear or feel is asked. The answers set how Limber
// behaves from then on.
func phone() page.Screen {
	return page.Screen{
		Title:       "What works on this device",
		Description: "Try the sound, the voice, the screen and the offline copy of Limber on this device.",
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading("What works on this device"),
				app.P().Class("lead").Text("Phones differ. Try each one once; Limber then uses what works here."),
				trial("heard", "Sound", "Play a sound", "Did you hear it?", func() { the.try(cue.Start) },
					"Turn the volume up. On an iPhone, look for the silent switch. Headphones or a speaker elsewhere may have the sound."),
				trial("locked", "Sound with the screen off", "Start, then lock the phone", "Did you hear three sounds in the dark?", the.tryLocked,
					"Then keep the screen on while you play. Limber does that by itself where the device lets it."),
				trial("spoke", "Voice", "Say something", "Did you hear a voice?", func() { the.trySpeech() },
					"Then the tones lead you alone. Some phones need a voice installed in their own settings."),
				app.If(the.device.Buzz != nil, func() app.UI {
					return trial("buzzed", "Buzz", "Buzz", "Did you feel it?", func() { the.device.Buzz(200, 100, 200) },
						"Some phones don't buzz for web pages, or not while saving their battery.")
				}),
				part.Section("Screen", app.P().Text(awakeWords[the.awake]), app.P().Class("actions").Body(
					app.Button().Class("button").Text("Try to keep it on").OnClick(part.Do("awake", the.tryAwake)),
				)),
				part.Section(the.words.Installing.OfflineTitle, app.P().Text(ownCopy().Offline(&the.words.Installing))),
				part.Section("Kept on this device", app.P().Text(keptWords()), app.P().Class("actions").Body(
					app.Button().Class("button").Text("Ask the browser to keep it").OnClick(part.Do("persist", the.persist)),
				)),
			}
		},
	}
}

// trial is something only a person can say worked: a button to try it, and the
// answer.
func trial(setting, title, button, question string, try func(), advice string) app.UI {
	answer := the.settings.Works[setting]
	say := func(v string) func() {
		return func() { the.works(setting, v) }
	}
	return part.Section(title,
		app.P().Class("actions").Body(app.Button().Class("button").Text(button).OnClick(part.Do("try-"+setting, try))),
		app.FieldSet().Class("choices is-row").Body(
			app.Legend().Text(question),
			part.Choice(setting, "Yes", "yes", answer, "", say("yes")),
			part.Choice(setting, "No", "no", answer, "", say("no")),
		),
		app.If(answer == "no", func() app.UI { return app.P().Class("notice").Text(advice) }),
		app.If(setting == "heard", otherMode),
	)
}

// otherMode offers the other way a phone may sound to who heard nothing, says
// when it is in use, and leads back.
func otherMode() app.UI {
	s := the.settings
	switch {
	case s.Works["heard"] == "no" && s.Instead:
		return app.P().Class("actions").Body(
			app.Span().Text("Limber plays With my music now: the screen stays on."),
			app.Button().Class("button").Text("Back to Limber only").OnClick(part.Do("mode-back", the.modeBack)),
		)
	case s.Works["heard"] == "no" && the.mode() == cue.LimberOnly:
		return app.P().Class("actions").Body(
			app.Span().Text("With my music is another way to sound. The screen then stays on."),
			app.Button().Class("button").Text("Use With my music").OnClick(part.Do("mode-instead", the.modeInstead)),
		)
	}
	return app.Span()
}

// modeInstead puts With my music in the place of Limber only, until the phone is
// heard again.
func (m *model) modeInstead() {
	m.change(func(s *Settings) { s.Mode, s.Instead = cue.WithMusic, true })
	announce("Limber plays With my music now.")
}

func (m *model) modeBack() {
	m.change(func(s *Settings) {
		if s.Instead && s.Mode == cue.WithMusic {
			s.Mode = ""
		}
		s.Instead = false
	})
	announce("Limber plays as Limber only again.")
}

// works keeps an answer, and lets it set how Limber behaves.
func (m *model) works(setting, answer string) {
	m.change(func(s *Settings) {
		works := map[string]string{setting: answer}
		for k, v := range s.Works {
			if k != setting {
				works[k] = v
			}
		}
		s.Works = works
		if setting == "spoke" {
			s.Mute = answer == "no"
		}
	})
	if setting == "heard" && answer == "yes" && m.settings.Instead {
		m.modeBack()
	}
}

// tryLocked plays three sounds over half a minute as a routine would, time
// enough to lock the phone.
func (m *model) tryLocked() {
	sound := m.device.Sound
	line := timeline.Timeline{Segments: []timeline.Segment{{Kind: timeline.Rest, Length: 30 * time.Second}}}
	sound.Prepare(cue.LimberOnly, line, []cue.Cue{
		{At: 10 * time.Second, Kind: cue.Start}, {At: 20 * time.Second, Kind: cue.Change}, {At: 30 * time.Second, Kind: cue.Done},
	}, false)
	sound.Unlock()
	sound.Play(0, 0)
}

// awakening is what became of asking the screen to stay on.
type awakening string

const (
	notAsked awakening = ""
	awake    awakening = "awake"
	refused  awakening = "refused"
)

var awakeWords = map[awakening]string{
	notAsked: "The screen is kept on while a routine plays, where the phone lets it.",
	awake:    "The screen is kept on right now.",
	refused:  "This device does not keep the screen on right now. Saving its battery may be why. Sound goes on in the mode Limber only.",
}

// Awoke takes what became of asking the screen to stay on.
func Awoke(on bool, err error) {
	switch {
	case on:
		the.awake = awake
	case err != nil:
		if the.awake != refused && the.player != nil {
			the.note(awakeWords[refused])
		}
		the.awake = refused
	default:
		the.awake = notAsked
	}
	the.refresh()
}

// tryAwake keeps the screen on for a moment.
func (m *model) tryAwake() {
	m.device.Awake.Hold(true)
	time.AfterFunc(20*time.Second, func() {
		if m.player == nil {
			m.device.Awake.Hold(false)
		}
	})
}

func keptWords() string {
	if the.device.Store == nil || !the.device.Store.Status().Promised {
		return "The browser has not promised to keep what you do. It may clear it when space runs out, or after a long time without a visit. An exported file is the only real backup."
	}
	return "The browser has promised not to clear what you do by itself."
}

func (m *model) persist() {
	m.device.Store.Persist(func(granted bool) {
		if !granted {
			m.tell("The browser did not promise it. Installing Limber often helps.")
			return
		}
		m.refresh()
	})
}
