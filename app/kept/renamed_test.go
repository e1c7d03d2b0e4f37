package kept

import (
	"strings"
	"testing"
	"time"

	"limber/app/mine"
	"limber/exercises"
)

// No old id is left anywhere that a record is written.
func TestRenamedLeavesNoOldID(t *testing.T) {
	s := did("2026-11-20", min5("old-move", left), min5("lift", both))
	s.Routine.ID, s.Hurt = "old-routine", "old-move"
	s.Routine.Steps = []exercises.Step{{Exercise: "old-move"}, {Exercise: "lift"}}
	r := paused()
	r.Session.Routine.ID = "old-routine"
	r.Session.Routine.Steps[0].Exercise = "old-move"
	r.State.Timeline.Segments[0].Exercise = "old-move"
	k := All{Runs: []Run{r}, Routines: []mine.Routine{{ID: "own", Made: noon, Changed: noon, Steps: []exercises.Step{{Exercise: "old-move"}}}}}
	k.Sessions = append(k.Sessions, s)
	k.Choices.LeftOut = []string{"old-move"}
	k.Choices.Starred = []string{"exercises/old-move", "routines/old-routine", "routines/old-move-too"}
	k.Choices.Doses = map[string]exercises.Dose{"old-move": {Hold: 20 * time.Second}}
	got := k.Renamed(map[string]string{"old-move": "new-move"}, map[string]string{"old-routine": "new-routine"})
	text := func(k All) string {
		writes, err := k.Writes()
		if err != nil {
			t.Fatal(err)
		}
		choices, err := EncodeChoices(k.Choices)
		if err != nil {
			t.Fatal(err)
		}
		all := string(choices)
		for _, w := range writes {
			all += w.Text
		}
		return all
	}
	if all := text(got); strings.Contains(all, `old-move"`) || strings.Contains(all, "old-routine") || strings.Count(all, "new-move") != 8 || strings.Count(all, "new-routine") != 3 {
		t.Errorf("renamed it is %s", all)
	}
	if all := text(k); strings.Contains(all, "new-") {
		t.Errorf("what was there was changed itself: %s", all)
	}
}
