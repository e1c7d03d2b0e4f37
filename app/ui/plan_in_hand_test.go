package ui

import (
	"strings"
	"testing"

	"limber/app/plan"
)

// plannedDays are the names of the planned days that can be taken up.
func (h *hand) plannedDays() (all []string) {
	for _, c := range h.controls() {
		if name, ok := strings.CutSuffix(c.name, ", planned"); ok && c.event == "click" {
			all = append(all, name)
		}
	}
	return all
}

// A plan is made, one day of it moved, undone, paused, gone on with and deleted;
// a reload finds each as it was left.
func TestAPlanIsMadeMovedPausedAndDeleted(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/plan")
		h.see("Choose a day, and it stands here.")
		for _, d := range plan.Week {
			h.fire("change", "plan-"+d.String()[:3])
		}
		all := h.plannedDays()
		if len(all) < 22 || len(all) > 28 {
			t.Fatalf("planned are %q", all)
		}
		today := all[0]
		h.fire("change", "plan-"+today[:3]) // not on this day of the week
		if got := h.plannedDays(); len(got) >= len(all) || got[0] == today {
			t.Fatalf("planned are %q", got)
		}
		next := h.plannedDays()[0]
		h.press(next + ", planned")
		h.see("tap the day you want it on")
		h.press("Move it to " + today)
		h.see("Hold a planned day and drag it")
		if got := h.plannedDays(); got[0] != today || got[1] == next {
			t.Errorf("after it was moved planned are %q", got)
		}
		h.open("/")
		h.see("As you planned:")
		h.reload("/plan")
		if got := h.plannedDays(); got[0] != today {
			t.Errorf("after a reload planned are %q", got)
		}
		h.press(today + ", planned")
		h.press("Move it to " + next)
		h.press("Undo")
		if got := h.plannedDays(); got[0] != today {
			t.Errorf("undone, planned are %q", got)
		}
		h.press("Save for my calendar")
		if days := strings.Count(h.phone.file, "BEGIN:VEVENT"); days != len(h.plannedDays()) || strings.Contains(h.phone.file, "RRULE") || strings.Count(h.phone.file, "/routines/") < days {
			t.Errorf("%d days are in the file\n%s", days, h.phone.file)
		}
		h.see("Open the file")
		h.press("Pause, I'm ill or away")
		h.see("Paused. Get well")
		if got := h.plannedDays(); len(got) > 0 {
			t.Errorf("paused, planned are %q", got)
		}
		h.open("/")
		if h.says("As you planned:") {
			t.Error("Today follows a plan that is paused")
		}
		h.open("/plan")
		h.press("Go on with the plan")
		left := len(h.plannedDays())
		h.press("Delete the plan")
		h.see("Choose a day, and it stands here.")
		h.press("Undo")
		if got := h.plannedDays(); left == 0 || len(got) != left {
			t.Errorf("%d days were planned, and brought back %q", left, got)
		}
	})
}
