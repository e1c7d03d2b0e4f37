package drive

import (
	"context"
	"fmt"
	"math"
	"time"
)

// Soon is how long a thing may take to appear.
const Soon = 20 * time.Second

// All lists what has a role and a name on the page now, in its order. An empty
// role or name fits all, and a star in a name stands for anything.
func (p *Page) All(role, name string) (things []Thing) {
	p.t.Helper()
	p.Eval(`(seen, [role, name]) => seen.find(role, name).map(seen.describe)`, []string{role, name}, &things)
	return things
}

// Has reports whether such a thing is on the page now.
func (p *Page) Has(role, name string) bool { p.t.Helper(); return len(p.All(role, name)) > 0 }

// See waits until such a thing is there, and gives the first.
func (p *Page) See(role, name string) Thing { p.t.Helper(); return p.SeeWithin(Soon, role, name) }

// SeeWithin is See with another patience.
func (p *Page) SeeWithin(limit time.Duration, role, name string) Thing {
	p.t.Helper()
	p.Within(limit, fmt.Sprintf("%s %q", role, name), `(seen, [role, name]) => seen.find(role, name).length > 0`, []string{role, name})
	all := p.All(role, name)
	if len(all) == 0 {
		p.t.Fatalf("%s: %s %q was there and went at once", p.Engine, role, name)
	}
	return all[0]
}

// Gone waits until no such thing is there.
func (p *Page) Gone(role, name string) {
	p.t.Helper()
	p.Within(Soon, fmt.Sprintf("end of %s %q", role, name), `(seen, [role, name]) => seen.find(role, name).length === 0`, []string{role, name})
}

// Read waits until some text can be read anywhere on the page.
func (p *Page) Read(text string) { p.t.Helper(); p.ReadWithin(Soon, text) }

// ReadWithin is Read with another patience.
func (p *Page) ReadWithin(limit time.Duration, text string) {
	p.t.Helper()
	p.Within(limit, fmt.Sprintf("text %q", text), `(seen, text) => seen.squeeze(document.body.innerText).includes(text)`, text)
}

// Focus gives one thing on the page the focus, as keys do that lead to it.
func (p *Page) Focus(role, name string) {
	p.t.Helper()
	p.Eval(`(seen, [role, name]) => seen.find(role, name)[0].focus()`, []string{role, name}, nil)
}

// Focused is what the keyboard acts on.
func (p *Page) Focused() (thing Thing) {
	p.t.Helper()
	p.Eval(`seen => seen.describe(document.activeElement || document.body)`, nil, &thing)
	return thing
}

// reach brings the thing into view, makes sure that a finger there would hit it
// and not something lying over it, and says where that is.
const reach = `(seen, [role, name]) => {
	const el = seen.find(role, name).find(el => !el.matches(':disabled'));
	if (!el) return {};
	el.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
	const box = [...el.getClientRects()].find(r => r.width > 0 && r.height > 0) || el.getBoundingClientRect();
	const x = box.x + box.width / 2, y = box.y + box.height / 2;
	const hit = document.elementFromPoint(x, y);
	const hits = hit && (el.contains(hit) || hit.contains(el) || (hit.closest('label') && [...el.labels || []].includes(hit.closest('label'))));
	return {ok: !!hits, x, y, over: hit && !hits ? hit.outerHTML.slice(0, 120) : ''};
}`

// spot is where a press on a thing would land.
type spot struct {
	OK   bool // a press there would hit the thing
	X, Y float64
	Over string // what a press would hit instead
}

// Click presses the middle of the first such thing that is not disabled, with
// the mouse or a finger.
func (p *Page) Click(role, name string) {
	p.t.Helper()
	if at := p.reached(role, name); at.OK {
		p.press(name, at)
	}
}

// Tap is Click with a finger, which stays for a moment.
func (p *Page) Tap(role, name string) {
	p.t.Helper()
	if at := p.reached(role, name); at.OK {
		p.Hold(at.X, at.Y)
		time.Sleep(Dwell)
		p.Drop(at.X, at.Y)
	}
}

// Dwell is how long a finger that taps stays on the glass: people's take 50 to 150 ms.
const Dwell = 80 * time.Millisecond

// reached is where the first such thing that is not disabled can be pressed.
func (p *Page) reached(role, name string) (at spot) {
	p.t.Helper()
	p.See(role, name)
	for end := time.Now().Add(Soon); !at.OK; time.Sleep(40 * time.Millisecond) {
		p.Eval(reach, []string{role, name}, &at)
		if time.Now().After(end) {
			p.t.Fatalf("%s: %s %q can't be pressed: something lies over it, or it is disabled: %s", p.Engine, role, name, at.Over)
			return spot{}
		}
	}
	return at
}

// Twice is how soon a second press on the same place counts as one of a pair.
const Twice = 600 * time.Millisecond

// press presses a place. Nobody means to press two things that come to lie in
// the same place faster than Twice.
func (p *Page) press(name string, at spot) {
	p.t.Helper()
	if math.Hypot(at.X-p.last.X, at.Y-p.last.Y) < 60 {
		time.Sleep(max(time.Until(p.pressed.Add(Twice)), Twice/2)) // and what changed is seen first
	}
	p.order("click "+name, func(ctx context.Context) error { return p.tab.click(ctx, at.X, at.Y) })
	p.last, p.pressed = at, time.Now()
}

// Hold presses a place in the window with the mouse, and does not let go.
func (p *Page) Hold(x, y float64) {
	p.t.Helper()
	for _, does := range []string{"pointerMove", "pointerDown"} {
		p.order("hold", func(ctx context.Context) error { return p.tab.mouse(ctx, does, x, y) })
	}
}

// Carry brings what is held to another place in the window.
func (p *Page) Carry(x, y float64) {
	p.t.Helper()
	p.order("carry", func(ctx context.Context) error { return p.tab.mouse(ctx, "pointerMove", x, y) })
}

// Drop lets go there.
func (p *Page) Drop(x, y float64) {
	p.t.Helper()
	p.order("let go", func(ctx context.Context) error { return p.tab.mouse(ctx, "pointerUp", x, y) })
}

// Try is Click for what may go at any moment: it reports whether it was there.
func (p *Page) Try(role, name string) bool {
	p.t.Helper()
	var at spot
	if p.Eval(reach, []string{role, name}, &at); at.OK {
		p.press(name, at)
	}
	return at.OK
}
