package progress

import (
	"math/rand/v2"

	"limber/app/kept"
	"limber/app/session"
)

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
