package play

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/app/words"
)

// fullBreath is a breath on all of the screen: a circle that fills it as the breath
// goes in, and in its middle what to do and for how long. Leave leaves it; press is
// the button that halts it and lets it go on.
func fullBreath(w *words.Words, leave func(), word, left string, press app.UI) app.UI {
	return part.Dialog("breath", w.Breathing.Shown, leave,
		app.P().Class("actions").Body(press, app.Button().Class("button").Text(w.Player.Close).OnClick(part.Do("breath-close", leave))),
		app.Div().Class("breath-full").Body(
			app.Div().Class("breath-tide"),
			app.P().Class("breath-core").Body(app.Span().Text(word), app.Strong().Text(left)),
		),
	)
}

// breathButton lets the breath under way fill the screen.
func (p *Player) breathButton(seg timeline.Segment) app.UI {
	return app.If(p.breathes(seg), func() app.UI {
		return app.Button().Class("round breath-fill").Aria("label", p.Words.Breathing.Fill).Body(part.Icon("fill")).
			OnClick(part.Do("breath-fill", p.sends(run.Open{Dialog: run.Breath})))
	})
}

// breathDialog is the breath under way, on all of the screen.
func (p *Player) breathDialog() app.UI {
	word, left := p.breath()
	name, _ := p.toggles()
	return fullBreath(p.Words, p.closed(run.Breath), word, left,
		app.Button().Class("button is-main").Text(name).OnClick(part.Do("breath-"+name, p.sends(run.Toggle{}))))
}

// breath is what to do now and for how long, while it fills the screen.
func (p *Player) breath() (word, left string) {
	if p.run.Dialog != run.Breath {
		return "", ""
	}
	s, now := p.run.Player, p.Clocks()
	seg := s.Segment(now)
	at := s.Elapsed(now) - seg.Start
	switch b, _ := seg.Beat(at); s.Phase {
	case player.Playing:
		left = words.Clock(b.At + b.Length - at)
	case player.Counting:
		left = words.Clock(s.CountLeft(now))
	}
	return p.kicker(seg, p.exercise(seg), now), left
}
