// Command pictures takes the pictures of the README and of the install dialog
// from the running app, and one sheet of the player in every engine. It needs
// LIMBER_BIN and the three browsers.
package main

import (
	"encoding/base64"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"limber/app/e2e"
	"limber/app/e2e/drive"
)

// playing is what is pressed to be in the middle of a hold.
var playing = []string{"Start", "None of these*", "Next"}

// shots are the pictures: where, and what is pressed first.
var shots = []struct {
	name  string
	path  string
	look  drive.Look
	press []string
}{
	{"player-narrow", "/play/full-eight", drive.Look{Width: 390, Height: 844}, playing},
	{"today-narrow", "/", drive.Look{Width: 390, Height: 844}, nil},
	{"exercise-narrow", "/exercises/cat-cow", drive.Look{Width: 390, Height: 844, Dark: true}, nil},
	{"player-wide", "/play/full-eight", drive.Look{Width: 1280, Height: 800}, playing},
	{"routine-wide", "/routines/full-eight", drive.Look{Width: 1280, Height: 800}, nil},
}

func main() {
	log.SetFlags(0)
	server, err := e2e.Serve("")
	if err != nil {
		log.Fatal(err)
	}
	defer server.Stop()
	hush, err := drive.Speaker() // Firefox plays no sound to nothing
	if err != nil {
		log.Fatal(err)
	}
	defer hush()
	to := filepath.Join("web", "pictures")
	chromium := browser(drive.Chromium)
	defer chromium.Close()
	for _, s := range shots {
		save(filepath.Join(to, s.name+".png"), take(chromium, s.name, s.look, server.URL+s.path, s.press))
	}
	save(filepath.Join(to, "engines", "player.png"), sheet(chromium, server.URL+"/play/full-eight"))
}

func save(name string, png []byte) {
	if err := os.WriteFile(name, png, 0o644); err != nil {
		log.Fatal(err)
	}
}

func browser(e drive.Engine) drive.Browser {
	b, err := drive.New(e)
	if err != nil {
		log.Fatal(err)
	}
	return b
}

// take opens a page, presses what bears the names, and gives a picture of it.
func take(b drive.Browser, name string, look drive.Look, url string, press []string) (png []byte) {
	t := &shot{name: name}
	defer t.end()
	page, err := b.Page(t, look)
	if err != nil {
		log.Fatal(err)
	}
	page.Open(url)
	e2e.Ready(page)
	for _, name := range press {
		time.Sleep(500 * time.Millisecond)
		if page.Has("button", name) {
			page.Click("button", name)
		}
	}
	time.Sleep(2 * time.Second) // the figure is on its way into the pose
	return page.Picture()
}

// sheet is the player in three engines, both themes and four sizes, on one page.
func sheet(chromium drive.Browser, url string) []byte {
	const scale = 0.4
	var page strings.Builder
	page.WriteString("<!doctype html><meta charset=utf-8><style>body { margin: 16px; font: 14px sans-serif; background: #ddd } div { display: flex; gap: 16px; align-items: end; margin-bottom: 16px } figure { margin: 0 }</style>")
	for _, e := range drive.Engines {
		b := browser(e)
		for _, theme := range []string{"light", "dark"} {
			page.WriteString("<div>")
			for _, size := range [][2]int{{360, 640}, {390, 844}, {844, 390}, {1280, 800}} {
				name := fmt.Sprintf("%s, %s, %dx%d", e, theme, size[0], size[1])
				png := take(b, name, drive.Look{Width: size[0], Height: size[1], Dark: theme == "dark"}, url, playing)
				fmt.Fprintf(&page, `<figure><img width="%.0f" src="data:image/png;base64,%s"><figcaption>%s</figcaption></figure>`,
					scale*float64(size[0]), base64.StdEncoding.EncodeToString(png), name)
			}
			page.WriteString("</div>")
		}
		b.Close()
	}
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("content-type", "text/html; charset=utf-8")
		fmt.Fprint(w, page.String())
	}))
	defer host.Close()
	t := &shot{name: "sheet"}
	defer t.end()
	p, err := chromium.Page(t, drive.Look{Width: 1240, Height: 2270})
	if err != nil {
		log.Fatal(err)
	}
	p.Open(host.URL)
	return p.Picture()
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
