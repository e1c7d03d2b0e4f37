package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/part"
)

// controls stand at thumb height; the one that matters most is the largest.
func (p *Player) controls() app.UI {
	s, now := p.run.Player, the.now()
	name, icon := "Pause", "pause"
	switch {
	case !s.Begun:
		name, icon = "Start", "play"
	case s.Phase == player.Waiting:
		name, icon = "I'm ready", "play"
	case s.Phase == player.Paused:
		name, icon = "Resume", "play"
	}
	control := func(class, icon, name string, e player.Event) app.UI {
		return app.Button().Class("control"+class).Body(part.Icon(icon), app.Span().Text(name)).
			OnClick(part.Do(name, func() { p.dispatch(e) }))
	}
	return app.Div().Class("controls").Body(
		app.Div().Class("moves").Body(
			control("", "back", "Back", player.Back{}),
			app.Button().Class("control is-main").Body(part.Icon(icon), app.Span().Text(name)).OnClick(part.Do(name, p.sends(run.Toggle{}))),
			control("", "next", "Next", player.Next{}),
		),
		app.Div().Class("extras").Body(
			app.Button().Class("button is-quiet").Text("15 s more").OnClick(part.Do("extend", func() {
				p.dispatch(player.Extend{})
				announce("15 seconds more.")
			})),
			app.If(s.CanUndo(now), func() app.UI {
				return app.Button().Class("button is-quiet is-undo").Text("Undo").OnClick(part.Do("undo", func() { p.dispatch(player.Undo{}) }))
			}),
			app.If(s.Begun, func() app.UI {
				return app.Button().Class("button is-quiet is-too-much").Text("Too much").OnClick(part.Do("too-much", p.askTooMuch))
			}),
		),
		app.If(!the.settings.NoKeys, func() app.UI {
			return app.P().Class("keys").Body(
				key("Space", "pause"), key("←", "back"), key("→", "next"), key("+", "15 s more"), key("U", "undo"), key("Esc", "end"))
		}),
	)
}

func key(name, does string) app.UI {
	return app.Span().Body(app.Elem("kbd").Attr("translate", "no").Text(name), app.Text(" "+does))
}

// closed follows a dialog that went away by itself: Escape, or a back gesture.
func (p *Player) closed(d run.Dialog) func() { return p.sends(run.Closed{Dialog: d}) }

func (p *Player) stopDialog() app.UI {
	return part.Dialog("stop", "", p.closed(run.StopHere),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text("Keep going").OnClick(part.Do("keep-going", p.sends(run.GoOn{}))),
			app.Button().Class("button").Text("Stop").OnClick(part.Do("stop", p.sends(run.Stop{}))),
		),
		app.H2().ID("stop-title").Class("sentences").Body(
			app.Span().Text("Stop here?"), app.Text(" "), app.Span().Text(stopWords(p.run.Record()))),
	)
}

// stopWords say what stopping now would keep.
func stopWords(s session.Session) string {
	worked := capital(spoken(s.Worked()))
	switch {
	case s.Counts():
		return worked + " of moving and holding is kept."
	case s.Worked() < time.Second/2:
		return "Nothing was moved or held yet, so nothing is kept."
	}
	return worked + " so far: you choose whether it is kept."
}

func (p *Player) soundIcon() string {
	if p.run.Mode == cue.NoSound {
		return "silent"
	}
	return "sound"
}

// soundDialog changes how the run sounds, in the middle of it.
func (p *Player) soundDialog() app.UI {
	return part.Dialog("sound", "Sound", p.closed(run.HowSounds),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text("Close").OnClick(part.Do("sound-close", p.sends(run.GoOn{}))),
		),
		part.ModeChoices("run-mode", &the.words.Mode, p.run.Mode, func(m cue.Mode) { p.happens(run.Sounds{Mode: m}) }),
		part.Volume("run-volume", the.words.Settings.Volume, the.settings.Quiet, the.setVolume),
		part.Toggle("run-waits", "Wait for me", "Each move starts only when you say so.", p.run.Player.Waits, func(on bool) { p.dispatch(player.Wait{On: on}) }),
	)
}
