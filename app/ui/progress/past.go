package progress

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/app/words"
)

// historyPage is how many sessions are shown, and how many more each time.
const historyPage = 10

func (d Doors) historySection() app.UI {
	rows, left := d.rows()
	return app.Section().Class("section").Body(
		app.H2().Text("History"),
		app.If(len(rows) == 0, func() app.UI {
			return app.P().Class("hint").Text("Each session will stand here, what you did and how it felt, to be deleted if you like.")
		}),
		app.Ul().Class("rows").Body(app.Range(rows).Slice(func(i int) app.UI { return d.historyRow(rows[i]) })),
		app.If(left > 0, func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button").Text(fmt.Sprintf("Show %d more", min(left, historyPage))).
				OnClick(part.Do("more-history", func() { d.Memory.rows += historyPage })))
		}),
	)
}

// rows are the latest sessions, those just deleted in their places, and how
// many older ones there are.
func (d Doors) rows() (rows []session.Session, left int) {
	all := d.Person().Kept.Sessions
	shown := min(len(all), historyPage+d.Memory.rows)
	rows, left = slices.Clone(all[len(all)-shown:]), len(all)-shown
	for _, s := range d.Memory.gone {
		if !slices.ContainsFunc(rows, func(r session.Session) bool { return r.ID == s.ID }) {
			rows = append(rows, s)
		}
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].Started.After(rows[j].Started) })
	return rows, left
}

func (d Doors) isGone(id string) bool {
	return slices.ContainsFunc(d.Memory.gone, func(s session.Session) bool { return s.ID == id })
}

// historyRow says what a session was. A deleted one stays in its place as long
// as the page lives, so that it can be had back and nothing jumps.
func (d Doors) historyRow(s session.Session) app.UI {
	when := d.Words.Dates.ShortWeekdays[s.Started.Weekday()] + " " + d.Words.ShortDay(s.Day(), d.Person().Today()) + s.Started.Format(", 15:04")
	label, text, class, do := "Delete the session of "+when, "Delete", "row history-row", d.deleteSession
	if d.isGone(s.ID) {
		label, text, class, do = "Bring back the session of "+when, "Undo", "row history-row is-gone", d.bringSession
	}
	return app.Li().Class(class).Body(
		app.Span().Class("card-text").Body(
			app.Span().Class("card-name").Text(words.RoutineName(s.Routine)),
			app.Span().Class("facts").Text(when),
			app.Span().Class("facts").Text(d.sessionWords(s)),
			app.If(session.Ahead(s.Started, d.Person().Now) && !d.isGone(s.ID), func() app.UI { return d.realDay(s) }),
			app.If(s.Note != "", func() app.UI { return app.Span().Class("history-note").Text(s.Note) }),
		),
		app.Button().Class("button is-quiet").Aria("label", label).Text(text).OnClick(part.Do(text+s.ID, func() { do(s) })),
	)
}

// realDay corrects the date of a session that is dated in the future.
func (d Doors) realDay(s session.Session) app.UI {
	id := "day-of-" + s.ID
	return app.Span().Class("field").Body(
		app.Label().For(id).Text("This date is still to come, so it is not counted. It was on"),
		app.Input().Type("date").ID(id).Class("input").Max(d.Person().Today().String()).OnChange(part.On(id, func(ctx app.Context, _ app.Event) {
			d.redate(s, ctx.JSSrc().Get("value").String())
		})),
	)
}

// redate gives a session its real day. A date typed by half is none yet.
func (d Doors) redate(s session.Session, day string) {
	on, ok := session.DayNamed(day)
	if !ok || on < oldest || session.Ahead(s.On(on).Started, d.Person().Now) {
		return
	}
	d.Keep(kept.All{Sessions: []session.Session{s.On(on)}})
	d.Announce("It is counted on " + d.Words.ShortDay(on, d.Person().Today()) + " now.")
}

// oldest is the first day that a session can have been on: 1 January 2000.
const oldest session.Day = 10957

// sessionWords say how long it was, and how it felt as far as that was said.
func (d Doors) sessionWords(s session.Session) string {
	said := []string{d.Words.Length.Sum(s.Length())}
	if s.Feel != session.NotSaid {
		said = append(said, strings.ToLower(words.Feels[s.Feel]))
	}
	before, ok1 := s.Before.Number()
	after, ok2 := s.After.Number()
	switch {
	case ok1 && ok2:
		said = append(said, fmt.Sprintf("%d → %d", before, after))
	case ok1:
		said = append(said, fmt.Sprintf("%d before", before))
	case ok2:
		said = append(said, fmt.Sprintf("%d after", after))
	}
	return strings.Join(said, " · ")
}

func (d Doors) deleteSession(s session.Session) {
	if d.isGone(s.ID) { // pressed twice
		return
	}
	d.Memory.gone = append(d.Memory.gone, s)
	d.Drop(kept.Sessions, s.ID)
	d.Announce("Deleted. Undo brings it back.")
}

func (d Doors) bringSession(s session.Session) {
	if !d.isGone(s.ID) { // pressed twice
		return
	}
	d.Memory.gone = slices.DeleteFunc(d.Memory.gone, func(r session.Session) bool { return r.ID == s.ID })
	d.Keep(kept.All{Sessions: []session.Session{s}})
	d.Announce("Brought back.")
}
