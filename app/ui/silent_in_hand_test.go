package ui

import (
	"strings"
	"testing"
	"time"

	"limber/app/cue"
)

// Nobody thinks of the sound before a meeting: Meeting has none by itself, says so,
// and what is asked of it while it plays changes nothing else.
func TestASilentRoutineNeedsNoSetting(t *testing.T) {
	inHand(t, answeredBefore, map[string]string{"mode": "music"}, func(h *hand) {
		h.open("/routines/meeting")
		h.see("Sound: No sound")
		h.see("It makes no sound and does not buzz.")
		h.open("/play/meeting")
		h.see("No sound, no buzz. Go by the screen.")
		h.press("Start")
		h.wait(time.Minute)
		if h.phone.mode != cue.NoSound || len(h.phone.said) > 0 || h.phone.did["buzz"] > 0 {
			h.Errorf("it sounds %q, said %q, buzzed %d times", h.phone.mode, h.phone.said, h.phone.did["buzz"])
		}
		h.fire("change", "run-mode-limber")
		if h.phone.mode != cue.LimberOnly || h.phone.settings["mode"] != "music" {
			h.Errorf("asked to sound, it sounds %q; %q is kept", h.phone.mode, h.phone.settings["mode"])
		}
		h.hide()
		h.reload("/play/meeting")
		h.fire("change", "run-mode-none")
		if h.phone.settings["mode"] != "music" {
			h.Errorf("taken up again, what it is asked for is kept: %q", h.phone.settings["mode"])
		}
		h.open("/play/desk-break")
		if h.phone.mode != cue.WithMusic {
			h.Errorf("another routine then sounds %q", h.phone.mode)
		}
	})
}

// A phone that is felt says where a run without sound is; a silent one does not.
func TestARunWithoutSoundIsFelt(t *testing.T) {
	inHand(t, answeredBefore, map[string]string{"mode": "none"}, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		h.wait(time.Minute)
		if h.phone.did["buzz"] == 0 {
			h.Error("it was not felt")
		}
	})
}

// A tap opens the way for sound whatever was chosen; where that fails, it matters
// to nobody who chose No sound.
func TestNobodyWithoutSoundIsToldToChooseThat(t *testing.T) {
	for mode, told := range map[string]bool{"none": false, "limber": true} {
		inHand(t, answeredBefore, map[string]string{"mode": mode}, func(h *hand) {
			h.open("/play/desk-break")
			the.Soundless()
			if got := the.notice != ""; got != told {
				h.Errorf("%s: told %v, want %v", mode, got, told)
			}
		})
	}
}

// played plays a routine to its end in a mode, and then does the rest.
func played(t *testing.T, mode string, then func(h *hand)) {
	t.Helper()
	inHand(t, answeredBefore, map[string]string{"mode": mode}, func(h *hand) {
		h.open("/play/desk-break")
		h.press("Start")
		h.wait(5 * time.Minute)
		h.see("How does your back feel")
		then(h)
	})
}

// Nor is anybody asked whether they heard what was not to be heard.
func TestNobodyWithoutSoundIsAskedWhatTheyHeard(t *testing.T) {
	for mode, asked := range map[string]bool{"none": false, "limber": true} {
		played(t, mode, func(h *hand) {
			if got := h.says("Heard everything?"); got != asked {
				h.Errorf("in the mode %s it is asked: %v", mode, got)
			}
		})
	}
}

// Who goes by ear hears that it is over, and nobody else does.
func TestTheEndIsSaidAloud(t *testing.T) {
	for mode, said := range map[string]bool{"none": false, "limber": true} {
		played(t, mode, func(h *hand) {
			n := len(h.phone.said)
			if got := n > 0 && strings.HasPrefix(h.phone.said[n-1], "Done."); got != said {
				h.Errorf("in the mode %s the last words are %q", mode, h.phone.said[max(n-1, 0):])
			}
		})
	}
}
