package offer

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// Dose makes the dose of an exercise this person's own: a step less, a step more,
// and as usual again. now is how much they do of it.
func (d Doors) Dose(e exercises.Exercise, now exercises.Dose, choose func(func(*session.Choices)), tell func(string)) []app.UI {
	w := &d.Words.Exercise
	_, own := d.Person().Kept.Choices.Doses[e.ID]
	step := func(more bool, sign string, label string) app.UI {
		to, ok := person.Another(e, now, more)
		return app.Button().Class("round dose-step").Aria("label", label).Disabled(!ok || app.IsServer).Text(sign).
			OnClick(part.Do("dose-"+e.ID+sign+strconv.Itoa(int(to.Hold))+"-"+strconv.Itoa(to.Count), func() {
				choose(person.OwnDose(e.ID, to))
				tell(w.Own.With(e.Name, d.Words.Dose.Of(e, to)))
			}))
	}
	return []app.UI{
		step(false, "−", w.Less.With(e.Name)),
		step(true, "+", w.MoreOf.With(e.Name)),
		app.If(own, func() app.UI {
			return app.Button().Class("button is-quiet").Aria("label", d.Words.Settings.AsUsualIt.With(e.Name)).Text(d.Words.Settings.AsUsual).
				OnClick(part.Do("as-usual-"+e.ID, func() {
					choose(person.AsUsual(e.ID))
					tell(w.UsualAgain.With(e.Name))
				}))
		}),
	}
}
