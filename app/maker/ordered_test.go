package maker

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"limber/app/person"
	"limber/exercises"
	"limber/exercises/source"
)

// Nothing is lost or changed, no order has fewer changes of position, and what is
// in order stays as it is.
func TestABetterOrderHasTheSameStepsAndFewerChanges(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	ids := []string{"gone", exercises.Own{Name: "Heel drop", Position: exercises.Standing}.ID(), exercises.Own{Name: "Towel", Position: exercises.OnBack}.ID()}
	for _, e := range c.Exercises {
		ids = append(ids, e.ID)
	}
	who := person.Person{Catalog: c}
	rapid.Check(t, func(t *rapid.T) {
		var steps []exercises.Step
		for _, id := range rapid.SliceOfN(rapid.SampledFrom(ids), 0, 12).Draw(t, "steps") {
			steps = append(steps, exercises.Step{Exercise: id, Note: rapid.SampledFrom([]string{"", "a", "b"}).Draw(t, "note")})
		}
		got := Ordered(c, steps)
		if len(got) != len(steps) || who.Moves(got) > who.Moves(steps) {
			t.Fatalf("%v became %v", steps, got)
		}
		if again := Ordered(c, got); !slices.Equal(again, got) {
			t.Fatalf("%v is put in order once more: %v", got, again)
		}
		for _, s := range steps {
			count := func(in []exercises.Step) (n int) {
				for _, x := range in {
					if x == s {
						n++
					}
				}
				return n
			}
			if count(got) != count(steps) {
				t.Fatalf("%v became %v", steps, got)
			}
		}
	})
}
