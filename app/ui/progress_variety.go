package ui

import (
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
)

// varietySection shows what is done most, and nudges toward what is not.
func varietySection() app.UI {
	used, unused := the.variety()
	return app.Section().Class("section").Body(
		app.H2().Text("Variety"),
		app.P().Text("The more kinds of stretches, the better for your back."),
		app.If(len(used) > 0, func() app.UI {
			return app.Div().Body(
				app.H3().Text("Most done"),
				app.Ol().Class("rows").Body(app.Range(used).Slice(func(i int) app.UI { return moveRow(used[i]) })),
			)
		}),
		app.H3().Text("Least done"),
		app.Ul().Class("rows").Body(app.Range(unused).Slice(func(i int) app.UI { return moveRow(unused[i]) })),
	)
}

// variety gives the exercises done most, and those that suit the person and are
// done least.
func (m *model) variety() (used, unused []history.Move) {
	const most, least = 5, 3
	var ids []string
	limits := m.limits()
	for _, e := range m.catalog.Exercises {
		if limits.Allow(e) {
			ids = append(ids, e.ID)
		}
	}
	all := m.history.Used(m.withGone(ids))
	for _, move := range all[:min(most, len(all))] {
		if move.Times > 0 {
			used = append(used, move)
		}
	}
	suits := slices.DeleteFunc(all, func(move history.Move) bool { return !slices.Contains(ids, move.Exercise) })
	return used, suits[max(min(len(used), len(suits)), len(suits)-least):]
}

// withGone adds what was done and is no longer in Limber to the ids of exercises.
func (m *model) withGone(ids []string) []string {
	var gone []string
	for id := range m.history.Familiar() {
		if _, ok := m.catalog.Exercise(id); !ok {
			gone = append(gone, id)
		}
	}
	slices.Sort(gone)
	return append(slices.Clip(ids), gone...)
}

func moveRow(m history.Move) app.UI {
	e, known := the.catalog.Exercise(m.Exercise)
	name := app.UI(link("/exercises/"+e.ID, "row-link", e.Name))
	if !known {
		name = app.Span().Text(m.Exercise)
	}
	words := "not yet"
	if m.Times > 0 {
		words = fmt.Sprintf("%s, %s", times(m.Times), inMinutes(m.Time))
	}
	return app.Li().Class("row move-row").Body(
		name,
		app.Span().Class("facts").Text(words),
	)
}
