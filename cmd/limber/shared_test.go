package main

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
	"limber/web"
)

// A file that the app saved is content as it came: in a folder, and by itself
// beside Limber's own.
func TestASharedFileIsContent(t *testing.T) {
	t.Parallel()
	dir := ours(t)
	put(t, dir, "routines/notes.txt", "To do: ask Ana.\n") // nobody's mistake
	inFolder := put(t, dir, "routines/from-ana.txt", saved(shared)+"For the evenings, with a towel.\n")
	alone := put(t, t.TempDir(), "from-ana.txt", saved(shared))
	for given, purpose := range map[string]string{dir: "For the evenings, with a towel.", inFolder: "For the evenings, with a towel.", alone: "A routine of our own."} {
		var out strings.Builder
		if err := check([]string{given}, &out); err != nil || !strings.Contains(out.String(), " routines: fine\n") {
			t.Errorf("%s: %v\n%s", given, err, out.String())
		}
		c, err := (plan{content: given}).read(newDrawings())
		if err != nil {
			t.Fatal(err)
		}
		got, _ := c.catalog.Routine("from-ana")
		if d := cmp.Diff(shared.Steps, got.Steps); d != "" || got.Name != shared.Name || got.Purpose != purpose {
			t.Errorf("%s: %+v\n%s", given, got, d)
		}
	}
	site, err := plan{content: alone, base: "/"}.build(parts{wasm: noProgram, drawn: newDrawings(), press: web.Press{Quality: 1}})
	if err != nil {
		t.Fatal(err)
	}
	got := httptest.NewRecorder()
	site.ServeHTTP(got, httptest.NewRequest("GET", "/routines/from-ana", nil))
	if got.Code != 200 || !strings.Contains(got.Body.String(), "Ana&#39;s") || !strings.Contains(got.Body.String(), "A routine of our own.") {
		t.Errorf("its page: %d %s", got.Code, got.Body.String())
	}
}

func TestWhatIsWrongWithASharedFileIsSaid(t *testing.T) {
	of := func(name string, steps ...exercises.Step) string {
		return saved(mine.Routine{Name: name, Steps: steps})
	}
	bridge := exercises.Step{Exercise: "bridge"}
	whole := of("Fine", bridge)
	for text, want := range map[string]string{
		whole[:len(whole)-3]: "routines/ours.txt:2: the link is damaged",
		"Fine\n\n" + of("Fine", exercises.Step{Exercise: "headstand"}):                                  `routines/ours.txt:4: step 1: no exercise "headstand" in this content`,
		of("Fine", bridge, exercises.Step{Exercise: "cat-cow", Dose: exercises.Dose{Count: 31}}):        "routines/ours.txt:2: step 2: count of cat-cow is 31; allowed: 1 to 30",
		of("Fine", exercises.Step{Exercise: "figure-4", Dose: exercises.Dose{Hold: 121 * time.Second}}): "hold of figure-4 is 121; allowed: 5 to 120",
		of("Fine", bridge, bridge): "routines/ours.txt:2: step 2: bridge follows itself",
		of("Fine", exercises.Step{Exercise: exercises.Own{Name: "Heel drop", Position: exercises.Standing}.ID()}): "step 1: Heel drop is a move that somebody added for themselves",
		of("Desk break", bridge): `routines/ours.txt:2: the name "Desk break" is taken by desk-break`,
		of("Fine"):               "there is no exercise in the routine",
		of("Fine", slices.Repeat([]exercises.Step{bridge}, 51)...): "the routine has 51 steps; 50 are allowed",
		"Fine\nhttps://x.example/shared#r=3.a.b\n":                 "a later Limber made this link",
		"Fine\nhttps://x.example/shared#r=\n":                      "there is no routine in the link",
		whole + strings.Repeat("and ", 30) + "so on.":              "routines/ours.txt:2: a sentence of 32 words; 19 are allowed",
	} {
		dir := t.TempDir()
		var out strings.Builder
		if err := check([]string{put(t, dir, "ours.txt", text)}, &out); err == nil || !strings.Contains(out.String(), want) {
			t.Errorf("%v\n%s\nwant %s", err, out.String(), want)
		}
	}
	var out strings.Builder
	if err := check([]string{put(t, t.TempDir(), "desk-break.txt", whole)}, &out); err == nil || !strings.Contains(out.String(), "routines/desk-break.txt:1: routines/desk-break.toml has the id desk-break, too") {
		t.Errorf("%v\n%s", err, out.String())
	}
	if err := check([]string{put(t, t.TempDir(), "words.txt", "nothing\n")}, &out); err == nil || !strings.Contains(err.Error(), "no content folder, and there is no link of a shared routine in it") {
		t.Error(err)
	}
	if err := check([]string{filepath.Join(os.TempDir(), "no-such-file.txt")}, &out); err == nil {
		t.Error("what is not there is fine")
	}
}

// Every kind of mistake in a link has a sentence here.
func TestEveryMistakeOfALinkHasASentence(t *testing.T) {
	for _, kind := range share.Wrongs {
		if m := (share.Mistake{Kind: kind, Step: 1, Exercise: "x", Part: mine.Hold, Is: "1"}); wrongLink(m) == m.Error() {
			t.Errorf("%s has none", kind)
		}
	}
}
