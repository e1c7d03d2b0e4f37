package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

const filled = "A circle fills the screen*"

// From a page of teaching a breath fills the screen, and every way out of it leads
// back to that page, from which one more step back leaves.
func TestABreathOnAllOfTheScreenIsLeftToItsPage(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/learn")
		p.Click("link", "Breathing with the belly*")
		for name, leave := range map[string]func(){
			"close":  func() { p.Click("button", "Close") },
			"escape": func() { p.Press("Escape") },
			"back":   p.Back,
		} {
			p.See("heading", "Breathing with the belly")
			p.Click("button", "Full screen")
			p.See("dialog", filled)
			var fills bool
			p.Eval(`() => { const r = document.querySelector('dialog[open]').getBoundingClientRect(); return r.width >= innerWidth - 16 && r.height >= innerHeight - 1 }`, nil, &fills)
			if !fills {
				t.Errorf("%s: it does not fill the screen", name)
			}
			leave()
			p.Gone("dialog", "")
		}
		p.See("heading", "Breathing with the belly")
		p.Back()
		p.See("heading", "Learn")
	})
}

// In the player it goes on meanwhile, and nothing but the browser moves it: no
// script, layout or paint between two beats.
func TestABreathOnAllOfTheScreenGoesOn(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/play/in-a-chair")
		begin(p)
		p.Click("button", "Next")
		p.Click("button", "Full screen")
		p.See("dialog", filled)
		p.See("button", "Pause")
		p.Read("Breathe out, belly in")
		var moved []string
		p.Eval(`() => document.querySelector('.breath-tide').getAnimations().flatMap(a => a.effect.getKeyframes().flatMap(k => Object.keys(k))).filter(k => !['offset', 'computedOffset', 'easing', 'composite', 'transform'].includes(k))`, nil, &moved)
		if len(moved) > 0 {
			t.Errorf("it moves %v", moved)
		}
		p.Press("Escape")
		p.Gone("dialog", "")
		p.See("button", "Pause")
		p.Press("f")
		p.See("dialog", filled)
		p.Back()
		p.Gone("dialog", "")
		p.See("button", "Pause")
		p.Click("button", "Next")
		p.See("heading", "Seated Cat Cow")
		p.Press("f")
		p.Press("h")
		p.See("dialog", "*") // a key that has nothing to fill opens nothing over it
		if p.Has("dialog", filled) {
			t.Error("F fills the screen where nothing breathes")
		}
	})
}
