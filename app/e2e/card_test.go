package e2e

import (
	"testing"
	"time"

	"limber/app/e2e/drive"
	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
)

// card is the address of the card of a routine of so many steps.
func card(steps int) string {
	moves := []string{"bridge", "figure-4", "cat-cow", "knee-hug", "back-rotation-stretch", "double-knee-hug"}
	r := mine.Routine{Name: "For the mornings, when it is stiff"}
	for i := range steps {
		r.Steps = append(r.Steps, exercises.Step{Exercise: moves[i%len(moves)], Rest: 15 * time.Second, Note: "Slowly, and only as far as it is easy."})
	}
	return "/card#" + share.Fragment(r)
}

// onOnePage holds cards against the paper: a page each, and nothing beyond its edge.
func onOnePage(t *testing.T, p *drive.Page, s *Server) {
	t.Helper()
	for _, steps := range []int{3, 12} {
		p.Open(s.URL + card(steps))
		Ready(p)
		p.See("heading", "Card")
		p.See("textbox", "For")
		for _, form := range []struct{ name, is string }{{"To tick*", "card-tick"}, {"For the pocket*", "is-pocket"}, {"A page*", "card-stop"}} {
			p.Click("radio", form.name)
			p.Within(drive.Soon, form.name, `(seen, is) => ['card-tick', 'is-pocket'].every(c => (document.getElementsByClassName(c).length > 0) === (c === is))`, form.is)
			for name, inches := range papers {
				if n := pages(t, p, inches); n != 1 {
					t.Errorf("%s, %d steps, on %s: %d pages", form.name, steps, name, n)
				}
			}
		}
		report(t, p, "card", sideways)
	}
}
