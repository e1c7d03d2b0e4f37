package plan

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"limber/app/session"
)

// today is Wednesday, 18 November 2026.
var today = session.DayOf(time.Date(2026, 11, 18, 0, 0, 0, 0, time.UTC))

// drawn is the calendar as it is shown: x is planned.
func drawn(p Plan) string {
	var rows []string
	for week := range session.Day(Ahead) {
		row := ""
		for i := range session.Day(7) {
			if p.On(today.Monday() + 7*week + i) {
				row += "x"
			} else {
				row += "."
			}
		}
		rows = append(rows, row)
	}
	return strings.Join(rows, " ")
}

func TestTheCalendarOfAPlan(t *testing.T) {
	p := New().Toggled(time.Wednesday, true).Toggled(time.Monday, true)
	monday := today.Monday()
	for name, x := range map[string]struct {
		p    Plan
		want string
	}{
		"nothing said":                 {New(), "....... ....... ....... ......."},
		"two days":                     {p, "x.x.... x.x.... x.x.... x.x...."},
		"one day less":                 {p.Toggled(time.Monday, false), "..x.... ..x.... ..x.... ..x...."},
		"moved":                        {p.Move(today, today+1, today), "x..x... x.x.... x.x.... x.x...."},
		"moved on":                     {p.Move(today, today+1, today).Move(today+1, today+2, today), "x...x.. x.x.... x.x.... x.x...."},
		"moved back":                   {p.Move(today, today+1, today).Move(today+1, today, today), "x.x.... x.x.... x.x.... x.x...."},
		"not to where one is":          {p.Move(today, monday+7, today), "x.x.... x.x.... x.x.... x.x...."},
		"not into the past":            {p.Move(today, today-1, today), "x.x.... x.x.... x.x.... x.x...."},
		"not out of it":                {p.Move(monday, today+1, today), "x.x.... x.x.... x.x.... x.x...."},
		"not out of sight":             {p.Move(today, monday+28, today), "x.x.... x.x.... x.x.... x.x...."},
		"one that was moved is none":   {p.Move(today, today+1, today).Toggled(time.Wednesday, false), "x...... x...... x...... x......"},
		"a day where one was moved to": {p.Move(today, today+1, today).Toggled(time.Thursday, true), "x.xx... x.xx... x.xx... x.xx..."},
		"paused":                       {Plan{Days: p.Days, Paused: today + 5}, "x.x.... ....... ....... ......."},
	} {
		if got := drawn(x.p); got != x.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, x.want)
		}
	}
	days, origins := p.Move(today, today+1, today).Planned(today)
	if len(days) != 7 || days[0] != today+1 || origins[0] != today || days[1] != monday+7 {
		t.Errorf("planned are %v, of %v", days, origins)
	}
}

// This text is in backups, and read for ever.
func TestTheTextOfAPlanStaysReadable(t *testing.T) {
	const text = "1;Mon,Wed;10;07:30;2026-11-18>2026-11-19;2026-12-01;Tie my shoes; bend"
	want := Plan{Goal: "Tie my shoes; bend", Days: []time.Weekday{time.Monday, time.Wednesday}, Minutes: 10, At: "07:30",
		Moved: map[session.Day]session.Day{today: today + 1}, Paused: today + 13}
	if got := Of(text); !reflect.DeepEqual(got, want) || got.Text() != text {
		t.Errorf("it is %+v, and %s", got, got.Text())
	}
	for _, text := range []string{"", "1", "2;Mon;10;07:30;;;x", "mon", "1;;;;;"} {
		if got := Of(text); !reflect.DeepEqual(got, New()) {
			t.Errorf("%q is %+v", text, got)
		}
	}
	if got := Of("1;Xyz,Mon;11;25:99;a>b,2026-11-17>2026-11-18,>;x;"); !reflect.DeepEqual(got, Plan{Days: []time.Weekday{time.Monday}, Minutes: 5, At: "18:00"}) {
		t.Errorf("with much that means nothing it is %+v", got)
	}
}

// However often days are moved, none is lost or doubled, and what is kept is what
// comes back.
func TestMovingLosesNoDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := New()
		for _, d := range Week {
			p = p.Toggled(d, rapid.Bool().Draw(t, d.String()))
		}
		days, _ := p.Planned(today)
		for range rapid.IntRange(0, 20).Draw(t, "moves") {
			from, to := rapid.IntRange(-3, 30).Draw(t, "from"), rapid.IntRange(-3, 30).Draw(t, "to")
			p = p.Move(today+session.Day(from), today+session.Day(to), today)
			if got, _ := p.Planned(today); len(got) != len(days) {
				t.Fatalf("%d days became %d", len(days), len(got))
			}
			if got := drawn(Of(p.Text())); got != drawn(p) {
				t.Fatalf("%s came back as %s", drawn(p), got)
			}
		}
	})
}
