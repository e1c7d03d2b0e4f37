package person

import (
	"slices"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// Person is one person at a moment: what there is to do for them, and all that
// is known of them. Pages are printed for nobody, at no time.
type Person struct {
	Catalog  *exercises.Catalog // as this person is told it
	Kept     kept.All
	History  *history.History
	Settings Settings
	Now      time.Time                    // in the zone of where the device is; zero: no time
	Laid     map[string]timeline.Timeline // what Timeline has compiled, by the routine's id, where it has one
	Ladder   *Ladder                      // nil: it is climbed anew for each question
}

// Today is the day it is where the device is, 0 where pages are printed: each
// build would differ from the one before.
func (p Person) Today() session.Day {
	if p.Now.IsZero() {
		return 0
	}
	return session.DayOf(p.Now)
}

// Counted is what is kept without what is dated in the future.
func (p Person) Counted() kept.All {
	if p.Now.IsZero() {
		return p.Kept
	}
	return p.Kept.Until(p.Now)
}

// Limits are what speaks against some exercises for this person.
func (p Person) Limits() exercises.Limits {
	l := Limits(p.Catalog, p.Kept.Choices, p.Climbed().Doses(p.Today()))
	l.Resting = Resting(p.Counted().Sessions, p.Today())
	return l
}

// Options are what this person's history and wishes change in a timeline.
func (p Person) Options() timeline.Options {
	return timeline.Options{Pace: p.Settings.Pace, Done: p.History.Familiar(), Ways: p.History.Ways(), First: p.History.NextSide(), NoKneeling: p.Limits().NoKneeling}
}

// Plan is a routine as this person can do it.
func (p Person) Plan(r exercises.Routine) Plan {
	l := p.Limits()
	l.Easier = p.IsEasyDay(r.ID)
	plan := PlanOf(p.Catalog, r, l)
	p.swap(&plan, r, l)
	p.rise(&plan, r, l)
	return plan
}

// Timeline compiles a routine for this person; an empty one when nothing of it
// is left to do.
func (p Person) Timeline(r exercises.Routine) timeline.Timeline {
	if t, ok := p.Laid[r.ID]; ok && r.ID != "" {
		return t
	}
	r = p.Plan(r).Routine
	t, err := timeline.Compile(p.Catalog, r, p.Options())
	if err != nil {
		t = timeline.Timeline{Routine: r}
	}
	if p.Laid != nil {
		p.Laid[r.ID] = t
	}
	return t
}

// IsEasyDay reports the routine for a bad back. Whatever starts it, it is an
// easy day: the gentlest versions, short holds, and it counts in full.
func (p Person) IsEasyDay(routine string) bool {
	r, ok := p.Catalog.EasyDay()
	return ok && r.ID == routine
}

// Exercise is the exercise called id. What is kept outlives what it speaks of:
// one that is gone is called by its id, and has nothing else to show.
func (p Person) Exercise(id string) exercises.Exercise {
	if e, ok := p.Catalog.Exercise(id); ok {
		return e
	}
	return exercises.Exercise{ID: id, Name: id, Kind: exercises.Hold}
}

// HasStar reports whether this person put an exercise or a routine first.
func (p Person) HasStar(path string) bool { return slices.Contains(p.Kept.Choices.Starred, path) }

// Condition names a condition in as few words as its question does, if one asks
// about it.
func (p Person) Condition(c exercises.Condition) (brief string, ok bool) {
	for _, q := range p.Catalog.Screening.Questions() {
		if q.Condition == c {
			return q.Brief(), true
		}
	}
	return "", false
}

// Waits names the exercises that wait for a clinician's word.
func (p Person) Waits() (names []string) {
	for _, e := range p.Catalog.Waiting(Waiting(p.Kept.Choices)) {
		names = append(names, e.Name)
	}
	return names
}

// Week is the one under way, against the person's own target.
func (p Person) Week() history.Week {
	return p.History.Week(p.Today(), p.Kept.Choices.WeekTarget())
}

// Weekly is the last weekly answer, and whether it is from the last seven days.
func (p Person) Weekly() (last session.CheckIn, fresh bool) {
	if all := p.Counted().CheckIns; len(all) > 0 {
		last = all[len(all)-1]
	}
	return last, last.ID != "" && p.Today()-session.DayOf(last.At) < 7
}

// Also is what was noted of a sport today or, if nothing was, what to note. An
// id is made of random bits.
func (p Person) Also(s session.Sport, random uint64) (a session.Activity, noted bool) {
	if a, noted = p.AlsoToday(s); !noted {
		a = session.Activity{ID: session.NewID(p.Now, random), At: p.Now, Kind: s}
	}
	return a, noted
}

// AlsoToday finds what was noted of a sport today.
func (p Person) AlsoToday(s session.Sport) (session.Activity, bool) {
	today := p.Today()
	for _, a := range slices.Backward(p.Kept.Activities) {
		if a.Kind == s && session.DayOf(a.At) == today {
			return a, true
		}
	}
	return session.Activity{}, false
}

// calm is for how many days on end there must have been no cause for the advice
// before a new cause brings it again. Said more often it would be nagging.
const calm = 28

// Worse reports whether to say, today, that somebody should have a look: once, until
// it is read, for all the time that a back goes on getting stiffer.
func (p Person) Worse() bool {
	today := p.Today()
	if !p.History.StifferForTwoWeeks(today) {
		return false
	}
	read, err := time.Parse(time.DateOnly, p.Settings.Advised)
	if err != nil {
		return true
	}
	days := 0
	for day := today - 1; day > session.DayOf(read) && days < calm; day-- {
		if days++; p.History.StifferForTwoWeeks(day) {
			days = 0
		}
	}
	return days == calm
}

// Variety gives the exercises done most, and those that suit the person and are
// done least.
func (p Person) Variety() (used, unused []history.Move) {
	const most, least = 5, 3
	var ids []string
	limits := p.Limits()
	for _, e := range p.Catalog.Exercises {
		if limits.Allow(e) {
			ids = append(ids, e.ID)
		}
	}
	all := p.History.Used(p.withGone(ids))
	for _, move := range all[:min(most, len(all))] {
		if move.Times > 0 {
			used = append(used, move)
		}
	}
	suits := slices.DeleteFunc(all, func(move history.Move) bool { return !slices.Contains(ids, move.Exercise) })
	return used, suits[max(min(len(used), len(suits)), len(suits)-least):]
}

// withGone adds what was done and is not in Limber to the ids of exercises: moves
// of one's own, and what is gone.
func (p Person) withGone(ids []string) []string {
	var gone []string
	for id := range p.History.Familiar() {
		if e, ok := p.Catalog.Exercise(id); !ok || e.IsOwn() {
			gone = append(gone, id)
		}
	}
	slices.Sort(gone)
	return append(slices.Clip(ids), gone...)
}

// Since is this person as they were known from a day on, up to now.
func (p Person) Since(first session.Day) Person {
	k := p.Counted().Since(first)
	p.Kept, p.History, p.Laid, p.Ladder = k, history.Of(k.Sessions, k.CheckIns, k.Activities), nil, nil
	return p
}

// Done are the exercises that were done, the most done first, also those that
// are not in Limber.
func (p Person) Done() []history.Move {
	var ids []string
	for _, e := range p.Catalog.Exercises {
		ids = append(ids, e.ID)
	}
	return slices.DeleteFunc(p.History.Used(p.withGone(ids)), func(m history.Move) bool { return m.Times == 0 })
}
