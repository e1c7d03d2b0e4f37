package web

import (
	"bytes"
	"embed"
	"io/fs"
	"path"
)

//go:embed css/*.css js/*.js icons/*.svg icons/*.png
var sources embed.FS

// links are the addresses of assets that documents and the manifest mention.
type links struct {
	theme, loader, style   string
	wasm, catalog, figures string
	pages, manifest        string
	icons                  map[string]string // by the source's name: "icon.svg"
}

// assets adds all hashed files. Those the program can't start without, and the
// icon on the tab, go into the offline copy; the system keeps the other icons.
func (b *builder) assets() error {
	style, err := joined("css/*.css")
	if err != nil {
		return err
	}
	theme, err := joined("js/theme.js")
	if err != nil {
		return err
	}
	loader, err := joined("js/gather.js", "js/loader.js")
	if err != nil {
		return err
	}
	l := &b.links
	l.theme = b.saved("theme.js", script, theme)
	l.style = b.saved("limber.css", "text/css; charset=utf-8", style)
	l.loader = b.saved("loader.js", script, bytes.Join([][]byte{b.WasmExec, loader}, []byte("\n")))
	l.wasm = b.saved("limber.wasm", "application/wasm", b.Wasm)
	l.catalog = b.saved("catalog.json", "application/json", b.Catalog)
	l.figures = b.saved("figures.json", "application/json", b.Figures)
	l.manifest = b.Base + "manifest.webmanifest"
	l.icons = map[string]string{}
	icons, err := fs.Glob(sources, "icons/*.*")
	if err != nil {
		return err
	}
	for _, name := range icons {
		body, err := sources.ReadFile(name)
		if err != nil {
			return err
		}
		if name = path.Base(name); path.Ext(name) == ".svg" {
			l.icons[name] = b.saved(name, "image/svg+xml", body)
		} else {
			l.icons[name] = b.asset(name, "image/png", body)
		}
	}
	return nil
}

// joined returns the files of some patterns one after the other. The order of
// style sheets does not matter: each names its layer.
func joined(patterns ...string) ([]byte, error) {
	var all []byte
	for _, pattern := range patterns {
		names, err := fs.Glob(sources, pattern)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			b, err := sources.ReadFile(name)
			if err != nil {
				return nil, err
			}
			all = append(all, b...)
		}
	}
	return all, nil
}
