package main

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/positional"
	"limber/app/ui"
	"limber/exercises"
	"limber/exercises/figure"
	"limber/web"
	"limber/web/address"
)

// built is what limber build left: the program, the script that runs it, the
// figures, and the compressed forms of every answer. Pages are printed anew at start, which
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
	p, err := p.checked()
	if err != nil {
		return nil, err
	}
	parts, err := openParts()
	if err != nil {
		return nil, err
	}
	return p.build(parts)
}

// parts are what a site is built from besides its content.
type parts struct {
	wasm, exec []byte
	drawn      *drawings
	press      web.Press
}

// openParts reads what limber build left. What is not on the shelf is pressed
// at start, quickly.
func openParts() (parts, error) {
	files, err := fs.Sub(built, "site")
	if err != nil {
		return parts{}, err
	}
	wasm, err := fs.ReadFile(files, "limber.wasm")
	if err != nil {
		return parts{}, errors.New("there is no site in this binary: make it with make build")
	}
	exec, err1 := fs.ReadFile(files, "wasm_exec.js")
	text, err2 := fs.ReadFile(files, "drawn.json")
	shelf, err3 := fs.Sub(files, "shelf")
	p := parts{wasm: wasm, exec: exec, drawn: newDrawings(), press: web.Press{Quality: 5, Shelf: shelf}}
	return p, errors.Join(err1, err2, err3, json.Unmarshal(text, &p.drawn.known))
}

// checked returns the plan with its addresses as browsers write them: a
// mistake in one is told before any content is read.
func (p plan) checked() (plan, error) {
	var err error
	if p.base, err = address.Base(p.base); err != nil {
		return p, fmt.Errorf("-base %w", err)
	}
	if p.origin != "" {
		if p.origin, err = address.Origin(p.origin); err != nil {
			return p, fmt.Errorf("-origin %w", err)
		}
	}
	return p, nil
}

// build reads the content and makes the site of it.
func (p plan) build(from parts) (*web.Site, error) {
	c, err := p.read(from.drawn)
	if err != nil {
		return nil, err
	}
	return p.site(from, c)
}

// travelling are the figures of somebody as they travel: each is read when it is
// seen.
func (d drawn) travelling(who exercises.Person) (map[string]string, error) {
	all := map[string]string{}
	for id, text := range d[exercises.Slim] {
		if theirs := d[who][id]; theirs != nil {
			text = theirs
		}
		var f exercises.Figure
		if err := json.Unmarshal(text, &f); err != nil {
			return nil, err
		}
		var err error
		if all[id], err = positional.Write(&f); err != nil {
			return nil, err
		}
	}
	for _, who := range exercises.People { // to choose from, whoever is drawn now
		f := figure.Portrait(who)
		var err error
		if all[exercises.PortraitFigure(who)], err = positional.Write(&f); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// site prints the pages and makes the table.
func (p plan) site(from parts, c content) (_ *web.Site, err error) {
	in := web.Input{Language: c.said.Language, Words: *c.around, Base: p.base, Origin: p.origin, Static: p.static, Wasm: from.wasm, WasmExec: from.exec, Press: from.press}
	text, err := positional.Write(&ui.Content{Catalog: c.catalog, Words: c.said})
	if err != nil {
		return nil, err
	}
	if in.Catalog, err = json.Marshal(text); err != nil {
		return nil, err
	}
	figures, err := c.figures.travelling(exercises.Slim)
	if err != nil {
		return nil, err
	}
	if in.Figures, err = json.Marshal(figures); err != nil {
		return nil, err
	}
	for _, who := range exercises.People[1:] {
		theirs, err := c.figures.travelling(who)
		if err != nil {
			return nil, err
		}
		theirs[".like"] = string(who) // whose they are
		text, err := json.Marshal(theirs)
		if err != nil {
			return nil, err
		}
		in.Others = append(in.Others, web.Other{Name: string(who), Figures: text})
	}
	limber := ui.New(p.base, c.said, c.catalog, func(id string) string { return figures[id] })
	pages, notFound := limber.Pages()
	for _, page := range append(pages, notFound) {
		in.Pages = append(in.Pages, web.Page{
			Path: page.Path, Title: page.Title, Description: page.Description, NoIndex: page.NoIndex,
			Body: app.HTMLString(page.Body),
		})
	}
	for _, r := range c.catalog.With(exercises.OfferedFirst, exercises.EasyDay) {
		in.Shortcuts = append(in.Shortcuts, web.Shortcut{Name: r.Name, Path: "/play/" + r.ID})
	}
	return web.Build(in)
}
