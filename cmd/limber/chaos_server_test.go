package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"limber/exercises"
	"limber/web"
)

// release makes a version of the site that differs from others in its program,
// which does the same: a custom section is passed over by whoever runs it.
func release(t *testing.T, number int) *web.Site {
	t.Helper()
	building.Lock()
	defer building.Unlock()
	if site, ok := releases[number]; ok {
		return site
	}
	from, err := openParts()
	if err != nil {
		t.Skip("there is no built site; make build makes one")
	}
	section := append([]byte{7}, fmt.Sprintf("release %d", number)...)
	from.wasm = append(from.wasm, 0)
	from.wasm = append(binary.AppendUvarint(from.wasm, uint64(len(section))), section...)
	from.press.Quality = 1
	site, err := plan{base: "/"}.build(from)
	if err != nil {
		t.Fatal(err)
	}
	releases[number] = site
	return site
}

// redrawn is a release in which everybody's figures are others than before: all are
// seen from a little further away.
func redrawn(t *testing.T, number int) *web.Site {
	t.Helper()
	release(t, number) // skips where nothing is built
	building.Lock()
	defer building.Unlock()
	from, err := openParts()
	if err != nil {
		t.Fatal(err)
	}
	from.press.Quality = 1
	p := plan{base: "/"}
	c, err := p.read(from.drawn)
	if err != nil {
		t.Fatal(err)
	}
	for _, figures := range c.figures {
		for id, text := range figures {
			var f exercises.Figure
			if err := json.Unmarshal(text, &f); err != nil {
				t.Fatal(err)
			}
			f.Width += number
			if figures[id], err = json.Marshal(f); err != nil {
				t.Fatal(err)
			}
		}
	}
	site, err := p.site(from, c)
	if err != nil {
		t.Fatal(err)
	}
	return site
}

// releases are those made before.
var releases = map[int]*web.Site{}

// building is one at a time: the pages are printed with what package ui was
// told last.
var building sync.Mutex

// host serves at one address, can be switched off and on, and misbehaves on
// request.
type host struct {
	address string
	server  *http.Server
	sent    atomic.Int64 // bytes of bodies

	mu    sync.Mutex
	site  http.Handler
	fault fault
	hits  int
	asked map[string]int
}

// fault answers a request wrongly, given the right answer. It reports false
// to leave it to the site.
type fault func(w http.ResponseWriter, right *http.Response, body []byte) bool

func newHost(t *testing.T, site http.Handler) *host {
	h := &host{address: "127.0.0.1:0", site: site}
	h.on(t)
	t.Cleanup(h.off)
	return h
}

func (h *host) on(t *testing.T) {
	t.Helper()
	l, err := net.Listen("tcp", h.address)
	if err != nil {
		t.Fatal(err)
	}
	h.address = l.Addr().String()
	h.server = &http.Server{Handler: h}
	go h.server.Serve(l)
}

func (h *host) off() { h.server.Close() }

// serve changes what is served, and how.
func (h *host) serve(site http.Handler, f fault) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.site, h.fault, h.hits, h.asked = site, f, 0, map[string]int{}
	h.sent.Store(0)
}

// wronged is how many answers went wrong since serve.
func (h *host) wronged() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.hits
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	site, f := h.site, h.fault
	if h.asked != nil {
		h.asked[r.URL.Path]++
	}
	h.mu.Unlock()
	w = &weighed{w, h}
	if f != nil {
		rec := httptest.NewRecorder()
		site.ServeHTTP(rec, r)
		handled := true
		defer func() { // also when the fault ends the connection
			if handled {
				h.mu.Lock()
				h.hits++
				h.mu.Unlock()
			}
		}()
		if handled = f(w, rec.Result(), rec.Body.Bytes()); handled {
			return
		}
	}
	site.ServeHTTP(w, r)
}

type weighed struct {
	http.ResponseWriter
	h *host
}

func (w *weighed) Write(b []byte) (int, error) {
	n, err := w.ResponseWriter.Write(b)
	w.h.sent.Add(int64(n))
	return n, err
}

func (w *weighed) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// send answers with the right headers and some body.
func send(w http.ResponseWriter, right *http.Response, body []byte) {
	for k, v := range right.Header {
		w.Header()[k] = v
	}
	w.WriteHeader(right.StatusCode)
	w.Write(body)
}

func unavailable(w http.ResponseWriter, _ *http.Response, _ []byte) bool {
	w.WriteHeader(http.StatusServiceUnavailable)
	return true
}

// cut ends the connection after n bytes of any longer body.
func cut(n int) fault {
	return func(w http.ResponseWriter, right *http.Response, body []byte) bool {
		if len(body) <= n {
			return false
		}
		send(w, right, body[:n])
		http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	}
}

// times lets a fault happen n times, for answers of a content type.
func times(n int, kind string, f fault) fault {
	var left atomic.Int64
	left.Store(int64(n))
	return func(w http.ResponseWriter, right *http.Response, body []byte) bool {
		return strings.HasPrefix(right.Header.Get("Content-Type"), kind) && left.Add(-1) >= 0 && f(w, right, body)
	}
}

// flipped changes one byte in the middle of every asset.
func flipped(w http.ResponseWriter, right *http.Response, body []byte) bool {
	if right.Header.Get("Cache-Control") == "no-cache" || len(body) == 0 {
		return false
	}
	wrong := bytes.Clone(body)
	wrong[len(wrong)/2] ^= 0x20
	send(w, right, wrong)
	return true
}

// other answers every asset with something whole and wrong.
func other(w http.ResponseWriter, right *http.Response, body []byte) bool {
	if right.Header.Get("Cache-Control") == "no-cache" {
		return false
	}
	right.Header.Del("Content-Encoding")
	right.Header.Del("Content-Length")
	send(w, right, []byte("{}"))
	return true
}

// slow sends 32 kB every tenth of a second.
func slow(w http.ResponseWriter, right *http.Response, body []byte) bool {
	send(w, right, nil)
	for len(body) > 0 {
		n := min(len(body), 32<<10)
		if _, err := w.Write(body[:n]); err != nil {
			break
		}
		http.NewResponseController(w).Flush()
		body = body[n:]
		time.Sleep(100 * time.Millisecond)
	}
	return true
}

// reset breaks the connection without a goodbye.
func reset(w http.ResponseWriter, right *http.Response, body []byte) bool {
	c, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(err)
	}
	fmt.Fprintf(c, "HTTP/1.1 %s\r\n", right.Status)
	right.Header.Write(c)
	c.Write(append([]byte("\r\n"), body[:len(body)/2]...))
	time.Sleep(50 * time.Millisecond) // a reset throws away what was not read yet
	c.(*net.TCPConn).SetLinger(0)
	c.Close()
	return true
}

// captive is the network of a hotel: everything is its login page.
func captive(w http.ResponseWriter, _ *http.Response, _ []byte) bool {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprint(w, "<!doctype html><title>Welcome</title><h1>Please log in</h1>")
	return true
}

// moved is one that sends everybody elsewhere.
func moved(w http.ResponseWriter, _ *http.Response, _ []byte) bool {
	w.Header().Set("Location", "/login")
	w.WriteHeader(http.StatusFound)
	return true
}
