package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
)

// bare serves what another server answers with net/http and nothing around it:
// the same bytes and the same headers, without limits, deadlines or choice. It
// is what a server made with net/http can be measured against.
func bare(from string) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr())
	var mirrored sync.Map
	return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		known, ok := mirrored.Load(r.URL.Path)
		if !ok {
			m, err := mirror("http://" + from + r.URL.Path)
			if err != nil {
				http.Error(w, err.Error(), http.StatusBadGateway)
				return
			}
			known, _ = mirrored.LoadOrStore(r.URL.Path, m)
		}
		m := known.(mirrorOf)
		same := r.Header.Get("If-None-Match") == m.head.Get("Etag")
		h := w.Header()
		for k, v := range m.head {
			if !same || !ofBody[k] {
				h[k] = v
			}
		}
		if same {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Write(m.body)
	}))
}

// mirrorOf is an answer to be given again.
type mirrorOf struct {
	head http.Header
	body []byte
}

// ofBody are the headers that a 304 goes without.
var ofBody = map[string]bool{"Content-Type": true, "Content-Length": true, "Content-Encoding": true, "Accept-Ranges": true}

func mirror(url string) (m mirrorOf, err error) {
	r, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return m, err
	}
	r.Header.Set("Accept-Encoding", "gzip")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return m, err
	}
	defer answer.Body.Close()
	m.head = answer.Header
	m.head.Del("Date")
	m.body, err = io.ReadAll(answer.Body)
	return m, err
}
