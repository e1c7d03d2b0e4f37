package web

import (
	"path/filepath"
	"strings"
)

// Export writes the site into a folder for any static host, with compressed
// forms beside the files for hosts that can use them.
func (s *Site) Export(dir string) error {
	for at, e := range s.table {
		if e.status >= 300 && e.status < 400 {
			continue // a static host has its own ways
		}
		name := e.file
		if name == "" {
			name = strings.TrimPrefix(at, s.Base)
		}
		for _, f := range e.forms {
			if err := keep(filepath.Join(dir, filepath.FromSlash(name+suffix[f.coding])), f.body); err != nil {
				return err
			}
		}
	}
	// Hosts that read a _headers file (Netlify, Cloudflare Pages) send ours
	// with it; the others rely on the policy in the pages. GitHub must not run
	// its own builder over the files.
	if err := keep(filepath.Join(dir, "_headers"), s.headersFile()); err != nil {
		return err
	}
	return keep(filepath.Join(dir, ".nojekyll"), nil)
}

var suffix = map[string]string{"": "", "br": ".br", "gzip": ".gz"}

func (s *Site) headersFile() []byte {
	var w strings.Builder
	w.WriteString(s.Base + "*\n")
	for _, k := range securityNames {
		w.WriteString("  " + k + ": " + security[k][0] + "\n")
	}
	w.WriteString("  Cache-Control: " + check + "\n")
	w.WriteString(s.Base + "assets/*\n  ! Cache-Control\n  Cache-Control: " + forever + "\n")
	return []byte(w.String())
}

// WriteForms writes the compressed forms of every entry into a folder that can
// serve as the shelf of a later Press.
func (s *Site) WriteForms(dir string) error {
	for _, e := range s.table {
		name := hash(e.forms[0].body)
		for _, f := range e.forms[1:] {
			if err := keep(filepath.Join(dir, name+suffix[f.coding]), f.body); err != nil {
				return err
			}
		}
	}
	return nil
}
