package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
