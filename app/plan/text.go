package plan

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Text is a plan as it is kept, among the settings:
//
//	1;Mon,Wed;10;18:00;2026-11-23>2026-11-24;2026-12-01;Tie my shoes
//
// the version, days, minutes, time of day, days moved, day paused, and the goal. It
// is empty where there is no plan and nothing was said of one.
func (p Plan) Text() string {
	var days, moved []string
	for _, d := range p.Days {
		days = append(days, d.String()[:3])
	}
	for from, to := range p.Moved {
		moved = append(moved, from.String()+">"+to.String())
	}
	slices.Sort(moved)
	paused := ""
	if p.Paused != 0 {
		paused = p.Paused.String()
	}
	return strings.Join([]string{version, strings.Join(days, ","), strconv.Itoa(p.Minutes), p.At, strings.Join(moved, ","), paused, p.Goal}, ";")
}

// version is the version of the text. A Limber that does not know it has no plan.
const version = "1"

// Of reads the text of a plan. What it can't read is left out.
func Of(kept string) Plan {
	p, parts := New(), strings.SplitN(kept, ";", 7)
	if len(parts) != 7 || parts[0] != version {
		return p
	}
	for _, d := range Week {
		if slices.Contains(strings.Split(parts[1], ","), d.String()[:3]) {
			p.Days = append(p.Days, d)
		}
	}
	if n, err := strconv.Atoi(parts[2]); err == nil && slices.Contains(Minutes, n) {
		p.Minutes = n
	}
	if _, err := time.Parse("15:04", parts[3]); err == nil {
		p.At = parts[3]
	}
	for _, pair := range strings.Split(parts[4], ",") {
		a, b, _ := strings.Cut(pair, ">")
		from, to := dayOf(a), dayOf(b)
		if from == 0 || to == 0 || !p.usual(from) {
			continue
		}
		if p.Moved == nil {
			p.Moved = map[session.Day]session.Day{}
		}
		p.Moved[from] = to
	}
	p.Paused = dayOf(parts[5])
	p.Goal = exercises.Cut(parts[6], LongestGoal)
	return p
}

func dayOf(text string) session.Day {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return 0
	}
	return session.DayOf(t)
}

// Time is the time of day, from midnight.
func (p Plan) Time() time.Duration {
	t, _ := time.Parse("15:04", cmp.Or(p.At, "18:00"))
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
}
