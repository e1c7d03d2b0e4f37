package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
)

// done is the calm end: what was done is kept already, the rest is a question
// that need not be answered.
func (p *Player) done() app.UI {
	r := p.run
	record := r.record()
	return app.Div().Class("done").Body(
		heading("Done"),
		app.P().Class("lead").Text(capital(spoken(record.Time()))+" of moving and holding. "+p.keptWords()),
		app.If(record.Ended == session.Stopped, func() app.UI { return app.P().Text("You stopped early. What you did counts in full.") }),
		app.FieldSet().Class("feels").Body(
			app.Legend().Text("How does your back feel, next to before?"),
			app.Div().Class("feel-row").Body(
				p.feel(session.Looser, "Looser"),
				p.feel(session.Same, "Same"),
				p.feel(session.Stiffer, "Stiffer"),
				p.feel(session.Hurt, "It hurt"),
			),
		),
		app.If(r.session.Feel == session.Hurt, func() app.UI { return p.hurt() }),
		app.P().Class("actions").Body(link("/", "button is-main", "Finish")),
	)
}

func (p *Player) keptWords() string {
	if p.run.failed != nil {
		return "It could not be kept on this device."
	}
	return "It is kept on this device."
}

func (p *Player) feel(f session.Feel, text string) app.UI {
	pressed := "false"
	if p.run.session.Feel == f {
		pressed = "true"
	}
	return app.Button().Class("button feel").Aria("pressed", pressed).Text(text).OnClick(do("feel-"+string(f), func() {
		p.run.session.Feel = f
		p.keepAgain()
	}))
}

// keepAgain keeps the session with what was said since.
func (p *Player) keepAgain() {
	the.device.Store.PutSession(p.run.record(), the.reload)
}

// hurt asks which move it was, says what to do, and offers to leave it out.
func (p *Player) hurt() app.UI {
	var names []app.UI
	seen := map[string]bool{}
	for _, part := range p.run.record().Done {
		e, ok := the.catalog.Exercise(part.Exercise)
		if !ok || seen[e.ID] {
			continue
		}
		seen[e.ID] = true
		names = append(names, choice("hurt", e.Name, e.ID, p.run.session.Hurt, "", func() {
			p.run.session.Hurt = e.ID
			p.keepAgain()
		}))
	}
	return app.Section().Class("section stop").Body(
		app.H2().Text("Be careful with it"),
		app.P().Text("Leave out what hurt for now. Sharp pain, pain that spreads down a leg, numbness or weakness: stop, and see a doctor or a physical therapist."),
		app.FieldSet().Class("choices").Body(append([]app.UI{app.Legend().Text("Which move was it?")}, names...)...),
		app.If(p.run.session.Hurt != "", func() app.UI {
			return app.Button().Class("button").Text("Leave it out from now on").OnClick(do("leave-out", func() {
				the.leaveOut(p.run.session.Hurt)
				announce("Left out. You can bring it back in Settings.")
			}))
		}),
	)
}
