package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// Page is one page as it is printed: readable before the program runs and
// without it.
type Page struct {
	Path, Title, Description string
	NoIndex                  bool // not for search engines
	Body                     app.UI
}

// screen is what stands between the navigation and the end of the page.
type screen struct {
	title       string // of the document, and of the page for those who hear it
	description string
	private     bool // nothing to find here for a search engine
	bare        bool // no navigation: the player
	body        func() []app.UI
}

// place is an address that has a screen.
type place struct {
	path string // a trailing {id} stands for any one part
	find func(id string) (screen, bool)
}

// places lists every address. A page that is not here does not exist.
func places() []place {
	fixed := func(s func() screen) func(string) (screen, bool) {
		return func(string) (screen, bool) { return s(), true }
	}
	return []place{
		{"/", fixed(today)},
		{"/routines", fixed(routines)},
		{"/routines/{id}", routine},
		{"/play/{id}", play},
		{"/exercises", fixed(exercisesScreen)},
		{"/exercises/{id}", exercise},
		{"/progress", fixed(progress)},
		{"/progress/summary", fixed(summary)},
		{"/learn", fixed(learn)},
		{"/learn/{id}", topic},
		{"/safety", fixed(safety)},
		{"/reminders", fixed(reminders)},
		{"/settings", fixed(settings)},
		{"/phone", fixed(phone)},
		{"/about", fixed(about)},
	}
}

// find returns the screen at one of our paths.
func find(path string) screen {
	if s, ok := lookup(path); ok {
		return s
	}
	return missing()
}

// lookup is find for what may have no screen.
func lookup(path string) (screen, bool) {
	for _, p := range places() {
		parent, isParent := strings.CutSuffix(p.path, "{id}")
		if !isParent && p.path == path {
			return p.find("")
		}
		id, below := strings.CutPrefix(path, parent)
		if isParent && below && id != "" && !strings.Contains(id, "/") {
			if s, ok := p.find(id); ok {
				return s, true
			}
		}
	}
	return screen{}, false
}

// Pages returns every page of the site, and the one for addresses that have none.
func Pages() (pages []Page, notFound Page) {
	print := func(path string) Page {
		s := find(path)
		return Page{Path: path, Title: s.title, Description: s.description, NoIndex: s.private, Body: &Root{path: path}}
	}
	for _, p := range places() {
		parent, many := strings.CutSuffix(p.path, "{id}")
		if !many {
			pages = append(pages, print(p.path))
			continue
		}
		for _, id := range the.ids(parent) {
			pages = append(pages, print(parent+id))
		}
	}
	return pages, print("/404")
}

// ids lists what stands below a path.
func (m *model) ids(parent string) (ids []string) {
	switch parent {
	case "/routines/", "/play/":
		for _, r := range m.catalog.Routines {
			ids = append(ids, r.ID)
		}
	case "/exercises/":
		for _, e := range m.catalog.Exercises {
			ids = append(ids, e.ID)
		}
	case "/learn/":
		for _, t := range m.catalog.Topics {
			ids = append(ids, t.ID)
		}
	}
	return ids
}

func missing() screen {
	return screen{
		title:       "Page not found",
		description: "There is no such page.",
		private:     true,
		body: func() []app.UI {
			return []app.UI{
				part.Heading("Page not found"),
				app.P().Text("There is no page at this address. It may have moved, or a letter may be wrong."),
				app.P().Class("actions").Body(link("/", "button is-main", "Go to Today"), link("/routines", "button", "See all routines")),
			}
		},
	}
}
