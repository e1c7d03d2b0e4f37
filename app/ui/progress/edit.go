package progress

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// editor is where it is said anew how a session was. Each answer is kept at once,
// and the same again takes it back.
func (d Doors) editor(s session.Session) app.UI {
	w, id := d.Words, "edit-"+s.ID
	stiff := func(legend, name string, given session.Stiffness, set func(*session.Session, session.Stiffness)) app.UI {
		return part.Scale(&w.Scale, id+name, legend, given, func(n session.Stiffness) {
			d.edit(s.ID, func(s *session.Session) { set(s, n) })
		})
	}
	return app.Div().Class("history-edit").Body(
		d.dayField(s, w.History.Day),
		d.felt(s),
		app.If(s.Feel == session.Hurt, func() app.UI { return d.whichHurt(s) }),
		d.dayAfter(s),
		stiff(w.History.StiffBefore, "before", s.Before, func(s *session.Session, n session.Stiffness) { s.Before = n }),
		stiff(w.History.StiffAfter, "after", s.After, func(s *session.Session, n session.Stiffness) { s.After = n }),
		part.Field(id+"-note", w.Done.Note,
			app.Textarea().ID(id+"-note").Class("input").Rows(2).MaxLength(session.LongestNote).Text(s.Note).OnChange(part.On(id+"note", func(ctx app.Context, _ app.Event) {
				note := ctx.JSSrc().Get("value").String()
				d.edit(s.ID, func(s *session.Session) { s.Note = note })
			})),
		),
		app.P().Class("actions").Body(
			app.Button().Class("button").Aria("label", w.History.DeleteIt.With(d.when(s))).Text(w.History.Delete).OnClick(part.Do("delete"+s.ID, func() { d.deleteSession(s.ID) })),
		),
	)
}

// felt says how the back felt right after a session.
func (d Doors) felt(s session.Session) app.UI {
	return d.feels(s.ID+"felt", d.Words.History.RightAfter, s.Feel, session.Feels[1:], func(f session.Feel) {
		d.edit(s.ID, func(s *session.Session) {
			if s.Feel = f; f != session.Hurt {
				s.Hurt = ""
			}
		})
	})
}

// dayAfter says how it was the day after.
func (d Doors) dayAfter(s session.Session) app.UI {
	return d.feels(s.ID+"next", d.Words.History.DayAfter, s.Next, session.NextDays[1:], func(f session.Feel) {
		d.edit(s.ID, func(s *session.Session) { s.Next = f })
	})
}

func (d Doors) feels(scope, legend string, given session.Feel, of []session.Feel, set func(session.Feel)) app.UI {
	return part.Presses(legend, app.Range(of).Slice(func(i int) app.UI {
		f, on := of[i], given == of[i]
		return part.Press("button", d.Words.Feel.Of(f), on, scope+string(f)+strconv.FormatBool(on), func() {
			if on {
				set(session.NotSaid)
			} else {
				set(f)
			}
		})
	}))
}

// whichHurt asks which move of a session hurt.
func (d Doors) whichHurt(s session.Session) app.UI {
	var moves []exercises.Exercise
	for _, p := range s.Done {
		if e := d.Person().Exercise(p.Exercise); !slices.ContainsFunc(moves, func(m exercises.Exercise) bool { return m.ID == e.ID }) {
			moves = append(moves, e)
		}
	}
	return app.FieldSet().Class("choices").Body(
		app.Legend().Text(d.Words.Done.WhichMove),
		app.Range(moves).Slice(func(i int) app.UI {
			e := moves[i].ID
			return part.Choice("hurt-"+s.ID, moves[i].Name, e, s.Hurt, "", func() {
				d.edit(s.ID, func(s *session.Session) { s.Hurt = e })
			})
		}),
	)
}

// adder adds a session that was done without Limber, as if all of it had been
// done just now; its day and the rest are said in its row.
func (d Doors) adder() app.UI {
	w := &d.Words.History
	all := d.Person().Catalog.Routines
	return app.If(len(all) > 0, func() app.UI {
		return app.Div().Class("field history-add").Body(
			app.Label().For("add-session").Text(w.Add),
			app.Select().ID("add-session").Class("input").OnChange(part.On("add-session", func(ctx app.Context, _ app.Event) {
				d.add(ctx.JSSrc().Get("value").String())
				ctx.JSSrc().Set("value", "")
			})).Body(app.Option().Value("").Text(w.Which), app.Range(all).Slice(func(i int) app.UI {
				return app.Option().Value(all[i].ID).Text(all[i].Name)
			})),
		)
	})
}

func (d Doors) add(routine string) {
	p := d.Person()
	r, ok := p.Catalog.Routine(routine)
	if !ok {
		return
	}
	s := session.Whole(p.Timeline(r), p.Now)
	if !s.Counts() { // nothing of it is left for this person
		d.Announce(d.Words.History.NothingLeft.With(r.Name))
		return
	}
	s.ID = session.NewID(s.Started, rand.Uint64())
	d.Memory.editing = s.ID
	d.Keep(kept.All{Sessions: []session.Session{s}})
	d.Announce(d.Words.History.Added.With(r.Name))
}
