package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const bridge = "../../exercises/library/bridge/figure.toml"

func TestFigureDrawsTheKeyPosesOfAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "out.svg")
	if err := figureCommand([]string{bridge, "-o", file}, new(strings.Builder)); err != nil {
		t.Fatal(err)
	}
	svg, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(svg), "viewBox"); n != 1+4 {
		t.Errorf("%d pictures are drawn in the sheet, the bridge has 4 poses", n-1)
	}
}

func TestFigureDrawsAFilm(t *testing.T) {
	var out strings.Builder
	if err := figureCommand([]string{"-film", "6", filepath.Dir(bridge)}, &out); err != nil {
		t.Fatal(err)
	}
	// Into the position, and five beats.
	if n := strings.Count(out.String(), "viewBox"); n != 1+6*6 {
		t.Errorf("%d pictures are drawn, want 6 for each of 6 moves", n-1)
	}
}

func TestFigureTellsMistakesInsteadOfDrawing(t *testing.T) {
	dir := t.TempDir()
	text, err := os.ReadFile(bridge)
	if err != nil {
		t.Fatal(err)
	}
	wrong := strings.Replace(string(text), "hip = ", "hop = ", 1)
	if err := os.WriteFile(filepath.Join(dir, "figure.toml"), []byte(wrong), 0o644); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	err = figureCommand([]string{dir}, &out)
	if err == nil || !strings.Contains(err.Error(), `figure.toml:`) || !strings.Contains(err.Error(), `"hop"`) {
		t.Errorf("want the mistake with its line, got %v", err)
	}
	if out.Len() > 0 {
		t.Error("it draws all the same")
	}
}

func TestFigureWantsOneFile(t *testing.T) {
	for _, args := range [][]string{nil, {bridge, bridge}, {"/no/such/file"}, {"-film", "much", bridge}, {"-film", "101", bridge}, {"-film", "100000000", bridge}, {"-film", "-1", bridge}} {
		if err := figureCommand(args, new(strings.Builder)); err == nil {
			t.Errorf("%q is taken", args)
		}
	}
}

func TestFigureReadsFilesAsAllElseDoes(t *testing.T) {
	dir := t.TempDir()
	text, err := os.ReadFile(bridge)
	if err != nil {
		t.Fatal(err)
	}
	marked := filepath.Join(dir, "marked.toml")
	if err := os.WriteFile(marked, append([]byte("\ufeff"), text...), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := figureCommand([]string{marked}, new(strings.Builder)); err != nil {
		t.Errorf("a byte order mark: %v", err)
	}
	pipe := filepath.Join(dir, "figure.toml")
	if err := exec.Command("mkfifo", pipe).Run(); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{pipe, dir} {
		err := figureCommand([]string{path}, new(strings.Builder))
		if err == nil || !strings.HasPrefix(err.Error(), pipe+":1: it is no file") {
			t.Errorf("a pipe: %v", err)
		}
	}
}
