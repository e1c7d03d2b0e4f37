package ui

import (
	"maps"
	"math/rand/v2"
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
	paths := []string{"/", "/routines/desk-break", "/play/desk-break", "/exercises/box-breathing", "/progress", "/safety", "/reminders", "/settings", "/phone", "/about"}
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

// An import, taken back: each with a second press before the first has an answer.
func TestAnImportIsAddedAndTakenBackOnce(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		h.phone.found = kept.Merged{New: 1, Added: kept.All{Sessions: []session.Session{done("x", time.Now(), time.Minute)}}}
		h.open("/progress")
		h.fire("change", "import")
		for _, name := range []string{"Add 1 record", "Undo the import"} {
			c, ok := h.find("click", name)
			if !ok {
				h.Fatalf("no %q", name)
			}
			h.act(c)
			h.act(c)
			h.settle()
		}
		if h.phone.did["import"] != 1 || h.phone.did["undo an import"] != 1 || h.says("Something in Limber broke") {
			h.Errorf("%v; broken: %v", h.phone.did, h.says("Something in Limber broke"))
		}
		h.see("The import is taken back")
	})
}
