package figure

import (
	"fmt"
	"html"
	"io"

	"limber/exercises"
)

// colours stand in for the site's tokens where its style sheet is not at hand.
const colours = `:root{color-scheme:light dark;background:light-dark(#dbe8e1,#17423e)}
text{font:14px system-ui,sans-serif;fill:light-dark(#17423f,#ecf3ee)}
.near{fill:light-dark(#17423f,#d6eae3)}.far{fill:light-dark(#8fb5ae,#3f746d)}
.body{fill:light-dark(#1f6f68,#6fb9ad)}.skin{fill:light-dark(#e2a07f,#e8ab8c)}
.hair{fill:light-dark(#5b4636,#a58468)}.prop{fill:light-dark(#bfae8e,#6d705c)}
.floor{fill:light-dark(#d8cdb8,#4b5f58)}.mark{fill:light-dark(#c8552b,#f2592a);fill-opacity:.42}
.arrow{fill:none;stroke:light-dark(#c8552b,#f2592a);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
.joint{fill:light-dark(#fff,#000);stroke:light-dark(#000,#fff)}
.reach{fill:none;stroke:light-dark(#5a3fb0,#c4b3ff);stroke-dasharray:3 3;pointer-events:stroke}
.pin{fill:light-dark(#5a3fb0,#c4b3ff);stroke:light-dark(#5a3fb0,#c4b3ff);stroke-width:1.4}
.missed{fill:light-dark(#c00,#f66);stroke:light-dark(#c00,#f66)}
`

// Named is a figure and whose it is.
type Named struct {
	Name   string
	Figure exercises.Figure
}

// LongestFilm is how many pictures of a move there may be: between its solved
// places nothing more is to be seen.
const LongestFilm = 100

const (
	cellWidth, cellHeight = 240, 200
	title                 = 24
)

// Sheet draws figures in rows as an SVG file, to be looked at: their key poses
// numbered, or the moves between them as a film of so many pictures each. They are
// of one person, who wears their own clothes.
func Sheet(w io.Writer, who exercises.Person, figures []Named, side exercises.Side, film int) {
	columns := 1
	rows := make([][][]exercises.Stance, len(figures))
	for i := range figures {
		rows[i] = pictures(&figures[i].Figure, side, film)
		columns = max(columns, len(rows[i]))
	}
	openSheet(w, personOf(who), columns*cellWidth, len(rows)*(cellHeight+title))
	for i, row := range rows {
		f, top := &figures[i].Figure, i*(cellHeight+title)
		fmt.Fprintf(w, `<text x="8" y="%d">%s</text>`+"\n", top+16, html.EscapeString(figures[i].Name))
		for k, stances := range row {
			fmt.Fprintf(w, `<text x="%d" y="%d">%d</text>`, k*cellWidth+8, top+title+12, k+1)
			openCell(w, f, k*cellWidth, top+title)
			Draw(w, f, side, stances)
			io.WriteString(w, "</svg>\n")
		}
	}
	io.WriteString(w, "</svg>\n")
}

func openSheet(w io.Writer, who person, width, height int) {
	fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d"><style>%s</style>`+"\n", width, height, width, height, colours+who.cloth)
}

func openCell(w io.Writer, f *exercises.Figure, x, y int) {
	fmt.Fprintf(w, `<svg x="%d" y="%d" width="%d" height="%d" viewBox="0 0 %d %d">`, x, y, cellWidth, cellHeight, f.Width, f.Height)
}

// pictures lists what a row shows.
func pictures(f *exercises.Figure, side exercises.Side, film int) [][]exercises.Stance {
	var all [][]exercises.Stance
	if film == 0 {
		for _, k := range f.Keys {
			all = append(all, f.Pose(k, side))
		}
		return all
	}
	for i := range len(f.Enter) + len(f.Beats) {
		for n := range film {
			all = append(all, f.Stand(f.Move(i), float64(n)/float64(film), side))
		}
	}
	return all
}
