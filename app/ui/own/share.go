package own

import (
	"strings"
	"unicode"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/share"
	"limber/app/ui/part"
)

// safe is how long an address is that every app carries.
const safe = 2000

// share lets a routine be given to somebody else, as a link or as a file. id is
// what the page remembers it by; of is the routine as it is at the tap.
func (d Doors) share(id string, of func() mine.Routine) app.UI {
	w, m := &d.Words.Shared, d.Memory.memoryOf(id)
	address := d.address(of())
	return app.Div().Class("own-share").Body(
		app.P().Class("actions").Body(
			app.Button().Class("button").Text(w.Share).OnClick(part.Do("own-share-"+id, func() { d.hand(id, of()) })),
			app.If(part.HasCode(address), func() app.UI {
				return d.Base.Link("/code#"+share.Fragment(of()), "button", w.Code)
			}),
			d.Base.Link("/card#"+share.Fragment(of()), "button", w.Card),
			app.Button().Class("button is-quiet").Text(w.Save).OnClick(part.Do("own-save-"+id, func() { d.save(id, of()) })),
		),
		app.P().Class("hint").Text(w.Private),
		app.If(!part.HasCode(address), func() app.UI { return app.P().Class("hint").Text(w.NoCode) }),
		app.If(len(address) > safe, func() app.UI { return app.P().Class("hint").Text(w.Long) }),
		app.Div().Role("status").Body(app.If(m.passed.said != "", func() app.UI { return app.P().Class("told").Text(m.passed.said) })),
		app.If(m.passed.byHand, func() app.UI {
			return app.Input().ID("own-address").Class("input").Type("text").ReadOnly(true).Aria("label", w.TheLink).Value(address)
		}),
	)
}

func (d Doors) address(r mine.Routine) string { return d.Address("/shared#" + share.Fragment(r)) }

// hand hands a routine's link on.
func (d Doors) hand(id string, r mine.Routine) {
	w := &d.Words.Shared
	d.Files.Hand(share.Named(r), d.address(r), func(handed, copied bool, err error) {
		p := passed{said: w.NotShared}
		switch {
		case err != nil:
			p = passed{w.ByHand, true}
		case copied:
			p.said = w.Copied
		case handed:
			p.said = w.Handed
		}
		d.Memory.memoryOf(id).passed = p
		d.Draw()
	})
}

// save saves a routine as a text with its link, which any phone opens.
func (d Doors) save(id string, r mine.Routine) {
	name := fileName(r.Name)
	d.Files.Save(name, "text/plain", []byte(share.File(r, d.address(r))))
	d.Memory.memoryOf(id).passed = passed{said: d.Words.Shared.Saved.With(name)}
	d.Draw()
}

// fileName is a name as a file may have it.
func fileName(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	return strings.Join(append([]string{"limber"}, words...), "-") + ".txt"
}
