package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/about"
	"limber/app/ui/card"
	"limber/app/ui/exercises"
	"limber/app/ui/learn"
	"limber/app/ui/maker"
	"limber/app/ui/own"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/ui/plan"
	"limber/app/ui/play"
	"limber/app/ui/progress"
	"limber/app/ui/remind"
	"limber/app/ui/routines"
	"limber/app/ui/safety"
	"limber/app/ui/settings"
	"limber/app/ui/today"
)

// places lists every address. A page that is not here does not exist.
func (m *Model) places() []page.Place {
	fixed := func(s func() page.Screen) func(string) (page.Screen, bool) {
		return func(string) (page.Screen, bool) { return s(), true }
	}
	return []page.Place{
		{Path: "/", Find: fixed(func() page.Screen { return today.Screen(m.todayDoors()) })},
		{Path: "/rest", Find: fixed(func() page.Screen { return today.Rest(m.todayDoors()) })},
		{Path: "/routines", Find: fixed(func() page.Screen { return routines.All(m.routinesDoors()) })},
		{Path: "/routines/{id}", Find: func(id string) (page.Screen, bool) { return routines.One(m.routinesDoors(), id) }},
		{Path: "/maker", Find: fixed(func() page.Screen { return maker.Screen(m.makerDoors()) })},
		{Path: "/plan", Find: fixed(func() page.Screen { return plan.Screen(m.planDoors()) })},
		{Path: "/mine", Find: fixed(func() page.Screen { return own.All(m.ownDoors()) })},
		{Path: "/mine/routine", Find: fixed(func() page.Screen { return own.Page(m.ownDoors()) })},
		{Path: "/mine/routine#{id}", Find: func(id string) (page.Screen, bool) { return own.One(m.ownDoors(), id), true }},
		{Path: "/shared", Find: fixed(func() page.Screen { return own.Shared(m.ownDoors()) })},
		{Path: "/shared#{id}", Find: func(fragment string) (page.Screen, bool) { return own.Arrived(m.ownDoors(), fragment), true }},
		{Path: "/code", Find: fixed(func() page.Screen { return own.Shared(m.ownDoors()) })},
		{Path: "/code#{id}", Find: func(fragment string) (page.Screen, bool) { return own.Coded(m.ownDoors(), fragment), true }},
		{Path: "/card", Find: fixed(func() page.Screen { return card.Blank(m.cardDoors()) })},
		{Path: "/card#{id}", Find: func(fragment string) (page.Screen, bool) { return card.Of(m.cardDoors(), fragment), true }},
		{Path: "/play/mine", Find: fixed(func() page.Screen { return own.Page(m.ownDoors()) })},
		{Path: "/play/{id}", Find: m.playing},
		{Path: "/exercises", Find: fixed(func() page.Screen { return exercises.All(m.exercisesDoors()) })},
		{Path: "/exercises/{id}", Find: func(id string) (page.Screen, bool) { return exercises.One(m.exercisesDoors(), id) }},
		{Path: "/progress", Find: fixed(func() page.Screen { return progress.Screen(m.progressDoors()) })},
		{Path: "/progress/summary", Find: fixed(func() page.Screen { return progress.Summary(m.progressDoors()) })},
		{Path: "/learn", Find: fixed(func() page.Screen { return learn.All(m.learnDoors()) })},
		{Path: "/learn/{id}", Find: func(id string) (page.Screen, bool) { return learn.Topic(m.learnDoors(), id) }},
		{Path: "/safety", Find: fixed(func() page.Screen { return safety.Screen(m.careDoors()) })},
		{Path: "/reminders", Find: fixed(func() page.Screen { return remind.Screen(m.remindDoors()) })},
		{Path: "/settings", Find: fixed(func() page.Screen { return settings.Screen(m.settingsDoors()) })},
		{Path: "/phone", Find: fixed(func() page.Screen { return settings.Phone(m.settingsDoors()) })},
		{Path: "/about", Find: fixed(func() page.Screen { return about.Screen(m.words, m.catalog.About, m.inside, m.ownCopy) })},
	}
}

// find returns the screen at one of our paths.
func (m *Model) find(path string) page.Screen {
	if s, ok := m.lookup(path); ok {
		return s
	}
	return m.missing()
}

// inside is where one of our pages is, if there is one at a path.
func (m *Model) inside(path string) (address string, ok bool) {
	_, ok = m.lookup(path)
	return m.href(path), ok
}

// lookup is find for what may have no screen.
func (m *Model) lookup(path string) (page.Screen, bool) { return page.At(m.places(), path) }

// ids lists what stands below a path.
func (m *Model) ids(parent string) (ids []string) {
	switch parent {
	case "/routines/", "/play/":
		for _, r := range m.catalog.Routines {
			ids = append(ids, r.ID)
		}
		for i := range m.catalog.Exercises {
			if parent == "/play/" {
				ids = append(ids, m.catalog.Exercises[i].Alone().ID)
			}
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

func (m *Model) missing() page.Screen {
	return page.Screen{
		Title:       m.words.NotFound.Title,
		Description: m.words.NotFound.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(m.words.NotFound.Title),
				app.P().Text(m.words.NotFound.Lead),
				app.P().Class("actions").Body(m.link("/", "button is-main", m.words.NotFound.Today), m.link("/routines", "button", m.words.NotFound.Routines)),
			}
		},
	}
}

func (m *Model) learnDoors() learn.Doors {
	return learn.Doors{
		Catalog: m.catalog, Figures: m.figures, Base: m.base, Inside: m.inside, Words: m.words,
		Breathe: func(exercise string) app.UI { return &play.Pacer{ID: exercise, Doors: m.playDoors()} },
	}
}
