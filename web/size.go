package web

import "path"

// Part is a part of the download.
type Part struct {
	Name                string
	Plain, Gzip, Brotli int
}

// FirstVisit lists what a first visit to the first page downloads: the page,
// what it shows and runs, and what the offline copy takes besides.
func (s *Site) FirstVisit() []Part {
	parts := []Part{s.part(s.Base, "first page")}
	for _, f := range s.files {
		parts = append(parts, s.part(f.URL, path.Base(f.URL)))
	}
	return append(parts, s.part(s.Base+"worker.js", "worker.js"), s.part(s.Base+"manifest.webmanifest", "manifest.webmanifest"))
}

func (s *Site) part(at, name string) Part {
	e := s.table[at]
	size := func(accept string) int { return len(e.form([]string{accept}).body) }
	return Part{Name: name, Plain: size(""), Gzip: size("gzip"), Brotli: size("br, gzip")}
}
