package e2e

import (
	"context"
	"testing"
	"time"

	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
)

// work is what a page has done so far.
type work struct {
	thread  time.Duration // its thread was busy; waiting costs nothing
	layouts float64
	styles  float64
	woken   float64 // how often the program asked to be woken, since counted
}

func worked(t *testing.T, p *drive.Page) (w work) {
	t.Helper()
	err := p.CDP(chromedp.Evaluate(`window.limberWoken ?? 0`, &w.woken), chromedp.ActionFunc(func(ctx context.Context) error {
		if err := performance.Enable().Do(ctx); err != nil {
			return err
		}
		metrics, err := performance.GetMetrics().Do(ctx)
		for _, m := range metrics {
			switch m.Name {
			case "ThreadTime":
				w.thread = time.Duration(m.Value * float64(time.Second))
			case "LayoutCount":
				w.layouts = m.Value
			case "RecalcStyleCount":
				w.styles = m.Value
			}
		}
		return err
	}))
	if err != nil || w.thread == 0 {
		t.Fatalf("no thread time: %v", err)
	}
	return w
}

// since is what a page did in a time from now on.
func since(t *testing.T, p *drive.Page, length time.Duration) work {
	t.Helper()
	// In the page's own world, whose timers the program sets.
	if err := p.CDP(chromedp.Evaluate(`{
		const wait = window.setTimeout;
		window.limberWoken = 0;
		window.setTimeout = (...how) => { window.limberWoken++; return wait(...how); };
	}`, nil)); err != nil {
		t.Fatal(err)
	}
	before := worked(t, p)
	time.Sleep(length)
	after := worked(t, p)
	return work{after.thread - before.thread, after.layouts - before.layouts, after.styles - before.styles, after.woken - before.woken}
}

// Between the seconds of a routine nothing happens. How much is done is counted:
// how long it takes is the machine's, and asked about in a soak, which has one
// to itself.
func TestAMinuteOfPlayingCostsLittle(t *testing.T) {
	length := 10 * time.Second
	if soaking() {
		length = time.Minute
	}
	for _, c := range []struct {
		mode  string
		still bool
		most  time.Duration // of a minute, on a machine that does nothing else
	}{
		{"No sound", true, 500 * time.Millisecond},
		{"With my music", true, 550 * time.Millisecond},
		{"Limber only", true, 650 * time.Millisecond}, // the rest is the media element's
		{"Limber only", false, time.Second},           // and this what the browser does for each frame
	} {
		name := c.mode
		if !c.still {
			name += ", with a figure that moves"
		}
		t.Run(name, func(t *testing.T) {
			if !soaking() {
				t.Parallel()
			}
			s := server(t, "")
			p := open(t, drive.Chromium, drive.Look{Still: c.still}, s.URL+"/settings")
			p.Click("radio", c.mode+"*")
			p.Open(s.URL + "/routines/desk-break")
			Ready(p)
			begin(p)
			p.Click("button", "Next")
			time.Sleep(3 * time.Second) // what Start and Next set going
			w := since(t, p, length)
			minute := w.thread * (time.Minute / length)
			t.Logf("a minute of playing: %v; each second %.1f layouts, %.1f styles, %.1f timers",
				minute.Round(time.Millisecond), w.layouts/length.Seconds(), w.styles/length.Seconds(), w.woken/length.Seconds())
			// A second is one frame, for which the program wakes three times; now and
			// then the run is kept.
			if w.layouts > 1.5*length.Seconds() || w.styles > 1.5*length.Seconds() {
				t.Errorf("%.0f layouts and %.0f styles in %v, not one a second", w.layouts, w.styles, length)
			}
			if w.woken < length.Seconds() || w.woken > 4*length.Seconds() {
				t.Errorf("%.0f timers set in %v, not one to four a second", w.woken, length)
			}
			if soaking() && minute > c.most {
				t.Errorf("a minute of playing keeps the thread busy for %v, more than %v", minute, c.most)
			}
			p.See("button", "Pause")
		})
	}
}

func TestIdlePagesDoNothing(t *testing.T) {
	t.Parallel()
	p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/")
	saved(p)
	time.Sleep(3 * time.Second)
	w := since(t, p, 10*time.Second)
	t.Logf("10 s of rest: %v", w.thread.Round(time.Millisecond))
	if w.layouts+w.styles > 0 || w.woken > 5 { // Go's collector tidies up now and then
		t.Errorf("in 10 s in which nothing happens there are %.0f layouts, %.0f styles, %.0f timers", w.layouts, w.styles, w.woken)
	}
	if soaking() && w.thread > 10*time.Millisecond {
		t.Errorf("in 10 s in which nothing happens the thread works for %v", w.thread)
	}
}
