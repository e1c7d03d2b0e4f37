package play

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/app/words"
)

// toggles is what the main button does now.
func (p *Player) toggles() (name, icon string) {
	s, w := p.run.Player, &p.Words.Player
	switch {
	case !s.Begun:
		return w.Start, "play"
	case s.Phase == player.Waiting:
		return w.Ready, "play"
	case s.Phase == player.Paused:
		return w.Resume, "play"
	}
	return w.Pause, "pause"
}

// controls stand at thumb height; the one that matters most is the largest.
func (p *Player) controls() app.UI {
	s, now, w := p.run.Player, p.Clocks(), &p.Words.Player
	name, icon := p.toggles()
	control := func(icon, name string, e player.Event) app.UI {
		return app.Button().Class("control").Body(part.Icon(icon), app.Span().Text(name)).
			OnClick(part.Heard(name, nil, func() { p.dispatch(e) }))
	}
	return app.Div().Class("controls").Body(
		app.Div().Class("moves").Body(
			control("back", w.Back, player.Back{}),
			app.Button().Class("control is-main").Body(part.Icon(icon), app.Span().Text(name)).OnClick(part.Do(name, p.sends(run.Toggle{}))),
			control("next", w.Next, player.Next{}),
		),
		app.Div().Class("extras").Body(
			app.Button().Class("button is-quiet").Text(w.Less).OnClick(part.Do("shorten", func() { p.dispatch(player.Shorten{}) })),
			app.Button().Class("button is-quiet").Text(w.More).OnClick(part.Do("extend", func() { p.dispatch(player.Extend{}) })),
			app.If(s.CanUndo(now), func() app.UI {
				return app.Button().Class("button is-quiet is-undo").Text(w.Undo).OnClick(part.Do("undo", func() { p.dispatch(player.Undo{}) }))
			}),
			app.If(s.Begun, func() app.UI {
				return app.Button().Class("button is-quiet is-too-much").Text(w.TooMuch).OnClick(part.Do("too-much", p.askTooMuch))
			}),
		),
		app.If(!p.Person().Settings.NoKeys, func() app.UI {
			return app.P().Class("keys").Body(
				key(w.Space, w.ToPause), key("←", w.ToGoBack), key("→", w.ToSkip), key("-", w.Less), key("+", w.More), key("H", w.ToHow), key("S", w.ToSteps), app.If(p.breathes(s.Segment(now)), func() app.UI { return key("F", w.ToFill) }), key("U", w.ToUndo), key("Esc", w.ToEnd))
		}),
	)
}

func key(name, does string) app.UI {
	return app.Span().Body(app.Elem("kbd").Attr("translate", "no").Text(name), app.Text(" "+does))
}

func (p *Player) stopDialog() app.UI {
	w := &p.Words.Player
	return part.Dialog("stop", "", p.closed(run.StopHere),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text(w.GoOn).OnClick(part.Do("keep-going", p.sends(run.GoOn{}))),
			app.Button().Class("button").Text(w.Stop).OnClick(part.Heard("stop", nil, p.sends(run.Stop{}))),
		),
		app.H2().ID("stop-title").Class("sentences").Body(
			app.Span().Text(w.StopHere), app.Text(" "), app.Span().Text(p.stopWords(p.run.Record()))),
	)
}

// stopWords say what stopping now would keep.
func (p *Player) stopWords(s session.Session) string {
	w, worked := &p.Words.Player, words.Begin(p.Words.Length.Spoken(s.Worked()))
	switch {
	case s.Counts():
		return w.WouldKeep.With(worked)
	case s.Worked() < time.Second/2:
		return w.WouldKeepNothing
	}
	return w.WouldAsk.With(worked)
}

func (p *Player) soundIcon() string {
	if p.run.Mode == cue.NoSound {
		return "silent"
	}
	return "sound"
}

// soundDialog changes how the run sounds, in the middle of it.
func (p *Player) soundDialog() app.UI {
	w := &p.Words.Settings
	return part.Dialog("sound", p.Words.Player.Sound, p.closed(run.HowSounds),
		app.P().Class("actions").Body(
			app.Button().Class("button is-main").Text(p.Words.Player.Close).OnClick(part.Do("sound-close", p.sends(run.GoOn{}))),
		),
		part.ModeChoices("run-mode", &p.Words.Mode, p.run.Mode, func(m cue.Mode) { p.Happens(run.Sounds{Mode: m}) }),
		part.Volume("run-volume", w.Volume, p.Person().Settings.Quiet, p.Volume),
		part.Toggle("run-waits", w.Waits, w.WaitsHint, p.run.Player.Waits, func(on bool) { p.dispatch(player.Wait{On: on}) }),
	)
}
