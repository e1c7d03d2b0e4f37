package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCheckSaysThatTheShippedContentIsFine(t *testing.T) {
	var out strings.Builder
	if err := check([]string{"../../exercises"}, &out); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	if !strings.HasSuffix(out.String(), "routines: fine\n") || !strings.Contains(out.String(), "tight-back ") {
		t.Errorf("it says %q", out.String())
	}
}

func TestCheckWritesEveryMistake(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"library/lean/exercise.toml": "name = 3\n",
		"routines/short.toml":        "[[step]]\nexercise = \"leap\"\n",
	} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	if err := check([]string{dir}, &out); err == nil {
		t.Error("it finds nothing wrong")
	}
	for _, want := range []string{
		"library/lean/exercise.toml:1: name must be a text in quotes\n",
		"library/lean/exercise.toml:1: figure.toml is missing",
		"routines/short.toml:2: no exercise \"leap\"; allowed: lean\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("it does not say %q:\n%s", want, out.String())
		}
	}
}

func TestCheckWantsOneFolder(t *testing.T) {
	for _, args := range [][]string{nil, {"a", "b"}, {"/no/such/folder"}} {
		if err := check(args, new(strings.Builder)); err == nil {
			t.Errorf("%q is taken", args)
		}
	}
}
