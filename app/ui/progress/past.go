package progress

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
		d.adder(),
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

// historyRow says what a session was, and has it changed. A deleted one stays in
// its place as long as the page lives, so that it can be had back and nothing
// jumps.
func (d Doors) historyRow(s session.Session) app.UI {
	w, gone, open := &d.Words.History, d.isGone(s.ID), d.Memory.editing == s.ID
	class, label, text, do := "row history-row", w.ChangeIt, w.Change, func() { d.Memory.toggle(s.ID) }
	if open {
		text = w.Close
	}
	if gone {
		class, label, text, do = "row history-row is-gone", w.BringBack, w.Undo, func() { d.bringSession(s) }
	}
	button := app.Button().Class("button is-quiet").Aria("label", label.With(d.when(s))).Text(text).OnClick(part.Do(class+s.ID, do))
	if !gone {
		button = button.Aria("expanded", strconv.FormatBool(open))
	}
	return app.Li().Class(class).Body(
		app.Span().Class("card-text").Body(
			app.Span().Class("card-name").Text(words.RoutineName(s.Routine)),
			app.Span().Class("facts").Text(d.when(s)),
			app.Span().Class("facts").Text(d.sessionWords(s)),
			app.If(session.Ahead(s.Started, d.Person().Now) && !gone && !open, func() app.UI { return d.dayField(s, w.StillToCome) }),
			app.If(s.Note != "", func() app.UI { return app.Span().Class("history-note").Text(s.Note) }),
		),
		button,
		app.If(open && !gone, func() app.UI { return d.editor(s) }),
	)
}

// sessionWords say how long it was, and how it felt as far as that was said.
func (d Doors) sessionWords(s session.Session) string {
	said := []string{d.Words.Sum(s.Length())}
	if s.Feel != session.NotSaid {
		said = append(said, d.Words.Feel.Felt(s.Feel))
	}
	if s.Next != session.NotSaid {
		said = append(said, d.Words.History.NextDay.With(d.Words.Feel.Felt(s.Next)))
	}
	if numbers := d.Words.History.FromTo(s.Before, s.After); numbers != "" {
		said = append(said, numbers)
	}
	return strings.Join(said, " · ")
}
