package kept

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"limber/app/session"
	"limber/exercises"
)

func TestMergeIntoNothingBringsEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := anyKept(t)
		m := Merge(All{}, k, nil)
		if d := cmp.Diff(k, m.Kept, same); d != "" {
			t.Fatal(d)
		}
		if n := len(k.Sessions) + len(k.CheckIns) + len(k.Activities) + len(k.Aside) + len(k.Routines) + len(k.Scores); m.New != n || m.Alike+m.Differs != 0 {
			t.Fatalf("%d records counted as %d new, %d alike, %d differing", n, m.New, m.Alike, m.Differs)
		}
	})
}

func TestMergeAgainChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		here, backup := anyKept(t), anyKept(t)
		once := Merge(here, backup, nil)
		twice := Merge(once.Kept, backup, nil)
		if d := cmp.Diff(once.Kept, twice.Kept, same); d != "" {
			t.Fatal(d)
		}
		if twice.New != 0 {
			t.Fatalf("%d new the second time", twice.New)
		}
	})
}

func TestMergeKeepsWhatIsHere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		here, backup := anyKept(t), anyKept(t)
		m := Merge(here, backup, nil)
		left := m.Kept.Sessions
		for _, added := range m.Added.Sessions { // undone
			left = slices.DeleteFunc(left, func(s session.Session) bool { return s.ID == added.ID })
		}
		if d := cmp.Diff(here.Sessions, left, same); d != "" {
			t.Fatal(d)
		}
	})
}

func TestMergeCounts(t *testing.T) {
	at := func(id string, n int) session.Session {
		return session.Session{ID: id, Started: noon, Routine: session.Routine{ID: "r"}, After: session.Stiff(n)}
	}
	m := Merge(
		All{Sessions: []session.Session{at("a", 1), at("b", 2), at("d", 4)}},
		All{Sessions: []session.Session{at("a", 1), at("b", 9), at("c", 3), at("d", 4)}},
		nil,
	)
	if m.New != 1 || m.Alike != 2 || m.Differs != 1 {
		t.Errorf("%d new, %d alike, %d differing", m.New, m.Alike, m.Differs)
	}
	if n, _ := m.Kept.Sessions[slices.IndexFunc(m.Kept.Sessions, func(s session.Session) bool { return s.ID == "b" })].After.Number(); n != 2 {
		t.Errorf("the session here became %d", n)
	}
}

func TestMergeClearsNothingThatWaitsHere(t *testing.T) {
	fine := func(c ...exercises.Condition) map[exercises.Condition]time.Time {
		all := map[exercises.Condition]time.Time{}
		for _, c := range c {
			all[c] = noon
		}
		return all
	}
	const bones, hip = exercises.Osteoporosis, exercises.HipReplacement
	for name, x := range map[string]struct {
		here, backup session.Choices
		want         map[exercises.Condition]time.Time
	}{
		"waits here, cleared there":   {session.Choices{Conditions: []exercises.Condition{bones}}, session.Choices{Conditions: []exercises.Condition{bones}, Cleared: fine(bones)}, nil},
		"unknown here, cleared there": {session.Choices{}, session.Choices{Conditions: []exercises.Condition{bones}, Cleared: fine(bones)}, fine(bones)},
		"cleared here, waits there":   {session.Choices{Conditions: []exercises.Condition{bones}, Cleared: fine(bones)}, session.Choices{Conditions: []exercises.Condition{bones}}, fine(bones)},
		"one each":                    {session.Choices{Conditions: []exercises.Condition{bones}, Cleared: fine(bones)}, session.Choices{Conditions: []exercises.Condition{hip}, Cleared: fine(hip)}, fine(bones, hip)},
	} {
		if d := cmp.Diff(x.want, x.here.With(x.backup).Cleared); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

func TestMergeOfChoicesStaysOnTheSafeSide(t *testing.T) {
	dose := func(n int) exercises.Dose { return exercises.Dose{Count: n} }
	here := session.Choices{
		Asked: noon, Conditions: []exercises.Condition{exercises.Pregnancy}, LeftOut: []string{"bridge"},
		Doses: map[string]exercises.Dose{"cat-cow": dose(5)}, Target: session.Target{Time: 5 * time.Minute, Days: 2},
	}
	backup := session.Choices{
		Asked: noon.AddDate(-1, 0, 0), Conditions: []exercises.Condition{exercises.Osteoporosis}, LeftOut: []string{"knee-hug", "bridge"},
		Limits: []session.Limit{session.NoKneeling}, Doses: map[string]exercises.Dose{"cat-cow": dose(9), "bridge": dose(7)}, Target: session.DefaultTarget,
	}
	want := session.Choices{
		Asked: noon, Conditions: []exercises.Condition{exercises.Pregnancy, exercises.Osteoporosis}, LeftOut: []string{"bridge", "knee-hug"},
		Limits: []session.Limit{session.NoKneeling}, Doses: map[string]exercises.Dose{"cat-cow": dose(5), "bridge": dose(7)}, Target: session.Target{Time: 5 * time.Minute, Days: 2},
	}
	if d := cmp.Diff(want, Merge(All{Choices: here}, All{Choices: backup}, nil).Kept.Choices, same); d != "" {
		t.Error(d)
	}
}
