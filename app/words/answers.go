package words

import (
	"cmp"
	"strconv"
	"time"

	"limber/app/session"
	"limber/exercises"
)

// Of names how a back feels, as on a button.
func (w *Feel) Of(f session.Feel) string {
	switch f {
	case session.Looser:
		return w.Looser
	case session.Same:
		return w.Same
	case session.Stiffer:
		return w.Stiffer
	case session.Hurt:
		return w.Hurt
	}
	return ""
}

// Why says why a dose is another one than the last time.
func (w *Ladder) Why(cause string) string {
	return map[string]string{
		"good": w.ForGood, "known": w.ForKnown, "strong": w.ForStrong, "stiffer": w.ForStiffer, "hurt": w.ForHurt, "other": w.ForOther, "away": w.ForAway,
	}[cause]
}

// Felt names how a back felt, within a sentence.
func (w *Feel) Felt(f session.Feel) string {
	switch f {
	case session.Looser:
		return w.FeltLooser
	case session.Same:
		return w.FeltSame
	case session.Stiffer:
		return w.FeltStiffer
	case session.Hurt:
		return w.FeltHurt
	}
	return ""
}

// Of names how daily life goes, as on a button.
func (w *Daily) Of(d session.Daily) string {
	switch d {
	case session.Easier:
		return w.Easier
	case session.Harder:
		return w.Harder
	}
	return w.AsEver
}

// Went names how daily life went, within a sentence.
func (w *Daily) Went(d session.Daily) string {
	switch d {
	case session.Easier:
		return w.WentEasier
	case session.Harder:
		return w.WentHarder
	}
	return w.WentAsEver
}

// Asked says what the question about daily life is for, or when it comes again.
func (w *Daily) Asked(fresh bool, again, today session.Day) string {
	switch {
	case !fresh:
		return w.Hint
	case again-today <= 1:
		return w.AgainTomorrow
	}
	return w.Again.Of(int(again - today))
}

// Of says what was done, after "I also".
func (w *Sport) Of(s session.Sport) string {
	switch s {
	case session.Rode:
		return w.Rode
	case session.Swam:
		return w.Swam
	}
	return w.Walked
}

// Of writes how often: "once", "twice", "3 times".
func (w *Often) Of(n int) string {
	switch n {
	case 1:
		return w.Once
	case 2:
		return w.Twice
	}
	return w.Times.Of(n)
}

// Done says of some things how often each was done: "Bridge twice".
func (w *Often) Done(what string, n int) string { return w.What.With(what, w.Of(n)) }

// Also lists a week's other activity.
func (w *Words) Also(n map[session.Sport]int) (said []string) {
	for _, s := range session.Sports {
		if n[s] > 0 {
			said = append(said, w.Often.Done(w.Sport.Of(s), n[s]))
		}
	}
	return said
}

// AlsoThisWeek sums it up in a sentence.
func (w *Words) AlsoThisWeek(n map[session.Sport]int) string {
	if said := w.Also(n); len(said) > 0 {
		return w.Sport.ThisWeek.With(w.List.Of(said))
	}
	return w.Sport.None
}

// FromTo says the numbers of stiffness around a session, as far as there are any.
func (w *History) FromTo(before, after session.Stiffness) string {
	b, ok1 := before.Number()
	a, ok2 := after.Number()
	switch {
	case ok1 && ok2:
		return w.Both.With(strconv.Itoa(b), strconv.Itoa(a))
	case ok1:
		return w.Before.With(strconv.Itoa(b))
	case ok2:
		return w.After.With(strconv.Itoa(a))
	}
	return ""
}

// RoutineName is what a routine was called when it was played.
func RoutineName(r session.Routine) string { return cmp.Or(r.Name, r.ID) }

// Has names a condition and, when somebody was told that exercise is fine with
// it, since when.
func (w *Words) Has(c exercises.Condition, fine time.Time) string {
	if fine.IsZero() {
		return w.Condition.Of(c)
	}
	return w.Condition.Fine.With(w.Condition.Of(c), w.WholeDay(session.DayOf(fine)))
}
