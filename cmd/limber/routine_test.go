package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
	"limber/exercises/source"
)

var shared = mine.Routine{Name: `Ana's "evening" 🐈`, Cues: exercises.Soft, Steps: []exercises.Step{
	{Exercise: "cat-cow", Dose: exercises.Dose{Count: 10, Sets: 2, Rest: 15 * time.Second}, Rest: 10 * time.Second},
	{Exercise: "figure-4", Dose: exercises.Dose{Hold: 45 * time.Second}, First: exercises.Right, Note: "Sit tall, \\ and «дыши»"},
	{Exercise: "bridge"},
}}

// ours is a copy of Limber's own content folder, which may be changed.
func ours(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../exercises")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// put writes a file into a folder, and gives its path.
func put(t *testing.T, dir, name, text string) string {
	t.Helper()
	file := filepath.Join(dir, name)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// saved is a routine as the app saves it.
func saved(r mine.Routine) string {
	return r.Name + "\nhttps://limber.example.org/shared#" + share.Fragment(r) + "\n"
}

// What was shared is a routine of a content folder as it stands, and reads as it was.
func TestASharedRoutineBecomesAFileOfAFolder(t *testing.T) {
	dir := ours(t)
	link := "https://limber.example.org/shared#" + share.Fragment(shared)
	file := put(t, dir, "shared.txt", saved(shared))
	for _, given := range []string{link, file} {
		var out strings.Builder
		if err := routine([]string{given, "-content", dir}, &out); err != nil {
			t.Fatal(err)
		}
		put(t, dir, "routines/from-ana.toml", out.String())
		c, err := source.Read(os.DirFS(dir))
		if err != nil {
			t.Fatal(err)
		}
		got, _ := c.Routine("from-ana")
		if d := cmp.Diff(shared.Steps, got.Steps); d != "" || got.Name != shared.Name || got.Cues != shared.Cues {
			t.Errorf("%+v\n%s\n%s", got, d, out.String())
		}
	}
}

func TestALinkThatIsWrongBecomesNoFile(t *testing.T) {
	for given, want := range map[string]string{
		"nothing": "a link has #r= in it",
		"https://x.example/shared#" + share.Fragment(mine.Routine{Steps: []exercises.Step{{Exercise: "headstand"}}}):                                                         `step 1: no exercise "headstand" in this content`,
		"https://x.example/shared#" + share.Fragment(mine.Routine{Steps: []exercises.Step{{Exercise: "bridge", Dose: exercises.Dose{Count: 31}}}}):                           "allowed: 1 to 30",
		"https://x.example/shared#" + share.Fragment(mine.Routine{Steps: []exercises.Step{{Exercise: exercises.Own{Name: "Heel drop", Position: exercises.Standing}.ID()}}}): "step 1: Heel drop is a move that somebody added for themselves",
	} {
		var out strings.Builder
		if err := routine([]string{given}, &out); err == nil || !strings.Contains(err.Error(), want) || out.Len() > 0 {
			t.Errorf("%s: %v, want %s", given, err, want)
		}
	}
}
