package play

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/figure"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// done is the calm end: what was done is kept already, the rest are questions
// that need not be answered.
func (p *Player) done() app.UI {
	r, w, who := p.run.Run, &p.Words.Done, p.Person()
	record := r.Record()
	if r.Aside {
		return p.notKept(record)
	}
	return app.Div().Class("done is-whole").Body(
		app.Div().Class("done-top").Body(
			&figure.Box{Book: p.Figures, ID: exercises.PoseFigure(exercises.TallPose), Label: w.Tall},
			part.Heading(w.Title),
			app.P().Class("lead").Text(w.Warm.Of(len(p.moves()), p.Words.Length.Spoken(record.Length()))),
			app.P().Class("done-week").Body(
				part.WeekRings(who.Week().Filled()),
				app.Span().Class("facts").Text(w.Week.With(p.Words.Sum(who.Week().Time), p.Words.Come(who.Week()))),
			),
		),
		app.Div().Class("done-asks").Body(
			app.P().Class("facts").Text(w.Lead.With(p.worked(record), p.Words.Length.Spoken(record.Length()), p.kept())),
			app.If(record.Ended == session.Stopped && r.Unwell == run.NotSaid, func() app.UI { return app.P().Text(p.stopped()) }),
			p.unwellAdvice(),
			app.FieldSet().Class("feels").Body(
				app.Legend().Text(w.Feels),
				app.Div().Class("feel-row").Body(app.Range(session.Feels[1:]).Slice(func(i int) app.UI { return p.feel(session.Feels[i+1]) })),
			),
			app.If(r.Session.Feel == session.Hurt, func() app.UI { return p.hurt() }),
			p.Care.Worse(),
			p.number(),
			part.AlsoButtons(&p.Words.Sport, p.Did, p.Also),
			app.If(who.Kept.BackupDue(who.Now), func() app.UI {
				return app.P().Class("facts").Body(part.Linked(w.Backup, p.Base.Link("/progress", "", w.BackupLink))...)
			}),
			app.If(who.Settings.Works["heard"] == "" && r.Mode != cue.NoSound, func() app.UI {
				return app.P().Class("facts").Body(part.Linked(w.Heard, p.Base.Link("/phone", "", w.HeardLink))...)
			}),
			app.P().Class("actions").Body(app.Button().Class("button is-quiet").Text(w.Discard).OnClick(part.Do("discard", p.sends(run.Discard{})))),
			p.finish(),
		),
	)
}

// number asks for what may be added: a number, and a note.
func (p *Player) number() app.UI {
	w, s := &p.Words.Done, p.run.Session
	summary := w.Answer
	if n, ok := s.After.Number(); ok {
		summary = w.Answered.With(strconv.Itoa(n))
	}
	return app.Details().Class("more").Body(
		app.Summary().Text(summary),
		part.Scale(&p.Words.Scale, "after", w.After, s.After, func(s session.Stiffness) { p.Happens(run.Stiff{After: s}) }),
		part.Field("note", w.Note,
			app.Textarea().ID("note").Class("input").Rows(2).MaxLength(session.LongestNote).Text(p.run.Noted).
				OnInput(part.On("note", func(ctx app.Context, _ app.Event) { p.Happens(run.Typed{Note: ctx.JSSrc().Get("value").String()}) })).
				OnChange(part.Do("note-left", p.sends(run.TypedAll{}))),
		),
	)
}

// notKept is Done for next to nothing, and for what was discarded.
func (p *Player) notKept(record session.Session) app.UI {
	w := &p.Words.Done
	said, again := w.TooLittle.With(p.worked(record)), w.KeepIt
	switch {
	case p.run.Discarded:
		said, again = w.Discarded, w.Undo
	case record.Worked() < time.Second/2:
		said, again = w.Nothing, ""
	}
	return app.Div().Class("done").Body(
		part.Heading(w.Title),
		app.P().Class("lead").Role("status").Text(said),
		p.unwellAdvice(),
		app.If(record.Feel == session.Hurt, p.hurtAdvice),
		app.If(again != "", func() app.UI {
			return app.P().Class("actions").Body(app.Button().Class("button").Text(again).OnClick(part.Do("keep-it", p.sends(run.KeepIt{}))))
		}),
		p.finish(),
	)
}

// worked is how long was moved and held.
func (p *Player) worked(s session.Session) string {
	return words.Begin(p.Words.Length.Spoken(s.Worked()))
}

// stopped says why a session is not a finished one.
func (p *Player) stopped() string {
	if p.run.Player.Stopped || p.run.Past {
		return p.Words.Done.Stopped
	}
	return p.Words.Done.Skipped
}

func (p *Player) kept() string {
	if p.run.Failed != nil {
		return p.Words.Done.NotKept
	}
	return p.Words.Done.Kept
}

// feel is one answer. Another takes its place, and the same again takes it back.
func (p *Player) feel(f session.Feel) app.UI {
	return part.Press("button feel", p.Words.Feel.Of(f), p.run.Session.Feel == f, "feel-"+string(f), p.sends(run.Felt{Feel: f}))
}
