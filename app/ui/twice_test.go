package ui

import (
	"maps"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

// Whatever is pressed twice, by a trembling hand or before the page has
// answered, nothing breaks, and nothing happens twice that should happen once.
func TestEverythingMayBePressedTwice(t *testing.T) {
	k := answeredBefore
	for i := range 3 {
		k.Sessions = append(k.Sessions, done(string(rune('a'+i)), time.Date(1999, 12, 27+i, 9, 0, 0, 0, time.UTC), 9*time.Minute))
	}
	taught(t, k)
	paths := []string{"/routines/desk-break", "/play/desk-break", "/exercises/box-breathing"}
	for _, p := range the.places() {
		if !strings.HasSuffix(p.Path, "{id}") {
			paths = append(paths, p.Path)
		}
	}
	for _, path := range paths {
		for seed := range uint64(3) {
			inHand(t, k, nil, func(h *hand) {
				h.phone.found = kept.Merged{New: 1, Added: kept.All{Sessions: []session.Session{done("x", time.Now(), time.Minute)}}}
				r := rand.New(rand.NewPCG(seed, 1))
				h.open(path)
				for range 25 {
					all := h.controls()
					if len(all) == 0 {
						break
					}
					c := all[r.IntN(len(all))]
					before := maps.Clone(h.phone.did)
					h.act(c) // both before the page is drawn anew
					h.act(c)
					h.settle()
					for _, once := range []string{"import", "undo an import"} {
						if n := h.phone.did[once] - before[once]; n > 1 {
							h.Errorf("%s, seed %d: %v twice: %d times to %s", path, seed, c, n, once)
						}
					}
					if h.says("Something in Limber broke") {
						h.Fatalf("%s, seed %d: broken by %v twice: %s", path, seed, c, the.fault)
					}
					h.wait(time.Duration(r.IntN(3)) * 100 * time.Millisecond)
				}
			})
		}
	}
}

// What is done once, done by two presses, the second before the page has
// answered: each is asked of the device once, and none takes the other back.
func TestWhatIsDoneOnceIsDoneOnce(t *testing.T) {
	was := done("a", time.Date(1999, 12, 27, 9, 0, 0, 0, time.UTC), 9*time.Minute)
	k := answeredBefore
	k.Sessions = []session.Session{was}
	import1 := func(h *hand) {
		h.phone.found = kept.Merged{New: 1, Added: kept.All{Sessions: []session.Session{done("x", time.Now(), time.Minute)}}}
		h.open("/progress")
		h.fire("change", "import")
	}
	end := func(wait time.Duration) func(h *hand) {
		return func(h *hand) {
			h.open("/play/desk-break")
			h.press("Start")
			h.press("Next")
			h.wait(wait)
			h.press("End")
			h.press("Stop")
		}
	}
	for _, c := range []struct {
		lead    func(h *hand)
		presses []string // the last of them twice
		asks    string
		says    string
	}{
		{import1, []string{"Add 1 record"}, "import", "Added 1 record"},
		{import1, []string{"Add 1 record", "Undo the import"}, "undo an import", "The import is taken back"},
		{func(h *hand) { h.open("/progress") }, []string{"Change the session*", "Delete the session*"}, "delete a session", "Undo"},
		{func(h *hand) { h.open("/progress") }, []string{"Change the session*", "Delete the session*", "Bring back the session*"}, "keep a session", "Delete"},
		{end(time.Minute), []string{"Discard this session"}, "delete a session", "This session is discarded"},
		{end(time.Minute), []string{"Discard this session", "Undo"}, "keep a session", "It is kept on this device"},
		{end(10 * time.Second), []string{"Keep it"}, "keep a session", "It is kept on this device"},
	} {
		t.Run(c.presses[len(c.presses)-1], func(t *testing.T) {
			inHand(t, k, nil, func(h *hand) {
				c.lead(h)
				var before map[string]int
				for i, name := range c.presses {
					before = maps.Clone(h.phone.did)
					press, ok := h.find("click", name)
					if !ok {
						h.Fatalf("no %q: %s", name, h.words(h.show))
					}
					if h.act(press); i == len(c.presses)-1 {
						h.act(press)
					}
					h.settle()
				}
				h.see(c.says)
				for what, n := range h.phone.did {
					want := before[what]
					if what == c.asks {
						want++
					}
					if n != want {
						h.Errorf("to %s was asked %d times, want %d", what, n-before[what], want-before[what])
					}
				}
				if h.says("Something in Limber broke") {
					h.Errorf("broken: %s", the.fault)
				}
			})
		})
	}
}
