package golden

import (
	"os"
	"strings"
	"testing"

	"limber/exercises/source"
)

// A routine that is taken away or renamed takes its files with it.
func TestEveryFileBelongsToARoutine(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(Path(t, ""))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		id, _, _ := strings.Cut(f.Name(), ".")
		if _, ok := c.Routine(id); !ok {
			t.Errorf("%s/%s is of no routine: run make goldens", Dir, f.Name())
		}
	}
}
