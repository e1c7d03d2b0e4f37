package figure

import (
	"fmt"
	"io"

	"limber/exercises"
)

// Draw writes key pose k of a figure as SVG elements.
func Draw(w io.Writer, f *exercises.Figure, k int) {
	fmt.Fprintf(w, `<g transform="translate(%d %d)">`, -f.X, -f.Y)
	shapes(w, f.Back, 1)
	children := map[int][]int{}
	for i, p := range f.Parts {
		children[p.Parent] = append(children[p.Parent], i)
	}
	var part func(i int)
	part = func(i int) {
		s := f.Key(k, i)
		fmt.Fprintf(w, `<g transform="translate(%s %s) rotate(%s)">`, num(s.X), num(s.Y), num(s.Turn))
		shapes(w, f.Parts[i].Shapes, s.Long)
		for _, c := range children[i] {
			part(c)
		}
		io.WriteString(w, "</g>")
	}
	for _, i := range children[-1] {
		part(i)
	}
	shapes(w, f.Front, 1)
	io.WriteString(w, "</g>\n")
}

func shapes(w io.Writer, all []exercises.Shape, long float64) {
	for _, s := range all {
		scale := ""
		if s.Long {
			scale = fmt.Sprintf(` transform="scale(%g 1)"`, long)
		}
		fmt.Fprintf(w, `<path class="%s" d="%s"%s/>`, s.Class, s.Path, scale)
	}
}
