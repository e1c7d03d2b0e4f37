package progress

import (
	"fmt"
	"math/rand/v2"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/app/words"
)

// dailySection asks once a week how daily life goes. It always stands there,
// with the last answer: to be asked is to find it open again.
func (d Doors) dailySection() app.UI {
	last, fresh := d.Person().Weekly()
	hint := "One tap, once a week. Daily life is a better gauge than any stretch."
	if fresh {
		hint = "Asked again " + sooner(session.DayOf(last.At)+7, d.Person().Today()) + ". Tap another answer to change it."
	}
	return app.Section().Class("section daily").Body(
		app.H2().Text("Daily life"),
		app.P().ID("daily").Text("Bending, getting up, carrying: next to last week, how is it?"),
		app.Div().Class("feel-row is-three").Role("group").Aria("labelledby", "daily").Body(
			app.Range(session.Dailies).Slice(func(i int) app.UI {
				how := session.Dailies[i]
				return part.Press("button feel", words.Dailies[how], fresh && last.Daily == how, "daily-"+string(how), func() { d.answer(how) })
			}),
		),
		app.P().Class("hint").Text(hint),
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

// sooner says when a day comes: "tomorrow", "in 3 days".
func sooner(day, today session.Day) string {
	if day-today <= 1 {
		return "tomorrow"
	}
	return fmt.Sprintf("in %d days", day-today)
}
