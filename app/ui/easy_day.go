package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// badBack is the one button of a bad day. What is asked first stands on the
// screen that it leads to.
func badBack() app.UI {
	r, ok := the.catalog.EasyDay()
	if ok && the.plan(r).Waits {
		r, ok = the.catalog.Offer(the.limits())
	}
	return app.If(ok, func() app.UI {
		return app.P().Class("actions bad-back").Body(
			link("/play/"+r.ID, "button", the.words.Today.BadBack),
			app.Span().Class("facts").Text(the.words.Today.BadBackFacts.With(r.Name, minutes(the.timeline(r).Total()))),
		)
	})
}
