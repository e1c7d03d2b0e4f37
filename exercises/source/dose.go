package source

import (
	"time"

	"limber/exercises"
)

const (
	// A change of sides: what a plain one gets, and time to undo a knot.
	shortestChange = 8 * time.Second
	longestChange  = 40 * time.Second
)

// lengthIn reads a length that is in a range.
func lengthIn(t *table, key string, r exercises.Range) time.Duration {
	return t.length(key, time.Duration(r.Least)*time.Second, time.Duration(r.Most)*time.Second)
}

// readDose reads the keys that an exercise and a routine's step share.
func readDose(t *table) exercises.Dose {
	return exercises.Dose{
		Hold:  lengthIn(t, "hold", exercises.Holds),
		Count: t.whole("count", exercises.Counts.Least, exercises.Counts.Most),
		Sets:  t.whole("sets", exercises.Sets.Least, exercises.Sets.Most),
		Rest:  lengthIn(t, "between-sets", exercises.Rests),
	}
}

// checkDose compares a dose with the kind of exercise that it is for.
func checkDose(t *table, kind exercises.Kind, d exercises.Dose) {
	switch kind {
	case exercises.Hold:
		for _, key := range []string{"count", "build"} {
			if t.has(key) {
				t.wrong(key, "a hold is not counted; allowed: hold, sets, between-sets")
			}
		}
	case exercises.Reps, exercises.Breath:
		if t.has("hold") {
			t.wrong("hold", "%s are counted and not held; allowed: count, sets, between-sets", kindWords(kind))
		}
	}
	if t.has("between-sets") && d.Sets <= 1 {
		t.wrong("between-sets", "between-sets needs sets of 2 or more")
	}
}

func kindWords(k exercises.Kind) string {
	if k == exercises.Breath {
		return "breaths"
	}
	return "reps"
}
