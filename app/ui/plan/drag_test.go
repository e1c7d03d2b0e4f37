package plan

import (
	"testing"
	"time"

	"limber/app/person"
	"limber/app/plan"
	"limber/app/session"
	"limber/app/ui/uitest"
)

// A planned day follows the pointer: it is taken up once it leaves its cell, and
// put where it is let go. Elsewhere nothing is moved.
func TestADayIsDraggedToAnother(t *testing.T) {
	now := time.Date(2026, 11, 18, 9, 0, 0, 0, time.UTC) // a Wednesday
	today := session.DayOf(now)
	for name, x := range map[string]struct {
		down  session.Day
		over  []session.Day
		up    session.Day
		want  string // days moved, from today
		taken session.Day
	}{
		"to the next day":           {today, []session.Day{today, today, today + 1}, today + 1, "1", 0},
		"to another week":           {today, []session.Day{today + 7, today + 9}, today + 9, "9", 0},
		"a tap moves nothing":       {today, []session.Day{today}, today, "", 0},
		"nor does what isn't there": {today + 1, []session.Day{today + 2}, today + 2, "", 0},
		"into the past":             {today, []session.Day{today - 1}, today - 1, "", today},
		"out of the calendar":       {today, []session.Day{0}, 0, "", today},
		"onto a planned one":        {today, []session.Day{today + 7}, today + 7, "", today},
	} {
		s := person.Settings{Plan: plan.New().Toggled(time.Wednesday, true).Text()}
		d := doorsOf(t, &s, now)
		d.hold(x.down)
		for _, day := range x.over {
			d.drag(day)
		}
		d.letGo(x.up)
		got := ""
		for from, to := range plan.Of(s.Plan).Moved {
			if got += string(rune('0' + int(to-from))); from != today {
				t.Errorf("%s: moved is %v", name, from)
			}
		}
		if got != x.want || d.Memory.picked != x.taken || d.Memory.held != 0 {
			t.Errorf("%s: moved by %q days, want %q; taken up is %v", name, got, x.want, d.Memory.picked)
		}
	}
}

// doorsOf are the doors of the page for somebody with these settings.
func doorsOf(t *testing.T, s *person.Settings, now time.Time) Doors {
	return Doors{Words: uitest.English(t), Memory: &Memory{}, Announce: func(string) {}, Draw: func() {},
		Person: func() person.Person { return person.Person{Settings: *s, Now: now} },
		Change: func(f func(*person.Settings)) { f(s) }}
}

// A finger that rests on a planned day takes it up. One that scrolls, or is gone by
// then, or came after, does not.
func TestAFingerThatRestsTakesADayUp(t *testing.T) {
	now := time.Date(2026, 11, 18, 9, 0, 0, 0, time.UTC)
	today := session.DayOf(now)
	for name, x := range map[string]struct {
		does  func(d Doors)
		taken session.Day
	}{
		"it rests":           {func(Doors) {}, today},
		"it scrolls":         {func(d Doors) { d.leave(today) }, 0},
		"it is gone":         {func(d Doors) { d.letGo(today) }, 0},
		"it is another":      {func(d Doors) { d.letGo(today); d.hold(today) }, 0},
		"on a day of no use": {func(d Doors) { d.letGo(today); d.hold(today + 1); d.Memory.press-- }, 0},
	} {
		s := person.Settings{Plan: plan.New().Toggled(time.Wednesday, true).Text()}
		d := doorsOf(t, &s, now)
		d.hold(today)
		press := d.Memory.press
		x.does(d)
		if d.rest(press); d.Memory.picked != x.taken || d.Memory.rested != (x.taken != 0) {
			t.Errorf("%s: taken up is %v", name, d.Memory.picked)
		}
	}
}
