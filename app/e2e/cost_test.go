package e2e

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
)

// threadTime is what the page's thread has worked so far. Waiting costs nothing,
// and neither do the tests that run beside this one.
func threadTime(t *testing.T, p *drive.Page) (worked time.Duration) {
	t.Helper()
	err := p.CDP(chromedp.ActionFunc(func(ctx context.Context) error {
		if err := performance.Enable().Do(ctx); err != nil {
			return err
		}
		metrics, err := performance.GetMetrics().Do(ctx)
		for _, m := range metrics {
			if m.Name == "ThreadTime" {
				worked = time.Duration(m.Value * float64(time.Second))
			}
		}
		return err
	}))
	if err != nil || worked == 0 {
		t.Fatalf("no thread time: %v", err)
	}
	return worked
}

// watched is how long playing is watched: a minute in a soak, else a third of one.
func watched() time.Duration {
	if os.Getenv("LIMBER_SOAK") != "" {
		return time.Minute
	}
	return 20 * time.Second
}

func TestAMinuteOfPlayingCostsLittle(t *testing.T) {
	for _, c := range []struct {
		name string
		look drive.Look
		most time.Duration
	}{
		{"with a figure that moves", drive.Look{}, time.Second},
		// 0.58 s as a track and 0.47 without sound, on a machine that does little
		// else; the aim is 0.5.
		{"with less motion", drive.Look{Still: true}, 750 * time.Millisecond},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := open(t, drive.Chromium, c.look, server(t, "").URL+"/routines/desk-break")
			begin(p)
			p.Click("button", "Next")
			time.Sleep(3 * time.Second) // what Start and Next set going
			before := threadTime(t, p)
			time.Sleep(watched())
			worked := (threadTime(t, p) - before) * (time.Minute / watched())
			t.Logf("a minute of playing: %v", worked.Round(time.Millisecond))
			if worked > c.most {
				t.Errorf("a minute of playing keeps the thread busy for %v, more than %v", worked, c.most)
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
	before := threadTime(t, p)
	time.Sleep(20 * time.Second)
	worked := threadTime(t, p) - before
	t.Logf("20 s of rest: %v", worked.Round(time.Millisecond))
	if worked > 20*time.Millisecond {
		t.Errorf("in 20 s in which nothing happens the thread works for %v", worked)
	}
}
