package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// Past is how far each entry of the history was scrolled. A browser would keep
// that itself, but looks for the place before our page is drawn.
type Past struct {
	at  int         // the entry that is shown
	y   map[int]int // by entry
	end bool        // the page as it was printed is shown to its end
	own bool        // this page was brought to its place
}

const pastKey = "limber:past"

// Printed looks at the page as it came, before it is drawn anew.
func (p *Past) Printed() {
	w := app.Window()
	p.end = w.Get("scrollY").Int()+w.Get("innerHeight").Int()+1 >= part.Document().Get("documentElement").Get("scrollHeight").Int()
}

// Begin takes up the history where a page before this one left it.
func (p *Past) Begin(ctx app.Context) {
	p.y = map[int]int{}
	if ctx.SessionStorage().Get(pastKey, &p.y) != nil || p.y == nil { // blocked, or not ours
		p.y = map[int]int{}
	}
	e := ThisEntry()
	if e.ID == 0 {
		e = newEntry("")
		e.note()
	}
	p.at = e.ID
	history().Set("scrollRestoration", "manual")
	part.Listen(ctx, app.Window(), "pagehide", func(app.Value) {
		p.leave()
		// A page that is loaded anew is printed already, and the browser finds
		// the place in it sooner than we could.
		history().Set("scrollRestoration", "auto")
		if err := ctx.SessionStorage().Set(pastKey, p.y); err != nil {
			app.Log(err)
		}
	})
	part.Listen(ctx, app.Window(), "pageshow", func(app.Value) { history().Set("scrollRestoration", "manual") })
}

// leave notes how far the page is scrolled that is shown.
func (p *Past) leave() { p.y[p.at] = app.Window().Get("scrollY").Int() }

// Arrive takes the entry that is shown now for the one on the page, and reports
// whether it was there before.
func (p *Past) Arrive(from string) (back bool) {
	e := ThisEntry()
	// One that is loaded anew may be shorter as it is printed than where it was left.
	if short := p.end && e.ID == p.at && app.Window().Get("scrollY").Int() < p.y[p.at]; !short {
		p.leave()
	}
	p.end = false
	if back = e.ID != 0; !back {
		e = newEntry(from)
		e.note()
	}
	p.at = e.ID
	return back
}

// Scroll goes to where the page was, or to its top.
func (p *Past) Scroll() { app.Window().Call("scrollTo", 0, p.y[p.at]) }

// Settle does so once more when all is there that is kept: the page may have
// been too short. Whoever has touched it since stays where they are.
func (p *Past) Settle(touched bool) {
	if p.own {
		return
	}
	p.own = true
	if p.y[p.at] > 0 && !touched {
		p.Scroll()
	}
}
