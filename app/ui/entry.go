package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// entry is one entry of the browser's history, as it is noted there.
type entry struct {
	ID    int    // 0: it is new
	From  string // the page of the entry before
	Guard bool   // the second of the player's two
}

// newEntry comes from a page.
func newEntry(from string) entry { return entry{ID: int(time.Now().UnixMilli()), From: from} }

// thisEntry is the one that is shown.
func thisEntry() (e entry) {
	s := browserHistory().Get("state")
	if !s.Truthy() || !s.Get("id").Truthy() {
		return e
	}
	return entry{ID: s.Get("id").Int(), From: s.Get("from").String(), Guard: s.Get("guard").Bool()}
}

func (e entry) state() map[string]any {
	return map[string]any{"id": e.ID, "from": e.From, "guard": e.Guard}
}

// note writes the entry to the one that is shown.
func (e entry) note() { browserHistory().Call("replaceState", e.state(), "") }

// push adds the entry, at the address that is shown.
func (e entry) push() { browserHistory().Call("pushState", e.state(), "") }

func browserHistory() app.Value { return app.Window().Get("history") }

func goBack(steps int) { browserHistory().Call("go", -steps) }

// replaceBy shows another page in place of this entry. go-app only adds entries,
// but follows one that changed.
func replaceBy(path string) {
	browserHistory().Call("replaceState", nil, "", href(path))
	app.Window().Call("dispatchEvent", app.Window().Get("PopStateEvent").New("popstate"))
}
