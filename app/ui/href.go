package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// href is the address of one of our pages.
func (m *Model) href(path string) string { return m.base.Href(path) }

// pathOf is the one of our pages that an address's path leads to.
func (m *Model) pathOf(address string) string { return m.base.Path(address) }

// link leads to one of our pages.
func (m *Model) link(to, class, text string) app.HTMLA { return m.base.Link(to, class, text) }
