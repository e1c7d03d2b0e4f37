package ui

import (
	"math/rand/v2"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
)

// sportWords say what was done, after "I also".
var sportWords = map[session.Sport]string{session.Walked: "walked", session.Rode: "rode a bike", session.Swam: "swam"}

// alsoButtons note in one tap that the person kept active in another way today,
// and take it back with the next.
func alsoButtons(legend string) app.UI {
	return app.Div().Class("also").Role("group").Aria("label", legend).Body(
		app.Span().Class("also-legend").Aria("hidden", "true").Text(legend),
		app.Range(session.Sports).Slice(func(i int) app.UI {
			s := session.Sports[i]
			_, did := the.alsoToday(s)
			return part.Press("button", capital(sportWords[s]), did, "also-"+string(s), func() { the.also(s) })
		}),
	)
}

func (m *model) also(s session.Sport) {
	if a, did := m.alsoToday(s); did {
		m.drop(kept.Activities, a.ID)
		return
	}
	now := m.moment()
	m.put(kept.All{Activities: []session.Activity{{ID: session.NewID(now, rand.Uint64()), At: now, Kind: s}}})
}

// alsoWords sums up a week's other activity.
func alsoWords(also map[session.Sport]int) string {
	var parts []string
	for _, s := range session.Sports {
		if n := also[s]; n > 0 {
			parts = append(parts, sportWords[s]+" "+times(n))
		}
	}
	if len(parts) == 0 {
		return "Keeping active comes first: whatever moves you helps your back."
	}
	return "This week you also " + list(parts) + "."
}
