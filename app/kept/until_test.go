package kept

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/history"
	"limber/app/session"
)

// A device whose clock ran ahead leaves records of next year. They are kept, and
// nothing that sums up to today may count them.
func TestWhatIsDatedAheadIsNotCounted(t *testing.T) {
	next := func(s session.Session) session.Session {
		s.ID, s.Started, s.Feel = "next", noon.AddDate(0, 3, 0), session.Hurt
		return s
	}
	k := All{
		Sessions:   []session.Session{did("2026-11-10", min5("knee-hug", left)), next(did("2026-11-20", min5("knee-hug", right)))},
		CheckIns:   []session.CheckIn{{ID: "a", At: noon.AddDate(0, 0, -8), Daily: session.Harder}, {ID: "b", At: noon.AddDate(0, 3, 0), Daily: session.Harder}},
		Activities: []session.Activity{{ID: "a", At: noon, Kind: session.Walked}, {ID: "b", At: noon.Add(9 * time.Hour), Kind: session.Walked}, {ID: "c", At: noon.AddDate(0, 3, 0), Kind: session.Swam}},
	}
	until := k.Until(noon)
	if len(k.Sessions) != 2 || len(until.Sessions) != 1 || len(until.CheckIns) != 1 || len(until.Activities) != 1 {
		t.Fatalf("counted are %+v", until)
	}
	h := history.Of(until.Sessions, until.CheckIns, until.Activities)
	if w := h.Week(sunday, session.DefaultTarget); w.Also[session.Walked] != 1 || w.Also[session.Swam] != 0 {
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
