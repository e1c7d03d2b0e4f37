package drive

import (
	"bytes"
	"image/png"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// site serves the fixture under a policy as strict as Limber's own, so that the
// drivers prove they need no weaker one.
func site(t *testing.T) string {
	files := http.FileServer(http.Dir("testdata/site"))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types limber")
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// each runs a test in Chromium, and in every engine when all are asked for.
func each(t *testing.T, test func(t *testing.T, b Browser)) {
	t.Parallel()
	engines := Engines
	if os.Getenv("LIMBER_ENGINES") != "all" {
		engines = engines[:1]
	}
	for _, e := range engines {
		t.Run(string(e), func(t *testing.T) {
			t.Parallel()
			b, err := New(e)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(b.Close)
			test(t, b)
		})
	}
}

func open(t *testing.T, b Browser, look Look, url string) *Page {
	t.Helper()
	p, err := b.Page(t, look)
	if err != nil {
		t.Fatal(err)
	}
	p.Open(url)
	return p
}

func TestAPersonUsesThePage(t *testing.T) {
	each(t, func(t *testing.T, b Browser) {
		p := open(t, b, Look{}, site(t))
		p.See("heading", "Names and roles")
		p.Click("button", "Start")
		p.Read("pressed by a person")
		p.Read("finished")
		if got := p.See("timer", "Time left").Text; got != "0:00" {
			t.Errorf("the timer ends at %q", got)
		}

		p.Press("n")
		p.Read("key n")
		p.Press("ArrowLeft")
		p.Read("key ArrowLeft")
		p.Press("Escape")
		p.Read("key Escape")

		p.Click("textbox", "Your note")
		p.Type("stiff 2day")
		if got := p.Focused(); got.Name != "Your note" || got.Value != "stiff 2day" {
			t.Errorf("typed into %q: %q", got.Name, got.Value)
		}
		p.Press("Tab")
		if got := p.Focused(); got.Role != "checkbox" || got.Name != "Quiet" {
			t.Errorf("after Tab the focus is on %s %q", got.Role, got.Name)
		}
		p.Press("Space")
		p.Within(Soon, "tick in the box", `seen => seen.find('checkbox', 'Quiet')[0].checked`, nil)
		p.Press("Shift+Tab")
		if got := p.Focused().Name; got != "Your note" {
			t.Errorf("after Shift+Tab the focus is on %q", got)
		}

		p.Click("button", "End")
		p.See("dialog", "Stop here?")
		if p.Has("heading", "Names and roles") {
			t.Error("what is behind a modal dialog can be found")
		}
		p.Click("button", "Keep going")
		p.Gone("dialog", "")

		p.Reload()
		p.Read("seen before")
		p.Click("link", "Second page")
		p.See("heading", "Second page")
		p.Back()
		p.See("heading", "Names and roles")
	})
}

func TestEveryPageStartsWithNothingStored(t *testing.T) {
	each(t, func(t *testing.T, b Browser) {
		url := site(t)
		open(t, b, Look{}, url).See("timer", "Time left")
		p := open(t, b, Look{}, url)
		p.See("timer", "Time left")
		if got := p.See("status", "").Text; got != "" {
			t.Errorf("the second page remembers the first: %q", got)
		}
	})
}

func TestComplaintsAreHeard(t *testing.T) {
	each(t, func(t *testing.T, b Browser) {
		p := open(t, b, Look{}, site(t))
		if bad := p.Complaints(); len(bad) > 0 {
			t.Errorf("complaints about a clean page: %q", bad)
		}
		p.Open(strings.TrimSuffix(site(t), "/") + "/second.html")
		for _, want := range []string{"a word to the console", "elsewhere.invalid", "thrown"} {
			heard := false
			for end := time.Now().Add(Soon); !heard && time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
				heard = strings.Contains(strings.Join(p.Complaints(), "\n"), want)
			}
			if !heard {
				t.Errorf("no complaint has %q in it: %q", want, p.Complaints())
			}
		}
	})
}

func TestAPageCanBeHiddenAndShown(t *testing.T) {
	each(t, func(t *testing.T, b Browser) {
		p := open(t, b, Look{}, site(t))
		p.See("timer", "Time left")
		p.Hide(true)
		p.Within(Soon, "hidden page", `() => document.visibilityState === 'hidden'`, nil)
		p.Hide(false)
		p.Within(Soon, "page in view", `() => document.visibilityState === 'visible'`, nil)
	})
}

func TestAPageCanBeCutOff(t *testing.T) {
	each(t, func(t *testing.T, b Browser) {
		p := open(t, b, Look{}, site(t))
		if !p.Offline(true) {
			t.Skip("this engine's network can't be cut; a test stops the server instead")
		}
		p.Within(Soon, "offline", `() => !navigator.onLine`, nil)
		p.Offline(false)
		p.Within(Soon, "online", `() => navigator.onLine`, nil)
	})
}

func TestLooks(t *testing.T) {
	looks := []struct {
		name string
		look Look
		js   string
	}{
		{"a phone in light", Look{}, `() => innerHeight === 844 && matchMedia('(prefers-color-scheme: light) and (prefers-reduced-motion: no-preference) and (forced-colors: none)').matches`},
		{"a desk in the dark with less motion", Look{Width: 1280, Height: 800, Dark: true, Still: true}, `() => innerWidth === 1280 && innerHeight === 800 && matchMedia('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)').matches`},
		{"forced colours and large text", Look{Forced: true, Text: 32}, `() => matchMedia('(forced-colors: active)').matches && getComputedStyle(document.documentElement).fontSize === '32px'`},
	}
	each(t, func(t *testing.T, b Browser) {
		url := site(t)
		for _, l := range looks {
			p, err := b.Page(t, l.look)
			if err == ErrCannot {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			p.Open(url)
			var as bool
			if p.Eval(l.js, nil, &as); !as {
				t.Errorf("the page does not have %s", l.name)
			}
		}
	})
}

func TestAPictureShowsTheWholeWindow(t *testing.T) {
	each(t, func(t *testing.T, b Browser) {
		p := open(t, b, Look{Width: 900, Height: 700}, site(t))
		shot, err := png.Decode(bytes.NewReader(p.Picture()))
		if err != nil {
			t.Fatal(err)
		}
		if size := shot.Bounds().Size(); size.X != 900 || size.Y != 700 {
			t.Errorf("a picture of %v", size)
		}
		p.Resize(800, 600)
		p.Within(Soon, "new size", `() => innerWidth === 800 && innerHeight === 600`, nil)
	})
}

func TestWithoutScriptThePageIsStillRead(t *testing.T) {
	t.Parallel()
	b, err := New(Chromium)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	p := open(t, b, Look{NoScript: true}, site(t))
	p.See("heading", "Names and roles")
	p.Click("button", "Start")
	if p.Has("status", "*") && p.See("status", "").Text != "" {
		t.Error("a script ran")
	}
}

// failing is a T on which a failure is what the test wants to see.
type failing struct {
	*testing.T
	why string
}

func (f *failing) Fatalf(format string, args ...any) {
	f.why = format
	runtime.Goexit()
}

func TestWhatAPersonCannotPressFails(t *testing.T) {
	t.Parallel()
	b, err := New(Chromium)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	url := site(t)
	for _, name := range []string{"Covered", "Resting"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := open(t, b, Look{}, url)
			f := &failing{T: t}
			p.t = f
			done := make(chan bool)
			go func() {
				defer close(done)
				p.Click("button", name)
			}()
			<-done
			p.t = t
			if !strings.Contains(f.why, "can't be pressed") {
				t.Errorf("pressing it: %q", f.why)
			}
		})
	}
	p := open(t, b, Look{}, url)
	if p.Has("button", "Hidden") || p.Has("button", "Inert") || p.Has("button", "Inside") {
		t.Error("a hidden button can be found")
	}
}
