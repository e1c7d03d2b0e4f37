package maker

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/maker"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// lengths are the minutes that can be chosen.
var lengths = []int{2, 3, 5, 7, 10, 15, 20, 25, 30}

// places are where one can be, from above.
var places = []exercises.Position{exercises.Standing, exercises.Seated, exercises.Kneeling, exercises.AllFours, exercises.OnFront, exercises.OnBack, exercises.OnSide, exercises.FloorSitting}

// Screen is the page on which a routine is made.
func Screen(d Doors) page.Screen {
	w := &d.Words.Maker
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(w.Title),
				app.P().Class("lead").Text(w.Lead),
				app.Div().Class("columns").Body(
					d.wishes(),
					app.Div().Body(
						&result{Doors: d},
						part.Section(w.How, part.Bullets(w.HowFits, w.HowOrder, w.HowSides, w.HowWeek, w.HowDevice),
							app.P().Body(d.Base.Link("/safety", "row-link", d.Words.Routine.Safety))),
					),
				),
			}
		},
	}
}

// wishes lets somebody say what they want.
func (d Doors) wishes() app.UI {
	w, wish := &d.Words.Maker, d.wish()
	return app.Div().Class("maker").Body(
		part.Pick("maker-minutes", w.Minutes, lengths, wish.Minutes, func(n int) { d.change(func(w *maker.Wish) { w.Minutes = n }) }),
		app.FieldSet().Class("choices maker-where").Body(
			app.Legend().Text(w.Places),
			d.body(wish.Places),
			app.Div().Class("maker-list").Body(append(each(exercises.Places, "maker-place", wish.Places, d.Words.Tight.Of, d.setPlace),
				app.P().Class("hint").Text(w.AllOver))...),
		),
		d.where(wish),
		app.Details().Class("more").Body(
			app.Summary().Text(w.Has),
			app.Div().Class("choices maker-set").Body(each(exercises.AllNeeds, "maker-has", wish.Has, d.Words.Need.Of, func(x exercises.Need, on bool) {
				d.change(func(w *maker.Wish) { w.Has = toggled(exercises.AllNeeds, w.Has, x, on) })
			})...),
		),
		app.Details().Class("more").Body(
			app.Summary().Text(w.Now),
			part.Toggle("maker-early", w.Early, w.EarlyHint, wish.Early, func(on bool) { d.change(func(w *maker.Wish) { w.Early = on }) }),
			part.Toggle("maker-unseen", w.Unseen, w.UnseenHint, wish.Unseen, func(on bool) { d.change(func(w *maker.Wish) { w.Unseen = on }) }),
			part.Scale(&d.Words.Scale, "maker-stiff", d.Words.Routine.HowStiff, wish.Stiff, d.stiff),
		),
		app.P().Class("actions").Body(app.Button().Class("button is-main").Text(w.Make).OnClick(part.Heard("maker-make", nil, d.make))),
	)
}

// where lets positions be chosen or, in their place, the bed.
func (d Doors) where(wish maker.Wish) app.UI {
	w := &d.Words.Maker
	choices := []app.UI{app.Legend().Text(w.Positions)}
	if !wish.Bed {
		choices = append(choices, each(places, "maker-at", wish.Positions, d.Words.Position.Of, func(x exercises.Position, on bool) {
			d.change(func(w *maker.Wish) { w.Positions = toggled(places, w.Positions, x, on) })
		})...)
	}
	return app.FieldSet().Class("choices maker-set").Body(append(choices,
		part.Toggle("maker-bed", w.Bed, "", wish.Bed, func(on bool) { d.change(func(w *maker.Wish) { w.Bed = on }) }))...)
}

// each lets any of a list be chosen.
func each[T ~string](all []T, group string, chosen []T, name func(T) string, set func(T, bool)) (choices []app.UI) {
	for _, x := range all {
		choices = append(choices, part.Toggle(group+"-"+string(x), words.Begin(name(x)), "", slices.Contains(chosen, x), func(on bool) { set(x, on) }))
	}
	return choices
}
