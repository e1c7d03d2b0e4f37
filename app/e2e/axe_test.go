package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"limber/app/e2e/drive"
)

// violation is a rule that axe-core finds broken, and where.
type violation struct {
	ID, Impact, Help string
	Nodes            []string
}

// violations runs axe-core on the page as it is now, with nothing excluded.
func violations(t *testing.T, p *drive.Page) (found []violation) {
	t.Helper()
	script, err := axeScript()
	if err != nil {
		t.Fatal(err)
	}
	p.Eval(`async seen => {
		const module = undefined, exports = undefined, define = undefined;
		`+script+`
		const all = await (globalThis.axe || window.axe).run({resultTypes: ['violations']});
		return all.violations.map(v => ({id: v.id, impact: v.impact, help: v.help,
			nodes: v.nodes.map(n => n.target.join(' ') + ' ' + n.html.slice(0, 100) + ' ' + (n.any[0] || n.all[0] || n.none[0] || {message: ''}).message)}));
	}`, nil, &found)
	return found
}

func check(t *testing.T, p *drive.Page, where string) {
	t.Helper()
	for _, v := range violations(t, p) {
		t.Errorf("%s: %s %s: %s\n\t%s", where, v.Impact, v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
	}
}

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

func TestAxeFindsNothingOnAnyPage(t *testing.T) {
	in(t, axeEngines(), func(t *testing.T, e drive.Engine) {
		for name, look := range looks() {
			t.Run(name, func(t *testing.T) {
				s := server(t, "")
				paths := addresses(t, s)
				if !all() {
					paths = kinds(t, s)
				}
				p := blank(t, e, look)
				for _, path := range paths {
					p.Open(s.URL + path)
					ready(p)
					check(t, p, path)
				}
			})
		}
	})
}

func TestAxeFindsNothingInAnyStateOfThePlayer(t *testing.T) {
	in(t, axeEngines(), func(t *testing.T, e drive.Engine) {
		for name, look := range looks() {
			t.Run(name, func(t *testing.T) {
				p := open(t, e, look, server(t, content).URL+"/play/twenty-seconds")
				begin(p)
				check(t, p, "ready")
				p.Click("button", "Next")
				p.Read("Left side")
				check(t, p, "at work")
				p.Click("button", "Pause")
				p.See("button", "Resume")
				check(t, p, "paused")
				p.Click("button", "End")
				p.See("dialog", "Stop here?*")
				check(t, p, "asking whether to stop")
				p.Click("button", "Stop")
				p.See("heading", "Done")
				check(t, p, "done")
			})
		}
	})
}

func TestAxeFindsWhatIsWrong(t *testing.T) {
	p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/")
	p.Eval(`seen => { document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.setProperty('color', '#ccc') }`, nil, nil)
	var ids []string
	for _, v := range violations(t, p) {
		ids = append(ids, v.ID)
	}
	for _, want := range []string{"html-has-lang", "color-contrast"} {
		if !slices.Contains(ids, want) {
			t.Errorf("axe finds %q, and not %s", ids, want)
		}
	}
}

// axeEngines are those it is run in; where it runs does not change much.
func axeEngines() []drive.Engine {
	if all() {
		return []drive.Engine{drive.Chromium, drive.Firefox}
	}
	return []drive.Engine{drive.Chromium}
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
