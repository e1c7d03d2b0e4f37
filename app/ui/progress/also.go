package progress

import (
	"math/rand/v2"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/words"
)

// alsoWords sums up a week's other activity.
func (d Doors) alsoWords(also map[session.Sport]int) string {
	var parts []string
	for _, s := range session.Sports {
		if n := also[s]; n > 0 {
			parts = append(parts, words.Sports[s]+" "+words.Times(n))
		}
	}
	if len(parts) == 0 {
		return "Keeping active comes first: whatever moves you helps your back."
	}
	return "This week you also " + d.Words.List.Of(parts) + "."
}

// didAlso reports whether it was noted today that the person did a sport.
func (d Doors) didAlso(s session.Sport) bool {
	_, did := d.Person().AlsoToday(s)
	return did
}

func (d Doors) also(s session.Sport) {
	a, noted := d.Person().Also(s, rand.Uint64())
	if noted {
		d.Drop(kept.Activities, a.ID)
		return
	}
	d.Keep(kept.All{Activities: []session.Activity{a}})
}
