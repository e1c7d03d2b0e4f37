package figure

import (
	"testing"

	"limber/exercises"
)

// The solver places only the bones that a variable is said to move: none that is
// elsewhere may be missing.
func TestWhatAVariableMovesIsKnown(t *testing.T) {
	for _, who := range exercises.People {
		for name, view := range views {
			b := view(personOf(who))
			values := make([]float64, len(b.vars))
			for i := range values {
				values[i] = 7 // none is where turning it changes nothing
			}
			before := b.place(values, nil)
			for i, moves := range b.moved() {
				values[i] += 3
				for bone, at := range b.place(values, nil) {
					if at != before[bone] && !moves[bone] {
						t.Errorf("%q, %s: %s moves %s", who, name, b.vars[i].name, b.bones[bone].name)
					}
				}
				values[i] -= 3
			}
		}
	}
}
