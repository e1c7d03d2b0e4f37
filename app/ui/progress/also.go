package progress

import (
	"math/rand/v2"

	"limber/app/kept"
	"limber/app/session"
)

// DidAlso reports whether it was noted today that the person did a sport.
func (d Doors) DidAlso(s session.Sport) bool {
	_, did := d.Person().AlsoToday(s)
	return did
}

// Also notes that the person did a sport today, or takes that back.
func (d Doors) Also(s session.Sport) {
	a, noted := d.Person().Also(s, rand.Uint64())
	if noted {
		d.Drop(kept.Activities, a.ID)
		return
	}
	d.Keep(kept.All{Activities: []session.Activity{a}})
}
