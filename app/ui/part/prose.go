package part

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/words"
	"limber/exercises"
)

// Inside tells the address of one of our pages, and whether there is one.
type Inside func(path string) (address string, ok bool)

// Prose is the words of a page of teaching.
func Prose(blocks []exercises.Block, inside Inside, w *words.Teaching) []app.UI {
	spans := func(all []exercises.Span) (body []app.UI) {
		for _, s := range all {
			body = append(body, inline(s, inside, w))
		}
		return body
	}
	var body []app.UI
	for _, b := range blocks {
		switch b.Kind {
		case exercises.Heading:
			body = append(body, app.H2().ID(Slug(b.Lines()[0])).TabIndex(-1).Body(spans(b.Spans)...))
		case exercises.List:
			body = append(body, app.Ul().Class("bullets").Body(app.Range(b.Items).Slice(func(i int) app.UI {
				return app.Li().Body(spans(b.Items[i])...)
			})))
		case exercises.Quote:
			body = append(body, app.P().Class("stop").Body(spans(b.Spans)...))
		default:
			body = append(body, app.P().Body(spans(b.Spans)...))
		}
	}
	return body
}

// inline is a run of words. A link into Limber that leads to no page is words
// only: a page may come later than the words that mention it.
func inline(s exercises.Span, inside Inside, w *words.Teaching) app.UI {
	if s.URL != "" {
		if address, ok := inside(s.URL); ok {
			return app.A().Href(address).Text(s.Text)
		}
	}
	switch {
	case s.Cite > 0:
		n := fmt.Sprint(s.Cite)
		return app.A().Class("cite").Href("#source-"+n).Aria("label", w.Source.With(n)).Text(n)
	case s.URL != "" && !strings.HasPrefix(s.URL, "/"):
		return source(exercises.Source{Title: s.Text, URL: s.URL})
	case s.Weight == exercises.Strong:
		return app.Strong().Text(s.Text)
	case s.Weight == exercises.Emphasis:
		return app.Em().Text(s.Text)
	}
	return app.Text(s.Text)
}

// Sources lists where a page was read up, by the numbers in its words.
func Sources(all []exercises.Source, w *words.Teaching) app.UI {
	return Section(w.Sources, app.Ol().Class("sources").Body(app.Range(all).Slice(func(i int) app.UI {
		return app.Li().ID(fmt.Sprint("source-", i+1)).TabIndex(-1).Body(source(all[i]))
	})))
}

// Slug is a heading as the end of an address: "Why 30 seconds?" is
// why-30-seconds. Letters of any script are kept.
func Slug(heading string) string {
	parts := strings.FieldsFunc(strings.ToLower(heading), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	return strings.Join(parts, "-")
}

// source names where a fact was read; with an address it is a link that opens
// beside Limber, so that nothing under way is lost.
func source(s exercises.Source) app.UI {
	if s.URL == "" {
		return app.Text(s.Title)
	}
	return app.A().Href(s.URL).Target("_blank").Rel("noopener").Text(s.Title)
}
