package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"limber/exercises"
)

// figureText bends a knee by so much.
func figureText(knee int) []byte {
	return fmt.Appendf(nil, `view = "side"
enter = ["up", "down"]
[pose.up]
pins = { foot = [0, 0] }
[pose.down]
knee = %d
hip = 20
pins = { foot = [0, 0] }
`, knee)
}

func threeFigures() fstest.MapFS {
	return fstest.MapFS{
		"library/a/figure.toml": {Data: figureText(40)},
		"library/b/figure.toml": {Data: figureText(41)},
		"library/c/figure.toml": {Data: figureText(42)},
	}
}

// drawAll draws with a folder to keep figures in, and returns what was told.
func drawAll(t *testing.T, folder fstest.MapFS, keep string) (map[string]json.RawMessage, []error, string) {
	t.Helper()
	var told strings.Builder
	d := &drawings{known: map[string]json.RawMessage{}, keep: keep, told: &told}
	figures, errs := d.figures(exercises.Slim, folder, []string{"a", "b", "c"}, nil)
	return figures, errs, told.String()
}

func TestFiguresAreDrawnOnceAndCounted(t *testing.T) {
	keep := filepath.Join(t.TempDir(), "not", "yet")
	first, errs, told := drawAll(t, threeFigures(), keep)
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
	if !strings.HasPrefix(told, "Drawing figures: 0 of 3\n") || !strings.HasSuffix(told, "Drawing figures: 3 of 3\n") {
		t.Errorf("told %q", told)
	}
	again, _, told := drawAll(t, threeFigures(), keep)
	if told != "" {
		t.Errorf("the second time told %q", told)
	}
	for id := range first {
		if string(first[id]) != string(again[id]) || len(first[id]) < 100 {
			t.Errorf("%s was %s, is %s", id, first[id], again[id])
		}
	}
	changed := threeFigures()
	changed["library/b/figure.toml"].Data = figureText(60)
	got, _, told := drawAll(t, changed, keep)
	if string(got["b"]) == string(first["b"]) || told != "Drawing figures: 0 of 1\nDrawing figures: 1 of 1\n" {
		t.Errorf("another text makes the same figure, or tells %q", told)
	}
}

func TestKeptFiguresThatWereDamagedAreDrawnAnew(t *testing.T) {
	keep := t.TempDir()
	want, _, _ := drawAll(t, threeFigures(), keep)
	kept, _ := filepath.Glob(filepath.Join(keep, "*"))
	if len(kept) != 3 {
		t.Fatalf("kept %v", kept)
	}
	whole, err := os.ReadFile(kept[1])
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range []string{"", string(whole[:len(whole)/2]), strings.Replace(string(whole), `"x"`, `"y"`, 1)} {
		if err := os.WriteFile(kept[i], []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, _, told := drawAll(t, threeFigures(), keep)
	if !strings.HasSuffix(told, "3 of 3\n") {
		t.Errorf("told %q", told)
	}
	for id := range want {
		if string(got[id]) != string(want[id]) {
			t.Errorf("%s is %s", id, got[id])
		}
	}
}

func TestFiguresAreDrawnWhereNothingCanBeKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for keep, want := range map[string]int{"": 0, filepath.Join(file, "under"): 1} {
		got, _, told := drawAll(t, threeFigures(), keep)
		if len(got) != 3 || strings.Count(told, "Figures are not kept") != want {
			t.Errorf("in %q: %d figures, told %q", keep, len(got), told)
		}
	}
	t.Setenv("HOME", "")
	t.Setenv("XDG_CACHE_HOME", "")
	if dir := figuresFolder(); dir != "" {
		t.Errorf("without a home figures are kept in %q", dir)
	}
}

// One mistake neither hides another nor stops the rest, and is never kept.
func TestMistakesInFiguresComeEachTime(t *testing.T) {
	folder, keep := threeFigures(), t.TempDir()
	folder["library/a/figure.toml"].Data = figureText(400)
	delete(folder, "library/b/figure.toml")
	for range 2 {
		got, errs, _ := drawAll(t, folder, keep)
		if len(got) != 1 || got["c"] == nil || !strings.Contains(fmt.Sprint(errs[0]), "library/a/figure.toml:6: knee goes from 0 to 152") || errs[1] == nil || errs[2] != nil {
			t.Errorf("%d figures, %v", len(got), errs)
		}
	}
}
