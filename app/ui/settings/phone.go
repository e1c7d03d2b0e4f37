package settings

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/timeline"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// Phone tells honestly what works on this device: what can be tested is, and
// what only a person can hear or feel is asked. The answers set how Limber
// behaves from then on.
func Phone(d Doors) page.Screen {
	w := &d.Words.Phone
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(w.Title),
				app.P().Class("lead").Text(w.Lead),
				app.Div().Class("columns").Body(
					d.trial("heard", w.Heard, w.HeardTry, w.HeardAsk, func() { d.Try(cue.Start) }, w.HeardAdvice),
					d.trial("locked", w.Locked, w.LockedTry, w.LockedAsk, d.tryLocked, w.LockedAdvice),
					d.trial("spoke", w.Spoke, w.SpokeTry, w.SpokeAsk, d.trySpeech, w.SpokeAdvice),
					app.If(d.Buzz != nil, func() app.UI {
						return d.trial("buzzed", w.Buzzed, w.BuzzedTry, w.BuzzedAsk, func() { d.Buzz(200, 100, 200) }, w.BuzzedAdvice)
					}),
					part.Section(w.Screen, app.P().Text(d.awake()), app.P().Class("actions").Body(
						app.Button().Class("button").Text(w.ScreenTry).OnClick(part.Do("awake", d.tryAwake)),
					)),
					part.Section(d.Words.Installing.OfflineTitle, app.P().Text(d.Copy().Offline(&d.Words.Installing))),
					part.Section(w.Kept, app.P().Text(d.promise()), app.P().Class("actions").Body(
						app.Button().Class("button").Text(w.AskToKeep).OnClick(part.Do("persist", d.persist)),
					)),
				),
			}
		},
	}
}

// trial is something only a person can say worked: a button to try it, and the
// answer.
func (d Doors) trial(setting, title, button, question string, try func(), advice string) app.UI {
	answer := d.Person().Settings.Works[setting]
	say := func(text, value string) app.UI {
		return part.Choice(setting, text, value, answer, "", func() { d.answer(setting, value) })
	}
	return part.Section(title,
		app.P().Class("actions").Body(app.Button().Class("button").Text(button).OnClick(part.Do("try-"+setting, try))),
		app.FieldSet().Class("choices is-row").Body(
			app.Legend().Text(question),
			say(d.Words.Phone.Yes, "yes"),
			say(d.Words.Phone.No, "no"),
		),
		app.If(answer == "no", func() app.UI { return app.P().Class("notice").Text(advice) }),
		app.If(setting == "heard", d.otherMode),
	)
}

// answer keeps whether a trial worked.
func (d Doors) answer(setting, value string) {
	instead := d.Person().Settings.Instead
	d.Change(func(s *person.Settings) { s.Answer(setting, value) })
	if instead && !d.Person().Settings.Instead {
		d.Announce(d.Words.Phone.LimberOnlyTold)
	}
}

// otherMode offers the other way a phone may sound to who heard nothing, says
// when it is in use, and leads back.
func (d Doors) otherMode() app.UI {
	w, s := &d.Words.Phone, d.Person().Settings
	switch {
	case s.Works["heard"] == "no" && s.Instead:
		return app.P().Class("actions").Body(
			app.Span().Text(w.MusicNow),
			app.Button().Class("button").Text(w.LimberOnlyBack).OnClick(part.Do("mode-back", func() {
				d.Change((*person.Settings).PlayAlone)
				d.Announce(w.LimberOnlyTold)
			})),
		)
	case s.Works["heard"] == "no" && s.SoundMode() == cue.LimberOnly:
		return app.P().Class("actions").Body(
			app.Span().Text(w.MusicOffer),
			app.Button().Class("button").Text(w.MusicUse).OnClick(part.Do("mode-instead", func() {
				d.Change((*person.Settings).PlayWithMusic)
				d.Announce(w.MusicTold)
			})),
		)
	}
	return app.Span()
}

// tryLocked plays three sounds over half a minute as a routine would, time
// enough to lock the phone.
func (d Doors) tryLocked() {
	line := timeline.Timeline{Segments: []timeline.Segment{{Kind: timeline.Rest, Length: 30 * time.Second}}}
	d.Sound.Prepare(cue.LimberOnly, line, []cue.Cue{
		{At: 10 * time.Second, Kind: cue.Start}, {At: 20 * time.Second, Kind: cue.Change}, {At: 30 * time.Second, Kind: cue.Done},
	}, false)
	d.Sound.Unlock()
	d.Sound.Play(0, 0)
}

func (d Doors) awake() string {
	switch w := &d.Words.Phone; d.Awake() {
	case Awake:
		return w.Awake
	case Refused:
		return w.AwakeRefused
	default:
		return w.AwakeNotAsked
	}
}

// tryAwake keeps the screen on for a moment.
func (d Doors) tryAwake() {
	d.Hold(true)
	time.AfterFunc(20*time.Second, func() {
		if !d.Playing() {
			d.Hold(false)
		}
	})
}

func (d Doors) promise() string {
	if d.Promised() {
		return d.Words.Phone.Promised
	}
	return d.Words.Phone.NotPromised
}

func (d Doors) persist() {
	d.Persist(func(granted bool) {
		if !granted {
			d.Tell(d.Words.Phone.Refused)
			return
		}
		d.Draw()
	})
}
