// Command pictures takes the pictures of the README and of the install dialog
// from the running app. It needs LIMBER_BIN and Chromium.
package main

import (
	"log"
	"os"
	"path/filepath"
	"time"

	"limber/app/e2e"
	"limber/app/e2e/drive"
)

// shots are the pictures: where, and what is pressed first.
var shots = []struct {
	name  string
	path  string
	look  drive.Look
	press []string
}{
	{"player-narrow", "/play/full-eight", drive.Look{Width: 390, Height: 844}, []string{"Start", "None of these*", "Next"}},
	{"today-narrow", "/", drive.Look{Width: 390, Height: 844}, nil},
	{"exercise-narrow", "/exercises/cat-cow", drive.Look{Width: 390, Height: 844, Dark: true}, nil},
	{"player-wide", "/play/full-eight", drive.Look{Width: 1280, Height: 800}, []string{"Start", "None of these*", "Next"}},
	{"routine-wide", "/routines/full-eight", drive.Look{Width: 1280, Height: 800}, nil},
}

func main() {
	log.SetFlags(0)
	server, err := e2e.Serve("")
	if err != nil {
		log.Fatal(err)
	}
	defer server.Stop()
	browser, err := drive.New(drive.Chromium)
	if err != nil {
		log.Fatal(err)
	}
	defer browser.Close()
	for _, s := range shots {
		t := &shot{name: s.name}
		page, err := browser.Page(t, s.look)
		if err != nil {
			log.Fatal(err)
		}
		page.Open(server.URL + s.path)
		page.Within(30*time.Second, "sign that the page answers", `() => performance.getEntriesByName('limber:ready').length > 0`, nil)
		for _, name := range s.press {
			time.Sleep(500 * time.Millisecond)
			if page.Has("button", name) {
				page.Click("button", name)
			}
		}
		time.Sleep(2 * time.Second) // the figure is on its way into the pose
		if err := os.WriteFile(filepath.Join("web", "pictures", s.name+".png"), page.Picture(), 0o644); err != nil {
			log.Fatal(err)
		}
		t.end()
	}
}

// shot stands in for a test.
type shot struct {
	name string
	tidy []func()
}

func (s *shot) Helper()          {}
func (s *shot) Cleanup(f func()) { s.tidy = append(s.tidy, f) }
func (s *shot) Fatalf(format string, v ...any) {
	log.Fatalf(s.name+": "+format, v...)
}

func (s *shot) end() {
	for _, f := range s.tidy {
		f()
	}
}
