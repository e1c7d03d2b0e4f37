package source

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"limber/app/words"
	"limber/exercises/languages"
)

func english(t *testing.T) string {
	t.Helper()
	b, err := languages.Files.ReadFile("en/words.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// read reads a text as the words of English, and says what is wrong with it.
func read(text string) string { return readAs("en", text) }

// readAs reads it as the words of another language.
func readAs(code, text string) string {
	_, _, err := Words(fstest.MapFS{"languages/" + code + "/words.toml": {Data: []byte(text)}})
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestEnglishHasEverySentence(t *testing.T) {
	w, s, err := English()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range append(words.Places(w), words.Places(s)...) {
		if p.Text() == "" {
			t.Errorf("%s is empty", p.Path)
		}
	}
}

func TestWhatIsWrongWithWordsIsToldWithItsLine(t *testing.T) {
	text := english(t)
	for name, x := range map[string]struct{ from, to, want string }{
		"a sentence is missing":   {`copied = "Copied"`, ``, "loader.copied is missing"},
		"a group is missing":      {"[worker]", "[workers]", "worker.damaged is missing"},
		"a group nobody asks for": {"[worker]", "[workers]", `unknown key "workers"`},
		"a key nobody asks for":   {`copied = "Copied"`, "copied = \"Copied\"\ncopeid = \"\"", `unknown key "copeid"`},
		"nothing is said":         {`copied = "Copied"`, `copied = ""`, "copied is empty"},
		"not a text":              {`copied = "Copied"`, `copied = 3`, "copied must be a text"},
		"nothing to fill in":      {`be started: {fault}"`, `be started"`, "{fault} must stand in it"},
		"filled in by mistake":    {`be started: {fault}"`, `be started: {flaut} {fault}"`, "nothing called {flaut} is filled in here; allowed: fault"},
		"an open hole":            {`copied = "Copied"`, `copied = "Copied {"`, "nothing called { is filled in here"},
		"another language":        {`language = "en"`, `language = "de"`, `language must be "en"`},
		"from top to bottom":      {`written = "ltr"`, `written = "ttb"`, `written must be "ltr"`},
	} {
		if !strings.Contains(text, x.from) {
			t.Fatalf("%s: the words have no %s any more", name, x.from)
		}
		got := read(strings.Replace(text, x.from, x.to, 1))
		if !strings.Contains(got, x.want) || !strings.Contains(got, "languages/en/words.toml:") {
			t.Errorf("%s: %s, want %s", name, got, x.want)
		}
	}
	var found Findings
	_, _, err := Words(fstest.MapFS{"languages/en/words.toml": {Data: []byte(strings.Replace(text, "copied = ", "copeid = ", 1))}})
	if !errors.As(err, &found) || len(found) != 2 || found[0].Line < 10 {
		t.Errorf("%v: want the key that is there and the one that is missing, each with its line", err)
	}
}

// A content folder is in one language: with words of its own it speaks as they
// do, without any it speaks English, and with two it can't be told which.
func TestAFolderSpeaksItsOwnLanguage(t *testing.T) {
	german := strings.Replace(english(t), `language = "en"`, `language = "de"`, 1)
	german = strings.Replace(german, `copied = "Copied"`, `copied = "Kopiert"`, 1)
	folder := fstest.MapFS{"languages/de/words.toml": {Data: []byte(german)}}
	w, s, err := Words(folder)
	if err != nil || w.Language != "de" || s.Loader.Copied != "Kopiert" {
		t.Fatalf("%v", err)
	}
	if w, _, err := Words(fstest.MapFS{}); err != nil || w.Language != "en" {
		t.Errorf("without words: %v", err)
	}
	folder["languages/fr/words.toml"] = folder["languages/de/words.toml"]
	for name, read := range map[string]func() error{
		"the words":   func() error { _, _, err := Words(folder); return err },
		"the catalog": func() error { _, err := Read(folder); return err },
	} {
		if err := read(); err == nil || !strings.Contains(err.Error(), "de, fr") {
			t.Errorf("%s of two languages: %v", name, err)
		}
	}
	delete(folder, "languages/fr/words.toml")
	delete(folder, "languages/de/words.toml")
	folder["languages/de/notes.md"] = &fstest.MapFile{Data: []byte("Bald.")}
	if _, err := Read(folder); err == nil || !strings.Contains(err.Error(), "languages/de/words.toml:1: words.toml is missing") {
		t.Errorf("without its words: %v", err)
	}
}
