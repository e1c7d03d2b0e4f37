package progress

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// summaryWeeks is how far back the summary looks.
const summaryWeeks = 12

// Summary is one page for a physical therapist, to be printed.
func Summary(d Doors) page.Screen {
	return page.Screen{
		Title:       d.Words.Summary.Title,
		Description: d.Words.Summary.Description,
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading(d.Words.Summary.Title),
				app.P().Class("lead on-screen").Text(d.Words.Summary.Lead),
				app.P().Class("actions").Body(
					app.Button().Class("button is-main").Text(d.Words.Summary.Print).OnClick(part.Do("print", func() { app.Window().Call("print") })),
					d.Base.Link("/progress", "button", d.Words.Summary.Back),
				),
				app.Div().Class("paper").Body(d.paper()...),
			}
		},
	}
}

// paper is the page itself.
func (d Doors) paper() []app.UI {
	w := &d.Words.Summary
	today := d.Person().Today()
	first := today.Monday() - 7*(summaryWeeks-1)
	p := d.Person().Since(first)
	recent, h := p.Kept, p.History
	if len(recent.Sessions) == 0 {
		return []app.UI{app.P().Text(w.Empty)}
	}
	points := h.Series(today, summaryWeeks)
	return []app.UI{
		app.P().Class("paper-period").Body(
			app.Span().Text(w.Period.With(d.Words.WholeDay(first), d.Words.WholeDay(today))),
			app.Span().Class("paper-name").Text(w.Name),
		),
		app.Dl().Class("facts-list").Body(d.paperFacts(recent, h, today)...),
		app.Div().Class("paper-columns is-charts").Body(
			d.minutesChart(points, summaryWeeks, d.Words.ShortDay(first, d.Person().Today())),
			d.stiffnessChart(points, summaryWeeks, d.Words.ShortDay(first, d.Person().Today())),
		),
		app.Div().Class("paper-columns").Body(
			app.Section().Body(
				app.H2().Text(w.Weeks),
				part.Table(w.Weeks, []string{d.Words.Weeks.WeekOf, w.Min, d.Words.Weeks.Sessions, w.StiffBefore, d.Words.Weeks.After}, d.weekRows(points)),
				app.If(len(h.WhatHelps()) > 0, func() app.UI {
					return app.Div().Body(app.H2().Text(w.Helps), d.helpsTable(d.Words.Helps.Routine, h.WhatHelps()))
				}),
			),
			app.Section().Body(
				app.H2().Text(w.Exercises),
				part.Table(w.Exercises, []string{w.Exercise, w.Times, d.Words.Sides.Left, d.Words.Sides.Right, w.Min}, d.moveRows(p)),
				app.If(len(hurts(recent)) > 0, func() app.UI {
					return app.Div().Body(app.H2().Text(w.ItHurt), part.Bullets(d.hurtWords(recent)...))
				}),
			),
		),
		app.P().Class("hint").Body(app.Text(w.Explained), app.Text(d.across(p))),
	}
}

func (d Doors) paperFacts(k kept.All, h *history.History, today session.Day) []app.UI {
	var sum time.Duration
	feels, next := map[session.Feel]int{}, map[session.Feel]int{}
	days := map[session.Day]bool{}
	for _, s := range k.Sessions {
		sum += s.Length()
		feels[s.Feel]++
		next[s.Next]++
		days[s.Day()] = true
	}
	left, right := h.Sides(today-7*summaryWeeks, today)
	w := &d.Words.Summary
	facts := []app.UI{
		part.Fact(w.Done, w.DoneInAll.With(d.Words.Count(w.Sessions, len(k.Sessions)), d.Words.Count(w.Days, len(days)), d.Words.Sum(sum))),
		part.Fact(w.FeltAfter, d.feelsWords(feels)),
		part.Fact(w.NextDay, d.feelsWords(next)),
		part.Fact(w.Sides, w.LeftAndRight.With(d.Words.Sum(left), d.Words.Sum(right))),
		part.Fact(d.Words.Daily.Title, d.dailiesWords(k.CheckIns)),
		part.Fact(w.Also, d.alsoCounts(k.Activities)),
	}
	if said := d.goesWords(d.Person()); len(said) > 0 {
		facts = append(facts, part.Fact(w.Goes, d.Words.List.Each(said)))
	}
	if moves := d.hurtMoves(k); len(moves) > 0 {
		facts = append(facts, part.Fact(w.HurtIn, d.Words.List.Each(moves)))
	}
	if limits := d.limitWords(); len(limits) > 0 {
		facts = append(facts, part.Fact(w.Careful, d.Words.List.Of(limits)))
	}
	return facts
}

func (d Doors) feelsWords(n map[session.Feel]int) string {
	var parts []string
	for _, f := range session.Feels {
		if f != session.NotSaid && n[f] > 0 {
			parts = append(parts, d.Words.Summary.Count.With(d.Words.Feel.Felt(f), strconv.Itoa(n[f])))
		}
	}
	return d.orNone(parts)
}

// dailiesWords count the weekly answers.
func (d Doors) dailiesWords(c []session.CheckIn) string {
	var parts []string
	for _, how := range session.Dailies {
		n := 0
		for _, a := range c {
			if a.Daily == how {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, d.Words.Summary.Count.With(d.Words.Daily.Went(how), strconv.Itoa(n)))
		}
	}
	return d.orNone(parts)
}

func (d Doors) alsoCounts(all []session.Activity) string {
	n := map[session.Sport]int{}
	for _, a := range all {
		n[a.Kind]++
	}
	return d.orNone(d.Words.Also(n))
}

func (d Doors) orNone(parts []string) string {
	if len(parts) == 0 {
		return d.Words.Summary.NotSaid
	}
	return d.Words.List.Each(parts)
}

// limitWords name what the person can't do or was asked to be careful with.
func (d Doors) limitWords() (said []string) {
	for _, c := range d.Person().Kept.Choices.Conditions {
		said = append(said, d.Words.Has(c, d.Person().Kept.Choices.Cleared[c]))
	}
	for _, l := range d.Person().Kept.Choices.Limits {
		said = append(said, d.Words.Limit.Of(l))
	}
	for _, id := range d.Person().Kept.Choices.LeftOut {
		said = append(said, d.Words.Summary.LeftOut.With(d.Person().Exercise(id).Name))
	}
	return said
}

// acrossMark stands after an exercise that pulls across from the side it names.
const acrossMark = " *"

// across says what acrossMark means, where it stands.
func (d Doors) across(p person.Person) string {
	for _, move := range p.Done() {
		if d.Person().Exercise(move.Exercise).Across {
			return acrossMark + " " + d.Words.Summary.Across
		}
	}
	return ""
}

// moveRows are the exercises done, the most done first.
func (d Doors) moveRows(p person.Person) (rows [][]string) {
	side := func(e exercises.Exercise, done time.Duration) string {
		if e.Sides == exercises.Both {
			return ""
		}
		return d.Words.Number(done.Minutes(), 0)
	}
	for _, move := range p.Done() {
		e := d.Person().Exercise(move.Exercise)
		name := e.Name
		if e.Across {
			name += acrossMark
		}
		rows = append(rows, []string{name, strconv.Itoa(move.Times), side(e, move.Left), side(e, move.Right), d.Words.Number(move.Time.Minutes(), 0)})
	}
	return rows
}

// hurts are the sessions after which something hurt, the latest first.
func hurts(k kept.All) (hurts []session.Session) {
	for _, s := range slices.Backward(k.Sessions) {
		if s.Feel == session.Hurt {
			hurts = append(hurts, s)
		}
	}
	return hurts
}

// hurtMoves count in which moves it hurt, the most often first.
func (d Doors) hurtMoves(k kept.All) (said []string) {
	n := map[string]int{}
	for _, s := range hurts(k) {
		name := d.Words.Summary.NotNamed
		if s.Hurt != "" {
			name = d.Person().Exercise(s.Hurt).Name
		}
		n[name]++
	}
	names := slices.SortedFunc(maps.Keys(n), func(a, b string) int { return cmp.Or(n[b]-n[a], strings.Compare(a, b)) })
	for _, name := range names {
		said = append(said, d.Words.Often.Done(name, n[name]))
	}
	return said
}

func (d Doors) hurtWords(k kept.All) (said []string) {
	w := &d.Words.Summary
	const most = 3
	all := hurts(k)
	for _, s := range all[:min(most, len(all))] {
		day := d.Words.WholeDay(s.Day())
		text := w.HurtDuring.With(day, words.RoutineName(s.Routine))
		if s.Hurt != "" {
			text = w.HurtAt.With(day, d.Person().Exercise(s.Hurt).Name)
		}
		if s.Note != "" {
			text = w.Noted.With(text, s.Note)
		}
		said = append(said, text)
	}
	return said
}
