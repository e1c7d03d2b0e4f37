package e2e

import (
	"errors"
	"os"
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
	if errors.Is(err, errNoNPM) && os.Getenv("CI") == "" {
		t.Log("nothing was looked at by axe:", err)
		return nil
	}
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
	found := violations(t, p)
	outcome.Lock()
	outcome.looks[p.Engine]++
	outcome.found[p.Engine] += len(found)
	outcome.Unlock()
	for _, v := range found {
		t.Errorf("%s: %s %s: %s\n\t%s", where, v.Impact, v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
	}
}

func TestAxeFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	if _, err := axeScript(); errors.Is(err, errNoNPM) && os.Getenv("CI") == "" {
		t.Skip(err)
	}
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
