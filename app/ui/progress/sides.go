package progress

import (
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
		app.H2().Text(d.Words.Sides.Title),
		app.Dl().Class("sides-bars").Body(
			d.sideBar(d.Words.Sides.Left, left, most),
			d.sideBar(d.Words.Sides.Right, right, most),
		),
		app.P().Class("hint").Text(d.Words.BothSides(left, right, d.Person().History.NextSide())),
	)
}

func (d Doors) sideBar(name string, done, most time.Duration) app.UI {
	return app.Div().Class("side-bar").Body(
		app.Dt().Text(name),
		app.Dd().Body(part.Bar("side-strip", most, done), app.Span().Text(d.Words.Sum(done))),
	)
}
