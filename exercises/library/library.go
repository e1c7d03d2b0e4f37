// Package library holds the exercises that come with Limber, one folder each,
// as text. It only embeds them; exercises/source reads them.
package library

import "embed"

//go:embed */*.toml
var Files embed.FS
