package e2e

import (
	"strings"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

// follow follows a link to a page, wherever there is none on the screen.
func follow(p *drive.Page, to string) {
	p.Eval(`(seen, to) => {
		const a = document.body.appendChild(document.createElement('a'))
		a.id = 'follow'
		a.href = a.textContent = to
		a.focus({preventScroll: true})
	}`, to, nil)
	p.Press("Enter")
	p.Eval(`() => document.getElementById('follow').remove()`, nil, nil)
}

// Whoever looks into something far down a list and comes back finds the list
// where they left it.
func TestBackKeepsThePlace(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range daily(map[string]drive.Look{"phone": {Width: 360, Height: 640}, "desk": {Width: 1280, Height: 500}}, "phone") {
			t.Run(name, func(t *testing.T) {
				s := server(t, "")
				p := open(t, e, look, s.URL+"/exercises")
				for _, list := range []string{"/exercises", "/routines", "/learn", "/settings", "/progress"} {
					p.Open(s.URL + list)
					Ready(p)
					var at struct {
						Y  float64
						To string
					}
					p.Eval(`() => {
						const links = [...document.querySelectorAll('main a[href]')].filter(a => a.origin === location.origin)
						const last = links.at(-1)
						last.scrollIntoView({block: 'center'})
						last.focus({preventScroll: true})
						return {y: scrollY, to: last.pathname}
					}`, nil, &at)
					if at.Y < 100 {
						t.Fatalf("%s can't be scrolled", list)
					}
					p.Press("Enter") // Safari goes back past what a page went to without a person
					p.Within(drive.Soon, "the page behind the link", `(seen, to) => location.pathname === to && scrollY === 0`, at.To)
					p.Back()
					there := func(after string) {
						t.Helper()
						p.Within(drive.Soon, "list at its place "+after, `(seen, want) => location.pathname === want.list && Math.abs(scrollY - want.y) <= 1`, map[string]any{"list": list, "y": at.Y})
						time.Sleep(300 * time.Millisecond) // it stays there
						p.Within(drive.Soon, "list that stays there "+after, `(seen, y) => Math.abs(scrollY - y) <= 1`, at.Y)
					}
					there("after Back")
					p.Reload()
					Ready(p)
					there("after a reload")
				}
				clean(t, p)
			})
		}
	})
}

// Once a run is over, nothing of the player is left to go back to.
func TestAfterFinishBackLeadsToWhereOneWasBefore(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for from, back := range map[string]string{"/": "/about", "/routines/twenty-seconds": "/routines/twenty-seconds"} {
			t.Run(strings.ReplaceAll(from, "/", "_"), func(t *testing.T) {
				s := server(t, content)
				p := open(t, e, drive.Look{}, s.URL+"/about")
				follow(p, s.URL+from)
				p.See("", "Start*")
				begin(p)
				p.Back() // is asked, and goes on
				p.See("dialog", "Stop here?*kept.")
				p.Back()
				p.See("dialog", "Stop here?*kept.")
				p.Click("button", "Keep going")
				p.See("button", "Pause")
				p.Click("button", "End")
				p.Click("button", "Stop")
				p.See("heading", "Done")
				p.Click("", "Finish")
				p.See("heading", "Today")
				p.Back()
				p.Within(drive.Soon, "page before the player", `(seen, to) => location.pathname === to`, back)
				if back != "/about" {
					p.Back()
					p.Within(drive.Soon, "page before that", `(seen, to) => location.pathname === to`, "/about")
				}
				clean(t, p)
			})
		}
	})
}

// The same when nothing was begun, and when the page was loaded in between.
func TestNoPlayerIsLeftBehind(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		s := server(t, content)
		p := open(t, e, drive.Look{}, s.URL+"/about")
		follow(p, s.URL+"/play/twenty-seconds")
		p.Click("button", "End")
		p.Within(drive.Soon, "page of the routine", `() => location.pathname === '/routines/twenty-seconds'`, nil)
		p.Back()
		p.Within(drive.Soon, "page before the player", `() => location.pathname === '/about'`, nil)

		follow(p, s.URL+"/")
		p.See("", "Start*")
		begin(p)
		p.Reload()
		Ready(p)
		p.Click("button", "Resume")
		p.See("button", "Pause")
		p.Click("button", "End")
		p.Click("button", "Stop")
		p.Click("", "Finish")
		p.See("heading", "Today")
		p.Back()
		p.Within(drive.Soon, "page before Today", `() => location.pathname === '/about'`, nil)
		clean(t, p)
	})
}

// tapTwice taps where a button is, and there again as soon as the screen has
// changed.
func tapTwice(p *drive.Page, role, name, then string) {
	p.See(role, name)
	time.Sleep(drive.Twice) // or the first of the two would be a second tap
	p.Eval(`(seen, of) => new Promise(done => {
		const first = seen.find(of[0], of[1])[0]
		first.scrollIntoView({block: 'center', behavior: 'instant'})
		const box = first.getBoundingClientRect()
		const x = box.left + box.width / 2, y = box.top + box.height / 2
		const tap = () => document.elementFromPoint(x, y).dispatchEvent(new MouseEvent('click', {
			bubbles: true, cancelable: true, composed: true, detail: 1, clientX: x, clientY: y, view: window}))
		tap()
		const again = () => seen.find('button', of[2]).length ? (tap(), done()) : setTimeout(again, 20)
		again()
	})`, []string{role, name, then}, nil)
}

// What came under the finger with the first tap must not take the second.
func TestASecondTapReachesNothingNew(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for _, look := range []drive.Look{{Width: 360, Height: 640}, {}} {
			p := open(t, e, look, server(t, "").URL+"/play/desk-break")
			p.Click("button", "Start")
			tapTwice(p, "button", none, "Pause")
			p.See("button", "Pause")
			time.Sleep(300 * time.Millisecond)
			if p.Has("button", "Resume") {
				t.Errorf("%d wide: the second tap paused it", look.Width)
			}
			p.Click("button", "Pause") // a tap that was meant
			p.See("button", "Resume")
			clean(t, p)
		}
	})
}

// Who hears the page is told what took the place of what.
func TestTheFocusFollowsWhatIsShown(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/")
		focused := func(want string) {
			t.Helper()
			p.Within(drive.Soon, "focus on "+want, `(seen, want) => {
				const f = document.activeElement
				return f.tagName === 'H1' && f.innerText.startsWith(want)
			}`, want)
			time.Sleep(300 * time.Millisecond)
			if f := p.Focused(); f.Role != "heading" || !strings.HasPrefix(f.Name, want) {
				t.Errorf("the focus went from %q to %s %q", want, f.Role, f.Name)
			}
		}
		tabTo(t, p, "Start Desk break")
		p.Press("Enter")
		focused("Before you start")
		tabTo(t, p, "Something applies")
		p.Press("Enter")
		focused("What applies to you?")
		p.Eval(`() => history.back()`, nil, nil)
		p.See("heading", "Today")
		tabTo(t, p, "Start Desk break")
		p.Press("Enter")
		focused("Before you start")
		tabTo(t, p, "None of these, start")
		p.Press("Enter")
		p.See("button", "Pause")
		focused("March in Place")
		p.Press("Escape")
		tabTo(t, p, "Stop")
		p.Press("Enter")
		focused("Done")
		clean(t, p)
	})
}
