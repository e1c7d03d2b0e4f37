package plan

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/ui/part"
)

// cellID begins the id of a day's cell, which ends with the day's number.
const cellID = "plan-cell-"

// long is for how long a finger rests on a planned day until it is taken up. One
// that moves before that up or down scrolls the page, and the browser then takes the
// pointer away. A move to the side scrolls nothing, and takes the day along at once.
const long = 400 * time.Millisecond

// dragged lets a planned day be dragged to another one, by a finger or a mouse: it
// is taken up as by a tap once it leaves its cell, or a finger has rested on it, and
// put where it is let go.
func (d Doors) dragged(days app.HTMLTBody) app.HTMLTBody {
	m := d.Memory
	for event, h := range map[string]func(session.Day) bool{"pointerdown": d.hold, "pointermove": d.drag, "pointerup": d.letGo, "pointercancel": d.leave} {
		handler, scope := part.On("plan-"+event, func(ctx app.Context, e app.Event) {
			if event == "pointermove" && (m.held == 0 || e.Get("buttons").Int() == 0) || !h(dayAt(e)) {
				ctx.PreventUpdate()
			}
			if press := m.press; event == "pointerdown" && e.Get("pointerType").String() == "touch" {
				ctx.After(long, func(app.Context) { d.rest(press) })
			}
		})
		days = days.On(event, handler, scope)
	}
	for _, event := range []string{"touchmove", "touchend", "contextmenu"} { // of a finger that holds a day: no scroll, no tap, no menu
		handler, scope := part.On("plan-"+event, func(ctx app.Context, e app.Event) {
			if ctx.PreventUpdate(); m.rested && e.Get("cancelable").Bool() {
				e.PreventDefault()
			}
		})
		days = days.On(event, handler, scope)
	}
	return days
}

// dayAt is the day under the pointer, 0 where there is none. A finger's events go on
// telling of the cell where it went down.
func dayAt(e app.Event) session.Day {
	at := part.Document().Call("elementFromPoint", e.Get("clientX"), e.Get("clientY"))
	if !at.Truthy() {
		return 0
	}
	cell := at.Call("closest", "td")
	if !cell.Truthy() {
		return 0
	}
	n, _ := strconv.Atoi(strings.TrimPrefix(cell.Get("id").String(), cellID))
	return session.Day(n)
}

// hold remembers on which planned day the pointer went down.
func (d Doors) hold(day session.Day) (changed bool) {
	p, m := d.Person(), d.Memory
	m.press++
	if m.held, m.rested = 0, false; day >= p.Today() && p.PlanOfWeeks().On(day) {
		m.held = day
	}
	return false
}

// rest takes the day up on which a finger has rested since it was pressed.
func (d Doors) rest(press int) {
	if m := d.Memory; m.held != 0 && m.press == press {
		m.rested, m.picked = true, m.held
		d.Draw()
	}
}

// leave forgets the press: the page is scrolled by it.
func (d Doors) leave(session.Day) (changed bool) {
	d.Memory.held = 0
	return false
}

// drag takes the day up that the pointer has left for another one.
func (d Doors) drag(over session.Day) (changed bool) {
	m := d.Memory
	if changed = over != m.held && m.picked != m.held; changed {
		m.picked = m.held
	}
	return changed
}

// letGo puts a day that was dragged where it is let go. Where it can't be it stays
// taken up, as after a tap.
func (d Doors) letGo(on session.Day) (changed bool) {
	m, p := d.Memory, d.Person()
	changed = m.held != 0 && m.picked == m.held && p.PlanOfWeeks().CanMove(m.held, on, p.Today())
	if m.held = 0; changed {
		d.move(on)
	}
	return changed
}
