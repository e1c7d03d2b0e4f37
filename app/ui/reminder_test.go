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
)

func TestTheStripLeadsToAShortRoutineOrWaits(t *testing.T) {
	taught(t, kept.All{})
	if words, _, _ := seen(t, reminderStrip()); strings.TrimSpace(words) != "" {
		t.Errorf("before it is time it says %s", words)
	}
	the.desk.state = reminder.State{Every: 30 * time.Minute, Since: monday.Add(-45 * time.Minute), Shown: true} // once put off
	words, controls, _ := seen(t, reminderStrip())
	if !strings.Contains(words, "Time to move. You have been here for 45 minutes.") {
		t.Errorf("it says %s", words)
	}
	for i, want := range []string{"Desk break, 3 min -> /play/desk-break", "In a chair, ", "I moved", "Later", "In a meeting"} {
		if !strings.HasPrefix(controls[i], want) {
			t.Errorf("%q can be pressed, want %s", controls[i], want)
		}
	}
}

func TestWhenTheNextReminderComes(t *testing.T) {
	taught(t, kept.All{})
	half := 30 * time.Minute
	for want, s := range map[string]reminder.State{
		"Nothing reminds you yet.":               {},
		"Next at 07:30, if you stay here.":       {Every: half, Since: monday},
		"Quiet until 08:00. The meeting is over": {Every: half, Since: monday, Quiet: monday.Add(time.Hour)},
		"It is time now.":                        {Every: half, Since: monday.Add(-half), Shown: true},
	} {
		the.desk.state = s
		words, _, _ := seen(t, deskState())
		if got := strings.Join(strings.Fields(words), " "); got != want {
			t.Errorf("it says %q, want %q", got, want)
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

func TestACalendarFileSaysWhatWasChosen(t *testing.T) {
	taught(t, kept.All{})
	var saved []string
	the.device.Files = keeper(func(name, kind string, data []byte) { saved = append(saved, name, kind, string(data)) })
	c := &Calendar{}
	c.OnInit()
	c.routine, c.at = "before-bed", "21:45"
	c.days = []time.Weekday{time.Sunday, time.Tuesday}
	c.save()
	if len(saved) != 3 || saved[0] != "limber.ics" || saved[1] != "text/calendar" {
		t.Fatalf("%q was saved", saved)
	}
	for _, line := range []string{"SUMMARY:Before bed", "DTSTART:20261117T214500", "RRULE:FREQ=WEEKLY;BYDAY=TU,SU"} {
		if !strings.Contains(saved[2], "\r\n"+line+"\r\n") {
			t.Errorf("no line %s in\n%s", line, saved[2])
		}
	}
	for what, broken := range map[string]Calendar{
		"no day": {routine: "before-bed", at: "21:45"}, "no time": {routine: "before-bed", days: week}, "no routine": {at: "21:45", days: week},
	} {
		if broken.save(); len(saved) != 3 || broken.saved {
			t.Errorf("with %s, a file was saved", what)
		}
	}
}

// keeper is what files are given to.
type keeper func(name, kind string, data []byte)

func (k keeper) Save(name, kind string, data []byte)                  { k(name, kind, data) }
func (keeper) CanShare(string, string) bool                           { return false }
func (keeper) Share(string, string, []byte, func(error))              {}
func (keeper) Read(string, func(name string, data []byte, err error)) {}

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
		words, _, _ := seen(t, careDoors().Worse())
		return strings.Contains(words, the.catalog.Screening.Worse.Title)
	}
	if !said() {
		t.Fatal("it is not said")
	}
	the.settings.Advised = today.String()
	if said() {
		t.Error("it is said again on the same day")
	}
	the.settings.Advised = (today - 28).String()
	if !said() {
		t.Error("after four weeks of the same it is not said again")
	}
	the.take(kept.All{})
	if said() {
		t.Error("it is said to a back of which nothing is known")
	}
}
