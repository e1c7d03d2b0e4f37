package web

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// How long an answer may be kept without asking.
const (
	forever = "public, max-age=31536000, immutable" // the name contains the hash
	check   = "no-cache"                            // keep it, but ask whether it changed
)

const script = "text/javascript; charset=utf-8"

// entry is one answer of the table, in all its forms. It never changes once
// the site is built, so that any number of requests can share it.
type entry struct {
	status int
	kind   string // content type
	cache  string
	file   string // its name on a static host, if that is not its path

	forms []form // the first one is plain
}

// form is an entry's body in one content coding.
type form struct {
	coding string // "", "br" or "gzip"
	tag    string // entity tag
	body   []byte
	head   header // of the whole answer
	same   header // of a 304: what it may say of the body
}

// header is a prepared http.Header, in a form that is quick to go through. Of
// two fields with one name the later counts.
type header []field

type field struct {
	name   string   // canonical
	values []string // shared by all answers: never changed in place
}

func (h *header) add(name, value string) { *h = append(*h, field{name, []string{value}}) }

// redirect is an entry that leads elsewhere on this site.
func redirect(to string) *entry {
	e := &entry{status: http.StatusPermanentRedirect, kind: "text/plain; charset=utf-8", cache: check}
	e.fill([]byte(to+"\n"), Forms{})
	e.forms[0].head.add("Location", to)
	return e
}

// fill gives the entry its body and the headers that go with it.
func (e *entry) fill(body []byte, f Forms) {
	tag := hash(body)[:16]
	e.addForm("", tag, body)
	if f.Brotli != nil {
		e.addForm("br", tag+".br", f.Brotli)
	}
	if f.Gzip != nil {
		e.addForm("gzip", tag+".gz", f.Gzip)
	}
}

func (e *entry) addForm(coding, tag string, body []byte) {
	f := form{coding: coding, tag: `"` + tag + `"`, body: body}
	for _, name := range securityNames {
		f.same = append(f.same, field{name, security[name]})
	}
	f.same.add("Cache-Control", e.cache)
	f.same.add("Etag", f.tag)
	if compressible(e.kind) {
		f.same.add("Vary", "Accept-Encoding")
	}
	f.head = slices.Clone(f.same)
	f.head.add("Content-Type", e.kind)
	f.head.add("Content-Length", strconv.Itoa(len(body)))
	if e.status == http.StatusOK {
		f.head.add("Accept-Ranges", "bytes")
	}
	if coding != "" {
		f.head.add("Content-Encoding", coding)
	}
	e.forms = append(e.forms, f)
}

// compressible reports whether bodies of a content type are worth compressing.
func compressible(kind string) bool {
	return strings.HasPrefix(kind, "text/") || strings.HasPrefix(kind, "application/") || kind == "image/svg+xml"
}
