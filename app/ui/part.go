package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// part is a piece of a screen that is drawn anew only when its key changes: the
// player draws itself every second, and most of it stays as it is. draw must
// read what it shows when it is called, since it is never replaced.
type part struct {
	app.Compo

	Name string
	Key  string // all that the piece depends on
	draw func() app.UI
}

func (p *part) CompoID() string { return p.Name }

func (p *part) Render() app.UI { return p.draw() }
