package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// safetySettings lead back to the questions, and say what waits because of them.
func safetySettings() app.UI {
	return part.Section("Safety",
		app.If(len(the.kept.Choices.Conditions) > 0, careDoors().StillWaiting),
		app.P().Class("actions").Body(link("/safety", "button", "Answer the safety questions")),
		ownDoses(),
	)
}
