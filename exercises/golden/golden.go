// Package golden compares what Limber makes of its shipped content with text
// files that stand beside the content, so that whoever changes a routine can
// read what that changes for a person. Only tests use it.
package golden

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write what is made of the content anew")

// Dir is where the files stand, from the folder of the module.
const Dir = "exercises/routines/testdata"

// Same compares got with a file of Dir, which make goldens writes.
func Same(t testing.TB, file, got string) {
	t.Helper()
	SameBy(t, "make goldens", file, got)
}

// SameBy is Same for a file that another command writes.
func SameBy(t testing.TB, command, file, got string) {
	t.Helper()
	if want, same := compare(t, command, Dir+"/"+file, got); !same {
		t.Errorf("%s/%s is not what the content gives now: run %s and read what changed\ngot\n%s\nwant\n%s", Dir, file, command, got, want)
	}
}

// Written is Same for any file of the module, by its path from there.
func Written(t testing.TB, file, got string) {
	t.Helper()
	if _, same := compare(t, "make goldens", file, got); !same {
		t.Errorf("%s is not what the content gives now: run make goldens and read what changed", file)
	}
}

// compare reads what a file has, or writes it when it is to be made anew.
func compare(t testing.TB, command, file, got string) (want string, same bool) {
	t.Helper()
	name := InModule(t, file)
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return got, true
	}
	text, err := os.ReadFile(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		t.Errorf("there is no %s yet: run %s and read what it says", file, command)
		return "", true
	case err != nil:
		t.Error(err)
		return "", true
	}
	return string(text), string(text) == got
}

// Path returns where a file of Dir is on this machine.
func Path(t testing.TB, file string) string { return InModule(t, Dir+"/"+file) }

// InModule returns where a file of the module is on this machine. Tests run in
// the folder of their package, below that of the module.
func InModule(t testing.TB, file string) string {
	t.Helper()
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			return filepath.Join(root, filepath.FromSlash(file))
		}
		above := filepath.Dir(root)
		if above == root {
			t.Fatal("no go.mod here or above")
		}
		root = above
	}
}
