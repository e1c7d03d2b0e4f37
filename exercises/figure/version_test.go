package figure

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"limber/exercises"
)

// What was drawn by other code is drawn anew, so no file of it may be missing.
func TestVersionKnowsAllTheCode(t *testing.T) {
	here, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	known, err := fs.Glob(code, "*.go")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(here, known) {
		t.Errorf("it knows %v, here are %v", known, here)
	}
	shape, err := os.ReadFile("../figure.go")
	if err != nil || exercises.FigureCode != string(shape) {
		t.Errorf("the form of a figure is not in it: %v", err)
	}
	if v := Version(); len(v) != 16 || v != Version() {
		t.Errorf("version %q", v)
	}
}
