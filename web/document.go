package web

import (
	"bytes"
	"fmt"
	"html"
)

// The colours around the page, where no style sheet reaches; as in tokens.css.
const (
	paper = "#f6f1e7"
	night = "#0d2422"
)

// document is the whole page around a normalised body. The loader finds all it
// needs to know in it. The program is not preloaded: a browser reads what it
// preloads on the page's own thread, six megabytes before the first paint.
func (b *builder) document(p Page, body string) []byte {
	var w bytes.Buffer
	line := func(format string, v ...any) {
		for i := range v {
			if s, ok := v[i].(string); ok {
				v[i] = html.EscapeString(s)
			}
		}
		fmt.Fprintf(&w, format+"\n", v...)
	}
	l := b.links
	line(`<!doctype html>`)
	readable := ` data-readable` // without the program
	if p.NoIndex {
		readable = ""
	}
	line(`<html lang="%s" dir="%s" data-base="%s" data-version="%s"%s>`, b.Language, b.Words.Written, b.Base, b.site.Version, readable)
	line(`<head>`)
	line(`<meta charset="utf-8">`)
	if b.Static {
		line(`<meta http-equiv="content-security-policy" content="%s">`, policy)
	}
	line(`<title>%s</title>`, p.Title)
	line(`<meta name="description" content="%s">`, p.Description)
	if p.NoIndex {
		line(`<meta name="robots" content="noindex">`)
	}
	line(`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">`)
	line(`<meta name="theme-color" content="%s" media="(prefers-color-scheme: light)">`, paper)
	line(`<meta name="theme-color" content="%s" media="(prefers-color-scheme: dark)">`, night)
	line(`<link rel="expect" href="#told" blocking="render">`) // its last part: no painting in pieces
	line(`<script src="%s" data-loader="%s" data-worker="%s" data-wasm="%s" data-catalog="%s" data-figures="%s"></script>`, l.head, l.loader, b.Base+"worker.js", l.wasm, l.catalog, l.figures)
	line(`<link rel="stylesheet" href="%s">`, l.style)
	line(`<script src="%s" defer></script>`, l.loader)
	line(`<link rel="icon" href="%s" type="image/svg+xml">`, l.images[emblem])
	line(`<link rel="apple-touch-icon" href="%s">`, l.images[apple])
	line(`<link rel="manifest" href="%s">`, l.manifest)
	line(`</head>`)
	w.WriteString("<body>" + body + "</body>\n</html>\n")
	return w.Bytes()
}
