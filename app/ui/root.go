package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/ui/remind"
)

// Root is the whole page: what is around every screen, and the screen at the
// path. There is one type for all addresses, so that going from page to page
// updates it rather than making everything anew.
type Root struct {
	app.Compo

	m    *Model
	path string // in a browser, the address decides
	past page.Past
}

func (r *Root) OnInit() {
	if app.IsClient {
		r.path = r.m.here()
		r.past.Printed()
	}
}

func (r *Root) Render() app.UI {
	s := r.m.find(r.path)
	class := "page"
	if s.Bare {
		class = "page is-bare"
	}
	return app.Div().Class(class).Body(
		app.A().Class("skip").Href("#main").Text(r.m.words.Page.Skip).OnClick(part.On("skip", func(_ app.Context, e app.Event) {
			e.PreventDefault()
			page.FocusHeading()
		})),
		app.If(!s.Bare, func() app.UI { return r.m.navigation(r.path) }),
		r.m.notices(app.If(!s.Bare, func() app.UI { return remind.Strip(r.m.remindDoors()) })),
		app.Main().ID("main").Class("main").Body(&view{Path: r.path, Drawn: r.m.drawn, m: r.m}),
		app.Div().ID("told").Class("unseen").Role("status").Aria("live", "polite"),
	)
}

// view is the screen of one address. Another address gets a new one: go-app
// would otherwise turn the elements of one screen into those of the next, and a
// box that was ticked there would stay ticked here.
type view struct {
	app.Compo

	Path  string
	Drawn int // counts the times everything was drawn anew

	m *Model
}

func (v *view) CompoID() string { return v.Path }

func (v *view) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // it is drawn
	v.m.around = ctx
	v.m.figures.Within(ctx)
	if !v.m.brief {
		return
	}
	part.Painted(ctx, "rest", func() {
		v.m.brief = false
		v.m.root.PreventUpdate()
	})
}

func (v *view) Render() app.UI {
	return app.Div().Class("view").Body(v.m.find(v.Path).Body()...)
}

// navigation is the bar, on the page at a path: pages that are always seen, and
// those that a narrow screen has behind More.
func (m *Model) navigation(path string) app.UI {
	w := &m.words.Page
	always := []page.Tab{{Path: "/", Icon: "today", Name: w.Today, Also: []string{"/rest", "/plan"}}, {Path: "/routines", Icon: "routines", Name: w.Routines, Also: []string{"/mine", "/maker", "/shared", "/card"}}, {Path: "/exercises", Icon: "exercises", Name: w.Exercises}, {Path: "/progress", Icon: "progress", Name: w.Progress}}
	behind := []page.Tab{{Path: "/learn", Icon: "learn", Name: w.Learn}, {Path: "/settings", Icon: "settings", Name: w.Settings, Also: []string{"/safety", "/reminders", "/phone"}}, {Path: "/about", Icon: "about", Name: w.About}}
	return page.Bar(m.base, path, w, always, behind)
}
