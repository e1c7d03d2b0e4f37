package main

import (
	"fmt"
	"testing"
	"time"

	"limber/app/e2e"
	"limber/app/e2e/drive"
	"limber/app/words"
	"limber/exercises/languages/pseudo"
	"limber/exercises/source"
	"limber/web"
)

// strange lists what is not in a language without an English letter: what can be
// read, what is read aloud, and the title. Limber, a file, a key and a voice of
// the device are called the same everywhere.
const strange = `() => {
	const found = [], is = /[A-Za-z]{2,}/, same = /Limber|[\w-]+\.(json|csv|ics)|\bEsc\b/g;
	const look = text => { if (text && is.test(text.replace(same, ''))) found.push('not translated: ' + text.trim().slice(0, 60)); };
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let n; (n = walk.nextNode());) if (!n.parentElement.closest('script,style,noscript,#voice')) look(n.data);
	for (const name of ['aria-label', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder'])
		for (const el of document.querySelectorAll('[' + name + ']')) look(el.getAttribute(name));
	look(document.title);
	return [...new Set(found)];
}`

// fine asks a page until nothing is cut and nothing is strange: it may just be
// moving on.
const fine = `async seen => {
	const looks = [` + e2e.Cut + `, ` + strange + `];
	for (let left = 15; ; left--) {
		const found = looks.flatMap(look => look(seen));
		if (!found.length || !left) return found;
		await new Promise(done => setTimeout(done, 100));
	}
}`

// tongue is a language that nobody speaks.
type tongue struct {
	l         pseudo.Language
	code, dir string
	routine   string // that is played through
	presses   bool   // each button, too: what it brings is made of the same parts in every language
}

// kinds are pages, one of each kind.
var kinds = []string{"/", "/routines", "/routines/full-eight", "/exercises", "/exercises/figure-4", "/progress", "/progress/summary",
	"/learn", "/learn/belly-breathing", "/safety", "/reminders", "/plan", "/settings", "/phone", "/about", "/nowhere"}

// site is Limber in this language, and its words.
func (g tongue) site(t *testing.T) (*web.Site, *words.Words) {
	t.Helper()
	from, err := openParts()
	if err != nil {
		t.Skip("there is no built site; make build makes one")
	}
	c, err := readContent(source.ShippedFiles(), from.drawn)
	if err != nil {
		t.Fatal(err)
	}
	if c.catalog, err = pseudo.Catalog(c.catalog, g.l); err != nil {
		t.Fatal(err)
	}
	c.said, c.around = pseudo.Words(c.said, g.l), pseudo.Words(c.around, g.l)
	c.said.Language, c.around.Written = g.code, g.dir
	from.press.Quality = 1
	site, err := plan{base: "/"}.site(from, c)
	if err != nil {
		t.Fatal(err)
	}
	return site, c.said
}

// see holds a page against the language.
func see(t *testing.T, p *drive.Page, where string) {
	t.Helper()
	var found []string
	p.Eval(fine, nil, &found)
	for _, f := range found {
		t.Errorf("%s: %s", where, f)
	}
}

// goTo goes to a page within the program that runs, as a link does, and opens all
// that is folded.
func goTo(p *drive.Page, path string) {
	var before string
	p.Eval(`(seen, path) => { const before = document.querySelector('h1').textContent; history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')); return before; }`, path, &before)
	p.Within(drive.Soon, "heading of "+path, `(seen, before) => document.querySelector('h1') && document.querySelector('h1').textContent !== before`, before)
	p.Eval(`() => document.querySelectorAll('main details').forEach(d => { d.open = true })`, nil, nil)
}

// press presses every button that the page has, one after the other, and looks
// at what each brings.
const press = `async seen => {
	const fine = ` + fine + `, found = [], at = location.pathname;
	const buttons = ['button', 'radio', 'checkbox'].flatMap(role => seen.find(role, '')).filter(b => !b.closest('dialog'));
	for (const b of buttons) {
		if (!b.isConnected || b.disabled || location.pathname !== at) continue;
		const name = seen.squeeze(b.textContent || b.getAttribute('aria-label') || b.id);
		b.click();
		await new Promise(done => setTimeout(done, 40));
		for (const f of await fine(seen)) found.push('after ' + name + ': ' + f);
		document.querySelectorAll('dialog[open]').forEach(d => d.close());
	}
	return found;
}`

// Longer words with accents, and a page that is written from right to left: in a
// browser, on every kind of page, after each of its buttons, and in every phase
// of the player nothing is cut, covered or English, and no page must be scrolled
// to the side.
func TestALanguageThatNobodySpeaksHasRoom(t *testing.T) {
	t.Parallel()
	b, err := drive.New(drive.Chromium)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	for name, g := range map[string]tongue{
		// The browser writes dates and times in Greek letters, and in Arabic ones.
		"longer":   {l: pseudo.Long, code: "el-XA", dir: "ltr", routine: "full-eight", presses: true},
		"mirrored": {l: pseudo.Mirrored, code: "ar-XB", dir: "rtl", routine: "desk-break"},
	} {
		t.Run(name, func(t *testing.T) {
			site, w := g.site(t)
			h := newHost(t, site)
			p, err := b.Page(t, drive.Look{Width: 360, Height: 640})
			if err != nil {
				t.Fatal(err)
			}
			p.Open("http://" + h.address + "/")
			e2e.Ready(p)
			for i, path := range kinds {
				if i > 0 {
					goTo(p, path)
				}
				see(t, p, path)
				if g.presses {
					var found []string
					p.Eval(press, nil, &found)
					for _, f := range found {
						t.Errorf("%s %s", path, f)
					}
				}
			}
			playThrough(t, p, w, "http://"+h.address+"/play/"+g.routine)
		})
	}
}

// playThrough goes through a routine, a press at a time, with the dialogs of the
// player on the way.
func playThrough(t *testing.T, p *drive.Page, w *words.Words, url string) {
	t.Helper()
	p.Open(url)
	e2e.Ready(p)
	see(t, p, "before the start")
	for end := time.Now().Add(time.Minute); !p.Has("button", w.Player.Pause); {
		if !p.Try("button", w.Safety.NoneStart) && !p.Try("button", "*"+w.Player.Start+"*") || time.Now().After(end) {
			t.Fatal("it does not start")
		}
		see(t, p, "on the way to the start")
	}
	for _, dialog := range []string{w.Player.Sound, w.Player.TooMuch, w.Player.End} {
		p.Click("button", dialog)
		p.See("dialog", "")
		see(t, p, "asking after "+dialog)
		p.Press("Escape")
		p.Gone("dialog", "")
	}
	for n := range 80 {
		if !p.Try("button", w.Player.Next) {
			break
		}
		see(t, p, fmt.Sprint("after ", n, " times Next"))
		if n == 1 || n == 4 {
			p.Click("button", w.Player.Pause)
			see(t, p, fmt.Sprint("paused after ", n))
			p.Click("button", w.Player.Resume)
		}
	}
	see(t, p, "done")
}
