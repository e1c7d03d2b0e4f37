//go:build !js

package browser

import (
	"context"
	_ "embed"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"limber/app/e2e"
	"limber/app/timeline"
	"limber/exercises/source"
)

//go:embed testdata/sound/witness.js
var witness string

// The program that people run, at a hundred moments: it goes on from where the
// sound was when it was reloaded, paused, or told to sound in another way.
func TestAHundredReloadsPausesAndChangesKeepThePosition(t *testing.T) {
	soak(t)
	newStage(t) // or skip
	// A browser that prepares no more sound ahead than it does by itself, for the
	// clocks then move in steps as small as on a phone.
	browser, stop := concert.start("")
	t.Cleanup(stop)
	if err := chromedp.Run(browser); err != nil {
		t.Fatal(err)
	}
	s := emptyStage(t, browser)
	server, err := e2e.Serve("")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	catalog, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := catalog.Routine("full-eight")
	planned, err := timeline.Compile(catalog, r, timeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	total := fmt.Sprintf("window.limberTotal = %f;\n", planned.Total().Seconds())
	s.do(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(total + witness).Do(ctx)
		return err
	}))
	press := func(name string) {
		t.Helper()
		s.do(chromedp.Click(fmt.Sprintf(`//button[normalize-space(.)=%q or @aria-label=%q][not(ancestor::dialog[not(@open)])] | //a[normalize-space(.)=%q] | //dialog[@open]//label[starts-with(normalize-space(.), %q)]`,
			name, name, name, name), chromedp.BySearch))
	}
	starts := func() int { return value[int](s, "limberTold.starts.length") }

	s.do(chromedp.Navigate(server.URL + "/routines/full-eight"))
	s.until("performance.getEntriesByName('limber:ready').length > 0")
	press("Start The full eight")
	press("None of these, start")
	s.until("limberTold.starts.length > 0")

	off := map[string][]float64{}
	modes := []string{"With my music", "Limber only"}
	for i := range 100 {
		time.Sleep(time.Duration(200+rand.IntN(800)) * ms)
		what := []string{"reload", "pause", "change", "pause"}[i%4]
		from, by := starts(), value[string](s, "limberTold.voice")
		var left float64
		stopped := func() { left = value[float64](s, "Number(sessionStorage.limberLeft)") }
		switch what {
		case "reload":
			s.do(chromedp.Reload())
			s.until("performance.getEntriesByName('limber:ready').length > 0")
			from = 0
			stopped()
			press("Resume")
		case "pause":
			press("Pause")
			s.until("limberTold.voice === ''")
			stopped()
			press("Resume")
		case "change":
			press("Sound")
			press(modes[0])
			modes[0], modes[1] = modes[1], modes[0]
		}
		s.until(fmt.Sprintf("limberTold.starts.length > %d", from))
		if what == "change" {
			stopped()
		}
		d := math.Round(1000 * (left - value[float64](s, fmt.Sprintf("limberTold.starts[%d]", from))))
		key := fmt.Sprintf("%-7s %-11s", what, by)
		off[key] = append(off[key], math.Abs(d))
		if what == "change" {
			press("Close")
		}
		if math.Abs(d) > 50 {
			t.Errorf("moment %d, %s of the %s: it went on %.0f ms from where it was", i, what, by, d)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(off)) {
		all := off[key]
		slices.Sort(all)
		t.Logf("%s %3d times: median %.0f, most %.0f ms off", key, len(all), all[len(all)/2], all[len(all)-1])
	}
}
