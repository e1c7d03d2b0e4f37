package e2e

import (
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
)

// screens are the sizes that pages are looked at in.
var screens = map[string]drive.Look{
	"small phone": {Width: 360, Height: 640},
	"desk":        {Width: 1280, Height: 800},
}

// looks are every screen in light, dark and forced colours. Of a day, the small
// phone in light, the desk in dark, and forced colours.
func looks() map[string]drive.Look {
	small, desk := screens["small phone"], screens["desk"]
	dark, forced := desk, small
	dark.Dark, forced.Forced = true, true
	of := map[string]drive.Look{"small phone, light": small, "desk, dark": dark, "small phone, forced": forced}
	if all() {
		dark, forced = small, desk
		dark.Dark, forced.Forced = true, true
		of["desk, light"], of["small phone, dark"], of["desk, forced"] = desk, dark, forced
	}
	return of
}

// tight are looks that leave little room.
var tight = map[string]drive.Look{
	"320 px wide":     {Width: 320, Height: 640},
	"text at 200 %":   {Width: 390, Height: 844, Text: 32},
	"phone on a side": {Width: 844, Height: 390},
}

// The rules: axe finds nothing, what is to be pressed is large enough and can be
// told from what is behind it, no text is cut off or covered, and nothing moves
// when the program takes over.
func TestEveryPageKeepsTheRules(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range looks() {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := server(t, "")
				paths := kinds(t, s)
				if all() && e == drive.Chromium { // an engine of its own shows in one of each kind
					paths = addresses(t, s)
				}
				keep(t, e, name, look, s, paths)
			})
		}
		for name, look := range daily(tight, "320 px wide") {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				s := server(t, "")
				keep(t, e, name, look, s, kinds(t, s))
			})
		}
	})
}

func TestEveryStateOfThePlayerKeepsTheRules(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		states := looks()
		maps.Copy(states, daily(tight, "320 px wide"))
		for name, look := range states {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				hold := rule(name)
				p := open(t, e, look, server(t, content).URL+"/play/twenty-seconds")
				p.Click("button", "Start")
				p.See("button", none)
				hold(t, p, "asked who should wait")
				begin(p)
				hold(t, p, "ready")
				p.Click("button", "Next")
				p.Read("Left side")
				p.Click("button", "15 s more") // the rules take their time
				hold(t, p, "at work")
				time.Sleep(1200 * time.Millisecond) // something must have been held
				p.Click("button", "Next")
				p.See("button", "Undo")
				hold(t, p, "with an undo")
				p.Click("button", "Pause")
				p.See("button", "Resume")
				hold(t, p, "paused")
				for _, asks := range []struct{ button, dialog string }{{"Too much", ""}, {"How to do it", ""}, {"Sound", "Sound"}, {"End", "Stop here?*"}} {
					p.Click("button", asks.button)
					p.See("dialog", asks.dialog)
					hold(t, p, "asking after "+asks.button)
					p.Press("Escape")
					p.Gone("dialog", "")
				}
				p.Click("button", "End")
				p.Click("button", "Stop")
				p.See("heading", "Done")
				hold(t, p, "done, with too little to keep")
				p.Click("button", "Keep it")
				p.See("button", "Looser")
				hold(t, p, "done")
				p.Click("button", "It hurt")
				p.See("radio", "Side Reach")
				hold(t, p, "it hurt")
			})
		}
	})
}

// What the loader shows when the program has died has to be read, too.
func TestABrokenProgramKeepsTheRules(t *testing.T) {
	t.Parallel()
	for name, look := range daily(looks(), "desk, dark") {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := open(t, drive.Chromium, look, server(t, "").URL+"/")
			if err := p.CDP(chromedp.Evaluate(`dispatchEvent(new ErrorEvent('error', {error: new WebAssembly.RuntimeError('unreachable')}))`, nil)); err != nil {
				t.Fatal(err)
			}
			p.See("heading", "Something broke")
			rules(t, p, "broken")
		})
	}
}

// rule is what a page is held against in the look of a name. Little room and
// forced colours ask little new of axe, so of a day only what can be measured is.
func rule(look string) func(t *testing.T, p *drive.Page, where string) {
	if _, little := tight[look]; (little || looks()[look].Forced) && !all() {
		return measures
	}
	return rules
}

func keep(t *testing.T, e drive.Engine, name string, look drive.Look, s *Server, paths []string) {
	t.Helper()
	p, hold := blank(t, e, look), rule(name)
	_, little := tight[name]
	for _, path := range paths {
		if little || look.Forced { // what moves when it is opened has been seen in another look
			visit(t, p, s, path)
		} else {
			p.Open(s.URL + path)
			Ready(p)
			still(t, p, path)
		}
		hold(t, p, path)
	}
}

func rules(t *testing.T, p *drive.Page, where string) {
	t.Helper()
	if p.Engine != drive.WebKit { // which has no world of its own for a test's script
		check(t, p, where)
	}
	measures(t, p, where)
}

func measures(t *testing.T, p *drive.Page, where string) {
	t.Helper()
	for _, measure := range []string{small, Cut, faint} {
		report(t, p, where, measure)
	}
}

// kinds are one address of each kind of page, with all those that are one of a
// kind. Of pages made alike, the longest is taken.
func kinds(t *testing.T, s *Server) []string {
	t.Helper()
	var of []string
	for _, path := range addresses(t, s) {
		if strings.Count(path, "/") < 2 {
			of = append(of, path)
		}
	}
	if len(of) < 5 {
		t.Fatal(fmt.Sprint("only these pages are one of a kind: ", of))
	}
	return append(of, "/routines/full-eight", "/play/full-eight", "/exercises/standing-hip-flexor-stretch")
}
