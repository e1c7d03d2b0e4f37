package maker

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/maker"
	"limber/app/mine"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

func (d Doors) stiff(s session.Stiffness) { d.change(func(w *maker.Wish) { w.Stiff = s }) }

// start leads to the player, and starts what was made.
func (d Doors) start() app.UI {
	to := d
	to.Tapped = d.begins
	return to.Start(mine.Routine{ID: last}.Known(), d.Words.Today.Start, d.name())
}

// StartOf makes a routine of so many minutes, otherwise as wished last, and starts
// it; where none can be made, the page says why.
func (d Doors) StartOf(minutes int) {
	w := d.wish()
	w.Minutes = minutes
	d.Memory.wish, d.Memory.wished, d.Memory.turn = w, true, 0
	d.grant(w)
	if d.Memory.made.Why != maker.Suits {
		d.Go("/maker")
		return
	}
	d.begins()
	d.Go("/play/" + mine.Routine{ID: last}.Known())
}

// step is a move of the routine, why it is in it, and how to get rid of it.
func (d Doors) step(i int, s exercises.Step, dose exercises.Dose, why maker.Reason) app.UI {
	w := &d.Words.Maker
	e := d.Person().Exercise(s.Exercise)
	return app.Li().Class("step").Aria("label", e.Name).Body(
		app.A().Class("step-link").Href(d.Base.Href("/exercises/"+e.ID)).Body(
			d.Picture(e.ID, "tiny"),
			app.Span().Class("card-text").Body(
				app.Span().Class("card-name").Text(e.Name),
				app.Span().Class("facts").Text(d.Words.Routine.Step.With(d.Words.Dose.Of(e, dose), d.Words.Position.Of(e.Position))),
				app.Span().Class("card-line").Text(d.reason(why)),
			),
		),
		app.Button().Class("button is-quiet").Aria("label", w.SwapIt.With(e.Name)).Text(w.Swap).
			OnClick(part.Heard("maker-swap-"+strconv.Itoa(i), nil, func() { d.swap(i) })),
	)
}

// reason says a reason in one sentence.
func (d Doors) reason(r maker.Reason) string {
	w, n, of := &d.Words.Maker, strconv.Itoa(r.N), strconv.Itoa(r.Of)
	switch r.Kind {
	case maker.ForPlace:
		return w.ForPlace.With(d.Words.Tight.Of(r.Place))
	case maker.ForStar:
		return w.ForStar
	case maker.ForThin:
		return w.ForThin.With(d.Words.Direction.Of(r.Direction), n, of)
	case maker.ForLooser:
		return w.ForLooser.With(n, of)
	case maker.ForLong:
		return w.ForLong.With(n)
	case maker.ForCalm:
		return w.ForCalm.With(n)
	case maker.ForNew:
		return w.ForNew
	case maker.Brings:
		return w.Brings.With(d.Words.Direction.Of(r.Direction))
	case maker.Opens:
		return w.Opens
	case maker.AlsoFor:
		return w.AlsoFor.With(d.Words.Tight.Of(r.Place))
	case maker.Stays:
		return w.Stays.With(d.Words.Position.Of(r.Position))
	case maker.Begins:
		return w.Begins
	}
	return w.Fits
}

// why says why there is no routine, and what of the wish would let there be one.
func (d Doors) why(made maker.Made) string {
	w, time := &d.Words.Maker, d.Words.Length.Spoken(made.Length)
	help := w.Allow
	if d.Memory.of.Unseen {
		help = w.AllowUnseen
	} else if d.Memory.of.Bed {
		help = w.AllowBed
	}
	switch made.Why {
	case maker.Longer:
		return w.Longer.With(time)
	case maker.Shorter:
		return w.Shorter.With(time, help)
	}
	return w.Nothing.With(help)
}
