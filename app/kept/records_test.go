package kept

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"limber/app/session"
)

func TestWithAndWithoutKeepTheOrderAndTheRest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, more := anyKept(t), anyKept(t)
		before := slices.Clone(k.Sessions)
		both := k.With(more)
		if d := cmp.Diff(before, k.Sessions, same); d != "" {
			t.Fatal("k itself was changed: " + d)
		}
		want := Merge(All{Sessions: more.Sessions, CheckIns: more.CheckIns, Activities: more.Activities, Aside: more.Aside, Routines: more.Routines, Scores: more.Scores}, k, nil).Kept
		want.Choices, want.Settings = k.Choices, k.Settings // what is new goes before what was
		if d := cmp.Diff(want, both, same); d != "" {
			t.Fatal(d)
		}
		for _, s := range both.Sessions {
			rest := both.Without(Place{Sessions, s.ID})
			if len(rest.Sessions) != len(both.Sessions)-1 || slices.ContainsFunc(rest.Sessions, func(r session.Session) bool { return r.ID == s.ID }) {
				t.Fatalf("without %s there are %d of %d", s.ID, len(rest.Sessions), len(both.Sessions))
			}
		}
	})
}
