package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
)

// answeredBefore is somebody who is not asked the safety questions any more.
var answeredBefore = kept.All{Choices: session.Choices{Asked: time.Date(1999, 12, 20, 0, 0, 0, 0, time.UTC)}}

// aMoment after a full second the page shows it.
const aMoment = 10 * time.Millisecond

// What a person feels when it breaks: what is kept, what is shown, and what
// sounds. Each case is a phone, what is done with it, and what must come of it.
func TestARunIsKeptShownAndHeard(t *testing.T) {
	for name, c := range map[string]struct {
		settings map[string]string
		do       func(h *hand)
	}{
		"it sounds, and the screen stays on": {nil, func(h *hand) {
			if h.phone.sounding != "plan" || !h.phone.awake {
				h.Errorf("after Start: %v", h.phone)
			}
			h.press("Pause")
			if h.phone.sounding != "" || h.phone.awake {
				h.Errorf("after Pause: %v", h.phone)
			}
		}},
		"the big time is the time left": {nil, func(h *hand) {
			if got := h.shown("Time left"); got != "0:24" {
				h.Errorf("%s at the start", got)
			}
			h.wait(2*time.Second + aMoment)
			if got := h.shown("Time left"); got != "0:22" {
				h.Errorf("%s after two seconds", got)
			}
		}},
		"leaving ends all sound": {nil, func(h *hand) {
			h.open("/")
			if h.phone.sounding != "" || h.phone.awake || h.phone.run == nil {
				h.Errorf("on Today: %v", h.phone)
			}
		}},
		"leaving in the count ends it": {nil, func(h *hand) {
			h.press("Next")
			h.press("Pause")
			h.press("Resume")
			if h.phone.sounding != "count" {
				h.Fatalf("it does not count in: %v", h.phone)
			}
			h.open("/")
			if h.phone.sounding != "" || h.phone.awake {
				h.Errorf("on Today: %v", h.phone)
			}
		}},
		"it is kept every four seconds": {nil, func(h *hand) {
			h.wait(16 * time.Second)
			last := time.Now()
			for i, at := range slices.Backward(h.phone.saves) {
				if gap := last.Sub(at); gap > 5*time.Second {
					h.Errorf("%v without being kept, before save %d of %d", gap, i+1, len(h.phone.saves))
				}
				last = at
			}
		}},
		"hiding keeps this very moment": {nil, func(h *hand) {
			h.wait(2500 * time.Millisecond)
			h.hide()
			if n := len(h.phone.saves); n == 0 || time.Since(h.phone.saves[n-1]) > 0 {
				h.Error("nothing was kept as the page hid")
			}
			h.phone.sounding, h.phone.awake = "", false // the page is gone
			h.reload("/play/desk-break")
			if got := h.shown("Time left"); got != "0:22" {
				h.Errorf("it comes back with %s left", got)
			}
			h.see("Resume")
		}},
		"the time between moves is kept, with an id": {nil, func(h *hand) {
			const all = 90 * time.Second
			h.wait(all)
			id := h.phone.run.Session.ID
			h.press("End")
			h.press("Stop")
			s := h.phone.last()
			if s.ID == "" || s.ID != id || s.Started.IsZero() || s.Ended != session.Stopped {
				h.Errorf("session %q of %v is kept, it was %q under way", s.ID, s.Started, id)
			}
			if s.Between < 10*time.Second || s.Length() != all {
				h.Errorf("%v between moves, %v in all", s.Between, s.Length())
			}
			if h.phone.run != nil {
				h.Error("a run is still under way")
			}
		}},
		"it waits for me": {map[string]string{"waits": "yes"}, func(h *hand) {
			if !h.phone.waits {
				h.Error("the sound does not know")
			}
			h.wait(30 * time.Second)
			h.see("Ready when you are")
			if got := h.shown("Time left"); got == "0:00" || h.phone.sounding != "" {
				h.Errorf("%s left, %v", got, h.phone)
			}
		}},
		"it does not wait": {nil, func(h *hand) {
			h.wait(30 * time.Second)
			if h.says("Ready when you are") || h.phone.waits || h.phone.sounding != "plan" {
				h.Errorf("it waits: %v", h.phone)
			}
		}},
		"sounds are as loud as was set": {map[string]string{"quiet": "35"}, func(h *hand) {
			if h.phone.volume != 0.65 {
				h.Errorf("volume %v", h.phone.volume)
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			inHand(t, answeredBefore, c.settings, func(h *hand) {
				h.open("/play/desk-break")
				h.press("Start")
				c.do(h)
			})
		})
	}
}

// An end that comes before the start, from the lock screen, is a session like
// any other: one without an id would take the place of all others like it.
func TestAnEndBeforeTheStartHasAnID(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/desk-break")
		the.Send(player.End{})
		h.settle()
		if s := h.phone.last(); h.phone.did["keep a session"] > 0 && (s.ID == "" || s.Started.IsZero()) {
			h.Errorf("session %q of %v is kept", s.ID, s.Started)
		}
	})
}

// The person's own profile stands in place of what a routine says.
func TestOneHearsWhatOneAskedFor(t *testing.T) {
	counted := map[string]bool{}
	for _, profile := range []string{"soft", "full"} {
		inHand(t, answeredBefore, map[string]string{"cues": profile}, func(h *hand) {
			h.open("/play/desk-break")
			counted[profile] = slices.ContainsFunc(h.phone.prepared, func(c cue.Cue) bool { return c.Kind == cue.Last })
		})
	}
	if counted["soft"] || !counted["full"] {
		t.Errorf("the last seconds are counted: %v", counted)
	}
}

func TestTheVolumeIsKept(t *testing.T) {
	for place, slider := range map[string]string{"/settings": "volume", "/play/desk-break": "run-volume"} {
		inHand(t, answeredBefore, nil, func(h *hand) {
			h.open(place)
			h.fire("change", slider) // to where the fake slider stands: 0
			if h.phone.settings["quiet"] != "100" || h.phone.volume != 0 {
				h.Errorf("%s: %q is kept, and the volume is %v", place, h.phone.settings["quiet"], h.phone.volume)
			}
			h.reload("/play/desk-break")
			if h.phone.volume != 0 {
				h.Errorf("%s: after a reload the volume is %v", place, h.phone.volume)
			}
		})
	}
}

// The week under way stands at the right, where "this week" is written.
func TestChartsEndWithThisWeek(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		s := done("a", time.Now(), 20*time.Minute)
		s.Before, s.After = session.Stiff(6), session.Stiff(4)
		h.phone.kept.Sessions = []session.Session{s}
		h.open("/progress")
		for class, begins := range map[string]string{"plot-bars": "M25.15 ", "plot-before-dots": "M25.5 ", "plot-after-dots": "M25.5 "} {
			if d := h.drawn(class); !strings.HasPrefix(d, begins) {
				h.Errorf("%s begins with %.12q, want %q: the last of 26 weeks", class, d, begins)
			}
		}
	})
}

func TestAnImportSaysWhatIsNewAndWhatIsHere(t *testing.T) {
	inHand(t, kept.All{}, nil, func(h *hand) {
		h.phone.found = kept.Merged{New: 3, Alike: 5, Differs: 2}
		h.open("/progress")
		h.fire("change", "import")
		for _, words := range []string{"New 3 records", "Here already 5 records", "Different here 2 records", "Add 3 records"} {
			h.see(words)
		}
		if h.phone.did["import"] > 0 {
			h.Error("it is imported before anybody said so")
		}
	})
}
