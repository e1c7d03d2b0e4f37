package figure

import (
	"fmt"
	"io"

	"limber/exercises"
)

// Draw writes a figure as SVG elements, its parts standing as they are told.
func Draw(w io.Writer, f *exercises.Figure, stances []exercises.Stance) {
	fmt.Fprintf(w, `<g transform="translate(%d %d)">`, -f.X, -f.Y)
	for _, s := range f.Back {
		fmt.Fprintf(w, `<path class="%s" d="%s"/>`, s.Class, f.Paths[s.Path])
	}
	for i, at := range stances {
		for _, s := range f.Parts[i].Shapes {
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
