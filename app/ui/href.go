package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// href is the address of one of our pages.
func (m *Model) href(path string) string { return m.base.Href(path) }

// address is the whole address of one of our pages, for somebody elsewhere.
func (m *Model) address(path string) string {
	return app.Window().Get("location").Get("origin").String() + m.href(path)
}

// pathOf is the one of our pages that an address's path leads to.
func (m *Model) pathOf(address string) string { return m.base.Path(address) }

// here is the one of our places at which the browser is.
func (m *Model) here() string {
	u := app.Window().URL()
	return m.base.At(u.Path, u.Fragment)
}

// link leads to one of our pages.
func (m *Model) link(to, class, text string) app.HTMLA { return m.base.Link(to, class, text) }
