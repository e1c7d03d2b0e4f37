package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

const SVG = "http://www.w3.org/2000/svg"

// strokes are the icons, as paths in a 24 by 24 box.
var strokes = map[string]string{
	"today":     "M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
	"routines":  "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
	"exercises": "M4 18c2-8 6-11 10-10 3 .8 4 4 6 10M17 6.5a1.8 1.8 0 1 0 .01 0M4 20h16",
	"settings":  "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5",
	"about":     "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5M12 8h.01",
	"learn":     "M12 7c-2-1.5-5-2-8-2v13c3 0 6 .5 8 2 2-1.5 5-2 8-2V5c-3 0-6 .5-8 2v13",
	"progress":  "M5 20v-6M12 20V5M19 20v-9",
	"more":      "M5 12h.01M12 12h.01M19 12h.01",
	"play":      "M8 5.5v13l10.5-6.5z",
	"pause":     "M8.5 5.5v13M15.5 5.5v13",
	"next":      "M6 5.5v13l9-6.5zM18 5.5v13",
	"back":      "M18 5.5v13l-9-6.5zM6 5.5v13",
	"close":     "M6 6l12 12M18 6 6 18",
	"sound":     "M4 10v4h3l5 4V6l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11",
	"silent":    "M4 10v4h3l5 4V6l-5 4zM16 10l5 4M21 10l-5 4",
	"how":       "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01",
	"keys":      "M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8",
	"star":      "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z",
	"up":        "M6 15l6-6 6 6",
	"down":      "M6 9l6 6 6-6",
	"fill":      "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
	"forward":   "M9 6l6 6-6 6",
	"grip":      "M6 9h12M6 15h12",
}

// Icon is an icon beside words that say the same.
func Icon(name string) app.UI {
	return app.Elem("svg").XMLNS(SVG).Class("icon").Attr("viewBox", "0 0 24 24").Attr("aria-hidden", "true").Attr("focusable", "false").Body(
		app.Elem("path").XMLNS(SVG).Attr("d", strokes[name]),
	)
}
