package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

// none is the answer to the safety questions, which are asked once.
const none = "None of these*"

// begin presses Start, and answers the safety questions where they are asked:
// before the player, or in its place once the page knows whom it has before it.
func begin(p *drive.Page) {
	for end := time.Now().Add(2 * drive.Soon); !p.Has("button", "Pause") && time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if !p.Try("button", none) {
			p.Try("", "Start*")
		}
	}
	p.See("button", "Pause")
}

func TestARoutinePlaysFromStartToDone(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/routines/twenty-seconds")
		playThrough(t, p)
	})
}

func TestARoutinePlaysInEverySoundMode(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for _, mode := range []string{"With my music", "No sound"} {
			t.Run(mode, func(t *testing.T) {
				t.Parallel()
				s := server(t, content)
				p := open(t, e, drive.Look{}, s.URL+"/settings")
				p.Click("radio", mode+"*")
				p.Open(s.URL + "/routines/twenty-seconds")
				Ready(p)
				playThrough(t, p)
			})
		}
	})
}

// playThrough plays the twenty seconds. Time to get ready is cut short; the work
// is done in full.
func playThrough(t *testing.T, p *drive.Page) {
	t.Helper()
	before := time.Now()
	begin(p)
	p.See("heading", "Side Reach")
	p.See("progressbar", "Routine progress")
	if first := left(t, p); first > 15*time.Second || first < 14*time.Second-time.Since(before) {
		t.Errorf("%v to get ready, %v after the start, not 15 s", first, time.Since(before))
	}
	begun := time.Now()
	p.Click("button", "Next")
	p.Read("Left side")
	p.Read("left arm up")
	p.ReadWithin(time.Minute, "Change sides")
	p.Click("button", "Next")
	p.Read("Right side")
	p.Read("right arm up")
	p.SeeWithin(time.Minute, "heading", "Tall Stand")
	p.Click("button", "Next")
	p.SeeWithin(time.Minute, "heading", "Done")
	// That it is not late either is for the soak to say: here the machine is busy
	// with other tests, and the sound with it.
	if took := time.Since(begun); took < 20*time.Second {
		t.Errorf("20 s of work took %v", took)
	}
	p.Read("kept")
	p.Click("", "Finish")
	p.See("heading", "Today")
	clean(t, p)
}

func TestPauseKeepsTheSecondAndResumeGoesOn(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/routines/desk-break")
		begin(p)
		time.Sleep(1200 * time.Millisecond)
		p.Click("button", "Pause")
		p.See("button", "Resume")
		paused := left(t, p)
		time.Sleep(2500 * time.Millisecond)
		if now := left(t, p); now != paused {
			t.Errorf("paused at %v, then %v was shown", paused, now)
		}
		resumed := time.Now()
		p.Click("button", "Resume")
		p.See("button", "Pause")
		time.Sleep(1500 * time.Millisecond)
		now := left(t, p)
		if gone := time.Since(resumed); now >= paused || now < paused-gone-time.Second {
			t.Errorf("%v after resuming at %v the time is %v", gone, paused, now)
		}
		clean(t, p)
	})
}

func TestAPausedHoldIsCountedInBeforeItGoesOn(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/routines/twenty-seconds")
		begin(p)
		p.Click("button", "Next")
		p.Read("Left side")
		time.Sleep(time.Second)
		p.Click("button", "Pause")
		p.See("button", "Resume")
		paused := left(t, p)
		// What is shown when: asking takes a while.
		p.Eval(`seen => {
			window.limberShown = [];
			new MutationObserver(() => {
				const time = seen.find('timer', 'Time left')[0]?.innerText;
				const now = (document.body.innerText.includes('Going on in') ? 'count ' : 'hold ') + time;
				if (time && now !== limberShown.at(-1)) limberShown.push(now);
			}).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
		}`, nil, nil)
		p.Click("button", "Resume")
		p.Read("Going on in")
		p.Read("Left side")
		p.Within(drive.Soon, "end of the count", `() => !document.body.innerText.includes('Going on in')`, nil)
		var shown []string
		p.Eval(`() => limberShown`, nil, &shown)
		on := slices.IndexFunc(shown, func(s string) bool { return strings.HasPrefix(s, "count ") })
		on += slices.IndexFunc(shown[max(0, on):], func(s string) bool { return strings.HasPrefix(s, "hold ") })
		if !slices.Contains(shown, "count 0:02") || on < 1 {
			t.Fatalf("it is not counted in: %q", shown)
		}
		if now := clock(t, strings.TrimPrefix(shown[on], "hold ")); now > paused || now < paused-time.Second {
			t.Errorf("after the count the hold goes on at %v, not at %v", now, paused)
		}
	})
}

func TestNextAndBackMoveBySegments(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/routines/twenty-seconds")
		begin(p)
		p.Click("button", "Next") // the first side
		p.Read("Left side")
		p.Click("button", "Next") // change sides
		p.Read("Change sides")
		p.Click("button", "Next") // the second side
		p.Read("Right side")
		p.Click("button", "Back") // at its very start: the change before it
		p.Read("Change sides")
		p.Click("button", "Next")
		p.Read("right arm up")
		p.Click("button", "15 s more") // of twenty seconds there is time to press something
		// By its sound, which leads, and may begin later than the page's clock.
		p.Within(drive.Soon, "three seconds done", `seen => seen.find('timer', 'Time left')[0].innerText < '0:18'`, nil)
		was := left(t, p)
		p.Click("button", "Back") // later on: to its own start
		p.Within(drive.Soon, "start of the hold", `(seen, was) => seen.find('timer', 'Time left')[0].innerText > was`, fmt.Sprintf("0:%02d", int(was.Seconds())))
		p.Read("Right side")
		clean(t, p)
	})
}

func TestEndAsksAndWhatWasDoneIsKept(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/routines/twenty-seconds")
		begin(p)
		p.Click("button", "Next")
		p.Read("Left side")
		p.Click("button", "End")
		p.See("dialog", "Stop here?*kept.")
		p.Click("button", "Keep going")
		p.Gone("dialog", "")
		p.Back()
		p.See("dialog", "Stop here?*kept.")
		p.Click("button", "Stop")
		p.See("heading", "Done")
		p.See("", "Finish")
		clean(t, p)
	})
}

func TestOpenedWithoutATapThePlayerWaits(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/play/desk-break")
		begin(p)
		p.Reload()
		Ready(p)
		p.See("button", "Resume")
		at := left(t, p)
		time.Sleep(1500 * time.Millisecond)
		if now := left(t, p); now != at {
			t.Errorf("nobody pressed anything, and the time went from %v to %v", at, now)
		}
		p.Click("button", "Resume")
		p.Within(drive.Soon, "time that runs", `(seen, at) => seen.describe(seen.find('timer', 'Time left')[0]).text !== at`, p.See("timer", "Time left").Text)
		clean(t, p)
	})
}

// Another tab is another end of the channel, here within the page itself.
func TestAnotherTabThatPlaysPausesThisOne(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, content).URL+"/play/twenty-seconds")
		p.Eval(`() => {
			window.tab = new BroadcastChannel('limber-plays');
			window.told = 0;
			window.tab.onmessage = () => window.told++;
		}`, nil, nil)
		begin(p)
		p.Within(drive.Soon, "word to the other tab", `() => window.told === 1`, nil)
		p.Eval(`() => { window.tab.postMessage('plays') }`, nil, nil)
		p.Read("Paused: playing in another tab")
		p.Click("button", "Resume")
		p.See("button", "Pause")
		p.Within(drive.Soon, "word to the other tab", `() => window.told === 2`, nil)
		clean(t, p)
	})
}
