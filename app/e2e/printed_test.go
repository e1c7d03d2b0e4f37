package e2e

import (
	"strings"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

// What was printed is what the program goes on with, and with it the focus that
// somebody gave it and what they opened there.
func TestThePrintedPageStays(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := blank(t, e, drive.Look{})
		p.Open(server(t, "").URL + "/")
		var early, figure bool
		p.Eval(`() => document.querySelector('.is-hero svg') !== null`, nil, &figure)
		p.Eval(`() => {
			const early = performance.getEntriesByName('limber:ready').length === 0;
			globalThis.were = [...document.querySelectorAll('body *')].filter(el => !el.closest('svg') && !el.matches('.loader-line'));
			document.getElementById('more').open = true;
			document.querySelector('#more a[href="/about"]').focus();
			return early;
		}`, nil, &early)
		if !early {
			t.Fatal("the program was there before the page could be looked at")
		}
		if !figure {
			t.Error("nobody was printed")
		}
		Ready(p)
		var gone []string
		p.Eval(`() => were.filter(el => !el.isConnected).map(el => el.outerHTML.slice(0, 80))`, nil, &gone)
		if len(gone) > 0 {
			t.Errorf("drawn anew: %q", gone)
		}
		if f := p.Focused(); f.Name != "About" {
			t.Errorf("the focus is on %q", f.Name)
		}
		clean(t, p)
	})
}

// A page that was taken over is as one that is drawn from nothing.
func TestAPageTakenOverIsAsDrawn(t *testing.T) {
	t.Parallel()
	s := server(t, "")
	const tree = `() => {
		const state = /^(selected|checked|value)$/; // of these the attribute is only what was printed
		const of = node => node.nodeType === Node.TEXT_NODE ? node.data : [
			node.localName, node.selected ?? node.checked ?? '', node.value ?? '',
			...node.getAttributeNames().filter(name => !state.test(name)).sort().map(name => name + '=' + node.getAttribute(name)),
			'<', ...[...node.childNodes].map(of), '>'].join('\n');
		return of(document.querySelector('.page'));
	}`
	drawn, taken := blank(t, drive.Chromium, drive.Look{}), blank(t, drive.Chromium, drive.Look{})
	before(t, drawn, `addEventListener('DOMContentLoaded', () => document.body.firstElementChild.replaceWith(document.createElement('section')))`)
	paths := []string{"/", "/settings"}
	if all() {
		paths = append(paths, "/exercises/cat-cow", "/play/desk-break", "/routines", "/routines/full-eight", "/exercises", "/progress", "/safety", "/learn", "/maker", "/none-such")
	}
	for _, path := range paths {
		for _, p := range []*drive.Page{drawn, taken} {
			p.Open(s.URL + path)
			Ready(p)
		}
		time.Sleep(2 * time.Second) // what comes near is drawn a moment later
		var want, got string
		drawn.Eval(tree, nil, &want)
		taken.Eval(tree, nil, &got)
		was := strings.Split(got, "\n")
		for i, line := range strings.Split(want, "\n") {
			if i >= len(was) || was[i] != line {
				t.Errorf("%s: %q, in line %d, is not taken over", path, line, i)
				break
			}
		}
	}
}
