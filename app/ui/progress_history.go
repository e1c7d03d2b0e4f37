package ui

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
)

// historyPage is how many sessions are shown, and how many more each time.
const historyPage = 10

func historySection() app.UI {
	rows, left := the.rows()
	return app.Section().Class("section").Body(
		app.H2().Text("History"),
		app.If(len(rows) == 0, func() app.UI {
			return app.P().Class("hint").Text("Each session will stand here, what you did and how it felt, to be deleted if you like.")
		}),
		app.Ul().Class("rows").Body(app.Range(rows).Slice(func(i int) app.UI { return historyRow(rows[i]) })),
		app.If(left > 0, func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button").Text(fmt.Sprintf("Show %d more", min(left, historyPage))).
				OnClick(part.Do("more-history", func() { the.review.rows += historyPage })))
		}),
	)
}

// rows are the latest sessions, those just deleted in their places, and how
// many older ones there are.
func (m *model) rows() (rows []session.Session, left int) {
	all := m.kept.Sessions
	shown := min(len(all), historyPage+m.review.rows)
	rows, left = slices.Clone(all[len(all)-shown:]), len(all)-shown
	for _, s := range m.review.gone {
		if !slices.ContainsFunc(rows, func(r session.Session) bool { return r.ID == s.ID }) {
			rows = append(rows, s)
		}
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].Started.After(rows[j].Started) })
	return rows, left
}

func (m *model) isGone(id string) bool {
	return slices.ContainsFunc(m.review.gone, func(s session.Session) bool { return s.ID == id })
}

// historyRow says what a session was. A deleted one stays in its place as long
// as the page lives, so that it can be had back and nothing jumps.
func historyRow(s session.Session) app.UI {
	when := the.words.Dates.ShortWeekdays[s.Started.Weekday()] + " " + shortDay(s.Day()) + s.Started.Format(", 15:04")
	label, text, class, do := "Delete the session of "+when, "Delete", "row history-row", the.deleteSession
	if the.isGone(s.ID) {
		label, text, class, do = "Bring back the session of "+when, "Undo", "row history-row is-gone", the.bringSession
	}
	return app.Li().Class(class).Body(
		app.Span().Class("card-text").Body(
			app.Span().Class("card-name").Text(routineName(s.Routine)),
			app.Span().Class("facts").Text(when),
			app.Span().Class("facts").Text(sessionWords(s)),
			app.If(session.Ahead(s.Started, the.moment()) && !the.isGone(s.ID), func() app.UI { return realDay(s) }),
			app.If(s.Note != "", func() app.UI { return app.Span().Class("history-note").Text(s.Note) }),
		),
		app.Button().Class("button is-quiet").Aria("label", label).Text(text).OnClick(part.Do(text+s.ID, func() { do(s) })),
	)
}

// realDay corrects the date of a session that is dated in the future.
func realDay(s session.Session) app.UI {
	id := "day-of-" + s.ID
	return app.Span().Class("field").Body(
		app.Label().For(id).Text("This date is still to come, so it is not counted. It was on"),
		app.Input().Type("date").ID(id).Class("input").Max(the.today().String()).OnChange(part.On(id, func(ctx app.Context, _ app.Event) {
			the.redate(s, ctx.JSSrc().Get("value").String())
		})),
	)
}

// redate gives a session its real day. A date typed by half is none yet.
func (m *model) redate(s session.Session, day string) {
	d, ok := session.DayNamed(day)
	if !ok || d < oldest || session.Ahead(s.On(d).Started, m.moment()) {
		return
	}
	s = s.On(d)
	m.put(kept.All{Sessions: []session.Session{s}})
	announce("It is counted on " + shortDay(d) + " now.")
}

// oldest is the first day that a session can have been on: 1 January 2000.
const oldest session.Day = 10957

// sessionWords say how long it was, and how it felt as far as that was said.
func sessionWords(s session.Session) string {
	words := []string{inMinutes(s.Length())}
	if s.Feel != session.NotSaid {
		words = append(words, strings.ToLower(feelWords[s.Feel]))
	}
	before, ok1 := s.Before.Number()
	after, ok2 := s.After.Number()
	switch {
	case ok1 && ok2:
		words = append(words, fmt.Sprintf("%d → %d", before, after))
	case ok1:
		words = append(words, fmt.Sprintf("%d before", before))
	case ok2:
		words = append(words, fmt.Sprintf("%d after", after))
	}
	return strings.Join(words, " · ")
}

func (m *model) deleteSession(s session.Session) {
	if m.isGone(s.ID) { // pressed twice
		return
	}
	m.review.gone = append(m.review.gone, s)
	m.drop(kept.Sessions, s.ID)
	announce("Deleted. Undo brings it back.")
}

func (m *model) bringSession(s session.Session) {
	if !m.isGone(s.ID) { // pressed twice
		return
	}
	m.review.gone = slices.DeleteFunc(m.review.gone, func(r session.Session) bool { return r.ID == s.ID })
	m.put(kept.All{Sessions: []session.Session{s}})
	announce("Brought back.")
}
