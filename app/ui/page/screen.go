package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui/part"
)

// Screen is what stands between the navigation and the end of the page.
type Screen struct {
	Title       string // of the document, and of the page for those who hear it
	Description string
	Private     bool // nothing to find here for a search engine
	Bare        bool // no navigation: the player
	Long        bool // it draws first what is in sight, as Brief says
	Body        func() []app.UI
}

// Brief reports whether of a long screen only that is drawn yet which is in sight: the
// rest would keep a slow phone from showing any of it.
type Brief bool

// First is how many of all parts are drawn by now, where so many are in sight.
func (b Brief) First(inSight, all int) int {
	if b {
		return min(inSight, all)
	}
	return all
}

// Place is an address that has a screen.
type Place struct {
	Path string // a trailing {id} stands for any one part or, after a #, for anything
	Find func(id string) (Screen, bool)
}

// At returns the screen at one of our paths, and whether there is one.
func At(places []Place, path string) (Screen, bool) {
	for _, p := range places {
		parent, isParent := strings.CutSuffix(p.Path, "{id}")
		if !isParent && p.Path == path {
			return p.Find("")
		}
		id, below := strings.CutPrefix(path, parent)
		if isParent && below && id != "" && (!strings.Contains(id, "/") || strings.HasSuffix(parent, "#")) {
			if s, ok := p.Find(id); ok {
				return s, true
			}
		}
	}
	return Screen{}, false
}

// Title is the title of a document: a screen's, and whose page it is.
func Title(screen string) string { return screen + " · Limber" }

// SetTitle gives the document the title of another screen. What a card of the page
// elsewhere is called was printed and stays: go-app would look for that element each time.
func SetTitle(screen string) { part.Document().Set("title", Title(screen)) }
