package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// steady is a piece of a screen that is drawn anew only when its key changes: the
// player draws itself every second, and most of it stays as it is.
type still struct {
	app.Compo

	Name string
	Key  string // all that the piece depends on
	draw func() app.UI
}

// Steady returns a piece of a screen that is drawn anew only when its key
// changes. draw must read what it shows when it is called, since it is never
// replaced.
func Steady(name, key string, draw func() app.UI) app.UI {
	return &still{Name: name, Key: key, draw: draw}
}

func (s *still) CompoID() string { return s.Name }

func (s *still) Render() app.UI { return s.draw() }
