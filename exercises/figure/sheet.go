package figure

import (
	"fmt"
	"html"
	"io"

	"limber/exercises"
)

// colours are stand-ins for the site's tokens where its style sheet is not at
// hand: light, then dark.
const colours = `
.near{fill:light-dark(#17423f,#d6eae3)}.far{fill:light-dark(#8fb5ae,#3f746d)}
.body{fill:light-dark(#1f6f68,#6fb9ad)}.skin{fill:light-dark(#e2a07f,#e8ab8c)}
.hair{fill:light-dark(#5b4636,#a58468)}.prop{fill:light-dark(#bfae8e,#6d705c)}
.floor{fill:light-dark(#d8cdb8,#4b5f58)}.mark{fill:light-dark(#c8552b,#ff9c74);fill-opacity:.42}
.arrow{fill:none;stroke:light-dark(#c8552b,#ff9c74);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
`

// Sheet writes a page with the key poses of figures in rows, to be looked at.
func Sheet(w io.Writer, ids []string, figures []exercises.Figure) {
	fmt.Fprintf(w, `<!doctype html><meta charset="utf-8"><title>Figures</title><style>:root{color-scheme:light dark;background:light-dark(#dbe8e1,#17423e);color:light-dark(#17423f,#e8e2d4);font:14px system-ui}svg{width:240px;height:200px}h2{font-size:14px;margin:4px 8px}body,div{display:flex;flex-wrap:wrap;margin:0}%s</style><body>`, colours)
	for i := range figures {
		f := &figures[i]
		fmt.Fprintf(w, "<section><h2>%s</h2><div>\n", html.EscapeString(ids[i]))
		for _, k := range f.Keys {
			fmt.Fprintf(w, `<svg viewBox="0 0 %d %d">`, f.Width, f.Height)
			Draw(w, f, k)
			io.WriteString(w, "</svg>\n")
		}
		io.WriteString(w, "</div></section>\n")
	}
}
