//go:build !js

package browser_test

import (
	"math/rand/v2"
	"net/url"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

// In a run that is saved every half second (the screens do it every five), the
// position found after a kill is at most that and one writing behind.
const (
	savedEvery = 500 * time.Millisecond
	writing    = time.Second
)

func TestStoreSurvivesBeingKilled(t *testing.T) {
	t.Parallel()
	kills := 4
	if os.Getenv("LIMBER_SOAK") != "" {
		kills = 100
	}
	s, profile := newSite(t, program(t)), drive.Profile(t)
	var finished []string // sessions said to be kept, over all lives
	var behind []time.Duration
	lost := 0
	for life := range kills {
		c := start(t, profile)
		p := c.open(t, s, "")
		p.load()
		s.hear()
		p.do(evaluate("void store.play(%d)", savedEvery.Milliseconds()))
		time.Sleep(time.Duration(200+rand.IntN(3000)) * time.Millisecond)
		c.kill(t)
		time.Sleep(50 * time.Millisecond) // what was on its way to the server

		var last string // the run under way
		var at time.Duration
		for _, v := range s.hear() {
			switch {
			case v.Has("failed"):
				t.Fatalf("life %d: %s", life, v.Get("failed"))
			case v.Has("kept"):
				finished = append(finished, v.Get("kept"))
				last = ""
			case v.Has("run"):
				ms, err := strconv.Atoi(v.Get("at"))
				if err != nil {
					t.Fatal(err)
				}
				if last = v.Get("run"); !slices.Contains(finished, last) {
					at = time.Duration(ms) * time.Millisecond
				}
			}
		}

		c = start(t, profile)
		p = c.open(t, s, "")
		k := p.load()
		ids := k.ids()
		for _, id := range finished {
			if !ids[id] {
				t.Errorf("life %d: session %s is lost", life, id)
				lost++
			}
		}
		if len(ids) != len(k.Sessions) {
			t.Errorf("life %d: %d sessions, %d different", life, len(k.Sessions), len(ids))
		}
		if r := value[*struct{ ID, State string }](p, "store.run()"); r != nil && r.ID == last {
			ms, err := strconv.Atoi(r.State)
			if err != nil {
				t.Fatal(err)
			}
			behind = append(behind, at-time.Duration(ms)*time.Millisecond)
		} else if last != "" && !ids[last] && at > writing {
			t.Errorf("life %d: the run of %s, at %v, can't be resumed", life, last, at)
		}
		c.quit(t)
	}
	if len(behind) == 0 {
		t.Fatal("no run was ever resumed")
	}
	slices.Sort(behind)
	t.Logf("| kills | sessions kept | lost | runs resumed | behind, median | at most |")
	t.Logf("| %d | %d | %d | %d | %v | %v |", kills, len(finished), lost, len(behind), behind[len(behind)/2], behind[len(behind)-1])
	if most := behind[len(behind)-1]; most > savedEvery+writing {
		t.Errorf("a run was resumed %v behind", most)
	}
}

// hear gives what pages told since it was last asked.
func (s *site) hear() []url.Values {
	s.mu.Lock()
	defer s.mu.Unlock()
	told := s.told
	s.told = nil
	return told
}
