package e2e

import (
	"fmt"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

func TestTheKeyboardAloneStartsAndLeadsARoutine(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/routines/twenty-seconds")
		tabTo(t, p, "Start Twenty seconds")
		p.Press("Enter")
		p.Within(drive.Soon, "player that plays", `(seen, none) => seen.find('button', 'Pause').length + seen.find('button', none).length > 0`, none)
		if p.Has("button", none) {
			tabTo(t, p, p.See("button", none).Name)
			p.Press("Enter")
		}
		p.See("button", "Pause")
		p.Press("ArrowRight")
		p.Read("Left side")
		p.Press("Space")
		p.See("button", "Resume")
		p.Press("Space")
		p.See("button", "Pause")
		p.Press("n")
		p.Read("Change sides")
		p.Press("n")
		p.Read("Right side")
		p.Press("b")
		p.Read("Change sides")
		p.Press("ArrowLeft")
		p.Read("Left side")
		p.Press("Escape")
		p.See("dialog", "Stop here?*")
		p.Press("Escape")
		p.Gone("dialog", "")
		p.Press("Escape")
		p.See("dialog", "Stop here?*")
		tabTo(t, p, "Stop")
		p.Press("Enter")
		p.See("heading", "Done")
		tabTo(t, p, "Finish")
		p.Press("Enter")
		p.See("heading", "Today")
		clean(t, p)
	})
}

// A browser tells that a dialog has closed a moment after it did.
func TestADialogThatJustClosedOpensAgain(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/routines/twenty-seconds")
		begin(p)
		for _, closes := range []string{`dialog.close()`, `dialog.querySelector('.button.is-main').click()`} {
			p.Press("Escape")
			p.See("dialog", "Stop here?*")
			p.Eval(`() => new Promise(told => {
				const dialog = document.querySelector('dialog[open]');
				dialog.addEventListener('close', () => setTimeout(told, 300), {once: true});
				new MutationObserver((_, seen) => {
					if (dialog.open) return;
					seen.disconnect();
					document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
				}).observe(dialog, {attributes: true});
				`+closes+`;
			})`, nil, nil)
			p.See("dialog", "Stop here?*")
			p.Read("Paused")
			p.Press("Escape")
			p.Gone("dialog", "")
			p.See("button", "Pause")
		}
	})
}

// tabTo presses Tab until the focus is on what bears the name.
func tabTo(t *testing.T, p *drive.Page, name string) {
	t.Helper()
	var passed []string
	for range 60 {
		p.Press("Tab")
		f := p.Focused()
		if f.Name == name {
			return
		}
		passed = append(passed, f.Name)
	}
	t.Fatalf("%s: Tab never comes to %q, only to %q", p.Engine, name, passed)
}

// shown says how the thing in focus shows that it is, and whether it can be seen.
const shown = `seen => {
	const el = document.activeElement;
	if (!el || el === document.body) return {out: true};
	const look = el.matches('input[type=radio],input[type=checkbox]') && el.closest('label') ? [el, el.closest('label'), el.nextElementSibling].filter(Boolean) : [el];
	const ring = look.some(el => {
		const style = getComputedStyle(el);
		return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
	});
	const box = el.getBoundingClientRect();
	const all = [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')];
	return {at: all.indexOf(el), what: seen.role(el) + ' ' + seen.name(el), ring,
		inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth};
}`

func TestTabReachesEverythingOnEveryPageAndIsNeverTrapped(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := blank(t, e, drive.Look{})
		for _, path := range kinds(t, s) {
			p.Open(s.URL + path)
			Ready(p)
			want := reachable(p)
			got := map[string]bool{}
			visited, last := map[int]bool{}, -1
			for range 3*len(want) + 20 {
				p.Press("Tab")
				var f struct {
					Out, Ring, InView bool
					At                int
					What              string
				}
				p.Eval(shown, nil, &f)
				// A time has a stop for its hour and one for its minute, and the
				// browser marks which.
				if f.At == last {
					continue
				}
				if f.Out || visited[f.At] {
					break // out of the page, or around
				}
				visited[f.At], got[f.What], last = true, true, f.At
				if !f.Ring {
					t.Errorf("%s: the focus on %s can't be seen", path, f.What)
				}
				if !f.InView {
					t.Errorf("%s: the focus on %s is out of view", path, f.What)
				}
			}
			for _, what := range want {
				if !got[what] {
					t.Errorf("%s: Tab does not come to %s", path, what)
				}
			}
		}
	})
}

// reachable lists what a keyboard must come to. Of a group of radio buttons it
// comes to the chosen one, and the arrows do the rest.
func reachable(p *drive.Page) (all []string) {
	for _, role := range []string{"link", "button", "checkbox", "radio", "slider", "textbox", "combobox"} {
		for _, thing := range p.All(role, "") {
			if !thing.Disabled && (role != "radio" || thing.Checked) {
				all = append(all, fmt.Sprintf("%s %s", role, thing.Name))
			}
		}
	}
	return all
}

func TestShortcutsCanBeSwitchedOff(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, content)
		p := open(t, e, drive.Look{}, s.URL+"/settings")
		p.Click("checkbox", "*hortcuts*")
		p.Open(s.URL + "/routines/twenty-seconds")
		Ready(p)
		begin(p)
		p.Press("n")
		p.Press("Escape")
		time.Sleep(500 * time.Millisecond)
		if p.Has("dialog", "") || left(t, p) < 10*time.Second {
			t.Error("a shortcut still works")
		}
	})
}
