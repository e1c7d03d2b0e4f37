package figure

import (
	"testing"

	"limber/exercises"
)

// Who chooses between people sees their faces, whole.
func TestAPortraitShowsTheWholeHead(t *testing.T) {
	for _, who := range exercises.People {
		body := frontView(personOf(who))
		at := body.place(make([]float64, len(body.vars)), nil)
		f := Portrait(who)
		for _, name := range []string{"head", "face", "collar"} {
			i := body.bone(name)
			for _, x := range body.bones[i].shapes {
				for _, o := range x.seen(at[i]) {
					if o.x < float64(f.X) || o.x > float64(f.X+f.Width) || o.y < float64(f.Y) || o.y > float64(f.Y+f.Height) {
						t.Errorf("%q: the %s reaches to %.0f, %.0f", who, name, o.x, o.y)
					}
				}
			}
		}
		if _, pressed := weigh(&f); pressed > 800 {
			t.Errorf("%q weighs %d bytes, compressed", who, pressed)
		}
		for _, other := range exercises.People {
			if g := Portrait(other); who != other && g.Paths[len(g.Paths)-1] == f.Paths[len(f.Paths)-1] {
				t.Errorf("%q looks like %q", who, other)
			}
		}
	}
}
