package progress

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// sidesSection compares the sides over four weeks.
func (d Doors) sidesSection() app.UI {
	today := d.Person().Today()
	left, right := d.Person().History.Sides(today-27, today)
	most := max(left, right, time.Minute)
	return app.Section().Class("section").Body(
		app.H2().Text("Left and right"),
		app.Dl().Class("sides-bars").Body(
			d.sideBar("Left", left, most),
			d.sideBar("Right", right, most),
		),
		app.P().Class("hint").Text(d.sidesWords(left, right)),
	)
}

func (d Doors) sideBar(name string, done, most time.Duration) app.UI {
	return app.Div().Class("side-bar").Body(
		app.Dt().Text(name),
		app.Dd().Body(part.Bar("side-strip", most, done), app.Span().Text(d.Words.Length.Sum(done))),
	)
}

// sidesWords says whether the sides got the same, and which comes first next.
func (d Doors) sidesWords(left, right time.Duration) string {
	if left+right == 0 {
		return "Over the last four weeks: both sides get the same here, and take turns in going first."
	}
	most := "even"
	if more := left - right; more.Abs() >= time.Minute {
		most = d.Words.Length.Short(more.Abs()) + " more on the left"
		if more < 0 {
			most = d.Words.Length.Short(more.Abs()) + " more on the right"
		}
	}
	return fmt.Sprintf("Over the last four weeks: %s. Next time the %s goes first.", most, d.Person().History.NextSide())
}
