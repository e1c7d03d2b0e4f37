package progress

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
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
		Title:       "Summary",
		Description: "One page for a physical therapist: weeks, minutes, stiffness, sides and exercises, to print.",
		Private:     true,
		Body: func() []app.UI {
			return []app.UI{
				part.Heading("Summary"),
				app.P().Class("lead on-screen").Text("One page for a physical therapist or a doctor. Print it, or save it as a PDF."),
				app.P().Class("actions").Body(
					app.Button().Class("button is-main").Text("Print").OnClick(part.Do("print", func() { app.Window().Call("print") })),
					d.Base.Link("/progress", "button", "Back to Progress"),
				),
				app.Div().Class("paper").Body(d.paper()...),
			}
		},
	}
}

// paper is the page itself.
func (d Doors) paper() []app.UI {
	today := d.Person().Today()
	first := today.Monday() - 7*(summaryWeeks-1)
	p := d.Person().Since(first)
	recent, h := p.Kept, p.History
	if len(recent.Sessions) == 0 {
		return []app.UI{app.P().Text("There is nothing to sum up yet. Sessions of the last twelve weeks will stand here.")}
	}
	points := h.Series(today, summaryWeeks)
	return []app.UI{
		app.P().Class("paper-period").Body(
			app.Span().Text(fmt.Sprintf("Back flexibility at home, %s to %s", d.Words.WholeDay(first), d.Words.WholeDay(today))),
			app.Span().Class("paper-name").Text("Name:"),
		),
		app.Dl().Class("facts-list").Body(d.paperFacts(recent, h, today)...),
		app.Div().Class("paper-columns is-charts").Body(
			d.minutesChart(points, summaryWeeks, d.Words.ShortDay(first, d.Person().Today())),
			d.stiffnessChart(points, summaryWeeks, d.Words.ShortDay(first, d.Person().Today())),
		),
		app.Div().Class("paper-columns").Body(
			app.Section().Body(
				app.H2().Text("Weeks"),
				part.Table("Weeks", []string{"Week of", "Min", "Sessions", "Stiff before", "After"}, d.weekRows(points)),
				app.If(len(h.WhatHelps()) > 0, func() app.UI {
					return app.Div().Body(app.H2().Text("What helps"), helpsTable(h.WhatHelps()))
				}),
			),
			app.Section().Body(
				app.H2().Text("Exercises"),
				part.Table("Exercises", []string{"Exercise", "Times", "Left", "Right", "Min"}, d.moveRows(p)),
				app.If(len(hurts(recent)) > 0, func() app.UI {
					return app.Div().Body(app.H2().Text("It hurt"), part.Bullets(d.hurtWords(recent)...))
				}),
			),
		),
		app.P().Class("hint").Text("Kept by this person with Limber. Stiffness: 0 loose, 10 as stiff as it gets; the middle of the week's numbers, and how many there were. Minutes are of whole sessions, times of an exercise of moving and holding. Left and right are as a move names them: knees to the left counts as left, though the pull is on the right."),
	}
}

func (d Doors) paperFacts(k kept.All, h *history.History, today session.Day) []app.UI {
	var sum time.Duration
	feels := map[session.Feel]int{}
	days := map[session.Day]bool{}
	for _, s := range k.Sessions {
		sum += s.Length()
		feels[s.Feel]++
		days[s.Day()] = true
	}
	left, right := h.Sides(today-7*summaryWeeks, today)
	facts := []app.UI{
		part.Fact("Done", fmt.Sprintf("%s on %s, %s", words.Count(len(k.Sessions), "session"), words.Count(len(days), "day"), d.Words.Length.Sum(sum))),
		part.Fact("Felt after", feelsWords(feels)),
		part.Fact("Sides", fmt.Sprintf("left %s, right %s", d.Words.Length.Sum(left), d.Words.Length.Sum(right))),
		part.Fact("Daily life", dailiesWords(k.CheckIns)),
		part.Fact("Also", alsoCounts(k.Activities)),
	}
	if moves := d.hurtMoves(k); len(moves) > 0 {
		facts = append(facts, part.Fact("It hurt in", strings.Join(moves, ", ")))
	}
	if limits := d.limitWords(); len(limits) > 0 {
		facts = append(facts, part.Fact("To be careful with", d.Words.List.Of(limits)))
	}
	return facts
}

func feelsWords(n map[session.Feel]int) string {
	var parts []string
	for _, f := range session.Feels {
		if f != session.NotSaid && n[f] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", strings.ToLower(words.Feels[f]), n[f]))
		}
	}
	return orNone(parts)
}

// dailiesWords count the weekly answers.
func dailiesWords(c []session.CheckIn) string {
	var parts []string
	for _, d := range session.Dailies {
		n := 0
		for _, a := range c {
			if a.Daily == d {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", strings.ToLower(words.Dailies[d]), n))
		}
	}
	return orNone(parts)
}

func alsoCounts(all []session.Activity) string {
	n := map[session.Sport]int{}
	for _, a := range all {
		n[a.Kind]++
	}
	var parts []string
	for _, s := range session.Sports {
		if n[s] > 0 {
			parts = append(parts, words.Sports[s]+" "+words.Times(n[s]))
		}
	}
	return orNone(parts)
}

func orNone(parts []string) string {
	if len(parts) == 0 {
		return "not said"
	}
	return strings.Join(parts, ", ")
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
		said = append(said, d.Person().Exercise(id).Name+" (left out)")
	}
	return said
}

// moveRows are the exercises done, the most done first.
func (d Doors) moveRows(p person.Person) (rows [][]string) {
	side := func(e exercises.Exercise, d time.Duration) string {
		if e.Sides == exercises.Both {
			return ""
		}
		return fmt.Sprintf("%.0f", d.Minutes())
	}
	for _, move := range p.Done() {
		e := d.Person().Exercise(move.Exercise)
		rows = append(rows, []string{e.Name, fmt.Sprint(move.Times), side(e, move.Left), side(e, move.Right), fmt.Sprintf("%.0f", move.Time.Minutes())})
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
		name := "not named"
		if s.Hurt != "" {
			name = d.Person().Exercise(s.Hurt).Name
		}
		n[name]++
	}
	names := slices.SortedFunc(maps.Keys(n), func(a, b string) int { return cmp.Or(n[b]-n[a], strings.Compare(a, b)) })
	for _, name := range names {
		said = append(said, name+" "+words.Times(n[name]))
	}
	return said
}

func (d Doors) hurtWords(k kept.All) (said []string) {
	const most = 3
	all := hurts(k)
	for _, s := range all[:min(most, len(all))] {
		w := d.Words.WholeDay(s.Day())
		if s.Hurt != "" {
			w += ", " + d.Person().Exercise(s.Hurt).Name
		} else {
			w += ", in " + words.RoutineName(s.Routine)
		}
		if s.Note != "" {
			w += ": " + s.Note
		}
		said = append(said, w)
	}
	return said
}
