package figure

import (
	"bytes"
	"compress/gzip"
	"io"
	"math"

	"limber/app/positional"
	"limber/exercises"
)

// What a figure must keep to.
const (
	largest    = 240  // units wide
	sunk       = 2.0  // units a rounded body may press into the floor
	slid       = 1.0  // units a pinned point may be off between samples
	heaviest   = 6144 // bytes, as it travels
	compressed = 2048 // bytes of it, compressed
	bentKnee   = 155  // degrees; profiles have a range for every joint, limbs that point at the viewer only this
)

// lint finds what no pose by itself shows.
func (r *reader) lint(s *sampler, f *exercises.Figure, stills map[string]still) {
	for name := range r.script.Poses {
		if _, used := stills[name]; !used {
			r.wrong(r.line("pose."+name, ""), "neither enter nor beats uses the pose %q", name)
		}
	}
	if f.Width > largest {
		r.wrong(1, "the figure needs a view %d wide; %d is the most", f.Width, largest)
	}
	if plain, pressed := weigh(f); plain > heaviest || pressed > compressed {
		r.wrong(1, "the figure weighs %d bytes, %d compressed; %d and %d are the most", plain, pressed, heaviest, compressed)
	}
	if !r.body.fromAbove {
		r.floor(s, f)
	}
	r.knees(s, stills)
	r.belly(s, stills)
	r.standing(s, stills)
	if f.Alternate != "" && len(r.script.Beats) > 0 { // a hold changes sides in its own time
		r.even(s, f, stills[r.script.Enter[len(r.script.Enter)-1]])
	}
}

func weigh(f *exercises.Figure) (plain, pressed int) {
	text, _ := positional.Write(f) // as it travels
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	io.WriteString(w, text)
	w.Close()
	return len(text), b.Len()
}

// floor finds what sinks into it.
func (r *reader) floor(s *sampler, f *exercises.Figure) {
	deepest, bone := 0.0, 0
	for i := range len(f.Enter) + len(f.Beats) {
		for n := range 9 {
			for b, at := range s.drawn(f.Move(i), float64(n)/8) {
				for _, x := range s.body.bones[b].shapes {
					for _, o := range x.seen(at) {
						if o.y > deepest {
							deepest, bone = o.y, b
						}
					}
				}
			}
		}
	}
	if deepest > sunk+r.who.give {
		r.wrong(r.line("", "enter"), "%s sinks %.1f into the floor", s.body.bones[bone].name, deepest)
	}
}

// knees finds those that bend too far where thighs and shins are placed by
// their directions.
func (r *reader) knees(s *sampler, stills map[string]still) {
	for name, at := range stills {
		placed := s.body.place(at.values, nil)
		for _, side := range sides {
			leg, shin := s.body.bone("leg-"+side), s.body.bone("shin-"+side)
			if shin < 0 {
				continue
			}
			a, b := placed[leg].direction(), placed[shin].direction()
			if bend := math.Acos(a.x*b.x+a.y*b.y+a.z*b.z) * 180 / math.Pi; bend > bentKnee {
				r.wrong(r.line("pose."+name, ""), "in pose %q the %s knee bends %.0f degrees; %d is the most", name, side, bend, bentKnee)
			}
		}
	}
}

// belly finds one that comes out behind a thigh which is drawn up to it.
func (r *reader) belly(s *sampler, stills map[string]still) {
	front, seen := s.body.points["belly"]
	if r.script.View != "side" || !seen {
		return
	}
	for name, at := range stills {
		placed := s.body.place(at.values, nil)
		for _, side := range sides {
			thigh := placed[s.body.bone("leg-"+side)]
			in := thigh.within(s.body.spot(front, placed))
			if behind := -in.y - 9*r.who.legs; in.x > 0 && in.x < r.who.thigh && behind > 0 {
				r.wrong(r.line("pose."+name, ""), "in pose %q the belly comes out %.1f behind the %s thigh", name, behind, side)
			}
		}
	}
}

func (p placed) direction() vec {
	return vec{p.cos * p.long, p.sin * p.long, p.rise}
}

// even finds what would jump when an alternating move goes to the other side.
func (r *reader) even(s *sampler, f *exercises.Figure, at still) {
	placed := s.body.place(at.values, nil)
	for _, bone := range s.bones {
		name := s.body.bones[bone].name
		other := s.body.bone(otherSide(name))
		if other < 0 {
			other = bone
		}
		if f.Alternate == exercises.Swap && !s.changes(name) {
			continue
		}
		a, b := placed[bone].joint, placed[other].joint
		if f.Alternate == exercises.Mirror {
			b.x = -b.x
		}
		if d := math.Hypot(a.x-b.x, a.y-b.y); d > slid {
			r.wrong(r.line("pose."+at.name, ""), "%s jumps %.1f when the side changes: pose %q has to be even", name, d, at.name)
			return
		}
	}
}
