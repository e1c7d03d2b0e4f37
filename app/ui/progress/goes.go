package progress

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// goesSection asks every two weeks how well things of the person's own go, which
// their back makes hard.
func (d Doors) goesSection() app.UI {
	w, all := &d.Words.Goes, d.Person().Goes()
	over := slices.DeleteFunc(slices.Clone(d.Memory.over), func(s session.Score) bool { // it may have been named anew
		return slices.ContainsFunc(all, func(g person.Goes) bool { return g.What == s.What })
	})
	return app.Section().Class("section").ID("goes").Body(
		app.H2().Text(w.Title),
		app.P().Text(w.Lead),
		app.Range(all).Slice(func(i int) app.UI { return d.goes(all[i]) }),
		app.Range(over).Slice(func(i int) app.UI { return d.over(over[i], len(all)) }),
		app.If(len(all) < session.MostWhats, d.addGoes),
	)
}

// goes is one of them: how it went, and how it goes when it is time to say so.
func (d Doors) goes(g person.Goes) app.UI {
	w, p := &d.Words.Goes, d.Person()
	said := session.Stiffness(0)
	if !g.IsDue(p.Today()) {
		said = session.Stiff(g.Last().Number)
	}
	keep := func(s session.Score) { d.Keep(kept.All{Scores: []session.Score{s}}) }
	return app.Div().Class("goes").Body(
		app.H3().Text(g.What),
		app.P().Class("facts").Text(d.wentWords(g)),
		part.ScaleOf(w.None, w.AsEver, "goes-"+g.What, w.How.With(g.What), said, func(n session.Stiffness) {
			if number, ok := n.Number(); ok {
				keep(d.Person().Scored(g.What, number, rand.Uint64()))
				d.Announce(w.Kept.With(g.What, strconv.Itoa(number)))
			}
		}),
		app.P().Class("actions").Body(app.Button().Class("button is-quiet").Aria("label", w.StopIt.With(g.What)).Text(w.Stop).
			OnClick(part.Do("goes-stop-"+g.What, func() {
				s := g.Last()
				s.Over = true
				d.Memory.over = append(d.Memory.over, s)
				keep(s)
				d.Announce(w.Over.With(g.What))
			}))),
	)
}

// over is a thing that is asked about no more. As long as the page lives and there
// is room for it, it can be had back.
func (d Doors) over(s session.Score, asked int) app.UI {
	w := &d.Words.Goes
	return app.P().Class("actions").Body(
		app.Span().Text(w.Over.With(s.What)),
		app.If(asked < session.MostWhats, func() app.UI {
			return app.Button().Class("button is-quiet").Aria("label", w.AgainIt.With(s.What)).Text(d.Words.History.Undo).
				OnClick(part.Do("goes-again-"+s.What, func() {
					m := d.Memory
					m.over = slices.DeleteFunc(m.over, func(o session.Score) bool { return o.What == s.What })
					s.Over = false
					d.Keep(kept.All{Scores: []session.Score{s}})
				}))
		}),
	)
}

// wentWords is the first score and the last.
func (d Doors) wentWords(g person.Goes) string {
	w, last := &d.Words.Goes, g.Last()
	today := d.Person().Today()
	if len(g.Scores) < 2 {
		return w.Once.With(strconv.Itoa(last.Number), d.Words.ShortDay(session.DayOf(last.At), today))
	}
	first := g.Scores[0]
	return w.Since.With(strconv.Itoa(first.Number), d.Words.ShortDay(session.DayOf(first.At), today),
		strconv.Itoa(last.Number), d.Words.ShortDay(session.DayOf(last.At), today))
}

// addGoes lets something be named. It is kept with its first score.
func (d Doors) addGoes() app.UI {
	w, m := &d.Words.Goes, d.Memory
	return app.Div().Body(
		part.Field("goes-new", w.Name,
			app.Input().ID("goes-new").Class("input").Type("text").MaxLength(session.LongestWhat).AutoComplete(false).Value(m.naming).
				OnInput(part.On("goes-new", func(ctx app.Context, _ app.Event) {
					m.naming = exercises.Cut(ctx.JSSrc().Get("value").String(), session.LongestWhat)
				})),
		),
		part.ScaleOf(w.None, w.AsEver, "goes-first", w.First, 0, func(n session.Stiffness) {
			what := strings.TrimSpace(m.naming)
			number, ok := n.Number()
			if what == "" || !ok {
				d.Announce(w.NameFirst)
				return
			}
			m.naming = ""
			d.Keep(kept.All{Scores: []session.Score{d.Person().Scored(what, number, rand.Uint64())}})
			d.Announce(w.Kept.With(what, strconv.Itoa(number)))
		}),
	)
}

// goesWords are the things with their scores, for the summary.
func (d Doors) goesWords(p person.Person) (said []string) {
	for _, g := range p.Goes() {
		said = append(said, d.Words.Summary.Count.With(g.What, d.wentWords(g)))
	}
	return said
}
