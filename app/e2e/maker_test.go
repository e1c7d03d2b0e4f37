package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

// A routine is made by keyboard alone, another one, and started; a reload goes on
// with it.
func TestTheKeyboardAloneHasARoutineMade(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/maker")
		press := func(role, name, key string) {
			t.Helper()
			p.See(role, name)
			tabWithin(t, p, name)
			p.Press(key)
		}
		press("checkbox", "Your hips", "Space")
		press("button", "Make it", "Enter")
		p.See("heading", "Made for you, 5 minutes")
		p.Within(drive.Soon, "focus on what was made", `seen => document.activeElement.id === 'made'`, nil)
		p.Read("For your hips.")
		check(t, p, "/maker")
		press("button", "Another", "Enter")
		p.See("heading", "Made for you, 5 minutes")
		press("link", "Start Made for you, 5 minutes", "Enter")
		p.Within(drive.Soon, "player that plays", `(seen, none) => seen.find('button', 'Pause').length + seen.find('button', none).length > 0`, none)
		if p.Has("button", none) {
			press("button", p.See("button", none).Name, "Enter")
		}
		p.See("button", "Pause")
		p.Reload()
		Ready(p)
		p.See("timer", "Time left")
		p.Open(server(t, "").URL + "/mine")
		p.See("link", "Made for you, 5 minutes*")
		clean(t, p)
	})
}
