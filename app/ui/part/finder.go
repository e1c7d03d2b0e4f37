package part

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/words"
	"limber/exercises"
)

// Looked is what somebody looked for in a list, as long as the page lives.
type Looked struct {
	exercises.Search

	anew int // times that everything was shown again
}

// Finder is a search field with filters, over a list of exercises or routines.
type Finder struct {
	Words   *words.Words
	Catalog *exercises.Catalog
	Label   string // of the search field
	Looked  *Looked
	Draw    func() // draws the list anew
}

// Fields are what is filled in. They know themselves what they hold: only to
// show all again, they are made anew.
func (f Finder) Fields() app.UI {
	return Steady("finder-"+strconv.Itoa(f.Looked.anew), "", func() app.UI {
		w, s := &f.Words.Find, &f.Looked.Search
		text := app.Input().Type("search").ID("find").Class("input").Attr("autocomplete", "off").Attr("enterkeyhint", "search").
			Placeholder(f.Label).Aria("label", f.Label).Value(s.Text).Disabled(app.IsServer).
			OnInput(On("find", func(ctx app.Context, _ app.Event) {
				s.Text = ctx.JSSrc().Get("value").String()
				f.Draw()
			}))
		return app.Div().Class("finder").Role("search").Body(
			text,
			filter(f, "find-area", w.Area, &s.Area, f.Catalog.Areas(), words.Begin),
			filter(f, "find-position", w.Position, &s.Position, exercises.Positions, func(p exercises.Position) string { return words.Begin(f.Words.Position.Of(p)) }),
			filter(f, "find-needs", w.Needs, &s.Have, append([]exercises.Need{exercises.Empty}, f.Catalog.AnyNeeds()...), func(n exercises.Need) string {
				if n == exercises.Empty {
					return w.Nothing
				}
				return w.With.With(f.Words.Needs([]exercises.Need{n}))
			}),
		)
	})
}

// filter is the device's own list of values; its name stands for none.
func filter[T ~string](f Finder, id, label string, chosen *T, values []T, name func(T) string) app.UI {
	option := func(value, text string) app.UI {
		o := app.Option().Value(value).Text(text)
		if value == string(*chosen) {
			o = o.Selected(true)
		}
		return o
	}
	return app.Select().ID(id).Class("input").Aria("label", label).Disabled(app.IsServer).OnChange(On(id, func(ctx app.Context, _ app.Event) {
		*chosen = T(ctx.JSSrc().Get("value").String())
		f.Draw()
	})).Body(option("", label), app.Range(values).Slice(func(i int) app.UI { return option(string(values[i]), name(values[i])) }))
}

// Found says how many there are, and what to do when there is none.
func (f Finder) Found(count string, n int) app.UI {
	w := &f.Words.Find
	return app.Div().Body(
		app.P().Class("facts").Role("status").Text(count),
		app.If(n == 0, func() app.UI {
			return app.Div().Class("notice").Body(
				app.P().Text(w.None),
				app.P().Class("actions").Body(app.Button().Class("button").Text(w.All).OnClick(Do("find-all", func() {
					*f.Looked = Looked{anew: f.Looked.anew + 1}
					f.Draw()
				}))),
			)
		}),
	)
}

// Star puts a thing first in its list.
func Star(w *words.Find, on bool, set func(bool)) app.UI {
	return app.Button().Class("button is-quiet star").Aria("pressed", strconv.FormatBool(on)).
		Disabled(app.IsServer).Body(Icon("star"), app.Span().Text(w.Favourite)).
		OnClick(Do("star-"+strconv.FormatBool(on), func() { set(!on) }))
}

// Starred marks the name of what comes first.
func Starred(w *words.Find) app.UI {
	return app.Span().Class("starred").Body(Icon("star"), app.Span().Class("unseen").Text(" "+w.Favourite))
}
