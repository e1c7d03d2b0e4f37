package words

import (
	"slices"
	"strconv"
	"time"

	"limber/app/history"
	"limber/app/session"
	"limber/exercises"
)

// Come says how far a week has come. It counts up and never down.
func (w *Words) Come(week history.Week) string {
	met := strconv.Itoa(week.Met)
	switch {
	case week.Done():
		return w.Week.Reached.Of(week.Target.Days, met)
	case week.Met == 0:
		return w.Week.Aim.With(w.Target(week.Target))
	}
	return w.Week.SomeReached.Of(week.Target.Days, met)
}

// Target says what a person means to do in a week.
func (w *Words) Target(t session.Target) string {
	if t.Time == 0 {
		return w.Week.MoveOn.Of(t.Days)
	}
	return w.Week.TimeOn.Of(t.Days, w.Length.Short(t.Time))
}

// DayOfWeek says what was done on a day.
func (w *Words) DayOfWeek(d history.DayTotal) string {
	what := w.Week.Nothing
	if d.Time > 0 {
		what = w.Sum(d.Time)
	}
	return w.Week.Day.With(w.Dates.Weekdays[d.Day.Date().Weekday()], what)
}

// Squares says what the year shows.
func (w *Year) Squares(squares []history.Square) string {
	days, full := 0, 0
	for _, s := range squares {
		if s.Level > 0 {
			days++
		}
		if s.Level >= 3 {
			full++
		}
	}
	if days == 0 {
		return w.Empty
	}
	return w.Something.Of(days, strconv.Itoa(full))
}

// MinutesOf says what the bars of minutes show.
func (w *Words) MinutesOf(points []history.Point) string {
	if len(points) == 0 {
		return w.Weeks.MinutesSayNothing
	}
	var each []float64
	for _, p := range points {
		each = append(each, p.Time.Minutes())
	}
	last := each[len(each)-1]
	return w.Weeks.MinutesSay.Of(len(each), w.Number(slices.Min(each), 0), w.Number(slices.Max(each), 0), w.Number(last, 0))
}

// StiffnessOf says what the lines of stiffness show: where they began, and
// where they are.
func (w *Words) StiffnessOf(points []history.Point) string {
	said := []string{w.Weeks.StiffnessSays}
	for _, of := range []struct {
		says   Line
		median func(history.Point) history.Median
	}{
		{w.Weeks.BeforeSays, func(p history.Point) history.Median { return p.Before }},
		{w.Weeks.AfterSays, func(p history.Point) history.Median { return p.After }},
	} {
		given := slices.DeleteFunc(slices.Clone(points), func(p history.Point) bool { return of.median(p).N == 0 })
		if len(given) > 0 {
			first, last := of.median(given[0]), of.median(given[len(given)-1])
			said = append(said, of.says.With(w.Number(first.Value, 1), w.Number(last.Value, 1)))
		}
	}
	if len(said) == 1 {
		return w.Weeks.StiffnessSaysNothing
	}
	return Paragraph(said)
}

// Middle writes a median and of how many numbers it is.
func (w *Words) Middle(m history.Median) string {
	if m.N == 0 {
		return "–"
	}
	return w.Weeks.OfNumbers.With(w.Number(m.Value, Shortest), strconv.Itoa(m.N))
}

// BothSides says whether the sides got the same, and which comes first next.
func (w *Words) BothSides(left, right time.Duration, next exercises.Side) string {
	if left+right == 0 {
		return w.Sides.Empty
	}
	so, then := w.Sides.Even, w.Sides.LeftNext
	switch more := left - right; {
	case more >= time.Minute:
		so = w.Sides.MoreLeft.With(w.Length.Short(more))
	case more <= -time.Minute:
		so = w.Sides.MoreRight.With(w.Length.Short(-more))
	}
	if next == exercises.Right {
		then = w.Sides.RightNext
	}
	return Paragraph([]string{so, then})
}

// Looser says after how many sessions of a routine it felt looser.
func (w *Helps) Looser(h history.Help) string {
	if !h.Says() {
		return w.TooFew.With(strconv.Itoa(h.Answers))
	}
	return w.Of.With(strconv.Itoa(h.Looser), strconv.Itoa(h.Answers))
}

// HourOf names the hours of a day, within a sentence.
func (w *Helps) HourOf(hour string) string {
	switch hour {
	case history.InTheMorning:
		return w.Morning
	case history.InTheDay:
		return w.Day
	}
	return w.Evening
}

// Changed writes how the number of stiffness changed with a routine, and of how
// many pairs that is.
func (w *Words) Changed(m history.Median) string {
	if !m.Says() {
		return w.Helps.TooFew.With(strconv.Itoa(m.N))
	}
	return w.Helps.Change.With(w.Signed(m.Value), strconv.Itoa(m.N))
}

// Table writes sessions as a table for spreadsheets.
func (w *Csv) Table(sessions []session.Session) string {
	return history.CSV(sessions, []string{w.Date, w.Time, w.Zone, w.Routine, w.Minutes, w.Ended, w.Gentler, w.Felt, w.Before, w.After, w.Hurt, w.Note}, w.Yes)
}
