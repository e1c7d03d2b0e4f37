package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/player"
	"limber/app/run"
	"limber/app/ui/play"
	"limber/app/ui/uitest"
)

// led is a player as it is shown, and pressed.
type led struct {
	*play.Player
	t *testing.T
}

// unopened is the player of a routine on no page.
func unopened(t *testing.T, id string) led {
	d := the.playDoors()
	d.Turned = func() {}
	d.Care.Turned = d.Turned
	return led{&play.Player{ID: id, Doors: d}, t}
}

// opened is the player of a routine, as it is when Start has led to it.
func opened(t *testing.T, id string) led {
	t.Helper()
	p := unopened(t, id)
	p.OnInit()
	if the.known {
		p.know()
		p.State().Gate = run.Asking
	}
	t.Cleanup(p.Rest)
	return p
}

func (p led) dispatch(e player.Event) { p.Happens(run.Player{Event: e}) }

// know says that it is known what the device keeps.
func (p led) know() { p.Happens(run.Read{Laid: the.open(p.ID, p.State().Starts())}) }

// asks reports whether the safety questions are shown.
func (p led) asks() bool { return strings.Contains(app.HTMLString(p.Render()), `class="asks`) }

// press presses what stands on the player now, one thing after the other.
func (p led) press(names ...string) {
	p.t.Helper()
	for _, name := range names {
		uitest.Press(p.t, name, p.Render())
	}
}

// clear answers that none of the safety questions applies.
func (p led) clear() { p.press("None of these, start") }

// dialog are the words of a dialog of the player, and what can be pressed in it.
func (p led) dialog(id string) (words string, controls []string) {
	p.t.Helper()
	for _, n := range elements(tree(p.t, []app.UI{p.Render()}), func(n *html.Node) bool { return attr(n, "id") == id }) {
		words, controls, _ = seenIn(p.t, n)
	}
	return words, controls
}

// line is the text of an element of the player, by its class.
func (p led) line(class string) (text string) {
	for _, n := range elements(tree(p.t, []app.UI{p.Render()}), func(n *html.Node) bool { return attr(n, "class") == class }) {
		text, _, _ = seenIn(p.t, n)
	}
	return strings.TrimSpace(text)
}
