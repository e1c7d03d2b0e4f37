package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

// A routine of one's own by keyboard alone: made, ordered, dosed, named, played to
// its end, deleted, and brought back.
func TestTheKeyboardAloneMakesARoutineAndPlaysIt(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/mine")
		press := func(name string) {
			t.Helper()
			p.See("button", name)
			tabWithin(t, p, name)
			p.Press("Enter")
		}
		on := func(name string) {
			t.Helper()
			p.Within(drive.Soon, "focus on "+name, `(seen, name) => seen.name(document.activeElement) === name`, name)
		}
		p.Read("There are none yet.")
		press("Make a routine")
		p.See("heading", "My routine")
		on("My routine")
		p.Read("There is no exercise in it yet.")
		press("Add an exercise")
		press("Add Tall Stand")
		p.See("button", "Remove Tall Stand")
		press("Add Side Reach")
		p.See("button", "Move up Side Reach")
		check(t, p, "/mine/routine")
		press("Move up Side Reach")
		on("Move up Side Reach") // it goes with what it moved
		p.Read("Side Reach is now 1 of 2.")
		press("Change Tall Stand")
		press("Less: Hold")
		p.Read("Hold: 5 s")
		tabWithin(t, p, "Name")
		p.Press("End")
		p.Type("x")
		p.See("heading", "My routinex")
		p.Reload()
		Ready(p)
		p.See("heading", "My routinex")
		press("A move of your own")
		on("Name of the move")
		p.Press("End")
		p.Type("x")
		p.See("listitem", "My movex")
		p.See("group", "Change My movex")
		tabTo(t, p, "Held")
		p.Press("ArrowDown")
		p.See("group", "Time for each")
		press("More: Time for each")
		p.Read("Time for each: 5 s")
		check(t, p, "/mine/routine")
		press("Put in a better order")
		p.Read("Put in order. Changes of position before: 0. Now: 0.")
		press("Undo")
		press("Remove My movex")
		p.Gone("listitem", "My movex")
		press("Remove Tall Stand")
		p.Gone("button", "Remove Tall Stand")
		on("Remove Side Reach")
		press("Undo")
		p.See("button", "Remove Tall Stand")
		p.See("link", "Start My routinex")
		tabWithin(t, p, "Start My routinex")
		p.Press("Enter")
		p.Within(drive.Soon, "player that plays", `(seen, none) => seen.find('button', 'Pause').length + seen.find('button', none).length > 0`, none)
		if p.Has("button", none) {
			press(p.See("button", none).Name)
		}
		p.See("button", "Pause")
		for range 2 { // past getting ready, into each move
			p.Press("n")
		}
		p.SeeWithin(3*drive.Soon, "heading", "Tall Stand")
		for e == drive.WebKit && !p.Has("heading", "Done") { // without a sound device its sound may stop
			p.Press("n")
		}
		p.SeeWithin(3*drive.Soon, "heading", "Done")
		p.Click("link", "Finish")
		p.See("heading", "Today")
		p.Open(server(t, content).URL + "/mine")
		Ready(p)
		p.Click("link", "My routinex*")
		p.See("heading", "My routinex")
		on("My routinex")
		press("Delete this routine")
		p.See("heading", "My routines")
		p.Gone("link", "My routinex*")
		press("Bring it back")
		p.See("link", "My routinex*")
		check(t, p, "/mine")
		clean(t, p)
	})
}

// One routine after the other, at addresses that differ in their ends only: each
// is a place of its own, with its title and heading, back and forth.
func TestAnotherRoutineIsAnotherPlace(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/routines/twenty-seconds")
		p.Click("button", "Make it mine")
		p.See("heading", "Twenty seconds, mine")
		p.Click("button", "Make a copy")
		p.See("heading", "Twenty seconds, mine, mine")
		p.Within(drive.Soon, "title", `(seen, name) => document.title.startsWith(name)`, "Twenty seconds, mine, mine")
		p.Back()
		p.Gone("heading", "Twenty seconds, mine, mine")
		p.See("heading", "Twenty seconds, mine")
		p.Within(drive.Soon, "title", `(seen, name) => document.title.startsWith(name)`, "Twenty seconds, mine ·")
		p.Eval(`seen => { location.hash = 'nobody' }`, nil, nil)
		p.Read("This routine is not on this device.")
		clean(t, p)
	})
}

// tabWithin comes to a thing by Tab or, where it stands further up, by Shift and
// Tab. Firefox without a window gives keys to its own bar once Tab has gone around
// the page twice: Enter reaches a button then and presses nothing.
func tabWithin(t *testing.T, p *drive.Page, name string) {
	t.Helper()
	var up bool
	p.Eval(`(seen, name) => {
		const to = [...document.querySelectorAll('a[href],button,input')].find(el => seen.name(el) === name);
		return !!to && !!(document.activeElement.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING);
	}`, name, &up)
	if !up {
		tabTo(t, p, name)
		return
	}
	for range 60 {
		if p.Press("Shift+Tab"); p.Focused().Name == name {
			return
		}
	}
	t.Fatalf("%s: Shift and Tab never come to %q", p.Engine, name)
}
