package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
)

// Page is one page as it is printed: readable before the program runs and
// without it.
type Page struct {
	Path, Title, Description string
	NoIndex                  bool // not for search engines
	Body                     app.UI
}

// Pages returns every page of the site, and the one for addresses that have none.
func (m *Model) Pages() (pages []Page, notFound Page) {
	print := func(path string) Page {
		s := m.find(path)
		return Page{Path: path, Title: page.Title(s.Title), Description: s.Description, NoIndex: s.Private, Body: &Root{m: m, path: path}}
	}
	for _, p := range m.places() {
		parent, many := strings.CutSuffix(p.Path, "{id}")
		if !many {
			pages = append(pages, print(p.Path))
			continue
		}
		for _, id := range m.ids(parent) {
			pages = append(pages, print(parent+id))
		}
	}
	return pages, print("/404")
}
