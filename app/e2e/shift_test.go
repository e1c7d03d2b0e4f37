package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

// slow stands before a server and holds the program back, so that there is time
// to look at a page, and to scroll in it, before the program takes over.
func slow(t *testing.T, s *Server, by time.Duration) string {
	t.Helper()
	to, err := url.Parse(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(to)
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			time.Sleep(by)
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	return front.URL
}

// shifts sums up by how much what was already shown has moved.
const shifts = `async () => {
	let sum = 0;
	const parts = [];
	new PerformanceObserver(list => list.getEntries().forEach(e => {
		sum += e.value;
		e.sources.forEach(s => parts.push((s.node?.outerHTML || s.node?.data || '').slice(0, 90)));
	})).observe({type: 'layout-shift', buffered: true});
	await new Promise(done => setTimeout(done, 500));
	return {sum, parts};
}`

// still fails if anything has moved since the page was opened, in the engine that
// tells.
func still(t *testing.T, p *drive.Page, where string) {
	t.Helper()
	if p.Engine != drive.Chromium {
		return
	}
	var moved struct {
		Sum   float64
		Parts []string
	}
	if p.Eval(shifts, nil, &moved); moved.Sum > 0 {
		t.Errorf("%s shifts by %.4f: %q", where, moved.Sum, moved.Parts)
	}
}

func TestTheProgramTakesOverWhereThePersonIs(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		url := slow(t, server(t, ""), 1500*time.Millisecond)
		p := blank(t, e, drive.Look{})
		p.Open(url + "/routines/full-eight")
		var y float64
		p.Eval(`() => { scrollTo(0, 300); return scrollY }`, nil, &y)
		if y != 300 {
			t.Fatalf("before the program runs the page can't be scrolled to 300, only to %v", y)
		}
		Ready(p)
		p.Eval(`async () => { await new Promise(done => setTimeout(done, 300)); return scrollY }`, nil, &y)
		if y != 300 {
			t.Errorf("the page was scrolled to 300, and the program moved it to %v", y)
		}
	})
}

func TestTheChosenThemeIsThereFromTheStart(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		url := slow(t, server(t, ""), 1500*time.Millisecond)
		p := open(t, e, drive.Look{}, url+"/settings")
		const paper = `() => { const c = document.createElement('canvas').getContext('2d'); c.fillStyle = getComputedStyle(document.body).backgroundColor; c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data] }`
		var light, early, late [4]int
		p.Eval(paper, nil, &light)
		p.Click("radio", "Dark*")
		p.Within(drive.Soon, "other background", `(seen, was) => JSON.stringify((`+paper+`)()) !== JSON.stringify(was)`, light)
		p.Open(url + "/")
		p.Eval(paper, nil, &early)
		Ready(p)
		p.Eval(paper, nil, &late)
		if early != late || late == light {
			t.Errorf("the page was %v, is opened as %v and becomes %v", light, early, late)
		}
	})
}
