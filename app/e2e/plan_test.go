package e2e

import (
	"fmt"
	"testing"
	"time"

	"limber/app/e2e/drive"
	"limber/app/session"
)

// wednesday is the cell of the calendar that is so many days after next week's
// Wednesday.
func wednesday(days int) string {
	return fmt.Sprintf("#plan-cell-%d", int(session.DayOf(time.Now()).Monday())+7+2+days)
}

// planned opens a plan of every Wednesday, with next week's in the middle of the window.
func planned(t *testing.T, e drive.Engine) *drive.Page {
	t.Helper()
	p := open(t, e, drive.Look{}, server(t, "").URL+"/plan")
	p.Click("checkbox", "Wednesday")
	isPlanned(p, true, wednesday(0))
	middle(t, p, wednesday(0), 0)
	return p
}

// isPlanned waits until something is planned on a day, or nothing is.
func isPlanned(p *drive.Page, is bool, cell string) {
	p.Within(drive.Soon, fmt.Sprintf("%s planned: %v", cell, is), `(seen, [cell, is]) => !!document.querySelector(cell + ' .is-planned') === is`, []any{cell, is})
}

// where is the middle of a cell as the window shows it.
func where(p *drive.Page, cell string) (at place) {
	p.Eval(`(seen, cell) => {
		const { x, y, width, height } = document.querySelector(cell).getBoundingClientRect();
		return { X: x + width / 2, Y: y + height / 2, Size: Math.min(width, height) };
	}`, cell, &at)
	return at
}

const takenUp = `(seen, cell) => document.querySelector(cell + ' button').ariaPressed === 'true'`

// A planned day is dragged to another one by the mouse, goes back by Undo, and a
// reload finds it where it was put. Let go beside the calendar it stays where it was.
func TestAPlannedDayIsDragged(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := planned(t, e)
		from, to := wednesday(0), wednesday(10)
		drag := func(x, y float64) {
			t.Helper()
			at := where(p, from)
			p.Hold(at.X, at.Y)
			p.Carry((at.X+x)/2, (at.Y+y)/2)
			p.Carry(x, y)
			p.Drop(x, y)
		}
		at := where(p, to)
		drag(at.X, at.Y)
		isPlanned(p, true, to)
		isPlanned(p, false, from)
		p.Click("button", "Undo")
		isPlanned(p, true, from)
		isPlanned(p, false, to)
		middle(t, p, from, 0)
		at = where(p, to)
		drag(at.X, at.Y)
		isPlanned(p, true, to)
		p.Reload()
		Ready(p)
		isPlanned(p, true, to)
		isPlanned(p, false, from)
		from = to
		middle(t, p, from, 0)
		drag(where(p, from).X, 5)
		isPlanned(p, true, from)
		clean(t, p)
	})
}

// A finger that begins on a planned day scrolls the page. One that rests there takes
// the day up and moves it, and so does one that goes to the side.
func TestAFingerScrollsFromAPlannedDayAndMovesIt(t *testing.T) {
	t.Parallel()
	p := planned(t, drive.Chromium)
	f := touching(t, p)
	from := wednesday(0)
	at, was := where(p, from), scrolled(p)
	f.down(at)
	f.goes(at.X, at.Y-200)
	f.up()
	p.Within(drive.Soon, "scroll", `(seen, was) => scrollY > was + 100`, was)
	isPlanned(p, true, from)

	p.Within(drive.Soon, "page at rest", `async () => { const was = scrollY; await new Promise(done => setTimeout(done, 300)); return scrollY === was }`, nil) // it goes on for a while when the finger has left it
	middle(t, p, from, 0)
	at, was = where(p, from), scrolled(p)
	to := where(p, wednesday(10))
	f.down(at)
	p.Within(drive.Soon, "day taken up", takenUp, from)
	f.goes(to.X, to.Y)
	f.up()
	isPlanned(p, true, wednesday(10))
	isPlanned(p, false, from)
	if now := scrolled(p); now != was {
		t.Errorf("the page was scrolled from %v to %v", was, now)
	}

	from = wednesday(10)
	at, to = where(p, from), where(p, wednesday(8))
	f.down(at)
	f.goes(to.X, to.Y)
	f.up()
	isPlanned(p, true, wednesday(8))

	from = wednesday(8)
	f.down(where(p, from))
	p.Within(drive.Soon, "day taken up", takenUp, from)
	f.up()
	time.Sleep(drive.Twice) // what a tap would have done is done by then
	p.Within(drive.Soon, "day taken up still", takenUp, from)
	f.down(where(p, wednesday(9)))
	f.up()
	isPlanned(p, true, wednesday(9))
	isPlanned(p, false, from)
	clean(t, p)
}
