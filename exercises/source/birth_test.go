package source_test

import (
	"slices"
	"strings"
	"testing"

	"limber/exercises"
	"limber/exercises/source"
)

// Whoever gave birth lately is asked about it, is sent to somebody who knows them, and
// until then has the breath alone.
func TestABirthLatelyIsAskedAbout(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range c.Screening.Groups {
		for _, q := range g.Questions {
			if !strings.Contains(q.Text, "birth") {
				continue
			}
			if says := strings.Join(g.Answer.Text, " "); !strings.Contains(says, "Ask your doctor, midwife") || len(q.Sources) == 0 {
				t.Errorf("%q is answered by %q", q.Text, says)
			}
			waiting := c.Waiting([]exercises.Condition{q.Condition})
			for _, e := range c.Exercises {
				waits := slices.ContainsFunc(waiting, func(x exercises.Exercise) bool { return x.ID == e.ID })
				if waits == (e.Family == exercises.Breathe) {
					t.Errorf("%s waits: %v", e.ID, waits)
				}
			}
			return
		}
	}
	t.Error("nobody asks")
}
