package e2e

import (
	"strings"
	"testing"

	"limber/app/e2e/drive"
)

// One makes a routine and copies its link; another, who has never seen Limber,
// pastes it, looks at it, opens it without a network, keeps it and plays it.
func TestARoutineIsSharedByALink(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		one := blank(t, e, drive.Look{})
		before(t, one, `Object.defineProperty(navigator, 'share', { value: undefined });
			Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { document.documentElement.dataset.copied = text } } })`)
		one.Open(server(t, content).URL + "/routines/twenty-seconds")
		Ready(one)
		one.Click("button", "Make it mine")
		one.See("heading", "Twenty seconds, mine")
		one.Click("button", "Share")
		one.Read("The link is copied.")
		var link string
		one.Eval(`() => document.documentElement.dataset.copied`, nil, &link)
		if !strings.HasPrefix(link, server(t, content).URL+"/shared#r=1.") {
			t.Fatalf("copied is %q", link)
		}
		check(t, one, "/mine/routine")
		clean(t, one)

		p := open(t, e, drive.Look{}, server(t, content).URL+"/mine")
		p.Click("button", "Add from a link")
		p.See("textbox", "A link, or a message with one in it")
		p.Within(drive.Soon, "focus on the field", `seen => document.activeElement.id === 'own-link'`, nil)
		p.Type("nothing")
		p.Press("Enter")
		p.Read("There is no routine in this.")
		check(t, p, "/mine")
		p.Type(" " + link)
		p.Press("Enter")
		arrived := func() {
			t.Helper()
			p.See("heading", "A routine for you")
			p.See("heading", "Twenty seconds, mine")
			p.See("button", "Keep a copy")
			p.Within(drive.Soon, "title", `(seen, name) => document.title.startsWith(name)`, "A routine for you: Twenty seconds, mine")
		}
		arrived()
		p.Within(drive.Soon, "focus on the heading", `seen => document.activeElement.tagName === 'H1'`, nil)
		check(t, p, "/shared")
		p.Eval(`seen => { location.hash = location.hash.slice(1, -1) }`, nil, nil)
		p.Read("This link is damaged")
		p.Gone("button", "Keep a copy")
		check(t, p, "/shared")
		p.Back()
		arrived()
		saved(p)
		p.Offline(true)
		p.Reload()
		Ready(p)
		arrived()
		p.Click("button", "Keep a copy")
		p.Read("Twenty seconds, mine is in My routines.")
		p.Within(drive.Soon, "focus on the copy", `seen => document.activeElement.id === 'own-open'`, nil)
		p.Click("link", "Start Twenty seconds, mine")
		p.Click("button", none)
		p.See("button", "Pause")
		p.Press("n")
		p.Press("n")
		p.See("button", "Pause")
		clean(t, p)
	})
}
