package source

import (
	"time"

	"limber/exercises"
)

// What a dose may be. The holds are those of common practice: 30 to 45 seconds
// for most, shorter on a bad day.
const (
	shortestHold = 5 * time.Second
	longestHold  = 120 * time.Second
	mostReps     = 30
	mostSets     = 10
	longestRest  = 3 * time.Minute

	// A change of sides: what a plain one gets, and time to undo a knot.
	shortestChange = 8 * time.Second
	longestChange  = 40 * time.Second
)

// readDose reads the keys that an exercise and a routine's step share.
func readDose(t *table) exercises.Dose {
	return exercises.Dose{
		Hold:  t.length("hold", shortestHold, longestHold),
		Count: t.whole("count", 1, mostReps),
		Sets:  t.whole("sets", 1, mostSets),
		Rest:  t.length("between-sets", time.Second, longestRest),
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
