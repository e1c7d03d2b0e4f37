package main

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"limber/web"
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

// A text that is fine to check makes pages that can be served, whatever is
// odd in it.
func TestWhatCheckCallsFineCanBeServed(t *testing.T) {
	t.Parallel()
	for _, odd := range []string{
		`\u0000`, `\u0001`, `\u0008`, `\t`, `\n`, `\u000b`, `\r`, `\u001b`, `\u007f`, `\u0085`, `\u00a0`, `\u00ad`, `\u200b`, `\u2028`, `\u202e`, `\ufeff`, `\ufffd`, `\ufffe`, `\U0001f9d8`,
		`<`, `&amp;`, `&#0;`, `</p>`, `\"`, `'`, `\\`, `%`, "`", `<!--`, ` `, `  x`,
	} {
		folder := small(t, odd)
		var out strings.Builder
		checked := check([]string{folder}, &out)
		_, served := plan{content: folder, base: "/"}.build(parts{wasm: noProgram, drawn: newDrawings()})
		if (checked == nil) != (served == nil) {
			t.Errorf("%s: check says %v, serve %v\n%s", odd, checked, served, out.String())
		}
		if checked != nil && !strings.Contains(out.String(), "routines/desk.toml:1: name ") {
			t.Errorf("%s: no file or line in %q", odd, out.String())
		}
	}
}

// small is a content folder with one exercise, and a routine whose name has
// something odd in it.
func small(t *testing.T, odd string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "library", "sigh"), os.DirFS("../../exercises/library/seated-belly-breathing")); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "routines"), 0o755); err != nil {
		t.Fatal(err)
	}
	routine := "name = \"A" + odd + "B\"\npurpose = \"Up.\"\ncues = \"soft\"\n[[step]]\nexercise = \"sigh\"\n"
	if err := os.WriteFile(filepath.Join(dir, "routines", "desk.toml"), []byte(routine), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

// A folder with words of its own makes a site in that language, down to what is
// said around the program.
func TestAFolderOfWordsMakesASiteInThem(t *testing.T) {
	text, err := os.ReadFile("../../exercises/languages/en/words.toml")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../exercises/")); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(dir, "languages/en"), filepath.Join(dir, "languages/fa")); err != nil {
		t.Fatal(err)
	}
	persian := strings.NewReplacer(`language = "en"`, `language = "fa"`, `written = "ltr"`, `written = "rtl"`, `skip = "Skip to content"`, `skip = "پرش"`).Replace(string(text))
	if err := os.WriteFile(filepath.Join(dir, "languages/fa/words.toml"), []byte(persian), 0o644); err != nil {
		t.Fatal(err)
	}
	site, err := plan{content: dir, base: "/"}.build(parts{wasm: noProgram, drawn: newDrawings(), press: web.Press{Quality: 1}})
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{"/": `<html lang="fa" dir="rtl"`, "/manifest.webmanifest": `"dir": "rtl"`, "/safety": "پرش"} {
		got := httptest.NewRecorder()
		site.ServeHTTP(got, httptest.NewRequest("GET", path, nil))
		if !strings.Contains(got.Body.String(), want) {
			t.Errorf("%s has no %s", path, want)
		}
	}
}
