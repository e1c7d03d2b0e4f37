package ui

import (
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
	"limber/exercises"
)

// promise is the line under a routine's name: what it is for or, when it is no
// longer quite that, what became of it.
func (m *model) promise(r exercises.Routine) string {
	p := m.plan(r)
	n := 0
	for _, c := range p.Changes {
		if c.Reason != exercises.ForEase {
			n++
		}
	}
	switch {
	case p.Waits:
		return "It waits: " + against(p.Changes)
	case n > 0:
		return fmt.Sprintf("Changed for you: %d of its %s.", n, count(len(r.Steps), "step"))
	}
	return r.Purpose
}

// waiting says that a routine waits, why, and what fits in its place.
func (m *model) waiting(changes []exercises.Change) []app.UI {
	body := []app.UI{app.P().Text("This routine waits: " + against(changes))}
	if offer, ok := m.catalog.Offer(m.limits()); ok {
		body = append(body, app.P().Text("Here is one that fits:"),
			app.P().Class("actions").Body(link("/routines/"+offer.ID, "button is-main", offer.Name)))
	}
	return body
}

// against says in a sentence what speaks against most of a routine.
func against(changes []exercises.Change) string {
	var words []string
	for _, c := range changes {
		if w := cause(c); w != "" && !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return "too many of its moves don't go with " + list(words) + "."
}

// cause names what speaks against a step.
func cause(c exercises.Change) string {
	switch {
	case c.Condition != "":
		return the.condition(c.Condition)
	case c.Reason == exercises.ForFloor:
		return "staying off the floor"
	case c.Reason == exercises.ForKneeling:
		return "not kneeling"
	case c.Reason == exercises.ForChoice:
		return "what you left out"
	}
	return ""
}

// limitToggles say where a body can't go. What comes of an answer to the safety
// questions is changed there.
func limitToggles() []app.UI {
	say := func(l exercises.Limit, text, hint string) app.UI {
		if c := the.limits().ImpliedBy(l); c != "" {
			return app.P().Class("hint").Text(capital(the.words.Limit.Of(l)) + " waits, since you said: " + the.condition(c) + ".")
		}
		return part.Toggle(string(l), text, hint, slices.Contains(the.kept.Choices.Limits, l), func(on bool) { the.setLimit(l, on) })
	}
	return []app.UI{
		say(exercises.NoFloor, "I can't get to the floor", "Floor moves are replaced or left out, but for those in bed."),
		say(exercises.NoKneeling, "I can't kneel", "Moves on hands and knees are replaced or left out, and you lie on a firm bed, not on the floor."),
	}
}
