package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"limber/exercises"
	"limber/exercises/figure"
)

// figurePage asks for the drawing twice a second, and shows it once it is another.
//
//go:embed figure.html
var figurePage []byte

// serveFigures shows a page of the figures of a path until it is told to stop.
func serveFigures(addr, path string, out io.Writer) error {
	if _, err := figureFiles(path); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "http://%s draws %s whenever it is saved\n", listener.Addr(), path)
	server := http.Server{Handler: figureHandler(path), ReadHeaderTimeout: 10 * time.Second}
	return server.Serve(listener)
}

func figureHandler(path string) http.Handler {
	var known sketches
	m := http.NewServeMux()
	m.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(figurePage)
	})
	m.HandleFunc("GET /drawing", func(w http.ResponseWriter, r *http.Request) {
		drawing := known.draw(path, r)
		sum := sha256.Sum256(drawing)
		tag := `"` + hex.EncodeToString(sum[:8]) + `"`
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "no-cache")
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(drawing)
	})
	return m
}

// sketches keeps what was read of each file, for each person, for as long as its text is the same:
// solving one takes a second.
type sketches struct {
	sync.Mutex
	texts  map[string]string
	drafts map[string]figure.Draft
}

// draw writes the drawings of all files of a path as a piece of HTML, with what is
// wrong above each.
func (k *sketches) draw(path string, r *http.Request) []byte {
	film, _ := strconv.Atoi(r.FormValue("film"))
	film = min(max(film, 0), figure.LongestFilm)
	side := exercises.Left
	if r.FormValue("right") != "" {
		side = exercises.Right
	}
	show := figure.Shown{Joints: r.FormValue("joints") != "", Pins: r.FormValue("pins") != "", Reach: r.FormValue("reach") != ""}
	who := exercises.Person(r.FormValue("like"))
	files, err := figureFiles(path)
	var b bytes.Buffer
	wrong := func(err error) {
		if err != nil {
			fmt.Fprintf(&b, "<pre>%s</pre>\n", html.EscapeString(err.Error()))
		}
	}
	wrong(err)
	for _, name := range files {
		fmt.Fprintf(&b, "<h2>%s</h2>\n", html.EscapeString(filepath.Base(filepath.Dir(name))))
		draft, err := k.sketch(who, name)
		wrong(err)
		wrong(draft.Wrong)
		draft.Draw(&b, side, film, show)
	}
	return b.Bytes()
}

// sketch reads a file again where its text has changed.
func (k *sketches) sketch(who exercises.Person, name string) (figure.Draft, error) {
	text, err := figureSource(name)
	if err != nil {
		return figure.Draft{}, err
	}
	k.Lock()
	defer k.Unlock()
	if k.drafts == nil {
		k.texts, k.drafts = map[string]string{}, map[string]figure.Draft{}
	}
	as := string(who) + ":" + name
	if before, ok := k.texts[as]; !ok || before != text {
		k.texts[as], k.drafts[as] = text, figure.Sketch(who, filepath.Base(filepath.Dir(name)), name, text)
	}
	return k.drafts[as], nil
}
