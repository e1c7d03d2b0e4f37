package own

import (
	"math/rand/v2"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/session"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// All lists the person's own routines.
func All(d Doors) page.Screen {
	w := &d.Words.Mine
	return page.Screen{
		Title:       w.Title,
		Description: w.Description,
		Private:     true,
		Body: func() []app.UI {
			p := d.Person()
			all := p.Kept.Routines
			return []app.UI{
				part.Heading(w.Title),
				app.P().Class("lead").Text(w.Lead),
				app.P().Class("actions").Body(
					app.Button().Class("button is-main").Text(w.Make).OnClick(part.Do("make", func() { d.Make(exercises.Routine{}) })),
					d.Base.Link("/routines", "button", w.FromOthers),
				),
				d.receive(),
				d.restored(),
				app.If(d.Known() && len(all) == 0, func() app.UI { return app.P().Class("own-none").Text(w.None) }),
				app.If(len(all) > 0, func() app.UI {
					return app.Ul().Class("cards own-list").Body(app.Range(all).Slice(func(i int) app.UI {
						return d.Card(all[len(all)-1-i].Played(p.Catalog))
					}))
				}),
			}
		},
	}
}

// restored lets the routine that was deleted last be brought back.
func (d Doors) restored() app.UI {
	w := &d.Words.Mine
	return app.If(d.Memory.deleted.ID != "", func() app.UI {
		return app.Div().Class("notice").Body(
			app.P().Text(w.Deleted.With(d.Memory.deleted.Name)),
			app.P().Class("actions").Body(app.Button().Class("button").Text(w.BringBack).OnClick(part.Do("bring-back", func() {
				r := d.Memory.deleted
				if d.Memory.deleted = (mine.Routine{}); r.ID == "" {
					return
				}
				d.Keep(r)
				d.Announce(w.BroughtBack.With(r.Name))
				d.Draw()
			}))),
		)
	})
}

// soon is how long a second press is one that was doubled.
const soon = time.Second

// Make makes a routine out of another, or out of nothing, and goes to it.
func (d Doors) Make(of exercises.Routine) {
	w, p := &d.Words.Mine, d.Person()
	name := w.NewName
	if of.ID != "" {
		name = w.CopyName.With(of.Name)
	}
	for _, r := range p.Kept.Routines {
		empty := of.ID == "" && len(r.Steps) == 0
		if empty || p.Now.Sub(r.Made) < soon && r.Name == exercises.Cut(name, mine.LongestName) {
			d.Go("/mine/routine#" + r.ID)
			return
		}
	}
	r := mine.Copy(of, session.NewID(p.Now, rand.Uint64()), name, p.Now)
	d.Keep(r)
	d.Go("/mine/routine#" + r.ID)
}
