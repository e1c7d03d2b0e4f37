package own

import (
	"cmp"
	"math/rand/v2"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/session"
	"limber/app/share"
	"limber/app/ui/page"
	"limber/app/ui/part"
)

// Shared is the page on which a routine arrives that somebody shared, as it is
// printed for everybody.
func Shared(d Doors) page.Screen {
	w := &d.Words.Shared
	return d.arrival(w.Title, func() []app.UI {
		if !d.Known() {
			return []app.UI{app.P().Class("lead").Text(w.Reading), d.limber()}
		}
		return []app.UI{app.P().Class("lead").Text(w.None), d.receive(), d.limber()}
	})
}

// Arrived is a routine as the end of an address has it. It is shown, and nothing
// of it is kept until the person says so.
func Arrived(d Doors, fragment string) page.Screen {
	link, ok := share.Of(fragment)
	if !ok || !d.Known() {
		return Shared(d)
	}
	w := &d.Words.Shared
	r, err := d.shared(link)
	if err != nil {
		return d.arrival(w.Title, func() []app.UI {
			return []app.UI{app.Div().Class("notice").Role("alert").Body(app.P().Text(d.wrong(err))), d.receive(), d.limber()}
		})
	}
	return d.arrival(w.TitleOf.With(r.Name), func() []app.UI { return d.preview(link, r) })
}

func (d Doors) arrival(title string, body func() []app.UI) page.Screen {
	w := &d.Words.Shared
	return page.Screen{
		Title:       title,
		Description: w.Description,
		Private:     true,
		Body:        func() []app.UI { return append([]app.UI{part.Heading(w.Title)}, body()...) },
	}
}

// limber says what this is, for who meets it here first.
func (d Doors) limber() app.UI {
	w := &d.Words.Shared
	return app.P().Class("own-limber").Body(app.Text(w.Limber+" "), d.Base.Link("/about", "", w.About))
}

// shared is the routine in a link. Its id is the link until it is kept.
func (d Doors) shared(link string) (mine.Routine, error) {
	r, err := share.Read(link, d.Person().Catalog)
	r.ID, r.Name = link, cmp.Or(r.Name, d.Words.Mine.NewName)
	return r, err
}

// here is the person's own routine that is the same as a shared one, if there is
// one: who opens a link every day has one copy.
func (d Doors) here(r mine.Routine) (mine.Routine, bool) {
	for _, own := range d.Person().Kept.Routines {
		if r.ID = own.ID; r.Equal(own) {
			return own, true
		}
	}
	return mine.Routine{}, false
}

// keep keeps a copy of a shared routine, once, and tells its id.
func (d Doors) keep(link string) string {
	r, err := d.shared(link)
	if err != nil {
		return ""
	}
	if own, ok := d.here(r); ok {
		return own.ID
	}
	now := d.Person().Now
	r.ID, r.Made, r.Changed = session.NewID(now, rand.Uint64()), now, now
	d.Keep(r)
	return r.ID
}

func (d Doors) preview(link string, r mine.Routine) []app.UI {
	w, p := &d.Words.Shared, d.Person()
	whole := r.Played(p.Catalog)
	plan := p.Plan(whole)
	steps := plan.Routine.Steps
	if plan.Waits {
		steps = whole.Steps
	}
	stranger := len(p.Kept.Routines)+len(p.Kept.Sessions) == 0
	return []app.UI{
		app.P().Class("lead").Text(w.Lead),
		part.Section(r.Name,
			d.facts(whole),
			d.taking(link, r, plan.Waits),
			app.P().Class("hint own-hint").Text(w.Unchecked),
		),
		part.Section(d.Words.Routine.Steps, app.Ol().Class("own-steps").Body(app.Range(steps).Slice(func(i int) app.UI {
			return app.Li().Class("own-step").Body(d.line(steps[i]))
		}))),
		d.share(link, func() mine.Routine { return r }),
		app.If(d.OnApple(), func() app.UI { return app.P().Class("hint").Text(w.Apple) }),
		app.If(stranger, d.limber),
	}
}

// taking are the ways to take a shared routine up.
func (d Doors) taking(link string, r mine.Routine, waits bool) app.UI {
	w := &d.Words.Shared
	if own, ok := d.here(r); ok {
		return app.Div().Body(
			app.P().Text(w.Kept.With(r.Name)),
			d.StillOpen(own.Known()),
			app.P().Class("actions").Body(
				app.If(!waits, func() app.UI { return app.Span().Class("actions").Body(d.Starts(own.Played(d.Person().Catalog))...) }),
				d.Base.Link("/mine/routine#"+own.ID, "button", w.Open).ID("own-open"),
			),
		)
	}
	return app.Div().Body(
		d.StillOpen(r.Known()),
		app.P().Class("actions").Body(
			app.If(!waits, func() app.UI {
				return app.Button().Class("button is-main is-start").Body(part.Icon("play"), app.Span().Text(d.Words.Today.Start), app.Span().Class("unseen").Text(" "+r.Name)).
					OnClick(part.Do("own-start-"+link, func() {
						d.Tapped()
						if id := d.keep(link); id != "" {
							d.Go("/play/" + mine.Routine{ID: id}.Known())
						}
					}))
			}),
			app.Button().Class("button").Text(w.Keep).OnClick(part.Do("own-keep-"+link, func() {
				d.keep(link)
				d.Announce(w.Kept.With(r.Name))
				d.Draw()
				d.Focus("own-open")
			})),
		),
		app.If(!waits, func() app.UI { return app.P().Class("hint own-hint").Text(w.StartKeeps) }),
	)
}
