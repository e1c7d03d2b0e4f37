package e2e

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"

	"limber/app/e2e/drive"
)

// firstPaint is when the first words are seen, in milliseconds, by somebody who
// has never been there, with a slow line and a slow phone.
func firstPaint(t *testing.T, url string) (ms float64) {
	t.Helper()
	p := blank(t, drive.Chromium, drive.Look{})
	const bytesPerSecond = 1.6e6 / 8
	if err := p.CDP(network.EmulateNetworkConditions(false, 150, bytesPerSecond, bytesPerSecond), emulation.SetCPUThrottlingRate(4)); err != nil {
		t.Fatal(err)
	}
	p.Open(url)
	p.Eval(`async () => {
		for (;;) {
			const [paint] = performance.getEntriesByName('first-contentful-paint');
			if (paint) return paint.startTime;
			await new Promise(done => setTimeout(done, 50));
		}
	}`, nil, &ms)
	return ms
}

// Today must be seen as soon as a page that somebody wrote by hand: a heading, a
// time and a button, with a style sheet and a script.
func TestTodayIsSeenAsSoonAsAPlainPage(t *testing.T) {
	if !soaking() {
		t.Skip("takes times: make soak, on a machine with nothing else to do")
	}
	plain := httptest.NewServer(http.FileServer(http.Dir("testdata/plain")))
	defer plain.Close()
	var ours, theirs []float64
	for range 5 {
		ours = append(ours, firstPaint(t, server(t, "").URL+"/"))
		theirs = append(theirs, firstPaint(t, plain.URL+"/"))
	}
	slices.Sort(ours)
	slices.Sort(theirs)
	t.Logf("first words after %.0f ms (%.0f to %.0f), of a plain page after %.0f ms (%.0f to %.0f)",
		ours[2], ours[0], ours[4], theirs[2], theirs[0], theirs[4])
	if ours[2] > 1.5*theirs[2] {
		t.Errorf("Today is seen after %.0f ms, a plain page after %.0f", ours[2], theirs[2])
	}
}
