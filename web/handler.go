package web

import (
	"fmt"
	"io"
	"net/http"
	"slices"
)

// ServeHTTP answers from the table and from nothing else.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header()["Allow"] = []string{"GET, HEAD"}
		Plain(w, http.StatusMethodNotAllowed)
		return
	}
	e := s.table[r.URL.Path]
	if e == nil {
		e = s.notFound
	}
	if e == nil {
		Plain(w, http.StatusNotFound)
		return
	}
	f := e.form(r.Header["Accept-Encoding"])
	switch {
	case e.status != http.StatusOK:
		answer(w, r, e.status, f.head, f.body)
	case len(r.Header["If-Match"]) > 0 && names(r.Header["If-Match"], f.tag, false) == unnamed:
		Plain(w, http.StatusPreconditionFailed)
	case names(r.Header["If-None-Match"], f.tag, true) != unnamed:
		answer(w, r, http.StatusNotModified, f.same, nil)
	default:
		f.serve(w, r)
	}
}

// serve sends the form, or the part of it that was asked for.
func (f *form) serve(w http.ResponseWriter, r *http.Request) {
	spec := r.Header.Get("Range")
	if spec == "" || r.Method == http.MethodHead || !f.unchanged(r.Header["If-Range"]) || names(r.Header["If-Match"], f.tag, false) == derived {
		answer(w, r, http.StatusOK, f.head, f.body)
		return
	}
	from, to, ok := byteRange(spec, len(f.body))
	switch {
	case !ok:
		answer(w, r, http.StatusOK, f.head, f.body)
	case from == to:
		w.Header()["Content-Range"] = []string{fmt.Sprintf("bytes */%d", len(f.body))}
		Plain(w, http.StatusRequestedRangeNotSatisfiable)
	default:
		head := slices.Clone(f.head)
		head.add("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, to-1, len(f.body)))
		head.add("Content-Length", fmt.Sprint(to-from)) // the later one counts
		answer(w, r, http.StatusPartialContent, head, f.body[from:to])
	}
}

// unchanged reports whether an If-Range header, when there is one, names this
// very form. Dates never do: we send none.
func (f *form) unchanged(ifRange []string) bool {
	return len(ifRange) == 0 || ifRange[0] == f.tag
}

// answer sends a prepared answer.
func answer(w http.ResponseWriter, r *http.Request, status int, head header, body []byte) {
	h := w.Header()
	for _, f := range head {
		h[f.name] = f.values
	}
	if status == http.StatusPermanentRedirect && r.URL.RawQuery != "" {
		h["Location"] = []string{h.Get("Location") + "?" + r.URL.RawQuery}
	}
	w.WriteHeader(status)
	if r.Method != http.MethodHead && body != nil {
		w.Write(body)
	}
}

// Plain answers with a status in words, and the headers of every answer.
func Plain(w http.ResponseWriter, status int) {
	h := w.Header()
	for k, v := range security {
		h[k] = v
	}
	text := http.StatusText(status) + "\n"
	h["Content-Type"] = []string{"text/plain; charset=utf-8"}
	h["Content-Length"] = []string{fmt.Sprint(len(text))}
	h["Cache-Control"] = []string{check}
	w.WriteHeader(status)
	io.WriteString(w, text)
}
