package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/reminder"
	"limber/app/session"
	"limber/app/ui/remind"
)

func TestTheStripLeadsToAShortRoutineOrWaits(t *testing.T) {
	taught(t, kept.All{})
	if words, _, _ := seen(t, remind.Strip(the.remindDoors())); strings.TrimSpace(words) != "" {
		t.Errorf("before it is time it says %s", words)
	}
	the.desk.state = reminder.State{Every: 30 * time.Minute, Since: monday.Add(-45 * time.Minute), Shown: true} // once put off
	words, controls, _ := seen(t, remind.Strip(the.remindDoors()))
	if !strings.Contains(words, "Time to move. You have been here for 45 minutes.") {
		t.Errorf("it says %s", words)
	}
	for i, want := range []string{"Desk break, 3 min -> /play/desk-break", "In a chair, ", "I moved", "Later", "In a meeting"} {
		if !strings.HasPrefix(controls[i], want) {
			t.Errorf("%q can be pressed, want %s", controls[i], want)
		}
	}
}

func TestHowOftenToRemindIsKept(t *testing.T) {
	for kept, want := range map[string]int{"": 0, "30": 30, "45": 45, "60": 60, "1": 0, "-30": 0, "often": 0} {
		s := person.SettingsOf(map[string]string{"move": kept})
		if s.Move != want {
			t.Errorf("%q is every %d minutes, want %d", kept, s.Move, want)
		}
		if again := person.SettingsOf(s.Values()); again.Move != want {
			t.Errorf("%d is kept as %d", want, again.Move)
		}
	}
}

func TestStifferForTwoWeeksIsSaidOnce(t *testing.T) {
	var k kept.All
	for i := range 6 {
		s := done(fmt.Sprint(i), monday.AddDate(0, 0, -2*i), time.Minute)
		s.Feel = session.Stiffer
		k.Sessions = append(k.Sessions, s)
	}
	slices.Reverse(k.Sessions)
	taught(t, k)
	today := session.DayOf(monday)
	said := func() bool {
		words, _, _ := seen(t, the.careDoors().Worse())
		return strings.Contains(words, the.catalog.Screening.Worse.Title)
	}
	if !said() {
		t.Fatal("it is not said")
	}
	the.settings.Advised = today.String()
	if said() {
		t.Error("it is said again on the same day")
	}
	the.settings.Advised = (today - 60).String()
	if !said() {
		t.Error("after six weeks without cause it is not said again")
	}
	the.take(kept.All{})
	if said() {
		t.Error("it is said to a back of which nothing is known")
	}
}
