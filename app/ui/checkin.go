package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
)

// stiffBefore asks on a routine's page, and nobody has to answer.
func stiffBefore() app.UI {
	words := "How stiff is your back now?"
	if n, ok := the.before.Number(); ok {
		words = fmt.Sprintf("Stiffness now: %d", n)
	}
	return app.Details().Class("more before").Body(
		app.Summary().Text(words),
		scale("before", "A number, if you like", the.before, func(s session.Stiffness) { the.before = s }),
	)
}
