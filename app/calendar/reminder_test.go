package calendar

import (
	"testing"
	"time"
)

func TestFirstIsTheNextChosenDay(t *testing.T) {
	utc := func(day, hour, minute int) time.Time { return time.Date(2026, 11, day, hour, minute, 0, 0, time.UTC) }
	zone := time.FixedZone("far east", 13*3600)
	for _, c := range []struct {
		name string
		days []time.Weekday
		now  time.Time
		want string
	}{
		{"later today", []time.Weekday{0}, utc(22, 7, 0), "Sun 22 07:30"},
		{"at this very moment: in a week", []time.Weekday{0}, utc(22, 7, 30), "Sun 29 07:30"},
		{"earlier today: in a week", []time.Weekday{0}, utc(22, 9, 0), "Sun 29 07:30"},
		{"earlier today, tomorrow too", []time.Weekday{0, 1}, utc(22, 9, 0), "Mon 23 07:30"},
		{"by the clock here, not in Greenwich", []time.Weekday{1}, utc(22, 20, 0).In(zone), "Mon 30 07:30"},
		{"into December", []time.Weekday{2}, utc(25, 0, 0), "Tue 01 07:30"},
	} {
		r := Reminder{Days: c.days, At: 7*time.Hour + 30*time.Minute}
		if got := r.First(c.now).Format("Mon 02 15:04"); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Clocks go forward in the night to 29 March 2026 in Berlin: half past two
// doesn't exist there, and half past seven stays half past seven.
func TestFirstIgnoresClockChanges(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Skip("no table of time zones here")
	}
	r := Reminder{Days: []time.Weekday{0}, At: 7*time.Hour + 30*time.Minute}
	if got := r.First(time.Date(2026, 3, 28, 23, 0, 0, 0, berlin)).Format("Mon 02 15:04"); got != "Sun 29 07:30" {
		t.Errorf("got %s", got)
	}
}
