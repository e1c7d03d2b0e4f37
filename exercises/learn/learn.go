// Package learn holds the teaching as text: a page for each topic, the page
// that says what Limber is, and the safety questions. It only embeds; package
// source reads it.
package learn

import "embed"

//go:embed *.md *.toml
var Files embed.FS
