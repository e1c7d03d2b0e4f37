package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"limber/app/e2e/drive"
)

// A therapist with no account makes a routine on a computer, without a network, and
// puts it on paper. Somebody who has never seen Limber opens its link on a phone with
// another browser, sees it first, keeps it and plays it to its end; the summary goes
// back, and the link is opened at the desk again, from a message.
func TestATherapistsDesk(t *testing.T) {
	phones := []drive.Engine{drive.Firefox}
	if all() {
		phones = drive.Engines
	}
	in(t, phones, func(t *testing.T, e drive.Engine) {
		browser(t, e) // or the test is skipped before its work
		desk := open(t, drive.Chromium, drive.Look{Width: 1280, Height: 800}, server(t, content).URL+"/mine")
		saved(desk)
		desk.Offline(true)
		desk.Reload()
		Ready(desk)
		link := prescribed(t, desk)
		onPaper(t, desk, link)
		taken(t, blank(t, e, drive.Look{}), link)
		desk.Open(server(t, content).URL + "/mine")
		Ready(desk)
		desk.Click("button", "Add from a link")
		desk.See("textbox", "A link, or a message with one in it")
		desk.Within(drive.Soon, "focus on the field", `seen => document.activeElement.id === 'own-link'`, nil)
		desk.Type("Back ")
		desk.Press("Enter")
		desk.Read("There is no routine in this.")
		desk.Type(link)
		desk.Press("Enter")
		desk.Read("For Ben is in My routines.")
		desk.Within(drive.Soon, "focus on the heading", `seen => document.activeElement.tagName === 'H1'`, nil)
		clean(t, desk)
	})
}

// prescribed makes a routine of one move that Limber knows and one that it does not,
// and gives its link.
func prescribed(t *testing.T, p *drive.Page) string {
	t.Helper()
	p.Click("button", "Make a routine")
	p.See("heading", "My routine")
	p.Click("button", "Add an exercise")
	p.Click("button", "Add Tall Stand")
	p.Click("button", "A move of your own")
	p.See("listitem", "My move")
	for range 5 {
		p.Click("button", "Less: Hold")
	}
	p.Click("button", "Change Tall Stand")
	p.Click("button", "Less: Hold")
	p.Click("textbox", "A note, shown and said")
	p.Type("By the sink")
	p.Click("textbox", "Name")
	p.Press("End")
	for range len("My routine") {
		p.Press("Backspace")
	}
	p.Type("For Ben")
	p.See("heading", "For Ben")
	check(t, p, "/mine/routine")
	return server(t, content).URL + "/shared" + strings.TrimPrefix(p.See("link", "Show as a QR code").Href, "/code")
}

// onPaper looks at the card, whose code is read by a decoder that others wrote.
func onPaper(t *testing.T, p *drive.Page, link string) {
	t.Helper()
	p.Click("link", "Card")
	p.Click("textbox", "For")
	p.Type("Ben")
	p.Read("Note: By the sink")
	p.Eval(`() => document.querySelector('.card-code').scrollIntoView({ block: 'center' })`, nil, nil)
	if err := p.CDP(emulation.SetDeviceMetricsOverride(1280, 800, 4, false)); err != nil { // paper is finer than a screen
		t.Fatal(err)
	}
	zbar, err := exec.LookPath("zbarimg")
	if err != nil && os.Getenv("CI") == "" {
		return
	}
	file := filepath.Join(t.TempDir(), "card.png")
	if err := os.WriteFile(file, p.Picture(), 0o644); err != nil {
		t.Fatal(err)
	}
	read, err := exec.Command(zbar, "--raw", "-q", "-Sdisable", "-Sqrcode.enable", file).Output()
	if got := strings.TrimSpace(string(read)); err != nil || got != link {
		t.Errorf("the code is read as %q (%v), and the link is %q", got, err, link)
	}
}

// taken opens a link on a phone that has never seen Limber, keeps it and plays it.
func taken(t *testing.T, p *drive.Page, link string) {
	t.Helper()
	arrived := func() {
		t.Helper()
		p.See("heading", "A routine for you")
		p.See("heading", "For Ben")
		p.See("button", "Keep a copy")
		p.Within(drive.Soon, "title", `(seen, name) => document.title.startsWith(name)`, "A routine for you: For Ben")
	}
	p.Open(link)
	Ready(p)
	arrived()
	p.Read("By the sink")
	p.Read("Limber plays routines for a stiff back")
	check(t, p, "/shared")
	if p.Engine == drive.WebKit { // back, it passes by what a script went to before anybody pressed anything
		p.Open(link[:len(link)-1])
	} else {
		p.Eval(`seen => { location.hash = location.hash.slice(1, -1) }`, nil, nil)
	}
	p.Read("This link is damaged")
	p.Gone("button", "Keep a copy")
	p.Back()
	arrived()
	p.Click("button", "Keep a copy")
	p.Read("For Ben is in My routines.")
	p.Within(drive.Soon, "focus on the copy", `seen => document.activeElement.id === 'own-open'`, nil)
	p.Click("link", "Start For Ben")
	p.Click("button", none)
	p.See("button", "Pause")
	p.Press("n") // past getting ready
	p.SeeWithin(2*drive.Soon, "heading", "My move")
	p.Press("n")
	p.SeeWithin(2*drive.Soon, "heading", "Done")
	p.Click("link", "Finish")
	p.See("heading", "Today")
	p.Open(server(t, content).URL + "/progress/summary")
	Ready(p)
	p.Read("Tall Stand")
	if sheets := p.Print(8.27, 11.69); sheets != nil {
		if n := counted(sheets); n != 1 {
			t.Errorf("%s prints the summary on %d pages", p.Engine, n)
		}
	}
	clean(t, p)
}

// Rows are dragged by their handles: as far as they are brought, over the window's
// edge, and back where Escape is pressed.
func TestAStepIsDragged(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/mine")
		p.Click("button", "Make a routine")
		p.Click("button", "Add an exercise")
		for range 3 {
			p.Click("button", "Add Tall Stand")
			p.Click("button", "Add Side Reach")
		}
		p.Click("button", "Add an exercise")
		handle := func(row int) place { t.Helper(); return middle(t, p, ".drag", row) }
		order := func(want string) {
			t.Helper()
			p.Within(drive.Soon, "order "+want, inOrder, want)
		}
		order("TSTSTS")
		at := handle(0)
		if at.Size < 44 {
			t.Errorf("a handle is %v px", at.Size)
		}
		p.Hold(at.X, at.Y)
		p.Carry(at.X, at.Y+40)
		p.Carry(at.X, at.Y+150)
		p.Drop(at.X, at.Y+150)
		order("STTSTS")
		p.Read("Tall Stand is now 2 of 6.")
		p.Click("button", "Undo")
		order("TSTSTS")
		at = handle(1)
		p.Hold(at.X, at.Y)
		p.Carry(at.X, at.Y+150)
		p.Within(drive.Soon, "row on its way", `() => !!document.querySelector('.is-moving > .is-held')`, nil)
		p.Press("Escape")
		order("TSTSTS")
		p.Drop(at.X, at.Y+150)
		order("TSTSTS")
		at = handle(0)
		p.Hold(at.X, at.Y)
		p.Carry(at.X, 843) // the page scrolls under it, to the end of the list
		p.Within(drive.Soon, "end of the list", `() => [...document.querySelectorAll('.own-step')].at(-1).getBoundingClientRect().bottom < innerHeight + 48`, nil)
		p.Drop(at.X, 843)
		order("STSTST")
		p.Read("Tall Stand is now 6 of 6.")
		clean(t, p)
	})
}
