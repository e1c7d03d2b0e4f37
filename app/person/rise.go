package person

import (
	"maps"
	"slices"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// DoseChange is a dose that is another one than the last time, and why.
type DoseChange struct {
	Exercise string
	To       exercises.Dose
	Cause    Cause
}

// rests is for how many days a move rests that hurt.
const rests = 14

// Resting are the ids of the exercises that hurt a short while ago.
func Resting(sessions []session.Session, today session.Day) (ids []string) {
	for _, s := range slices.Backward(sessions) {
		if today-s.Day() > rests {
			break
		}
		if s.Feel == session.Hurt && s.Hurt != "" && today-s.Day() < rests && !slices.Contains(ids, s.Hurt) {
			ids = append(ids, s.Hurt)
		}
	}
	return ids
}

// Climbed is where this person stands.
func (p Person) Climbed() *Ladder {
	if p.Ladder != nil {
		return p.Ladder
	}
	return Climb(p.Catalog, p.Counted().Sessions, p.Kept.Choices.NotYet, p.Settings.DosesAs)
}

// today is where somebody stands with an exercise on a day.
func (l *Ladder) today(id string, day session.Day) stand {
	x := l.at[id].stand
	if l.last != 0 && l.until.IsZero() && day != 0 {
		x = x.away(day - l.last)
	}
	return x
}

// Doses are the doses of a day, by exercise: those that the exercises themselves
// say are left out.
func (l *Ladder) Doses(day session.Day) map[string]exercises.Dose {
	doses := map[string]exercises.Dose{}
	for id, r := range l.at {
		if x := l.today(id, day); x.rung != r.Usual {
			doses[id] = r.Doses[x.rung]
		}
	}
	return doses
}

// rise lets one dose of a plan rise, of what comes back with half or else the one that
// is due for longest, and notes it and what fell since. Nothing rises on an easy day,
// after a session after which something was wrong, twice a day, or on a day on which a
// rise was refused.
func (p Person) rise(plan *Plan, of exercises.Routine, l exercises.Limits) {
	ladder, today := p.Climbed(), p.Today()
	own := func(id string) bool { // the dose is not the ladder's
		said := func(s exercises.Step) bool {
			return s.Exercise == id && (s.Dose.Hold > 0 || s.Dose.Count > 0 || s.Dose.Sets > 0)
		}
		_, is := l.Doses[id]
		return is || slices.ContainsFunc(of.Steps, said)
	}
	refused := slices.ContainsFunc(slices.Collect(maps.Values(p.Kept.Choices.NotYet)), func(t time.Time) bool { return session.DayOf(t) == today })
	climbs := !refused && ladder.until.IsZero() && ladder.well && ladder.rose != today && !l.Easier && !slices.Contains(l.Conditions, exercises.Pregnancy)
	best := -1
	for i, s := range plan.Routine.Steps {
		r, known := ladder.at[s.Exercise]
		if !known || own(s.Exercise) {
			continue
		}
		x := ladder.today(s.Exercise, today)
		if climbs && x.due(r.Rungs) && (best < 0 || x.before(ladder.at[plan.Routine.Steps[best].Exercise].stand)) {
			best = i
		}
		again := slices.ContainsFunc(plan.Doses, func(d DoseChange) bool { return d.Exercise == s.Exercise })
		if x.fell != "" && !l.Easier && !again && ladder.until.IsZero() {
			plan.Doses = append(plan.Doses, DoseChange{s.Exercise, r.Doses[x.rung], x.fell})
		}
	}
	if best < 0 {
		return
	}
	id := plan.Routine.Steps[best].Exercise
	to := ladder.at[id].Doses[ladder.today(id, today).rung+1]
	for i, s := range plan.Routine.Steps {
		if s.Exercise == id {
			plan.Routine.Steps[i].Dose = to
		}
	}
	cause := ForGood
	if r := ladder.at[id]; ladder.today(id, today).rung < r.Usual {
		cause = ForKnown
	}
	plan.Doses = append([]DoseChange{{id, to, cause}}, plan.Doses...)
}

// Rises reports whether it is more than the last time.
func (d DoseChange) Rises() bool { return d.Cause == ForGood || d.Cause == ForKnown }

// NotYet refuses to do more of an exercise for now: it counts anew.
func NotYet(exercise string, now time.Time) func(*session.Choices) {
	return func(c *session.Choices) {
		all := maps.Clone(c.NotYet)
		if all == nil {
			all = map[string]time.Time{}
		}
		all[exercise] = now
		c.NotYet = all
	}
}
