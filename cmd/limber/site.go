package main

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/ui"
	"limber/exercises"
	"limber/exercises/figure"
	"limber/exercises/library"
	"limber/exercises/source"
	"limber/web"
)

// built is what limber build left: the program, the script that runs it, and
// the compressed forms of every answer. Pages are printed anew at start, which
// takes a moment, so that a base or other content needs no other binary.
//
//go:embed all:site
var built embed.FS

// plan is what a site can be asked to be.
type plan struct {
	content string // folder of exercises and routines; "" means those that come with Limber
	base    string
	origin  string
	static  bool
}

// shipped builds the planned site from what is in the binary.
func (p plan) shipped() (*web.Site, error) {
	files, err := fs.Sub(built, "site")
	if err != nil {
		return nil, err
	}
	wasm, err := fs.ReadFile(files, "limber.wasm")
	if err != nil {
		return nil, errors.New("there is no site in this binary: make it with make build")
	}
	exec, err := fs.ReadFile(files, "wasm_exec.js")
	if err != nil {
		return nil, err
	}
	shelf, err := fs.Sub(files, "shelf")
	if err != nil {
		return nil, err
	}
	// What is not on the shelf is pressed at start, quickly.
	return p.build(wasm, exec, web.Press{Quality: 5, Shelf: shelf})
}

// build prints the pages and makes the table.
func (p plan) build(wasm, exec []byte, press web.Press) (*web.Site, error) {
	catalog, figures, err := p.read()
	if err != nil {
		return nil, err
	}
	in := web.Input{Base: p.base, Origin: p.origin, Static: p.static, Wasm: wasm, WasmExec: exec, Press: press}
	if in.Catalog, err = json.Marshal(catalog); err != nil {
		return nil, err
	}
	if in.Figures, err = json.Marshal(figures); err != nil {
		return nil, err
	}
	ui.SetBase(p.base)
	ui.SetCatalog(catalog)
	if err := ui.SetFigures(in.Figures); err != nil {
		return nil, err
	}
	pages, notFound := ui.Pages()
	for _, page := range append(pages, notFound) {
		in.Pages = append(in.Pages, web.Page{
			Path: page.Path, Title: page.Title, Description: page.Description, NoIndex: page.NoIndex,
			Body: app.HTMLString(page.Body),
		})
	}
	for _, id := range []string{"desk-break", "easy-day"} {
		if r, ok := catalog.Routine(id); ok {
			in.Shortcuts = append(in.Shortcuts, web.Shortcut{Name: r.Name, Path: "/routines/" + id})
		}
	}
	return web.Build(in)
}

// read reads the content and its figures. An exercise may do without one.
func (p plan) read() (*exercises.Catalog, map[string]exercises.Figure, error) {
	catalog, lib, err := p.catalog()
	if err != nil {
		return nil, nil, err
	}
	figures := map[string]exercises.Figure{}
	for _, e := range catalog.Exercises {
		f, err := figure.Read(lib, e.ID)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		figures[e.ID] = f
	}
	return catalog, figures, source.ShippedLearn(catalog)
}

func (p plan) catalog() (*exercises.Catalog, fs.FS, error) {
	if p.content == "" {
		c, err := source.Shipped()
		return c, library.Files, err
	}
	folder := os.DirFS(p.content)
	c, err := source.Read(folder)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path.Clean(p.content), err)
	}
	lib, err := fs.Sub(folder, "library")
	return c, lib, err
}
