package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/figure"
	"limber/app/ui/page"
)

// SetBase says under which path the site is served. Links made before are not
// changed.
func SetBase(path string) { the.base = page.NewBase(path) }

// href is the address of one of our pages.
func href(path string) string { return the.base.Href(path) }

// pathOf is the one of our pages that an address's path leads to.
func pathOf(address string) string { return the.base.Path(address) }

// link leads to one of our pages.
func link(to, class, text string) app.HTMLA { return the.base.Link(to, class, text) }

// SetFigures takes the JSON that holds every figure by the exercise's id.
func SetFigures(text []byte) (err error) {
	the.figures, err = figure.Open(text)
	return err
}

// thumbnail is a small still of an exercise, beside its name.
func thumbnail(id, size string) app.UI { return figure.Thumbnail(the.figures, id, size) }
