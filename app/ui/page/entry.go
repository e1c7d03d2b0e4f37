package page

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Entry is one entry of the browser's history, as it is noted there.
type Entry struct {
	ID    int    // 0: it is new
	From  string // the page of the entry before
	Guard bool   // the second of the player's two
}

// newEntry is an entry to which the link of a page led.
func newEntry(from string) Entry { return Entry{ID: int(time.Now().UnixMilli()), From: from} }

// ThisEntry is the one that is shown.
func ThisEntry() (e Entry) {
	s := history().Get("state")
	if !s.Truthy() || !s.Get("id").Truthy() {
		return e
	}
	return Entry{ID: s.Get("id").Int(), From: s.Get("from").String(), Guard: s.Get("guard").Bool()}
}

func (e Entry) state() map[string]any {
	return map[string]any{"id": e.ID, "from": e.From, "guard": e.Guard}
}

// note writes the entry to the one that is shown.
func (e Entry) note() { history().Call("replaceState", e.state(), "") }

// Push adds the entry, at the address that is shown.
func (e Entry) Push() { history().Call("pushState", e.state(), "") }

func history() app.Value { return app.Window().Get("history") }

func GoBack(steps int) { history().Call("go", -steps) }

// Replace shows the page at an address in place of this entry. go-app only
// adds entries, but follows one that changed.
func Replace(address string) {
	history().Call("replaceState", nil, "", address)
	app.Window().Call("dispatchEvent", app.Window().Get("PopStateEvent").New("popstate"))
}
