package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/exercises"
)

// TaughtWith links, under a title, to the topics that lead to a routine or an exercise, from
// there; nothing when there are none.
func (b Base) TaughtWith(c *exercises.Catalog, title, path string) app.UI {
	var links []app.UI
	for _, t := range c.Topics {
		if t.Do == path {
			links = append(links, app.Li().Body(b.Link("/learn/"+t.ID, "", t.Title)))
		}
	}
	return app.If(len(links) > 0, func() app.UI {
		return part.Section(title, app.Ul().Class("taught").Body(links...))
	})
}

// TopicLink leads to the topic of a role, or to the heading in it that the topic
// names, in the words of that heading; nothing when there is no such topic.
func (b Base) TopicLink(c *exercises.Catalog, role exercises.Role, text string) app.UI {
	t, ok := c.TopicWith(role)
	return app.If(ok, func() app.UI {
		to := "/learn/" + t.ID
		if t.At != "" {
			to, text = to+"#"+part.Slug(t.At), t.At
		}
		if text == "" {
			text = t.Title
		}
		return app.P().Class("why").Body(b.Link(to, "", text))
	})
}
