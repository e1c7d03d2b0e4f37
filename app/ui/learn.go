package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

func learn() page.Screen {
	return page.Screen{
		Title:       "Learn",
		Description: "Why a back gets tight, what helps, and when to ask somebody: short pages, each with its sources.",
		Body: func() []app.UI {
			topics := the.catalog.Topics
			return []app.UI{
				part.Heading("Learn"),
				app.P().Class("lead").Text("What a therapist would tell you, in a minute or two each."),
				app.Ul().Class("cards").Body(app.Range(topics).Slice(func(i int) app.UI { return topicCard(topics[i]) })),
				part.Section("Before you start",
					app.P().Body(app.Text("Some signs should be looked at before any exercise: "), link("/safety", "", "the safety questions"), app.Text(".")),
				),
			}
		},
	}
}

func topicCard(t exercises.Topic) app.UI {
	var picture app.UI
	if t.Figure != "" {
		picture = thumbnail(t.Figure, "small")
	}
	return part.Card(href("/learn/"+t.ID), picture, t.Title, t.Summary, readingTime(t))
}

func readingTime(t exercises.Topic) string { return minutes(t.ReadingTime()) + " to read" }

func topic(id string) (page.Screen, bool) {
	t, ok := the.catalog.Topic(id)
	return page.Screen{
		Title:       t.Title,
		Description: t.Summary,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(t.Title),
				app.P().Class("lead").Text(t.Summary),
				app.P().Class("facts read").Text(readingTime(t)),
				topicFigure(t),
				app.Div().Class("prose").Body(part.Prose(t.Blocks, inside)...),
				doNow(t.Do),
				part.Sources(t.Sources),
				app.P().Class("aside").Body(
					app.Text("Limber teaches; it does not replace "), link("/about", "", "medical advice"), app.Text(". "),
					link("/learn", "", "All pages"),
				),
			}
		},
	}, ok
}

// topicFigure is the exercise that goes with a topic; the one of breathing can
// be breathed with.
func topicFigure(t exercises.Topic) app.UI {
	e, ok := the.catalog.Exercise(t.Figure)
	return app.If(ok, func() app.UI {
		if e.Kind == exercises.Breath && t.Do == "exercises/"+e.ID {
			return &Pacer{ID: e.ID}
		}
		return app.Div().Class("figure-box is-beside").Body(&figure.Taught{Book: the.figures, Exercise: e})
	})
}

// doNow leads from reading to doing.
func doNow(path string) app.UI {
	what := the.nameAt(path)
	return app.If(what != "", func() app.UI {
		return app.P().Class("actions").Body(link("/"+path, "button is-main", "Do it now: "+what))
	})
}

// nameAt is the name of the routine or the exercise at a topic's path.
func (m *model) nameAt(path string) string {
	for _, r := range m.catalog.Routines {
		if path == "routines/"+r.ID {
			return r.Name
		}
	}
	for _, e := range m.catalog.Exercises {
		if path == "exercises/"+e.ID {
			return e.Name
		}
	}
	return ""
}

// taughtWith links to the topics that lead to a routine or an exercise, from
// there; nothing when there are none.
func taughtWith(path string) app.UI {
	var links []app.UI
	for _, t := range the.catalog.Topics {
		if t.Do == path {
			links = append(links, app.Li().Body(link("/learn/"+t.ID, "", t.Title)))
		}
	}
	return app.If(len(links) > 0, func() app.UI {
		return part.Section("Learn why", app.Ul().Class("taught").Body(links...))
	})
}

// topicLink leads to the topic of a role, or to the heading in it that the topic
// names, in the words of that heading; nothing when there is no such topic.
func topicLink(role exercises.Role, text string) app.UI {
	t, ok := the.catalog.TopicWith(role)
	return app.If(ok, func() app.UI {
		to := "/learn/" + t.ID
		if t.At != "" {
			to, text = to+"#"+part.Slug(t.At), t.At
		}
		if text == "" {
			text = t.Title
		}
		return app.P().Class("why").Body(link(to, "", text))
	})
}
