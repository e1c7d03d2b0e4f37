package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

const without = `(seen, text) => !seen.squeeze(document.body.innerText).includes(text)`

// Two tabs show one routine: what either does is there in the other without a
// reload, taken back in either, and nothing of it is lost.
func TestTwoTabsMakeOneRoutine(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		one := open(t, e, drive.Look{Width: 1280, Height: 800}, server(t, content).URL+"/mine")
		other := one.Beside()
		if other == nil {
			t.Skip(drive.ErrCannot)
		}
		at := func(p *drive.Page, button string) {
			t.Helper()
			p.Hide(false)
			p.Click("button", button)
		}
		both := func(want string) {
			t.Helper()
			for _, p := range []*drive.Page{one, other} {
				p.Within(drive.Soon, "steps "+want, `(seen, want) => [...document.querySelectorAll('.own-step')].map(row => row.ariaLabel[0]).join('') === want`, want)
			}
		}
		one.Hide(false)
		one.Click("button", "Make a routine")
		one.See("heading", "My routine")
		var address string
		one.Eval(`() => location.href`, nil, &address)
		other.Open(address)
		Ready(other)
		for _, p := range []*drive.Page{one, other} {
			at(p, "Add an exercise")
		}
		at(one, "Add Tall Stand")
		both("T")
		at(other, "Add Side Reach")
		both("TS")
		at(one, "Move up Side Reach")
		both("ST")
		at(other, "Change Tall Stand")
		other.Click("textbox", "A note, shown and said")
		other.Type("Slow")
		one.Read("Slow")
		at(one, "Add Tall Stand")
		both("STT")
		at(other, "Undo") // of the note, and of what the other tab did since
		both("ST")
		one.Within(drive.Soon, "end of the note", without, "Slow")
		at(other, "Redo")
		both("STT")
		one.Read("Slow")
		at(one, "Delete this routine")
		other.Read("This routine is not on this device.")
		at(one, "Bring it back")
		one.Click("link", "My routine*")
		other.Reload()
		Ready(other)
		both("STT")
		other.Read("Slow")
		clean(t, one)
		clean(t, other)
	})
}
