// Package ways holds the ways down to the floor and up from it that come with
// Limber, as text: a file for each way, and one for each pose that its beats
// show. It only embeds them; exercises/source reads them.
package ways

import "embed"

//go:embed *.toml poses/*.toml
var Files embed.FS
