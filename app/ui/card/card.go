// Package card shows a routine as a page to print: its moves with figures in key
// poses, how much of each, when to stop, and the code that brings it onto a phone.
// Whose it is and who made it are typed in, printed, and kept nowhere.
package card

import (
	"cmp"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/mine"
	"limber/app/person"
	"limber/app/share"
	"limber/app/ui/figure"
	"limber/app/ui/offer"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

// Doors are what this page shows, and where it leads.
type Doors struct {
	offer.Doors
	Form *Form

	Known   func() bool              // what the device keeps has been read
	Address func(path string) string // of a page, as others reach it
	Draw    func()                   // draws the page anew
}

// Form is how a card is laid out.
type Form string

const (
	Page   Form = ""       // A4 or Letter
	Pocket Form = "pocket" // to cut out and fold
	Ticks  Form = "ticks"  // a page with room for what a therapist wants changed
)

// Blank is the page as it is printed for everybody.
func Blank(d Doors) page.Screen {
	w := &d.Words.Card
	return d.screen(w.Title, func() []app.UI { return []app.UI{app.P().Class("lead").Text(w.None)} })
}

// Of is the card of a routine as the end of an address has it.
func Of(d Doors, fragment string) page.Screen {
	w := &d.Words.Card
	link, ok := share.Of(fragment)
	if !ok || !d.Known() {
		return Blank(d)
	}
	r, err := share.Read(link, d.Person().Catalog)
	if err != nil {
		return d.screen(w.Title, func() []app.UI {
			return []app.UI{app.P().Body(part.Linked(w.Wrong, d.Base.Link("/shared#"+fragment, "", w.WrongLink))...)}
		})
	}
	r.ID, r.Name = link, cmp.Or(r.Name, d.Words.Mine.NewName)
	return d.screen(w.TitleOf.With(r.Name), func() []app.UI { return d.card(r, fragment) })
}

func (d Doors) screen(title string, body func() []app.UI) page.Screen {
	w := &d.Words.Card
	return page.Screen{
		Title:       title,
		Description: w.Description,
		Private:     true,
		Body:        func() []app.UI { return append([]app.UI{part.Heading(w.Title)}, body()...) },
	}
}

func (d Doors) card(r mine.Routine, fragment string) []app.UI {
	w := &d.Words.Card
	form := func(to Form, name, hint string) app.UI {
		return part.Choice("card-form", name, string(to), string(*d.Form), hint, func() {
			*d.Form = to
			d.Draw()
		})
	}
	class := "card-sheet"
	if *d.Form == Pocket {
		class += " is-pocket"
	} else if len(r.Steps) <= 4 {
		class += " is-few"
	}
	if many(r) {
		class += " is-many"
	}
	return []app.UI{
		app.Div().Class("card-tools").Body(
			app.P().Class("lead").Text(w.Lead),
			app.FieldSet().Class("choices").Body(
				app.Legend().Text(w.Form),
				form(Page, w.Page, w.PageHint), form(Pocket, w.Pocket, w.PocketHint), form(Ticks, w.Ticks, w.TicksHint),
			),
			app.P().Class("actions").Body(
				app.Button().Class("button is-main").Text(d.Words.Summary.Print).OnClick(part.Do("card-print", func() { app.Window().Call("print") })),
				d.Base.Link("/shared#"+fragment, "button", w.Back),
			),
		),
		app.Div().Class(class).Body(append(d.head(r, fragment), d.steps(r))...),
	}
}

// head says whose the card is, what it takes, when to stop, and where it leads.
func (d Doors) head(r mine.Routine, fragment string) []app.UI {
	w, p := &d.Words.Card, d.anybody()
	whole := r.Played(p.Catalog)
	t := p.Timeline(whole)
	code, ok := part.Code(d.Address("/shared#"+fragment), w.Code.With(r.Name))
	_, site, _ := strings.Cut(d.Address("/"), "://")
	return []app.UI{app.Div().Class("card-head").Body(
		app.Div().Class("card-about").Body(
			app.H2().Text(r.Name),
			app.P().Text(w.Facts.With(d.Words.Length.Short(t.Total()), d.Words.Mine.Exercises.Of(len(r.Steps)), d.Words.Needs(p.Needed(whole, t)))),
			typed("card-for", w.For),
			typed("card-from", w.From),
			app.P().Class("card-stop").Text(words.Paragraph(p.Catalog.Screening.Stop)),
		),
		app.Div().Class("card-code").Body(
			app.If(ok, func() app.UI { return code }),
			app.P().Text(d.leads(ok, strings.TrimSuffix(site, "/"))),
		),
	)}
}

// anybody is somebody of whom nothing is known: what is on paper is for others.
func (d Doors) anybody() person.Person {
	p := d.Person()
	return person.Person{Catalog: p.Catalog, History: history.Of(nil, nil, nil), Settings: p.Settings, Now: p.Now}
}

// leads says how the routine comes onto a phone.
func (d Doors) leads(code bool, site string) string {
	if !code {
		return d.Words.Card.NoCode.With(site)
	}
	return d.Words.Card.Scan.With(site)
}

// typed is a line that somebody fills in. Nothing of Limber reads it.
func typed(id, label string) app.UI {
	return app.P().Class("card-typed").Body(
		app.Label().For(id).Text(label),
		app.Input().ID(id).Type("text").MaxLength(40).AutoComplete(false),
	)
}

func (d Doors) steps(r mine.Routine) app.UI {
	return app.Ol().Class("card-steps").Body(app.Range(r.Steps).Slice(func(i int) app.UI {
		s := r.Steps[i]
		e := d.Person().Exercise(s.Exercise)
		return app.Li().Class("card-step").Body(
			app.Div().Class("card-poses").Body(&figure.Box{Book: d.Figures, ID: e.ID, Poses: true}),
			app.Div().Class("card-words").Body(append([]app.UI{
				app.H3().Text(e.Name),
				app.P().Class("card-dose").Text(d.dose(e, s)),
			}, part.Paragraphs(d.said(r, e, s))...)...),
			app.If(*d.Form == Ticks, d.ticks),
		)
	}))
}

// dose is how much of a step is done, and how much rest follows.
func (d Doors) dose(e exercises.Exercise, s exercises.Step) string {
	dose := d.Words.Dose.Of(e, s.Dose)
	if s.Rest > 0 {
		return d.Words.Card.Rest.With(dose, d.Words.Length.Spoken(s.Rest))
	}
	return dose
}

// many reports whether there are so many steps that each has less room.
func many(r mine.Routine) bool { return len(r.Steps) > 8 }

// said is what belongs to a step besides: its sides, its note, when to stop. When to
// stop any move stands at the top of the card. When to stop this one needs room that a
// card to tick has not, whose reader knows, nor one of many steps for the pocket where
// somebody wrote a note instead.
func (d Doors) said(r mine.Routine, e exercises.Exercise, s exercises.Step) (said []string) {
	w := &d.Words.Card
	full := *d.Form == Ticks || *d.Form == Pocket && many(r) && s.Note != ""
	if e.Sides == exercises.Each {
		said = append(said, d.Words.Exercise.Sides.With(e.Left, e.Right))
	}
	switch s.First {
	case exercises.Left:
		said = append(said, w.LeftFirst)
	case exercises.Right:
		said = append(said, w.RightFirst)
	}
	if s.Note != "" {
		said = append(said, w.Note.With(s.Note))
	}
	if e.Stop != "" && !full {
		said = append(said, e.Stop)
	}
	return said
}

// ticks leave room for what a therapist wants changed.
func (d Doors) ticks() app.UI {
	w := &d.Words.Card
	box := func(name string) app.UI {
		return app.Span().Class("card-tick").Text(name)
	}
	return app.P().Class("card-ticks").Body(box(w.Yes), box(w.No), box(w.ThisMuch))
}
