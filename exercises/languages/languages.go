// Package languages holds what Limber says as text, one folder a language. It
// only embeds; package source reads it.
package languages

import "embed"

//go:embed */words.toml
var Files embed.FS
