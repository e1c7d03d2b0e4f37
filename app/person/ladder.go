package person

import (
	"slices"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Ladder is on which rung a person stands with each exercise. It is derived from
// what was done and how that felt, never kept: whoever changes an answer stands
// where that answer leads. One rule each, which can be said in a sentence:
//
//	up    after three good sessions on a rung, of which the day after one was
//	      good too; to the usual dose also when nothing was said against it
//	down  a step after "just strong", or when a back got stiffer after a rise,
//	      or twice in a row
//	back  to the last good rung for what was done when something hurt, to half
//	      for what hurt, two rungs after two weeks away, to the first after
//	      three months
//
// NHS inform asks for one or two times more every few days, as long as it is
// comfortable. That a load is right which is quiet again within a day is common
// practice of physiotherapists; no trial says which rule is best. What a routine
// or the person says of a dose stands above the ladder.
type Ladder struct {
	at    map[string]*climb // by exercise
	until time.Time         // the ladder was left as it was then; zero: it goes on
	last  session.Day       // of the last session
	well  bool              // nothing was wrong after it
	rose  session.Day       // when something rose last
}

// climb is one exercise of a ladder.
type climb struct {
	*exercises.Exercise
	Rungs
	stand
}

// The numbers of its rules.
const (
	thrice   = 3  // good sessions
	awayFor  = 14 // days
	afresh   = 91 // days
	awayDown = 2  // rungs
)

// Cause is why a dose changes.
type Cause string

const (
	ForGood    Cause = "good"    // three good sessions
	ForKnown   Cause = "known"   // it was done three times in full
	ForStrong  Cause = "strong"  // it was strong
	ForStiffer Cause = "stiffer" // the back got stiffer
	ForHurt    Cause = "hurt"    // it hurt
	ForOther   Cause = "other"   // something else hurt
	ForAway    Cause = "away"    // nothing was done for two weeks
)

// stand is where somebody stands with one exercise.
type stand struct {
	rung  int
	sure  int         // the highest rung that has gone well
	good  int         // sessions that went well, since the rung changed or something went wrong
	next  bool        // the day after one of them was good
	trial bool        // it rose, and has not gone well three times since
	fell  Cause       // why it is lower than in the session before
	since session.Day // since when a rise is due
}

// outcome is what a session says of one exercise in it, the better the higher.
type outcome int

const (
	itHurt     outcome = iota
	otherHurt          // something else did
	wasStrong          // just strong
	gotStiffer         // after it or the day after, and not in the session before
	stiffAgain         // the second time in a row
	nothing            // it was not done in full, or on an easy day
	fine               // done in full, and nothing was said
	good               // the back was looser or the same after it
	goodNext           // and the day after too
)

// after is where somebody stands after a session.
func (s stand) after(o outcome, r Rungs) stand {
	s.fell = ""
	was := s.rung
	switch o {
	case itHurt:
		s.rung, s.fell = r.half(s.rung), ForHurt
	case otherHurt:
		s.rung, s.fell = min(s.rung, s.sure), ForOther
	case wasStrong:
		s.rung, s.fell = max(s.rung-1, 0), ForStrong
	case gotStiffer, stiffAgain:
		if s.trial || o == stiffAgain {
			s.rung, s.fell = max(s.rung-1, min(s.rung, first)), ForStiffer
		}
	case nothing:
		return s
	default:
		if o >= good || s.rung < r.Usual {
			s.good++
			s.sure = s.rung
		}
		s.next = s.next || o == goodNext
		s.trial = s.trial && s.good < thrice
		return s
	}
	s.good, s.next, s.sure = 0, false, min(s.sure, s.rung)
	if s.rung == was && o != itHurt {
		s.fell = ""
	} else {
		s.trial = false
	}
	return s
}

// due reports whether the next rung may be climbed.
func (s stand) due(r Rungs) bool {
	return s.good >= thrice && (s.next || s.rung < r.Usual) && s.rung < r.top()
}

// before reports whether one rise that is due comes before another.
func (s stand) before(other stand) bool {
	if half := s.rung < first; half != (other.rung < first) {
		return half
	}
	return s.since < other.since
}

// risen is one rung higher.
func (s stand) risen() stand { return stand{rung: s.rung + 1, sure: s.sure, trial: true} }

// away is where somebody stands who did nothing for so many days.
func (s stand) away(days session.Day) stand {
	if days < awayFor {
		return s
	}
	was := s.rung
	s.rung = max(s.rung-awayDown, min(s.rung, first))
	if days >= afresh {
		s.rung = min(s.rung, first)
	}
	s.good, s.next, s.trial, s.sure = 0, false, false, min(s.sure, s.rung)
	if s.rung < was {
		s.fell = ForAway
	}
	return s
}

// Climb is the ladder of who did these sessions, oldest first. NotYet is when
// somebody refused a rise, by exercise. Until leaves the ladder as it was then,
// zero does not.
func Climb(c *exercises.Catalog, sessions []session.Session, notYet map[string]time.Time, until time.Time) *Ladder {
	l := &Ladder{at: make(map[string]*climb, len(c.Exercises)), until: until, well: true}
	for i := range c.Exercises {
		e := &c.Exercises[i]
		l.at[e.ID] = &climb{e, RungsOf(*e), stand{rung: first, sure: first}}
	}
	for i, s := range sessions {
		if !until.IsZero() && !s.Started.Before(until) {
			break
		}
		for id, t := range notYet {
			if s.Started.After(t) && (i == 0 || !sessions[i-1].Started.After(t)) {
				l.refuse(id)
			}
		}
		l.add(s)
	}
	for id, t := range notYet {
		if n := len(sessions); n == 0 || !sessions[n-1].Started.After(t) {
			l.refuse(id)
		}
	}
	return l
}

// refuse begins to count anew.
func (l *Ladder) refuse(id string) {
	if x, ok := l.at[id]; ok {
		x.good, x.next = 0, false
	}
}

// add takes one session into account.
func (l *Ladder) add(s session.Session) {
	day := s.Day()
	if l.last != 0 && day-l.last >= awayFor {
		for _, x := range l.at {
			x.stand = x.away(day - l.last)
		}
	}
	well := !worse(s)
	for i, p := range s.Done {
		x, known := l.at[p.Exercise]
		if !known || p.Time <= 0 || slices.ContainsFunc(s.Done[:i], func(q session.Part) bool { return q.Exercise == p.Exercise }) {
			continue
		}
		played, said := playedDose(s, x.Exercise)
		if !said {
			played = x.dose(x.rung)
		}
		o := x.wrong(s, l.well)
		if said && x.due(x.Rungs) && played == x.dose(x.rung+1) {
			x.stand, l.rose = x.risen(), day
		}
		if o == nothing && !s.Easy && whole(s, x.Exercise, played) {
			o = praise(s)
			if said && x.rung < x.Usual && played == x.Dose.Or(exercises.Dose{}) {
				x.rung, x.good = x.Usual, 0 // it was done, and nothing was said against it
			}
			if d := x.dose(x.rung); said && (played.Hold < d.Hold || played.Count < d.Count || played.Sets < d.Sets) {
				o = nothing
			}
		}
		if x.stand = x.after(o, x.Rungs); !x.due(x.Rungs) {
			x.since = 0
		} else if x.since == 0 {
			x.since = day
		}
	}
	l.last, l.well = day, well
}

// dose is the whole dose of a rung.
func (x *climb) dose(i int) exercises.Dose { return x.Doses[i].Or(x.Dose) }

// wrong is what a session says against an exercise in it, nothing when it says
// nothing. Well is how the one before went.
func (x *climb) wrong(s session.Session, well bool) outcome {
	switch {
	case s.Feel == session.Hurt && s.Hurt == x.ID:
		return itHurt
	case s.Feel == session.Hurt:
		return otherHurt
	case slices.Contains(s.Strong, x.ID):
		return wasStrong
	case worse(s) && !well:
		return stiffAgain
	case worse(s):
		return gotStiffer
	}
	return nothing
}

// worse reports whether something was wrong after a session.
func worse(s session.Session) bool {
	return s.Feel == session.Stiffer || s.Feel == session.Hurt || s.Next == session.Stiffer
}

// praise is what the answers to a session say of all that was done in full.
func praise(s session.Session) outcome {
	switch {
	case s.Feel == session.NotSaid:
		return fine
	case s.Next == session.NotSaid:
		return good
	}
	return goodNext
}

// playedDose is how much of an exercise a session asked for, and whether it says.
func playedDose(s session.Session, e *exercises.Exercise) (exercises.Dose, bool) {
	for _, step := range s.Routine.Steps {
		if step.Exercise == e.ID {
			d := step.Dose.Or(e.Dose)
			d.Build, d.Rest = e.Dose.Build, e.Dose.Rest
			return d, true
		}
	}
	return exercises.Dose{}, false
}

// whole reports whether about all of a dose was done: a few seconds are lost to a
// tap, and a side that was skipped is more.
func whole(s session.Session, e *exercises.Exercise, d exercises.Dose) bool {
	var did time.Duration
	for _, p := range s.Done {
		if p.Exercise == e.ID {
			did += p.Time
		}
	}
	asked := d.Hold
	if e.Kind != exercises.Hold {
		asked = e.Cycle() * time.Duration(d.Count)
	}
	if asked *= time.Duration(max(d.Sets, 1)); e.Sides != exercises.Both {
		asked *= 2
	}
	return 10*did >= 9*asked
}
