package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/exercises"
)

// heading is the page's h1; a change of page moves the focus to it.
func heading(text string) app.UI {
	return app.H1().Class("title").TabIndex(-1).Text(text)
}

// link leads to one of our pages.
func link(to, class, text string) app.HTMLA {
	return app.A().Class(class).Href(href(to)).Text(text)
}

// bullets lists short texts.
func bullets(texts ...string) app.UI {
	return app.Ul().Class("bullets").Body(app.Range(texts).Slice(func(i int) app.UI {
		return app.Li().Text(texts[i])
	}))
}

// section is a titled part of a page.
func section(title string, body ...app.UI) app.UI {
	return app.Section().Class("section").Body(append([]app.UI{app.H2().Text(title)}, body...)...)
}

// needWords says what a routine or an exercise needs.
func needWords(needs []exercises.Need) string {
	if len(needs) == 0 {
		return "nothing"
	}
	var words []string
	for _, n := range needs {
		words = append(words, n.Words())
	}
	return list(words)
}

// choice is one of a few options of which one holds, as native radio buttons:
// they work by keyboard and say their group.
func choice(group, label, value, current, hint string, set func()) app.UI {
	id := group + "-" + value
	in := app.Input().Type("radio").ID(id).Name(group).Value(value).
		OnChange(do(id, set))
	if value == current {
		in = in.Checked(true)
	}
	return app.Label().Class("choice").For(id).Body(
		in,
		app.Span().Class("choice-text").Body(
			app.Span().Text(label),
			app.If(hint != "", func() app.UI { return app.Span().Class("hint").Text(hint) }),
		),
	)
}

// toggle is a thing that is on or off.
func toggle(id, label, hint string, on bool, set func(bool)) app.UI {
	in := app.Input().Type("checkbox").ID(id).OnChange(do(fmt.Sprint(id, on), func() { set(!on) }))
	if on {
		in = in.Checked(true)
	}
	return app.Label().Class("choice").For(id).Body(
		in,
		app.Span().Class("choice-text").Body(
			app.Span().Text(label),
			app.If(hint != "", func() app.UI { return app.Span().Class("hint").Text(hint) }),
		),
	)
}
