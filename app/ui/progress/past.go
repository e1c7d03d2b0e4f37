package progress

import (
	"slices"
	"sort"
	"strconv"
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
		app.H2().Text(d.Words.History.Title),
		app.If(len(rows) == 0, func() app.UI {
			return app.P().Class("hint").Text(d.Words.History.Empty)
		}),
		app.Ul().Class("rows").Body(app.Range(rows).Slice(func(i int) app.UI { return d.historyRow(rows[i]) })),
		app.If(left > 0, func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button").Text(d.Words.History.More.With(strconv.Itoa(min(left, historyPage)))).
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
	w, when := &d.Words.History, d.Words.Moment(s.Started, d.Person().Today())
	label, text, class, do := w.DeleteIt.With(when), w.Delete, "row history-row", d.deleteSession
	if d.isGone(s.ID) {
		label, text, class, do = w.BringBack.With(when), w.Undo, "row history-row is-gone", d.bringSession
	}
	return app.Li().Class(class).Body(
		app.Span().Class("card-text").Body(
			app.Span().Class("card-name").Text(words.RoutineName(s.Routine)),
			app.Span().Class("facts").Text(when),
			app.Span().Class("facts").Text(d.sessionWords(s)),
			app.If(session.Ahead(s.Started, d.Person().Now) && !d.isGone(s.ID), func() app.UI { return d.realDay(s) }),
			app.If(s.Note != "", func() app.UI { return app.Span().Class("history-note").Text(s.Note) }),
		),
		app.Button().Class("button is-quiet").Aria("label", label).Text(text).OnClick(part.Do(class+s.ID, func() { do(s) })),
	)
}

// realDay corrects the date of a session that is dated in the future.
func (d Doors) realDay(s session.Session) app.UI {
	id := "day-of-" + s.ID
	return app.Span().Class("field").Body(
		app.Label().For(id).Text(d.Words.History.StillToCome),
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
	d.Announce(d.Words.History.CountedOn.With(d.Words.ShortDay(on, d.Person().Today())))
}

// oldest is the first day that a session can have been on: 1 January 2000.
const oldest session.Day = 10957

// sessionWords say how long it was, and how it felt as far as that was said.
func (d Doors) sessionWords(s session.Session) string {
	said := []string{d.Words.Length.Sum(s.Length())}
	if s.Feel != session.NotSaid {
		said = append(said, d.Words.Feel.Felt(s.Feel))
	}
	if numbers := d.Words.History.FromTo(s.Before, s.After); numbers != "" {
		said = append(said, numbers)
	}
	return strings.Join(said, " · ")
}

func (d Doors) deleteSession(s session.Session) {
	if d.isGone(s.ID) { // pressed twice
		return
	}
	d.Memory.gone = append(d.Memory.gone, s)
	d.Drop(kept.Sessions, s.ID)
	d.Announce(d.Words.History.Deleted)
}

func (d Doors) bringSession(s session.Session) {
	if !d.isGone(s.ID) { // pressed twice
		return
	}
	d.Memory.gone = slices.DeleteFunc(d.Memory.gone, func(r session.Session) bool { return r.ID == s.ID })
	d.Keep(kept.All{Sessions: []session.Session{s}})
	d.Announce(d.Words.History.BroughtBack)
}
