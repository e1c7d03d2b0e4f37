package figure

import (
	"strings"

	"limber/exercises"
)

// Portrait is somebody's head and shoulders from the front, for where one chooses
// who is drawn.
func Portrait(id exercises.Person) exercises.Figure {
	body := frontView(personOf(id))
	f := exercises.Figure{X: -36, Y: -94, Width: 72, Height: 60, Enter: make([]exercises.Move, 1), Keys: []int{0}}
	s := sampler{figure: &f}
	at := body.place(make([]float64, len(body.vars)), nil)
	for _, name := range []string{"arm-left", "arm-right", "shirt", "neck", "head", "face", "nose", "collar"} {
		i := body.bone(name)
		p := exercises.Part{Parent: -1, X: round(at[i].joint.x, 10), Y: round(at[i].joint.y, 10), Turn: round(at[i].angle, 10)}
		shapes := body.bones[i].shapes
		if strings.HasPrefix(name, "arm-") {
			shapes = shapes[1:] // the sleeve: what it leaves bare is further down
		}
		for _, x := range shapes {
			p.Shapes = append(p.Shapes, s.shape(x))
		}
		f.Parts = append(f.Parts, p)
	}
	return f
}
