package ui

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/exercises"
)

// prose is the words of a page of teaching.
func prose(blocks []exercises.Block) []app.UI {
	var body []app.UI
	for _, b := range blocks {
		switch b.Kind {
		case exercises.Heading:
			body = append(body, app.H2().ID(slug(b.Lines()[0])).TabIndex(-1).Body(spans(b.Spans)...))
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

func spans(all []exercises.Span) []app.UI {
	var body []app.UI
	for _, s := range all {
		body = append(body, inline(s))
	}
	return body
}

// inline is a run of words. A link into Limber that leads to no page is words
// only: a page may come later than the words that mention it.
func inline(s exercises.Span) app.UI {
	_, inside := lookup(s.URL)
	switch {
	case s.Cite > 0:
		n := fmt.Sprint(s.Cite)
		return app.A().Class("cite").Href("#source-"+n).Aria("label", "Source "+n).Text(n)
	case inside:
		return link(s.URL, "", s.Text)
	case s.URL != "" && !strings.HasPrefix(s.URL, "/"):
		return source(exercises.Source{Title: s.Text, URL: s.URL})
	case s.Weight == exercises.Strong:
		return app.Strong().Text(s.Text)
	case s.Weight == exercises.Emphasis:
		return app.Em().Text(s.Text)
	}
	return app.Text(s.Text)
}

// sources lists where a page was read up, by the numbers in its words.
func sources(all []exercises.Source) app.UI {
	return part.Section("Where this comes from", app.Ol().Class("sources").Body(app.Range(all).Slice(func(i int) app.UI {
		return app.Li().ID(fmt.Sprint("source-", i+1)).TabIndex(-1).Body(source(all[i]))
	})))
}

// slug is a heading as the end of an address: "Why 30 seconds?" is
// why-30-seconds.
func slug(heading string) string {
	words := strings.FieldsFunc(strings.ToLower(heading), func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < '0' || c > '9')
	})
	return strings.Join(words, "-")
}
