package ui

import (
	"fmt"
	"math/rand/v2"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
)

// feelWords are the answers to how the back feels.
var feelWords = map[session.Feel]string{
	session.Looser: "Looser", session.Same: "Same", session.Stiffer: "Stiffer", session.Hurt: "It hurt",
}

// scale asks for a number from 0 to 10. Pressing the number again takes it back.
func scale(id, legend string, given session.Stiffness, set func(session.Stiffness)) app.UI {
	n, any := given.Number()
	return app.FieldSet().Class("scale").Body(
		app.Legend().Text(legend),
		app.Div().Class("scale-row").Body(app.Range(make([]struct{}, 11)).Slice(func(i int) app.UI {
			on := any && i == n
			return part.Press("number", strconv.Itoa(i), on, fmt.Sprint(id, i, on), func() {
				if on {
					set(0)
				} else {
					set(session.Stiff(i))
				}
			})
		})),
		app.P().Class("scale-ends hint").Body(app.Span().Text("0: loose"), app.Span().Text("10: as stiff as it gets")),
	)
}

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

var dailyWords = map[session.Daily]string{session.Easier: "Easier", session.AsEver: "The same", session.Harder: "Harder"}

// dailySection asks once a week how daily life goes. It always stands there,
// with the last answer: to be asked is to find it open again.
func dailySection() app.UI {
	last, fresh := the.weekly()
	words := "One tap, once a week. Daily life is a better gauge than any stretch."
	if fresh {
		words = "Asked again " + sooner(session.DayOf(last.At)+7, the.today()) + ". Tap another answer to change it."
	}
	return app.Section().Class("section daily").Body(
		app.H2().Text("Daily life"),
		app.P().ID("daily").Text("Bending, getting up, carrying: next to last week, how is it?"),
		app.Div().Class("feel-row is-three").Role("group").Aria("labelledby", "daily").Body(
			app.Range(session.Dailies).Slice(func(i int) app.UI {
				d := session.Dailies[i]
				return part.Press("button feel", dailyWords[d], fresh && last.Daily == d, "daily-"+string(d), func() { the.answer(d) })
			}),
		),
		app.P().Class("hint").Text(words),
	)
}

// answer keeps the week's answer; within the week it is changed, not added.
func (m *model) answer(d session.Daily) {
	c, fresh := m.weekly()
	if !fresh {
		c.At = m.moment()
		c.ID = session.NewID(c.At, rand.Uint64())
	}
	c.Daily = d
	m.put(kept.All{CheckIns: []session.CheckIn{c}})
}

// sooner says when a day comes: "tomorrow", "in 3 days".
func sooner(day, today session.Day) string {
	if day-today <= 1 {
		return "tomorrow"
	}
	return fmt.Sprintf("in %d days", day-today)
}
