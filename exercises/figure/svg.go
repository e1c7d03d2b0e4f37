package figure

import (
	"fmt"
	"io"

	"limber/exercises"
)

// Draw writes a side of a figure as SVG elements, its parts standing as they are
// told.
func Draw(w io.Writer, f *exercises.Figure, side exercises.Side, stances []exercises.Stance) {
	place := fmt.Sprintf("translate(%d %d)", -f.X, -f.Y)
	if side == exercises.Right && f.Alternate != exercises.Swap {
		place = fmt.Sprintf("translate(%d %d) scale(-1 1)", f.Width+f.X, -f.Y)
	}
	fmt.Fprintf(w, `<g transform="%s">`, place)
	for _, s := range f.Back {
		fmt.Fprintf(w, `<path class="%s" d="%s"/>`, s.Class, f.Paths[s.Path])
	}
	for _, i := range f.Painted(side) {
		at := stances[i]
		if at.Hidden {
			continue
		}
		for _, s := range f.Drawn(side, i) {
			fmt.Fprintf(w, `<path class="%s" transform="translate(%s %s) rotate(%s)`, s.Class, num(at.X), num(at.Y), num(at.Turn))
			if s.Long {
				fmt.Fprintf(w, ` scale(%g 1)`, at.Long)
			}
			fmt.Fprintf(w, `" d="%s"/>`, f.Paths[s.Path])
		}
	}
	for _, s := range f.Front {
		fmt.Fprintf(w, `<path class="%s" d="%s"/>`, s.Class, f.Paths[s.Path])
	}
	io.WriteString(w, "</g>\n")
}
