package reminder

import (
	"slices"
	"testing"
	"time"
)

var nine = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

// line is one moment of a script: minutes after nine, what happens, what is
// done about it. Between lines the page ticks every minute, or not at all.
type line struct {
	at   int
	e    Event
	want []Effect
}

func TestReminderFollowsTheSitting(t *testing.T) {
	every30 := Set{Every: 30 * time.Minute}
	for _, c := range []struct {
		name   string
		script []line
	}{
		{"once, and no nagging", []line{
			{0, every30, []Effect{Keep}},
			{29, Tick{}, nil},
			{30, Tick{}, []Effect{Remind}},
			{90, Tick{}, nil},
			{91, Moved{}, []Effect{Clear}},
			{120, Tick{}, nil},
			{121, Tick{}, []Effect{Remind}},
		}},
		{"moving early starts over", []line{
			{0, every30, []Effect{Keep}},
			{20, Moved{}, nil},
			{49, Tick{}, nil},
			{50, Tick{}, []Effect{Remind}},
		}},
		{"later means ten minutes", []line{
			{0, every30, []Effect{Keep}},
			{30, Tick{}, []Effect{Remind}},
			{31, Later{}, []Effect{Clear}},
			{40, Tick{}, nil},
			{41, Tick{}, []Effect{Remind}},
		}},
		{"a meeting is quiet until it is over", []line{
			{0, every30, []Effect{Keep}},
			{10, Busy{}, nil},
			{55, Resumed{}, []Effect{Remind}},
		}},
		{"a short meeting changes nothing", []line{
			{0, every30, []Effect{Keep}},
			{5, Busy{}, nil},
			{15, Resumed{}, nil},
			{29, Tick{}, nil},
			{30, Tick{}, []Effect{Remind}},
		}},
		{"a forgotten meeting ends after an hour", []line{
			{0, every30, []Effect{Keep}},
			{10, Busy{}, nil},
			{69, Tick{}, nil},
			{70, Tick{}, []Effect{Remind}},
		}},
		{"a meeting takes the reminder away", []line{
			{0, every30, []Effect{Keep}},
			{30, Tick{}, []Effect{Remind}},
			{32, Busy{}, []Effect{Clear}},
			{91, Tick{}, nil},
			{92, Tick{}, []Effect{Remind}},
		}},
		{"another choice starts over", []line{
			{0, every30, []Effect{Keep}},
			{30, Tick{}, []Effect{Remind}},
			{31, Set{Every: time.Hour}, []Effect{Clear, Keep}},
			{90, Tick{}, nil},
			{91, Tick{}, []Effect{Remind}},
		}},
		{"off means never", []line{
			{0, every30, []Effect{Keep}},
			{10, Set{}, []Effect{Keep}},
			{300, Tick{}, nil},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var s State
			minute := 0
			for _, l := range c.script {
				for minute++; minute < l.at; minute++ {
					var got []Effect
					if s, got = Update(s, Tick{}, nine.Add(time.Duration(minute)*time.Minute)); got != nil {
						t.Fatalf("minute %d: %v, want nothing", minute, got)
					}
				}
				var got []Effect
				s, got = Update(s, l.e, nine.Add(time.Duration(l.at)*time.Minute))
				if !slices.Equal(got, l.want) {
					t.Fatalf("minute %d, %T: %v, want %v", l.at, l.e, got, l.want)
				}
				minute = l.at
			}
		})
	}
}

func TestNobodySatWhileTheComputerSlept(t *testing.T) {
	for _, c := range []struct {
		name string
		wake time.Duration // after nine
	}{
		{"asleep over lunch", 2 * time.Hour},
		{"the clock was set back", -time.Hour},
	} {
		s, _ := Update(State{}, Set{Every: 30 * time.Minute}, nine)
		woke := nine.Add(c.wake)
		s, got := Update(s, Tick{}, woke)
		if got != nil || !s.Due().Equal(woke.Add(30*time.Minute)) {
			t.Errorf("%s: %v, due %v", c.name, got, s.Due())
		}
	}
}

func TestAReminderLeftUpIsTakenAwayAfterSleep(t *testing.T) {
	s := State{Every: 30 * time.Minute, Since: nine.Add(-31 * time.Minute), Seen: nine, Shown: true}
	if _, got := Update(s, Tick{}, nine.Add(time.Hour)); !slices.Equal(got, []Effect{Clear}) {
		t.Errorf("got %v", got)
	}
}

func TestQuietIsShownOnlyWhileItLasts(t *testing.T) {
	s, _ := Update(State{}, Set{Every: 30 * time.Minute}, nine)
	s, _ = Update(s, Busy{}, nine)
	if !s.IsQuiet(nine.Add(59*time.Minute)) || s.IsQuiet(nine.Add(time.Hour)) {
		t.Error("a meeting is quiet for one hour")
	}
}
