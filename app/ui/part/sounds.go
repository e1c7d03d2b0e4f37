package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/words"
)

// ModeWords name a sound mode, and say plainly what it does.
func ModeWords(m cue.Mode, w *words.Mode) (name, hint string) {
	switch m {
	case cue.WithMusic:
		return w.WithMusic, w.WithMusicHint
	case cue.NoSound:
		return w.NoSound, w.NoSoundHint
	}
	return w.LimberOnly, w.LimberOnlyHint
}

// ModeChoices let a sound mode be chosen.
func ModeChoices(group string, w *words.Mode, current cue.Mode, set func(cue.Mode)) app.UI {
	return app.FieldSet().Class("choices").Body(
		app.Legend().Text(w.Question),
		app.Range(cue.Modes).Slice(func(i int) app.UI {
			m := cue.Modes[i]
			name, hint := ModeWords(m, w)
			return Choice(group, name, string(m), string(current), hint, func() { set(m) })
		}),
	)
}

// Volume sets how much softer than full cues are, in percent.
func Volume(id, label string, quiet int, set func(quiet int)) app.UI {
	return Field(id, label,
		app.Input().Type("range").ID(id).Min(0).Max(100).Step(5).Value(100-quiet).
			OnChange(On(id, func(ctx app.Context, _ app.Event) { set(100 - ctx.JSSrc().Get("valueAsNumber").Int()) })),
	)
}
