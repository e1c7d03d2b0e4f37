package e2e

import (
	"fmt"
	"testing"
	"time"

	"limber/app/e2e/drive"
	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
)

// card is the address of the card of a routine of so many steps, the first of them
// with notes.
func card(steps, notes int) string {
	moves := []string{"bridge", "figure-4", "cat-cow", "knee-hug", "back-rotation-stretch", "double-knee-hug"}
	r := mine.Routine{Name: "For the mornings, when it is stiff"}
	for i := range steps {
		s := exercises.Step{Exercise: moves[i%len(moves)], Rest: 15 * time.Second}
		if i < notes {
			s.Note = "Slowly, and only as far as it is easy."
		}
		r.Steps = append(r.Steps, s)
	}
	return "/card#" + share.Fragment(r)
}

// margin is what Chromium leaves free at an edge, in inches.
const margin = 0.4

// A card is a page on A4 and on Letter, and nothing beyond its edge, whatever is on it.
// Half a page is enough for the pocket, also with a note at each of twelve moves.
func TestACardIsOnePage(t *testing.T) {
	printers := []drive.Engine{drive.Chromium, drive.Firefox} // WebKit's driver prints nothing
	if !all() {
		printers = printers[:1]
	}
	in(t, printers, func(t *testing.T, e drive.Engine) {
		onOnePage(t, blank(t, e, drive.Look{}), server(t, ""))
	})
}

func onOnePage(t *testing.T, p *drive.Page, s *Server) {
	t.Helper()
	fits := func(what string, steps int, half bool) {
		t.Helper()
		for name, inches := range papers {
			if half {
				inches[1] = inches[1]/2 + margin // which only one half has at its foot
			}
			if n := pages(t, p, inches); n != 1 {
				t.Errorf("%s, %d steps, on %s: %d pages", what, steps, name, n)
			}
		}
	}
	form := func(name, is string) {
		t.Helper()
		p.Click("radio", name)
		p.Within(drive.Soon, name, `(seen, is) => ['card-tick', 'is-pocket'].every(c => (document.getElementsByClassName(c).length > 0) === (c === is))`, is)
	}
	for _, steps := range []int{3, 12} {
		p.Open(s.URL + card(steps, steps))
		Ready(p)
		p.See("heading", "Card")
		p.See("textbox", "For")
		for name, is := range map[string]string{"To tick*": "card-tick", "For the pocket*": "is-pocket", "A page*": "card-stop"} {
			form(name, is)
			fits(name, steps, false)
		}
		report(t, p, "card", sideways)
	}
	for _, notes := range []int{1, 12} {
		p.Open(s.URL + card(12, notes))
		Ready(p)
		p.See("heading", "For the mornings, when it is stiff")
		form("For the pocket*", "is-pocket")
		fits(fmt.Sprintf("pocket, %d notes", notes), 12, true)
	}
}
