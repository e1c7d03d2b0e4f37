package person

import (
	"slices"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Answers are those to the safety questions while somebody gives them: first all
// questions in a few words each, then, if something applies, one by one, and then
// what follows. Until one is ticked or cleared, the answers are those that were
// kept the last time.
type Answers struct {
	Stage   Stage
	Outcome exercises.Outcome // of what was answered

	yes     []string // ids of the questions that apply
	fine    []string // and of those the ones with which exercise is fine, as somebody was told
	touched bool     // somebody ticked or cleared one
}

// Stage is how far the questions have got.
type Stage int

const (
	InBrief Stage = iota
	OneByOne
	Answered
)

// Ticked reports whether a question applies: as answered, and before that as
// kept from the last time.
func (a *Answers) Ticked(p Person, q exercises.Question) bool {
	if a.touched {
		return slices.Contains(a.yes, q.ID)
	}
	flagged, _ := p.flagged()
	return q.Condition != "" && slices.Contains(p.Kept.Choices.Conditions, q.Condition) || slices.Contains(flagged, q.ID)
}

// Tick answers a question.
func (a *Answers) Tick(p Person, id string, on bool) {
	a.begin(p)
	a.yes, a.fine = Toggled(a.yes, id, on), Toggled(a.fine, id, false)
}

// IsFine reports whether somebody was told that exercise is fine with what a
// question asks about.
func (a *Answers) IsFine(p Person, q exercises.Question) bool {
	if a.touched {
		return slices.Contains(a.fine, q.ID)
	}
	return a.Ticked(p, q) && !p.Kept.Choices.Cleared[q.Condition].IsZero()
}

// TickFine answers whether exercise is fine with it.
func (a *Answers) TickFine(p Person, id string, on bool) {
	a.begin(p)
	a.fine = Toggled(a.fine, id, on)
}

// begin takes up the answers that were kept the last time.
func (a *Answers) begin(p Person) {
	if a.touched {
		return
	}
	var yes, fine []string
	for _, q := range p.Catalog.Screening.Questions() {
		if a.Ticked(p, q) {
			yes = append(yes, q.ID)
		}
		if a.IsFine(p, q) {
			fine = append(fine, q.ID)
		}
	}
	a.yes, a.fine, a.touched = yes, fine, true
}

// Conclude ends the questions, and returns what that changes in the person's
// choices. Only what the answers mean for routines is kept.
func (a *Answers) Conclude(p Person) func(*session.Choices) {
	a.begin(p)
	rules := p.Catalog.Screening
	a.Outcome = rules.Outcome(slices.DeleteFunc(slices.Clone(a.yes), func(id string) bool { return slices.Contains(a.fine, id) }))
	a.Stage = Answered
	return Screened(p.Now, a.Outcome.MayStart(), rules.Outcome(a.yes).Conditions, rules.Outcome(a.fine).Conditions)
}

// Flag keeps the answers where one of them speaks against a start.
func (a *Answers) Flag(p Person) func(*Settings) {
	if a.Outcome.MayStart() {
		return Flag(p.Now)
	}
	return Flag(p.Now, a.yes...)
}

// Notes are what is said of single answers besides.
func (a *Answers) Notes(p Person) (notes []string) {
	for _, q := range p.Catalog.Screening.Questions() {
		if q.Note != "" && a.Ticked(p, q) && !a.IsFine(p, q) {
			notes = append(notes, q.Note)
		}
	}
	return notes
}

// Screened returns what changes in the choices of who was asked: the conditions
// they have, and since when exercise is fine with some of them. Who should see
// somebody first is asked again before the next routine, until nothing speaks
// against it.
func Screened(now time.Time, mayStart bool, conditions, fine []exercises.Condition) func(*session.Choices) {
	return func(c *session.Choices) {
		c.Conditions = slices.Clone(conditions)
		was := c.Cleared
		c.Cleared = nil
		for _, condition := range fine {
			if c.Cleared == nil {
				c.Cleared = map[exercises.Condition]time.Time{}
			}
			if c.Cleared[condition] = now; !was[condition].IsZero() {
				c.Cleared[condition] = was[condition]
			}
		}
		c.Asked = time.Time{}
		if mayStart {
			c.Asked = now
		}
	}
}

// Toggled returns a list with x in it once, at its end, or without it.
func Toggled[T comparable](list []T, x T, in bool) []T {
	list = slices.DeleteFunc(slices.Clone(list), func(y T) bool { return y == x })
	if in {
		list = append(list, x)
	}
	return list
}
