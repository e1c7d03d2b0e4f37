package figure

import (
	"encoding/json"
	"os"
	"regexp"
	"testing"

	"limber/exercises"
)

func TestSheet(t *testing.T) {
	out := os.Getenv("SHEET")
	if out == "" {
		t.Skip()
	}
	fsys := os.DirFS("../library")
	dirs, _ := os.ReadDir("../library")
	var ids []string
	var all []exercises.Figure
	for _, d := range dirs {
		if ok, _ := regexp.MatchString(os.Getenv("ONLY"), d.Name()); !ok {
			continue
		}
		if _, err := os.Stat("../library/" + d.Name() + "/figure.toml"); err != nil {
			continue
		}
		f, err := Read(fsys, d.Name())
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			t.Error(err)
			continue
		}
		j, _ := json.Marshal(f)
		steps := []int{}
		for _, m := range append(append([]exercises.Move{}, f.Enter...), f.Beats...) {
			n := 1
			for _, tr := range m.Turn {
				n = max(n, len(tr))
			}
			steps = append(steps, n-1)
		}
		t.Log(d.Name(), len(j), steps)
		ids = append(ids, d.Name())
		all = append(all, f)
	}
	w, _ := os.Create(out)
	Sheet(w, ids, all)
	w.Close()
}
