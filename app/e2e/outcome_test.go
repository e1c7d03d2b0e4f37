package e2e

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"

	"limber/app/e2e/drive"
)

// outcome is what became of each script in each engine, and how often axe looked
// and what it found.
var outcome = struct {
	sync.Mutex
	of           map[string]map[drive.Engine]string
	looks, found map[drive.Engine]int
}{of: map[string]map[drive.Engine]string{}, looks: map[drive.Engine]int{}, found: map[drive.Engine]int{}}

func noted(script string, e drive.Engine, t *testing.T) {
	outcome.Lock()
	defer outcome.Unlock()
	if outcome.of[script] == nil {
		outcome.of[script] = map[drive.Engine]string{}
	}
	switch {
	case t.Failed():
		outcome.of[script][e] = "FAILED"
	case t.Skipped():
		outcome.of[script][e] = "can't"
	default:
		outcome.of[script][e] = "passed"
	}
}

// table writes the outcome, a line for each script.
func table(to io.Writer) {
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	row := func(name string, of func(drive.Engine) any) {
		fmt.Fprint(w, name)
		for _, e := range drive.Engines {
			fmt.Fprint(w, "\t", of(e))
		}
		fmt.Fprintln(w)
	}
	row("script", func(e drive.Engine) any { return e })
	for _, script := range slices.Sorted(maps.Keys(outcome.of)) {
		row(strings.TrimPrefix(script, "Test"), func(e drive.Engine) any { return outcome.of[script][e] })
	}
	row("pages and states axe looked at", func(e drive.Engine) any { return outcome.looks[e] })
	row("what it found", func(e drive.Engine) any { return outcome.found[e] })
	w.Flush()
}
