// Package web makes what is sent: it takes pages that go-app has printed, the
// WebAssembly program, and its own style sheets, scripts and icons, and builds
// from them an immutable table of answers, each with its compressed forms,
// headers and entity tags. The table is an http.Handler, and can be written to
// a folder for any static host. While it answers, nothing reads a disk or
// makes a request.
package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"limber/app/words"
	"limber/web/address"
)

// Input is what a site is made of.
type Input struct {
	Base   string // path it is served under, a slash at both ends; "" means "/"
	Origin string // scheme and host it is reached by, where known: a sitemap needs it
	Static bool   // for hosts that can't send headers: the policy goes into the pages

	Language string     // of the pages: "en"
	Words    words.Site // what is said around the program

	Pages    []Page
	Wasm     []byte // the program
	WasmExec []byte // wasm_exec.js of the compiler that made it
	Catalog  []byte // JSON
	Figures  []byte // JSON
	Others   []Other

	Shortcuts []Shortcut // shown on the icon of an installed Limber
	Press     Press
}

// Other is somebody who can be drawn instead, on the devices that choose so.
type Other struct {
	Name    string
	Figures []byte // JSON
}

// Shortcut is an entry in the menu of the installed icon.
type Shortcut struct{ Name, Path string }

// Site is the table: every path that is answered, with its answer.
type Site struct {
	Base    string
	Version string // a hash of everything else

	table    map[string]*entry
	notFound *entry
	files    []file // what the offline copy holds
	others   []file // of which it holds one where a person chose so
}

// file is one entry of the offline copy, as it is kept there.
type file struct {
	URL    string `json:"url"`
	SHA256 string `json:"sha256"`
	Size   int    `json:"size"`
	Folded bool   `json:"folded,omitempty"` // while it travels
	Like   string `json:"like,omitempty"`   // whose figures it has
}

// builder is a site in the making.
type builder struct {
	Input
	site  *Site
	links links
	jobs  []job
}

// job is a body still to be compressed.
type job struct {
	e    *entry
	body []byte
}

// Build makes the table. Two builds of the same input are equal byte for byte.
func Build(in Input) (*Site, error) {
	var err error
	if in.Base, err = address.Base(in.Base); err != nil {
		return nil, err
	}
	if in.Origin != "" {
		if in.Origin, err = address.Origin(in.Origin); err != nil {
			return nil, err
		}
	}
	b := &builder{Input: in, site: &Site{Base: in.Base, table: map[string]*entry{}, others: []file{}}}
	if err := b.assets(); err != nil {
		return nil, err
	}
	if err := b.pages(); err != nil {
		return nil, err
	}
	b.fixed()
	return b.site, b.press()
}

// asset adds a file under a name that contains its hash, so that it never
// changes, and returns its path.
func (b *builder) asset(name, kind string, body []byte) string {
	ext := path.Ext(name)
	at := b.Base + "assets/" + strings.TrimSuffix(name, ext) + "." + hash(body)[:16] + ext
	b.add(at, &entry{kind: kind, cache: forever}, body)
	return at
}

// saved adds an asset that the offline copy holds.
func (b *builder) saved(name, kind string, body []byte) string {
	at := b.asset(name, kind, body)
	b.site.files = append(b.site.files, file{URL: at, SHA256: hash(body), Size: len(body)})
	return at
}

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// add puts an entry into the table; its forms are made by press.
func (b *builder) add(at string, e *entry, body []byte) {
	if e.status == 0 {
		e.status = 200
	}
	b.site.table[at] = e
	b.jobs = append(b.jobs, job{e, body})
}

// drawing is a figure in a printed page. The offline copy has those of the page
// that the app opens with; the others' place is kept, and the program draws them
// from the figures, which the copy has already: they were two thirds of it.
var drawing = regexp.MustCompile(`(?s)<svg [^>]*class="figure-drawing".*?</svg>`)

// pages prints the document around every page, and redirects to it the other
// forms in which static hosts and people write its address.
func (b *builder) pages() error {
	bodies := make([]string, len(b.Pages))
	for i, p := range b.Pages {
		var err error
		if bodies[i], err = normalise(p.Body); err != nil {
			return fmt.Errorf("page %s: %w", p.Path, err)
		}
	}
	b.site.Version = b.version(bodies)
	saved := map[string]string{}
	for i, p := range b.Pages {
		doc := b.document(p, bodies[i])
		at := b.Base + strings.TrimPrefix(p.Path, "/")
		e := &entry{kind: "text/html; charset=utf-8", cache: check, file: pageFile(p.Path)}
		if p.Path == notFoundPath {
			e.status = 404
			b.site.notFound = e
		}
		b.add(at, e, doc)
		b.aliases(p.Path, at)
		saved[at] = string(doc)
		if p.Path != "/" {
			saved[at] = drawing.ReplaceAllString(saved[at], "")
		}
	}
	if err := b.checkLinks(bodies); err != nil {
		return err
	}
	manifest := b.manifest()
	b.add(b.links.manifest, &entry{kind: "application/manifest+json", cache: check}, manifest)
	saved[b.links.manifest] = string(manifest)

	// The offline copy takes all pages in one file: one request, and a tenth
	// of the bytes, since they share most of their text.
	all, err := json.Marshal(saved)
	if err != nil {
		return err
	}
	b.links.pages = b.saved("pages.json", "application/json", all)
	return nil
}

// aliases redirects /x/, /x.html and /x/index.html to /x.
func (b *builder) aliases(p, at string) {
	others := []string{at + "/", at + ".html", at + "/index.html"}
	if p == "/" {
		others = []string{at + "index.html"}
		if b.Base != "/" {
			others = append(others, strings.TrimSuffix(b.Base, "/"))
		}
	}
	for _, o := range others {
		b.site.table[o] = redirect(at)
	}
}

// version hashes everything a visitor may get, except the version itself.
func (b *builder) version(bodies []string) string {
	h := sha256.New()
	for _, f := range b.site.files {
		fmt.Fprintln(h, f.URL, f.SHA256)
	}
	for i, p := range b.Pages {
		h.Write(b.document(p, bodies[i]))
	}
	h.Write(b.manifest())
	h.Write(b.worker())
	return hex.EncodeToString(h.Sum(nil))[:10]
}

// fixed adds what must keep its name.
func (b *builder) fixed() {
	b.add(b.Base+"worker.js", &entry{kind: script, cache: check}, b.worker())
	robots := "User-agent: *\nAllow: /\n"
	if b.Origin != "" {
		b.add(b.Base+"sitemap.xml", &entry{kind: "application/xml; charset=utf-8", cache: check}, b.sitemap())
		robots += "Sitemap: " + b.Origin + b.Base + "sitemap.xml\n"
	}
	b.add(b.Base+"robots.txt", &entry{kind: "text/plain; charset=utf-8", cache: check}, []byte(robots))
}

// sitemap lists the pages that are meant to be found.
func (b *builder) sitemap() []byte {
	var w bytes.Buffer
	w.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, p := range b.Pages {
		if !p.NoIndex && p.Path != notFoundPath {
			fmt.Fprintf(&w, "<url><loc>%s%s%s</loc></url>\n", b.Origin, b.Base, strings.TrimPrefix(p.Path, "/"))
		}
	}
	w.WriteString("</urlset>\n")
	return w.Bytes()
}

// press makes the compressed forms of all entries, on all processors.
func (b *builder) press() error {
	var wg sync.WaitGroup
	errs := make([]error, len(b.jobs))
	free := make(chan struct{}, processors)
	for i, j := range b.jobs {
		wg.Add(1)
		free <- struct{}{}
		go func() {
			defer func() { <-free; wg.Done() }()
			var f Forms
			if compressible(j.e.kind) {
				f, errs[i] = b.Press.forms(j.body)
			}
			j.e.fill(j.body, f)
		}()
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// Paths lists every path of the table, in order.
func (s *Site) Paths() []string {
	var paths []string
	for p := range s.table {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	return paths
}
