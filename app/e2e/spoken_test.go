package e2e

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
	"limber/exercises/golden"
)

// heard notes what a screen reader says by itself: the text of live regions
// whenever it changes, and what the focus lands on. A region that says the same
// again is heard again.
const heard = `seen => {
	const said = window.limberSaid = [], begun = performance.now();
	const say = words => { if (words) said.push({at: performance.now() - begun, words}); };
	const polite = el => el?.closest('[role=status],[role=alert],[aria-live=polite],[aria-live=assertive]');
	new MutationObserver(changes => {
		const regions = new Set(changes.map(c => polite(c.target.nodeType === Node.TEXT_NODE ? c.target.parentElement : c.target)).filter(Boolean));
		for (const el of regions) if (el.getAttribute('aria-live') !== 'off') say(seen.squeeze(el.textContent));
	}).observe(document.body, {childList: true, subtree: true, characterData: true});
	document.addEventListener('focusin', e => say('(' + seen.role(e.target) + ') ' + seen.name(e.target)));
}`

// aMinute lets a minute go by in which nothing is waited for.
func aMinute(t *testing.T, p *drive.Page) {
	t.Helper()
	err := p.CDP(chromedp.ActionFunc(func(ctx context.Context) error {
		over := make(chan bool, 1)
		chromedp.ListenTarget(ctx, func(event any) {
			if _, ok := event.(*emulation.EventVirtualTimeBudgetExpired); ok {
				over <- true
			}
		})
		minute := float64(time.Minute / time.Millisecond)
		if _, err := emulation.SetVirtualTimePolicy(emulation.VirtualTimePolicyAdvance).WithBudget(minute).Do(ctx); err != nil {
			return err
		}
		select {
		case <-over:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}))
	if err != nil {
		t.Fatal(err)
	}
}

// line is one thing that was said, in milliseconds on the page's clock.
type line struct {
	At    float64
	Words string
}

// TestGoldenScriptReadsWellAloud plays a whole routine in Chromium's virtual time,
// in which waiting takes none, and compares what a screen reader has said.
func TestGoldenScriptReadsWellAloud(t *testing.T) {
	t.Parallel()
	s := server(t, "")
	p := open(t, drive.Chromium, drive.Look{}, s.URL+"/settings")
	p.Click("radio", "No sound*")
	p.Open(s.URL + "/routines/full-eight")
	Ready(p)
	p.Eval(heard, nil, nil)
	begin(p)
	// When a minute is over the page stands still, even what waits for storage:
	// so there are minutes until it is done, and storage takes its own time.
	for end := time.Now().Add(2 * time.Minute); !p.Has("heading", "Done") && time.Now().Before(end); {
		aMinute(t, p)
	}
	p.See("heading", "Done")

	var said []line
	p.Eval(`() => window.limberSaid`, nil, &said)
	var script bytes.Buffer
	first := slices.IndexFunc(said, func(l line) bool { return strings.HasPrefix(l.Words, "Next: ") })
	if first < 0 {
		t.Fatalf("the first move is not announced: %v", said)
	}
	// It is begun in real time, which has no exact seconds: they are counted from
	// the first work.
	planned, _ := plan(t, "full-eight")
	work := said[first+1].At
	for _, line := range said {
		at := max(0, planned.Segments[1].Start+time.Duration((line.At-work)*float64(time.Millisecond))).Round(time.Second)
		if at < 2*time.Second {
			at = 0 // the start waits for what is kept, in real time
		}
		if strings.Contains(line.Words, "Done") {
			// It is kept before it is told, and storage takes real time.
			fmt.Fprintf(&script, "       %s\n", line.Words)
			continue
		}
		fmt.Fprintf(&script, "%2d:%02d  %s\n", int(at.Minutes()), int(at.Seconds())%60, strings.TrimSpace(line.Words))
	}
	golden.SameBy(t, "make goldens-spoken", "full-eight.spoken.txt", script.String())
}

// spoken notes what the voice of the browser is asked for, and has said to its end.
const spoken = `() => {
	const log = window.limberSpoken = {ended: [], all: []}, speak = speechSynthesis.speak.bind(speechSynthesis);
	const note = (what, text) => log.all.push((performance.now() / 1000).toFixed(1) + ' ' + what + ' ' + text);
	speechSynthesis.speak = u => {
		note('asked for', u.text);
		u.addEventListener('start', () => note('begins', u.text));
		u.addEventListener('end', () => { note('ends', u.text); log.ended.push(u.text) });
		speak(u);
	};
}`

// Who hears a move for the first time is told all of its steps before it begins: by a
// real voice, WebKit's. The others have none where nobody has installed one.
func TestAVoiceTeachesEveryStep(t *testing.T) {
	in(t, []drive.Engine{drive.WebKit}, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/")
		Ready(p)
		p.Eval(spoken, nil, nil)
		begin(p)
		p.Within(2*time.Minute, "end of the ready time", `() => !document.querySelector('.next.is-taught')`, nil)
		var log struct{ Ended, All []string }
		p.Eval(`() => limberSpoken`, nil, &log)
		planned, c := plan(t, "desk-break")
		first, _ := c.Exercise(planned.Segments[0].Exercise)
		for _, step := range first.Steps {
			if !slices.Contains(log.Ended, step) {
				t.Errorf("not said to its end: %s\n%s", step, strings.Join(log.All, "\n"))
				break
			}
		}
		clean(t, p)
	})
}
