package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

// Who answered that they should see somebody first finds that on Today, after a
// reload, too, with nothing to start, and changes it there.
func TestARefusalStandsOnToday(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := open(t, e, drive.Look{}, s.URL+"/play/desk-break")
		refused := func() {
			t.Helper()
			p.See("heading", "See someone before you exercise.")
			p.Gone("link", "Start*")
		}
		p.Click("button", "Start*")
		p.Click("button", "Something applies")
		p.Click("checkbox", "A fever, or chills")
		p.Click("button", "Continue")
		p.Click("link", "Go to Today")
		refused()
		p.Open(s.URL + "/")
		Ready(p)
		refused()
		p.Click("link", "Answer again")
		p.Click("checkbox", "A fever, or chills")
		p.Click("button", "Continue")
		p.Click("link", "Go to Today")
		p.See("link", "Start*")
		p.Gone("heading", "See someone before you exercise.")
		clean(t, p)
	})
}
