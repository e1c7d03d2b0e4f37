package main

import (
	"net/http"
	"net/http/httptest"
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
	for _, args := range [][]string{nil, {bridge, bridge}, {"/no/such/file"}, {"-film", "much", bridge}, {"-film", "101", bridge}, {"-film", "100000000", bridge}, {"-film", "-1", bridge}, {"-page", "127.0.0.1:0", "/no/such/file"}, {"-page", "nowhere", bridge}} {
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

// draws asks the page of a folder for its drawing.
func draws(t *testing.T, page http.Handler, query, tag string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest("GET", "/drawing?"+query, nil)
	r.Header.Set("If-None-Match", tag)
	w := httptest.NewRecorder()
	page.ServeHTTP(w, r)
	return w
}

func TestThePageDrawsAnewWhenAFileIsSaved(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "figure.toml")
	text, err := os.ReadFile(bridge)
	if err != nil {
		t.Fatal(err)
	}
	save := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	save(string(text))
	page := figureHandler(dir)
	first := draws(t, page, "", "")
	if n := strings.Count(first.Body.String(), "viewBox"); n != 1+4 {
		t.Errorf("%d pictures are drawn, the bridge has 4 poses", n-1)
	}
	if same := draws(t, page, "", first.Header().Get("ETag")); same.Code != http.StatusNotModified || same.Body.Len() > 0 {
		t.Errorf("what has not changed is sent again: %d", same.Code)
	}
	if film := draws(t, page, "film=6&right=1", ""); strings.Count(film.Body.String(), "viewBox") != 1+6*6 {
		t.Error("there is no film of its 6 moves")
	}
	save(strings.Replace(string(text), "hip = ", "hop = ", 1))
	wrong := draws(t, page, "", first.Header().Get("ETag"))
	if got := wrong.Body.String(); wrong.Code != http.StatusOK || !strings.Contains(got, "figure.toml:") || !strings.Contains(got, "hop") || !strings.Contains(got, "<path") {
		t.Errorf("want the mistake and what could be drawn all the same, got %d", wrong.Code)
	}
	save("view = <b>")
	if got := draws(t, page, "", "").Body.String(); strings.Contains(got, "<b>") || !strings.Contains(got, "<pre>") {
		t.Errorf("a text that can't be read: %q", got)
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	if gone := draws(t, page, "", "").Body.String(); !strings.Contains(gone, "<pre>") {
		t.Errorf("a file that has gone: %q", gone)
	}
}

func TestThePageShowsJointsPinsAndReachOnWish(t *testing.T) {
	page := figureHandler(bridge)
	for query, class := range map[string]string{"joints=on": `class="joint"`, "pins=on": `class="pin"`, "reach=on": `class="reach"`} {
		if strings.Contains(draws(t, page, "", "").Body.String(), class) {
			t.Errorf("%s is drawn unasked", class)
		}
		if !strings.Contains(draws(t, page, query, "").Body.String(), class) {
			t.Errorf("%s draws no %s", query, class)
		}
	}
	home := httptest.NewRecorder()
	page.ServeHTTP(home, httptest.NewRequest("GET", "/", nil))
	if !strings.Contains(home.Body.String(), "/drawing?") {
		t.Error("the page asks for no drawing")
	}
}
