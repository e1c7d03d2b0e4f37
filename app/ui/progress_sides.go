package ui

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// sidesSection compares the sides over four weeks.
func sidesSection() app.UI {
	today := the.today()
	left, right := the.history.Sides(today-27, today)
	most := max(left, right, time.Minute)
	return app.Section().Class("section").Body(
		app.H2().Text("Left and right"),
		app.Dl().Class("sides-bars").Body(
			sideBar("Left", left, most),
			sideBar("Right", right, most),
		),
		app.P().Class("hint").Text(sidesWords(left, right)),
	)
}

func sideBar(name string, d, most time.Duration) app.UI {
	return app.Div().Class("side-bar").Body(
		app.Dt().Text(name),
		app.Dd().Body(part.Bar("side-strip", most, d), app.Span().Text(inMinutes(d))),
	)
}

// sidesWords says whether the sides got the same, and which comes first next.
func sidesWords(left, right time.Duration) string {
	if left+right == 0 {
		return "Over the last four weeks: both sides get the same here, and take turns in going first."
	}
	words := "even"
	if d := left - right; d.Abs() >= time.Minute {
		words = minutes(d.Abs()) + " more on the left"
		if d < 0 {
			words = minutes(d.Abs()) + " more on the right"
		}
	}
	return fmt.Sprintf("Over the last four weeks: %s. Next time the %s goes first.", words, the.history.NextSide())
}
