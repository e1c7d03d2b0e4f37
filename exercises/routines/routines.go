// Package routines holds the routines that come with Limber, one file each, as
// text. It only embeds them; exercises/source reads them.
package routines

import "embed"

//go:embed *.toml
var Files embed.FS
