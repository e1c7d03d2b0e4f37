package web

import (
	"bytes"
	"embed"
	"encoding/json"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"limber/app/words"
	"limber/web/pack"
)

//go:embed css/*.css js/*.js icons/*.svg icons/*.png pictures/*.png
var sources embed.FS

// links are the addresses of assets that documents and the manifest mention.
type links struct {
	head, style, loader    string
	wasm, catalog, figures string
	pages, manifest        string
	images                 map[string]string // by the source's name: "icons/icon.svg"
}

// Draw is the script by which go-app, as cmd/app/slim.sh makes it, draws.
//
//go:embed js/draw.js
var Draw string

// emblem is Limber's icon, and apple the one that phones look for with every page.
const (
	emblem = "icons/icon.svg"
	apple  = "icons/apple-180.png"
)

// assets adds all hashed files. Those the program can't start without, and the
// icons a page names, go into the offline copy; the system keeps the other images.
func (b *builder) assets() error {
	style, err := joined("css/*.css")
	if err != nil {
		return err
	}
	head, err := joined("js/theme.js", "js/ahead.js")
	if err != nil {
		return err
	}
	loader, err := joined("js/gather.js", "js/unfold.js", "js/prepare.js", "js/draw.js", "js/link.js", "js/loader.js")
	if err != nil {
		return err
	}
	others := map[string]string{}
	for _, o := range b.Others {
		at := b.asset("figures.json", "application/json", o.Figures)
		b.site.others = append(b.site.others, file{URL: at, SHA256: hash(o.Figures), Size: len(o.Figures), Like: o.Name})
		others[o.Name] = at
	}
	drawn, err := json.Marshal(others)
	if err != nil {
		return err
	}
	list, err := json.Marshal(scripted(&b.Words.Loader))
	if err != nil {
		return err
	}
	l := &b.links
	l.head = b.saved("head.js", script, given("others", drawn, head))
	l.style = b.saved("limber.css", "text/css; charset=utf-8", oneLine(style))
	l.loader = b.saved("loader.js", script, given("words", list, b.WasmExec, loader))
	if l.wasm, err = b.program(); err != nil {
		return err
	}
	l.catalog = b.saved("catalog.json", "application/json", b.Catalog)
	l.figures = b.saved("figures.json", "application/json", b.Figures)
	l.manifest = b.Base + "manifest.webmanifest"
	l.images = map[string]string{}
	for _, pattern := range []string{"icons/*.*", "pictures/*.png"} {
		names, err := fs.Glob(sources, pattern)
		if err != nil {
			return err
		}
		for _, name := range names {
			body, err := sources.ReadFile(name)
			if err != nil {
				return err
			}
			switch {
			case name == emblem:
				l.images[name] = b.saved(path.Base(name), "image/svg+xml", body)
			case path.Ext(name) == ".svg": // what others are drawn from
			case name == apple:
				l.images[name] = b.saved(path.Base(name), "image/png", body)
			default:
				l.images[name] = b.asset(path.Base(name), "image/png", body)
			}
		}
	}
	return nil
}

// given puts a value that scripts know by a name in front of them. A proxy may put a
// script in twice: const would be an error then.
func given(name string, value []byte, scripts ...[]byte) []byte {
	first := []byte("var " + name + " = " + string(value) + ";")
	return bytes.Join(append([][]byte{first}, scripts...), []byte("\n"))
}

// program adds the program, which travels folded. The offline copy has it as it is
// run, since it is read there at every start.
func (b *builder) program() (string, error) {
	folded, err := pack.Fold(b.Wasm)
	if err != nil {
		return "", err
	}
	at := b.asset("limber.wasm", "application/wasm", folded)
	b.site.files = append(b.site.files, file{URL: at, SHA256: hash(b.Wasm), Size: len(b.Wasm), Folded: true})
	return at, nil
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
			all = append(all, terse(b)...)
		}
	}
	return all, nil
}

var (
	remark = regexp.MustCompile(`(?m)^[ \t]*(//.*|/\*(?s:.*?)\*/)|^[ \t]+`)
	inLine = regexp.MustCompile(`[^\n]+`)
)

// terse returns a script or style sheet without what only its readers need:
// where a line begins with a comment, or is indented. Lines keep their numbers.
func terse(b []byte) []byte {
	return remark.ReplaceAllFunc(b, func(b []byte) []byte { return inLine.ReplaceAll(b, nil) })
}

var afterRule = regexp.MustCompile(`([{};,])\n+`)

// oneLine takes the ends of lines from a style sheet, where nothing needs them:
// nobody is told of a fault in a style sheet by its line.
func oneLine(css []byte) []byte { return afterRule.ReplaceAll(css, []byte("$1")) }

// scripted is what a script of ours says, by names as scripts write them.
func scripted(group any) map[string]string {
	all := map[string]string{}
	for _, p := range words.Places(group) {
		first, others, _ := strings.Cut(p.Path, "-")
		for _, w := range strings.Split(others, "-") {
			if w != "" {
				first += strings.ToUpper(w[:1]) + w[1:]
			}
		}
		all[first] = p.Text()
	}
	return all
}
