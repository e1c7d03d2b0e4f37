package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/about"
	"limber/app/ui/exercises"
	"limber/app/ui/learn"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/ui/progress"
	"limber/app/ui/remind"
	"limber/app/ui/routines"
	"limber/app/ui/safety"
	"limber/app/ui/settings"
	"limber/app/ui/today"
)

// Page is one page as it is printed: readable before the program runs and
// without it.
type Page struct {
	Path, Title, Description string
	NoIndex                  bool // not for search engines
	Body                     app.UI
}

// places lists every address. A page that is not here does not exist.
func places() []page.Place {
	fixed := func(s func() page.Screen) func(string) (page.Screen, bool) {
		return func(string) (page.Screen, bool) { return s(), true }
	}
	return []page.Place{
		{Path: "/", Find: fixed(func() page.Screen { return today.Screen(todayDoors()) })},
		{Path: "/routines", Find: fixed(func() page.Screen { return routines.All(routinesDoors()) })},
		{Path: "/routines/{id}", Find: func(id string) (page.Screen, bool) { return routines.One(routinesDoors(), id) }},
		{Path: "/play/{id}", Find: playing},
		{Path: "/exercises", Find: fixed(func() page.Screen { return exercises.All(exercisesDoors()) })},
		{Path: "/exercises/{id}", Find: func(id string) (page.Screen, bool) { return exercises.One(exercisesDoors(), id) }},
		{Path: "/progress", Find: fixed(func() page.Screen { return progress.Screen(progressDoors()) })},
		{Path: "/progress/summary", Find: fixed(func() page.Screen { return progress.Summary(progressDoors()) })},
		{Path: "/learn", Find: fixed(func() page.Screen { return learn.All(learnDoors()) })},
		{Path: "/learn/{id}", Find: func(id string) (page.Screen, bool) { return learn.Topic(learnDoors(), id) }},
		{Path: "/safety", Find: fixed(func() page.Screen { return safety.Screen(careDoors()) })},
		{Path: "/reminders", Find: fixed(func() page.Screen { return remind.Screen(remindDoors()) })},
		{Path: "/settings", Find: fixed(func() page.Screen { return settings.Screen(settingsDoors()) })},
		{Path: "/phone", Find: fixed(func() page.Screen { return settings.Phone(settingsDoors()) })},
		{Path: "/about", Find: fixed(func() page.Screen { return about.Screen(the.words, the.catalog.About, inside, ownCopy) })},
	}
}

// find returns the screen at one of our paths.
func find(path string) page.Screen {
	if s, ok := lookup(path); ok {
		return s
	}
	return missing()
}

// inside is where one of our pages is, if there is one at a path.
func inside(path string) (address string, ok bool) {
	_, ok = lookup(path)
	return href(path), ok
}

// lookup is find for what may have no screen.
func lookup(path string) (page.Screen, bool) { return page.At(places(), path) }

// Pages returns every page of the site, and the one for addresses that have none.
func Pages() (pages []Page, notFound Page) {
	print := func(path string) Page {
		s := find(path)
		return Page{Path: path, Title: s.Title, Description: s.Description, NoIndex: s.Private, Body: &Root{path: path}}
	}
	for _, p := range places() {
		parent, many := strings.CutSuffix(p.Path, "{id}")
		if !many {
			pages = append(pages, print(p.Path))
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

func missing() page.Screen {
	return page.Screen{
		Title:       the.words.NotFound.Title,
		Description: the.words.NotFound.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(the.words.NotFound.Title),
				app.P().Text(the.words.NotFound.Lead),
				app.P().Class("actions").Body(link("/", "button is-main", the.words.NotFound.Today), link("/routines", "button", the.words.NotFound.Routines)),
			}
		},
	}
}
