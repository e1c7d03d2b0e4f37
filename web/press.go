package web

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/andybalholm/brotli"
)

var processors = runtime.NumCPU()

// Press makes compressed forms. Brotli at its best takes twenty seconds for
// the program, so what was pressed once is kept, by the hash of what went in,
// and taken from there.
type Press struct {
	Quality int    // of brotli, 0 to 11
	Shelf   fs.FS  // forms made earlier, to be read only; may be nil
	Keep    string // folder for new forms; "" keeps none
}

// Forms are the compressed forms of one body; nil where a form is not smaller.
type Forms struct{ Brotli, Gzip []byte }

// forms returns the compressed forms of a body.
func (p Press) forms(body []byte) (f Forms, err error) {
	name := hash(body)
	f.Brotli, err = p.form(name+".br", body, func(w *bytes.Buffer) error {
		z := brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: p.Quality, LGWin: 24})
		z.Write(body)
		return z.Close()
	})
	if err == nil {
		f.Gzip, err = p.form(name+".gz", body, func(w *bytes.Buffer) error {
			z, _ := gzip.NewWriterLevel(w, gzip.BestCompression)
			z.Write(body)
			return z.Close()
		})
	}
	return f, err
}

// form takes one form from a shelf, or makes and keeps it.
func (p Press) form(name string, body []byte, make func(*bytes.Buffer) error) ([]byte, error) {
	made, err := p.kept(name)
	if err != nil {
		var w bytes.Buffer
		if err := make(&w); err != nil {
			return nil, err
		}
		if made = w.Bytes(); p.Keep != "" {
			if err := keep(filepath.Join(p.Keep, name), made); err != nil {
				return nil, err
			}
		}
	}
	if len(made) >= len(body) {
		return nil, nil
	}
	return made, nil
}

func (p Press) kept(name string) ([]byte, error) {
	if p.Shelf != nil {
		if b, err := fs.ReadFile(p.Shelf, name); err == nil {
			return b, nil
		}
	}
	if p.Keep == "" {
		return nil, fs.ErrNotExist
	}
	return os.ReadFile(filepath.Join(p.Keep, name))
}

// keep writes a file whole or not at all: a build may be interrupted.
func keep(name string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	t, err := os.CreateTemp(filepath.Dir(name), "*.part")
	if err != nil {
		return err
	}
	defer os.Remove(t.Name())
	if _, err := t.Write(b); err != nil {
		return err
	}
	if err := t.Chmod(0o644); err != nil {
		return err
	}
	if err := t.Close(); err != nil {
		return err
	}
	return os.Rename(t.Name(), name)
}
