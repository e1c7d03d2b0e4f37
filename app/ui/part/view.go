package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// IntoView moves the page no further than it takes; of what is larger than the
// screen, the start is shown.
func IntoView(e app.Value) {
	block := "nearest"
	if e.Get("offsetHeight").Int() > app.Window().Get("innerHeight").Int()*2/3 {
		block = "start"
	}
	e.Call("scrollIntoView", map[string]any{"block": block})
}

// Calm reports whether this person asked their device for less motion.
func Calm() bool {
	return app.IsClient && app.Window().Call("matchMedia", "(prefers-reduced-motion: reduce)").Get("matches").Bool()
}
