package ui

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/care"
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
		return the.words.Waits.Waits.With(against(p.Changes))
	case n > 0:
		return the.words.Waits.Changed.Of(len(r.Steps), strconv.Itoa(n))
	}
	return r.Purpose
}

// waiting says that a routine waits, why, and what fits in its place.
func (m *model) waiting(changes []exercises.Change) []app.UI {
	body := []app.UI{app.P().Text(the.words.Waits.ThisWaits.With(against(changes)))}
	if offer, ok := m.catalog.Offer(m.limits()); ok {
		body = append(body, app.P().Text(the.words.Waits.Fits),
			app.P().Class("actions").Body(link("/routines/"+offer.ID, "button is-main", offer.Name)))
	}
	return body
}

// against lists what speaks against most of a routine.
func against(changes []exercises.Change) string {
	var words []string
	for _, c := range changes {
		if w := cause(c); w != "" && !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return list(words)
}

// cause names what speaks against a step.
func cause(c exercises.Change) string {
	switch {
	case c.Condition != "":
		return care.Condition(the.words, the.person(), c.Condition)
	case c.Reason == exercises.ForFloor:
		return the.words.Waits.Floor
	case c.Reason == exercises.ForKneeling:
		return the.words.Waits.Kneeling
	case c.Reason == exercises.ForChoice:
		return the.words.Waits.Choice
	}
	return ""
}
