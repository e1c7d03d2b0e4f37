package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func about() screen {
	return screen{
		title:       "About",
		description: "What Limber is, where its facts come from, and what it keeps.",
		body: func() []app.UI {
			return []app.UI{
				heading("About Limber"),
				app.P().Class("lead").Text("Limber leads you through stretches for a stiff back. It is education, not medical advice or treatment."),
				installing(),
				section("Without a network", app.P().Text(copyState())),
				section("What it keeps", app.P().Text("What you do stays on this device. There is no account, and nobody is told.")),
				section("When to ask first", app.P().Text("Talk to a physical therapist before stretching after a recent back injury or surgery. Talk to one too when tightness does not get better, or gets worse, in spite of gentle movement.")),
				section("Where its facts come from",
					app.P().Text("The eight stretches and much of the teaching follow one article. Limber is not made or approved by its publisher."),
					bullets("The Best Exercises for Back Flexibility, According to Physical Therapists. Hinge Health, 22 May 2023."),
					app.P().Text("Each exercise names its own sources."),
				),
				section("Licence", app.P().Text("Code and content are free to use and change, under the MIT licence.")),
			}
		},
	}
}
