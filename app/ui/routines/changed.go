package routines

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/care"
	"limber/exercises"
)

// Changed says what a person's limits changed in a routine, and how to undo it.
func (d Doors) Changed(changes []exercises.Change) app.UI {
	w, p := &d.Words.Routine, d.Person()
	return app.Div().Class("notice").Body(
		app.Ul().Class("bullets").Body(app.Range(changes).Slice(func(i int) app.UI {
			c := changes[i]
			e := p.Exercise(c.Exercise)
			return app.Li().Body(
				app.Text(w.Change.With(e.Name, d.change(c))),
				app.If(c.Reason == exercises.ForChoice, func() app.UI { return d.Care.BringBack(e) }),
			)
		})),
	)
}

// change says why a step was changed, and into what.
func (d Doors) change(c exercises.Change) string {
	w, p := &d.Words.Routine, d.Person()
	if c.Condition != "" {
		c.Reason = exercises.ForCondition
	}
	why := map[exercises.Reason]string{
		exercises.ForFloor:     w.ForFloor,
		exercises.ForKneeling:  w.ForKneeling,
		exercises.ForCondition: w.ForCondition.With(care.Condition(d.Words, p, c.Condition)),
		exercises.ForChoice:    w.ForChoice,
		exercises.ForHurt:      w.ForHurt,
		exercises.ForEase:      w.ForEase,
		exercises.ForUnknown:   w.ForUnknown,
	}[c.Reason]
	if to, ok := p.Catalog.Exercise(c.To); ok {
		return w.Now.With(to.Name, why)
	}
	return w.LeftOut.With(why)
}
