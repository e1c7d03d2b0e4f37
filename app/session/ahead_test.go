package session

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// A device whose clock ran ahead leaves records of next year. They are kept, and
// nothing that sums up to today may count them.
func TestWhatIsDatedAheadIsNotCounted(t *testing.T) {
	next := func(s Session) Session {
		s.ID, s.Started, s.Feel = "next", noon.AddDate(0, 3, 0), Hurt
		return s
	}
	k := Kept{
		Sessions:   []Session{did("2026-11-10", min5("knee-hug", left)), next(did("2026-11-20", min5("knee-hug", right)))},
		CheckIns:   []CheckIn{{"a", noon.AddDate(0, 0, -8), Harder}, {"b", noon.AddDate(0, 3, 0), Harder}},
		Activities: []Activity{{"a", noon, Walked}, {"b", noon.Add(9 * time.Hour), Walked}, {"c", noon.AddDate(0, 3, 0), Swam}},
	}
	until := k.Until(noon)
	if len(k.Sessions) != 2 || len(until.Sessions) != 1 || len(until.CheckIns) != 1 || len(until.Activities) != 1 {
		t.Fatalf("counted are %+v", until)
	}
	h := Of(until)
	if w := h.Week(sunday, DefaultTarget); w.Also[Walked] != 1 || w.Also[Swam] != 0 {
		t.Errorf("this week %v", w.Also)
	}
	if got := h.NextSide(); got != right {
		t.Errorf("the next side is %q: the session to come decides", got)
	}
	if !h.CheckInDue(sunday) {
		t.Error("an answer of next year is fresh")
	}
	if d := cmp.Diff(map[string]int{"knee-hug": 1}, h.Familiar()); d != "" {
		t.Error(d)
	}
	k.Choices.Exported = noon.AddDate(0, -2, 0).AddDate(0, 0, 80)
	k.Sessions[0].Started = noon.AddDate(0, -3, 0)
	if k.BackupDue(noon) {
		t.Error("a session of next year wants a backup")
	}
}

// A clock that was set back by an hour, or a flight, puts nothing out of sight.
func TestJustNowIsNotAhead(t *testing.T) {
	for name, c := range map[string]struct {
		at    time.Time
		ahead bool
	}{
		"now":                    {noon, false},
		"the clock was set back": {noon.Add(time.Hour), false},
		"tomorrow":               {noon.Add(20 * time.Hour), true},
		"tomorrow where it was, by a flight west": {noon.In(time.FixedZone("", 14*3600)), false},
	} {
		if got := Ahead(c.at, noon); got != c.ahead {
			t.Errorf("%s: ahead is %v", name, got)
		}
	}
}
