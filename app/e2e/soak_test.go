package e2e

import (
	"fmt"
	"testing"
	"time"

	"limber/app/e2e/drive"
	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/source"
)

// plan is a routine as it is played on a new device.
func plan(t *testing.T, id string) (timeline.Timeline, *exercises.Catalog) {
	t.Helper()
	catalog, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := catalog.Routine(id)
	planned, err := timeline.Compile(catalog, r, timeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return planned, catalog
}

// note is what the player showed at one moment.
type note struct {
	At         float64 // on the page's clock, in milliseconds
	Late       float64 // after the moment it was to be looked at
	Left, Name string
	Done       bool
}

// watch notes what is shown, at any rate when Done comes. A blocked thread is
// blocked for 1.5 s out of every 3, and looked at while it is free.
const watch = `(seen, blocked) => {
	const notes = window.limberNotes = [];
	const blocks = window.limberBlocks = [];
	const look = due => notes.push({
		at: performance.now(),
		late: performance.now() - due,
		left: seen.find('timer', 'Time left')[0]?.innerText ?? '',
		name: document.querySelector('h1')?.innerText ?? '',
		done: document.querySelector('h1')?.innerText === 'Done',
	});
	new MutationObserver(() => { if (!notes.at(-1)?.done && document.querySelector('h1')?.innerText === 'Done') look(performance.now()); })
		.observe(document.body, {childList: true, subtree: true, characterData: true});
	setInterval(() => {
		const start = performance.now();
		if (blocked) while (performance.now() < start + 1500);
		blocks.push([start, performance.now()]);
		for (const wait of [200, 500, 800, 1100, 1400]) setTimeout(look, wait, performance.now() + wait);
	}, 3000);
}`

// tolerance is how far what is shown may be from the plan.
const tolerance = 300 * time.Millisecond

func TestABusyThreadDelaysNothing(t *testing.T) {
	if !soaking() {
		t.Skip("takes as long as a routine: make soak")
	}
	for _, mode := range []string{"Limber only", "With my music", "No sound"} {
		t.Run(mode, func(t *testing.T) {
			s := server(t, "")
			p := open(t, drive.Chromium, drive.Look{}, s.URL+"/settings")
			p.Click("radio", mode+"*")
			p.Open(s.URL + "/routines/desk-break")
			Ready(p)
			soak(t, p)
		})
	}
}

// soak plays Desk break with a busy thread and holds every look against the plan.
func soak(t *testing.T, p *drive.Page) {
	planned, catalog := plan(t, "desk-break")
	begin(p)
	time.Sleep(5 * time.Second) // the device starts its sound late, and the run with it
	// The moment it began, from one at which a shown second falls.
	var begun float64
	p.Eval(`async (seen, length) => {
		const timer = () => seen.find('timer', 'Time left')[0].innerText;
		for (const first = timer(); timer() === first;) await new Promise(requestAnimationFrame);
		const [m, s] = timer().split(':').map(Number);
		return performance.now() - (length - 60 * m - s) * 1000;
	}`, planned.Segments[0].Length.Seconds(), &begun)
	p.Eval(watch, true, nil)
	time.Sleep(planned.Total())
	p.SeeWithin(30*time.Second, "heading", "Done")

	var notes []note
	p.Eval(`() => window.limberNotes`, nil, &notes)
	var blocks [][2]float64
	p.Eval(`() => window.limberBlocks`, nil, &blocks)
	onPage := func(ms float64) time.Duration { return time.Duration((ms - begun) * float64(time.Millisecond)) }
	// The first free moment at which Done can be shown: keeping the session first
	// takes the thread more than once, so one that ends at once is none.
	free := planned.Total()
	for _, b := range blocks {
		if onPage(b[0]) <= free+tolerance && free < onPage(b[1]) {
			free = onPage(b[1])
		}
	}
	var worst time.Duration
	looks := 0
	for _, n := range notes {
		if n.Late > 100 {
			continue // our own timer was late: this was no free moment, the machine is busy with other things
		}
		looks++
		at := onPage(n.At)
		if n.Done {
			t.Logf("%d looks of %d, the furthest %v from the plan; Done %v after its time, %v after the first free moment", looks, len(notes), worst, at-planned.Total(), at-free)
			if looks < len(notes)/2 {
				t.Errorf("the machine is too busy to tell: it let us look in time at %d moments of %d", looks, len(notes))
			}
			if at < planned.Total()-tolerance || at > free+tolerance {
				t.Errorf("Done comes %v after its time, %v after the first free moment", at-planned.Total(), at-free)
			}
			return
		}
		off, ok := distance(planned, catalog, n, at)
		worst = max(worst, off)
		if !ok {
			t.Errorf("at %v there is %q with %s left", at.Round(time.Millisecond), n.Name, n.Left)
		}
	}
	t.Error("Done was never seen")
}

// distance is how far from a moment the plan shows what was seen.
func distance(planned timeline.Timeline, catalog *exercises.Catalog, n note, at time.Duration) (time.Duration, bool) {
	for off := time.Duration(0); off <= tolerance; off += 10 * time.Millisecond {
		for _, d := range []time.Duration{at - off, at + off} {
			s := planned.Segments[planned.At(d)]
			e, _ := catalog.Exercise(s.Exercise)
			seconds := int((s.End() - d + time.Second - 1) / time.Second)
			if n.Name == e.Name && n.Left == fmt.Sprintf("%d:%02d", seconds/60, seconds%60) {
				return off, true
			}
		}
	}
	return tolerance, false
}
