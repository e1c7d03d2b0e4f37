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
		Title:       the.words.Phone.Title,
		Description: the.words.Phone.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(the.words.Phone.Title),
				app.P().Class("lead").Text(the.words.Phone.Lead),
				trial("heard", the.words.Phone.Heard, the.words.Phone.HeardTry, the.words.Phone.HeardAsk, func() { the.try(cue.Start) },
					the.words.Phone.HeardAdvice),
				trial("locked", the.words.Phone.Locked, the.words.Phone.LockedTry, the.words.Phone.LockedAsk, the.tryLocked,
					the.words.Phone.LockedAdvice),
				trial("spoke", the.words.Phone.Spoke, the.words.Phone.SpokeTry, the.words.Phone.SpokeAsk, func() { the.trySpeech() },
					the.words.Phone.SpokeAdvice),
				app.If(the.device.Buzz != nil, func() app.UI {
					return trial("buzzed", the.words.Phone.Buzzed, the.words.Phone.BuzzedTry, the.words.Phone.BuzzedAsk, func() { the.device.Buzz(200, 100, 200) },
						the.words.Phone.BuzzedAdvice)
				}),
				part.Section(the.words.Phone.Screen, app.P().Text(awakeWords(the.awake)), app.P().Class("actions").Body(
					app.Button().Class("button").Text(the.words.Phone.ScreenTry).OnClick(part.Do("awake", the.tryAwake)),
				)),
				part.Section(the.words.Installing.OfflineTitle, app.P().Text(ownCopy().Offline(&the.words.Installing))),
				part.Section(the.words.Phone.Kept, app.P().Text(keptWords()), app.P().Class("actions").Body(
					app.Button().Class("button").Text(the.words.Phone.AskToKeep).OnClick(part.Do("persist", the.persist)),
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
			part.Choice(setting, the.words.Phone.Yes, "yes", answer, "", say("yes")),
			part.Choice(setting, the.words.Phone.No, "no", answer, "", say("no")),
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
			app.Span().Text(the.words.Phone.MusicNow),
			app.Button().Class("button").Text(the.words.Phone.LimberOnlyBack).OnClick(part.Do("mode-back", the.modeBack)),
		)
	case s.Works["heard"] == "no" && the.mode() == cue.LimberOnly:
		return app.P().Class("actions").Body(
			app.Span().Text(the.words.Phone.MusicOffer),
			app.Button().Class("button").Text(the.words.Phone.MusicUse).OnClick(part.Do("mode-instead", the.modeInstead)),
		)
	}
	return app.Span()
}

// modeInstead puts With my music in the place of Limber only, until the phone is
// heard again.
func (m *model) modeInstead() {
	m.change(func(s *Settings) { s.Mode, s.Instead = cue.WithMusic, true })
	announce(the.words.Phone.MusicTold)
}

func (m *model) modeBack() {
	m.change(func(s *Settings) {
		if s.Instead && s.Mode == cue.WithMusic {
			s.Mode = ""
		}
		s.Instead = false
	})
	announce(the.words.Phone.LimberOnlyTold)
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

func awakeWords(a awakening) string {
	switch w := &the.words.Phone; a {
	case awake:
		return w.Awake
	case refused:
		return w.AwakeRefused
	default:
		return w.AwakeNotAsked
	}
}

// Awoke takes what became of asking the screen to stay on.
func Awoke(on bool, err error) {
	switch {
	case on:
		the.awake = awake
	case err != nil:
		if the.awake != refused && the.player != nil {
			the.note(awakeWords(refused))
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
		return the.words.Phone.NotPromised
	}
	return the.words.Phone.Promised
}

func (m *model) persist() {
	m.device.Store.Persist(func(granted bool) {
		if !granted {
			m.tell(the.words.Phone.Refused)
			return
		}
		m.refresh()
	})
}
