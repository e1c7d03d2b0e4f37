package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/words"
	"limber/exercises"
)

// Heading is the page's h1; a change of page moves the focus to it.
func Heading(text string) app.UI {
	return app.H1().Class("title").TabIndex(-1).Text(text)
}

// Bullets lists short texts.
func Bullets(texts ...string) app.UI {
	return app.Ul().Class("bullets").Body(app.Range(texts).Slice(func(i int) app.UI {
		return app.Li().Text(texts[i])
	}))
}

// Numbered is a list whose order counts.
func Numbered(texts ...string) app.UI {
	return app.Ol().Class("numbered").Body(app.Range(texts).Slice(func(i int) app.UI {
		return app.Li().Text(texts[i])
	}))
}

// Section is a titled part of a page.
func Section(title string, body ...app.UI) app.UI {
	return app.Section().Class("section").Body(append([]app.UI{app.H2().Text(title)}, body...)...)
}

// Fact is a line of a list of facts: what, and how it is here.
func Fact(name, text string) app.UI {
	return app.Div().Body(app.Dt().Text(name), app.Dd().Text(text))
}

// Helpful is the fact about what makes it easier, where there is any.
func Helpful(things []exercises.Need, w *words.Words) app.UI {
	return app.If(len(things) > 0, func() app.UI { return Fact(w.Need.Helpful, w.Needs(things)) })
}

// Paragraphs are texts below each other.
func Paragraphs(texts []string) (body []app.UI) {
	for _, t := range texts {
		body = append(body, app.P().Text(t))
	}
	return body
}

// More is a part that is drawn only once it is opened: what a chart shows, as a
// table, would cost more than all charts together. set hears that it was opened
// or closed.
func More(id, summary string, opened bool, set func(opened bool), body func() app.UI) app.UI {
	toggled, scope := On("toggle-"+id, func(ctx app.Context, _ app.Event) {
		set(ctx.JSSrc().Get("open").Bool())
	})
	return app.Details().Class("more").On("toggle", toggled, scope).Body(
		app.Summary().Text(summary),
		app.If(opened, body),
	)
}

// Linked is a line with links, or other parts, in its places.
func Linked(line words.Line, links ...app.UI) []app.UI {
	var each [][]app.UI
	for _, link := range links {
		each = append(each, []app.UI{link})
	}
	return LinkedAll(line, each...)
}

// LinkedAll is a line with several parts in each of its places.
func LinkedAll(line words.Line, parts ...[]app.UI) (body []app.UI) {
	texts, places := line.Parts()
	for i, text := range texts {
		if text != "" {
			body = append(body, app.Text(text))
		}
		if i < len(places) {
			body = append(body, parts[places[i]]...)
		}
	}
	return body
}
