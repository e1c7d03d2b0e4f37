package ui

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/part"
	"limber/exercises"
)

// done is the calm end: what was done is kept already, the rest are questions
// that need not be answered.
func (p *Player) done() app.UI {
	r := p.run.Run
	record := r.Record()
	if r.Aside {
		return p.notKept(record)
	}
	return app.Div().Class("done").Body(
		part.Heading("Done"),
		app.P().Class("lead").Text(capital(spoken(record.Worked()))+" of moving and holding, "+spoken(record.Length())+" in all. "+p.keptWords()),
		app.If(record.Ended == session.Stopped && r.Unwell == run.NotSaid, func() app.UI { return app.P().Text(stoppedWords(r)) }),
		p.unwellAdvice(),
		app.FieldSet().Class("feels").Body(
			app.Legend().Text("How does your back feel, next to before?"),
			app.Div().Class("feel-row").Body(app.Range(session.Feels[1:]).Slice(func(i int) app.UI { return p.feel(session.Feels[i+1]) })),
		),
		app.If(r.Session.Feel == session.Hurt, func() app.UI { return p.hurt() }),
		worseAdvice(),
		app.Details().Class("more").Body(
			app.Summary().Text(p.afterWords()),
			scale("after", "Stiffness now, if you like", r.Session.After, func(s session.Stiffness) { p.happens(run.Stiff{After: s}) }),
			app.Div().Class("field").Body(
				app.Label().For("note").Text("Note"),
				app.Textarea().ID("note").Class("note").Rows(2).MaxLength(1000).Text(r.Noted).
					OnInput(part.On("note", func(ctx app.Context, _ app.Event) { p.happens(run.Typed{Note: ctx.JSSrc().Get("value").String()}) })).
					OnChange(part.Do("note-left", p.sends(run.TypedAll{}))),
			),
		),
		alsoButtons(),
		app.P().Class("facts").Text("This week: "+inMinutes(the.week().Time)+". "+weekWords(the.week())),
		app.If(the.kept.BackupDue(the.moment()), func() app.UI {
			return app.P().Class("facts").Body(app.Text("It is time for a backup: "), link("/progress", "", "export it on Progress"), app.Text("."))
		}),
		app.If(the.settings.Works["heard"] == "", func() app.UI {
			return app.P().Class("facts").Body(app.Text("Heard everything? "), link("/phone", "", "See what works on this device"), app.Text("."))
		}),
		app.P().Class("actions").Body(app.Button().Class("button is-quiet").Text("Discard this session").OnClick(part.Do("discard", p.sends(run.Discard{})))),
		app.P().Class("actions done-end").Body(p.leaveBy("/", link("/", "button is-main", "Finish"))),
	)
}

// notKept is Done for next to nothing, and for what was discarded.
func (p *Player) notKept(record session.Session) app.UI {
	words, again := capital(spoken(record.Worked()))+" of moving and holding is too little to keep by itself.", "Keep it"
	switch {
	case p.run.Discarded:
		words, again = "This session is discarded.", "Undo"
	case record.Worked() < time.Second/2:
		words, again = "Nothing was moved or held, so nothing is kept.", ""
	}
	return app.Div().Class("done").Body(
		part.Heading("Done"),
		app.P().Class("lead").Role("status").Text(words),
		p.unwellAdvice(),
		app.If(record.Feel == session.Hurt, func() app.UI { return hurtAdvice() }),
		app.If(again != "", func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button").Text(again).OnClick(part.Do("keep-it", p.sends(run.KeepIt{}))))
		}),
		app.P().Class("actions done-end").Body(p.leaveBy("/", link("/", "button is-main", "Finish"))),
	)
}

// stoppedWords say why a session is not a finished one.
func stoppedWords(r run.Run) string {
	if r.Player.Stopped || r.Past {
		return "You stopped early. What you did counts in full."
	}
	return "You skipped more than half. What you did counts in full."
}

func (p *Player) keptWords() string {
	if p.run.Failed != nil {
		return "It could not be kept on this device."
	}
	return "It is kept on this device."
}

// afterWords head what may be added.
func (p *Player) afterWords() string {
	if n, ok := p.run.Session.After.Number(); ok {
		return fmt.Sprintf("Stiffness now: %d. A note?", n)
	}
	return "A number or a note"
}

// feel is one answer. Another takes its place, and the same again takes it back.
func (p *Player) feel(f session.Feel) app.UI {
	return part.Press("button feel", the.words.Feel.Of(f), p.run.Session.Feel == f, "feel-"+string(f), p.sends(run.Felt{Feel: f}))
}

// hurt says what to do, asks which move it was, and offers to leave it out.
func (p *Player) hurt() app.UI {
	return app.Div().ID("hurt").Class("hurt").Body(
		hurtAdvice(),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text("Which move was it?"),
			app.Range(p.moves()).Slice(func(i int) app.UI {
				e := p.moves()[i]
				return part.Choice("hurt", e.Name, e.ID, p.run.Session.Hurt, "", p.sends(run.HurtAt{Exercise: e.ID}))
			}),
		),
		app.If(p.run.Session.Hurt != "", func() app.UI { return leaveOutButton(p.run.Session.Hurt) }),
	)
}

// unwellAdvice says once more what to do for somebody who ended because of it.
func (p *Player) unwellAdvice() app.UI {
	return app.If(p.run.Unwell != run.NotSaid, func() app.UI {
		return app.Div().Body(
			advice("stop", choice(p.run.Unwell).Answer),
			app.P().Body(callsInLine(the.emergency().Call)...),
		)
	})
}

func hurtAdvice() app.UI {
	return app.Div().Body(
		advice("stop", the.catalog.Screening.Hurt),
		app.P().Text(joined(the.catalog.Screening.Sore.Text)),
		app.P().Body(link("/safety", "row-link", "The safety questions")),
	)
}

// moves are the exercises of this session, each once.
func (p *Player) moves() (moves []exercises.Exercise) {
	seen := map[string]bool{}
	for _, part := range p.run.Record().Done {
		if e := the.exercise(part.Exercise); !seen[e.ID] {
			seen[e.ID] = true
			moves = append(moves, e)
		}
	}
	return moves
}

func leaveOutButton(id string) app.UI {
	e := the.exercise(id)
	if the.isLeftOut(id) {
		return app.P().Class("actions").Body(
			app.Span().Text(e.Name+" is left out from now on."),
			app.Button().Class("button").Text("Bring it back").OnClick(part.Do("bring-back-"+id, func() { the.bringBack(id) })),
		)
	}
	return app.P().Class("actions").Body(
		app.Button().Class("button").Text("Leave it out from now on").OnClick(part.Do("leave-out-"+id, func() {
			the.leaveOut(id)
			announce(e.Name + " is left out. You can bring it back in Settings.")
		})),
	)
}
