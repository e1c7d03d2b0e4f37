package progress

import (
	"math/rand/v2"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
)

// dailySection asks once a week how daily life goes. It always stands there,
// with the last answer: to be asked is to find it open again.
func (d Doors) dailySection() app.UI {
	last, fresh := d.Person().Weekly()
	w := &d.Words.Daily
	return app.Section().Class("section daily").Body(
		app.H2().Text(w.Title),
		app.P().ID("daily").Text(w.Question),
		app.Div().Class("feel-row is-three").Role("group").Aria("labelledby", "daily").Body(
			app.Range(session.Dailies).Slice(func(i int) app.UI {
				how := session.Dailies[i]
				return part.Press("button feel", w.Of(how), fresh && last.Daily == how, "daily-"+string(how), func() { d.answer(how) })
			}),
		),
		app.P().Class("hint").Text(w.Asked(fresh, session.DayOf(last.At)+7, d.Person().Today())),
	)
}

// answer keeps the week's answer; within the week it is changed, not added.
func (d Doors) answer(how session.Daily) {
	c, fresh := d.Person().Weekly()
	if !fresh {
		c.At = d.Person().Now
		c.ID = session.NewID(c.At, rand.Uint64())
	}
	c.Daily = how
	d.Keep(kept.All{CheckIns: []session.CheckIn{c}})
}
