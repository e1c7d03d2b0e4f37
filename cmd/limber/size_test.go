package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

func TestABudgetSaysWhatIsOverIt(t *testing.T) {
	has := map[string]int{"total": 1000, "first page": 30, "package limber/app/ui": 500}
	for _, c := range []struct{ file, want string }{
		{"# what it may\n\ntotal 1000 all\nfirst page 30 words\npackage limber/app/ui 600 screens\n", ""},
		{"total 990 all\n", "budget.txt:1: total has 1000 bytes, 10 over its budget"},
		{"total 2000 all\nlost.css 10 styles\n", `budget.txt:2: nothing is called "lost.css"`},
		{"total 2000\n", "budget.txt:1: want a name, bytes and a reason"},
		{"total many all\n", "budget.txt:1: want a name, bytes and a reason"},
	} {
		file := filepath.Join(t.TempDir(), "budget.txt")
		if err := os.WriteFile(file, []byte(c.file), 0o644); err != nil {
			t.Fatal(err)
		}
		err := overBudget(file, has)
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%q: got %v, want %q", c.file, err, c.want)
		}
	}
}

func TestAnUpdateIsTheWorkerThePagesAndWhatChanged(t *testing.T) {
	has := map[string]int{"worker.js": 1, "pages.json": 20, "catalog.json": 300, "limber.css": 4000, "limber.wasm": 50000, "loader.js": 600000}
	var out strings.Builder
	updates(has, &out)
	for name, want := range map[string]int{"update:word": 321, "update:style": 4021, "update:program": 50021} {
		if has[name] != want || !strings.Contains(out.String(), strconv.Itoa(want)) {
			t.Errorf("%s is %d, want %d, in\n%s", name, has[name], want, &out)
		}
	}
}
