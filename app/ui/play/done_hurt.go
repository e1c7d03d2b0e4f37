package play

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/run"
	"limber/app/ui/care"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// hurt says what to do, asks which move it was, and offers to leave it out.
func (p *Player) hurt() app.UI {
	moves, hurt := p.moves(), p.run.Session.Hurt
	return app.Div().ID("hurt").Class("hurt").Body(
		p.hurtAdvice(),
		app.FieldSet().Class("choices").Body(
			app.Legend().Text(p.Words.Done.WhichMove),
			app.Range(moves).Slice(func(i int) app.UI {
				return part.Choice("hurt", moves[i].Name, moves[i].ID, hurt, "", p.sends(run.HurtAt{Exercise: moves[i].ID}))
			}),
		),
		app.If(hurt != "", func() app.UI { return p.leaveOut(hurt) }),
	)
}

// unwellAdvice says once more what to do for somebody who ended because of it.
func (p *Player) unwellAdvice() app.UI {
	return app.If(p.run.Unwell != run.NotSaid, func() app.UI {
		return app.Div().Body(
			part.Advice("stop", p.choice(p.run.Unwell).Answer),
			app.P().Body(care.InLine(p.Person().Catalog.Screening.Emergency().Call, p.Words)...),
		)
	})
}

func (p *Player) hurtAdvice() app.UI {
	rules := p.Person().Catalog.Screening
	return app.Div().Body(
		part.Advice("stop", rules.Hurt),
		app.P().Text(words.Paragraph(rules.Sore.Text)),
		app.P().Body(p.Base.Link("/safety", "row-link", p.Words.Done.Questions)),
	)
}

// moves are the exercises of this session, each once.
func (p *Player) moves() (moves []exercises.Exercise) {
	who := p.Person()
	for _, part := range p.run.Record().Done {
		e := who.Exercise(part.Exercise)
		if !slices.ContainsFunc(moves, func(m exercises.Exercise) bool { return m.ID == e.ID }) {
			moves = append(moves, e)
		}
	}
	return moves
}

// leaveOut offers to leave a move out from now on, and to bring it back.
func (p *Player) leaveOut(id string) app.UI {
	w, who := &p.Words.Done, p.Person()
	e := who.Exercise(id)
	set := func(out bool) { p.Care.Choose(person.LeaveOut(id, out)) }
	if slices.Contains(who.Kept.Choices.LeftOut, id) {
		return app.P().Class("actions").Body(
			app.Span().Text(w.LeftOut.With(e.Name)),
			app.Button().Class("button").Text(w.BringBack).OnClick(part.Do("bring-back-"+id, func() { set(false) })),
		)
	}
	return app.P().Class("actions").Body(
		app.Button().Class("button").Text(w.LeaveOut).OnClick(part.Do("leave-out-"+id, func() {
			set(true)
			p.Announce(w.LeftOutTold.With(e.Name))
		})),
	)
}
