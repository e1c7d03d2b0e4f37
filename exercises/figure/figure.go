package figure

import (
	"io/fs"
	"math"
	"path"
	"slices"
	"strings"

	"limber/exercises"
	"limber/exercises/source"
)

var views = map[string]func(person) *body{"side": sideView, "front": frontView, "above": aboveView}

// Read makes the figure of the exercise in dir, from its figure.toml, of the person
// of printed pages. All mistakes are returned, as source.Findings.
func Read(fsys fs.FS, dir string) (exercises.Figure, error) {
	name := path.Join(dir, "figure.toml")
	text, err := source.Text(fsys, name)
	if err != nil {
		return exercises.Figure{}, err
	}
	return Parse(name, text)
}

// Parse makes a figure from the text of a figure.toml called name.
func Parse(name, text string) (exercises.Figure, error) {
	return ParseAs(exercises.Slim, name, text)
}

// ParseAs makes the figure of somebody: its poses are solved for their body.
func ParseAs(who exercises.Person, name, text string) (exercises.Figure, error) {
	r := &reader{path: name, who: personOf(who)}
	if err := r.decode(text); err != nil {
		return exercises.Figure{}, err
	}
	f := r.figure()
	return f, r.found.Err()
}

// swapArms says that on the other side arms change places, and not only legs.
const swapArms = "swap-arms"

// most is how many poses a figure may go through, and how many areas and arrows
// may be marked on it.
const most = 12

// figure solves and samples what was read.
func (r *reader) figure() exercises.Figure {
	var f exercises.Figure
	s := sampler{solver: solver{body: r.body, names: names(r.body.points)}, figure: &f}
	r.sampler = &s
	if r.script.Alternate == swapArms {
		r.script.Alternate, s.arms = exercises.Swap, true
	}
	r.order()
	r.ground()
	r.tilt()
	r.breathless()
	r.marks()
	r.twins()
	s.parts()

	switch len(r.script.Enter) {
	case 0:
		r.wrong(r.line("", "enter"), "enter names the poses on the way in, the last being where the work starts")
		return f
	case 1: // nothing to get into
		r.script.Enter = append(r.script.Enter, r.script.Enter[0])
	}
	if len(r.script.Enter)+len(r.script.Beats) > most {
		r.wrong(r.line("", "enter"), "enter and beats name %d poses at most", most)
		return f
	}
	stills := map[string]still{}
	r.stills = stills
	for _, name := range append(append([]string{}, r.script.Enter...), r.script.Beats...) {
		if _, done := stills[name]; !done {
			if _, ok := r.script.Poses[name]; !ok {
				r.wrong(r.line("", "enter"), "there is no pose %q", name)
			}
			stills[name] = s.settle(r.pose(name))
			r.held(&s, stills[name])
		}
	}
	if len(r.found) > 0 {
		return f
	}

	route := append([]string{}, r.script.Enter...)
	end := route[len(route)-1]
	if len(r.script.Beats) == 0 {
		stills["breath"] = s.breath(stills[end])
		route = append(route, "breath")
	}
	route = append(route, r.script.Beats...)
	for i := range len(route) - 1 {
		m := r.between(&s, stills, route[:i+2])
		if i < len(r.script.Enter)-1 {
			f.Enter = append(f.Enter, m)
		} else {
			f.Beats = append(f.Beats, m)
		}
	}
	from := route[len(route)-1]
	if len(r.script.Beats) > 0 && end != from {
		r.wrong(r.line("", "beats"), "the last beat ends in %q, where enter ends too: reps follow each other", end)
	}
	if f.Alternate = r.script.Alternate; f.Alternate != "" && f.Alternate != exercises.Swap && f.Alternate != exercises.Mirror {
		r.wrong(r.line("", "alternate"), "alternate is swap, swap-arms or mirror")
	}
	r.keys(&f)
	r.stage(&f, s.reach())
	r.lint(&s, &f, stills)
	return f
}

// missed is from how many units on a pin is not held.
const missed = 0.5

// held says which pins of a solved pose could not be met.
func (r *reader) held(s *sampler, at still) {
	for _, p := range at.pins {
		miss := 0.0
		for _, d := range s.miss(at.values, []pin{p}) {
			miss = max(miss, math.Abs(d))
		}
		if miss > missed+r.who.give {
			r.wrong(r.line("pose."+at.name, ""), "in pose %q, %s can't come nearer than %.1f to where it is pinned", at.name, p.point, miss)
		}
	}
}

// between samples the last move of a route, unless it leads back the way of an
// earlier one.
func (r *reader) between(s *sampler, stills map[string]still, route []string) exercises.Move {
	n := len(route)
	for i := range n - 2 {
		if route[i] == route[n-1] && route[i+1] == route[n-2] && route[i] != route[i+1] && stills[route[n-2]].slides == nil && stills[route[n-1]].slides == nil {
			return exercises.Move{Back: i + 1}
		}
	}
	m, off := s.move(stills[route[n-2]], stills[route[n-1]])
	m.Hidden = s.hidden(stills[route[n-1]].pose)
	if off > slid {
		r.wrong(r.line("pose."+route[n-1], ""), "from pose %q to %q a pinned point slides %.1f", route[n-2], route[n-1], off)
	}
	return m
}

// breath is a pose with a breath taken in.
func (s *solver) breath(p still) still {
	q := still{p.pose, append([]float64(nil), p.values...)}
	if i := s.body.variable("breath"); i >= 0 {
		q.values[i] += 22
	}
	return q
}

// keys picks the poses worth showing side by side: each once.
func (r *reader) keys(f *exercises.Figure) {
	seen := map[string]bool{}
	for i, name := range append(append([]string{}, r.script.Enter...), r.script.Beats...) {
		if !seen[name] {
			seen[name] = true
			if name == r.script.Still {
				f.Still = len(f.Keys)
			}
			f.Keys = append(f.Keys, i)
		}
	}
	if r.script.Still == "" {
		f.Still = len(f.Keys) - 1
	}
}

// tilt gives the bones that some pose raises toward the viewer the shapes that
// can be shortened: they are heavier, so that other figures do without.
func (r *reader) tilt() {
	for i := range r.body.bones {
		x := &r.body.bones[i]
		if x.tilted == nil {
			continue
		}
		name := r.body.vars[x.tilt].name
		both := strings.TrimSuffix(strings.TrimSuffix(name, "-left"), "-right")
		for _, wish := range r.script.Poses {
			swapped := r.script.Alternate == exercises.Swap && has(wish, otherSide(name))
			if has(wish, name) || has(wish, both) || swapped {
				x.shapes = x.tilted
			}
		}
	}
}

// breathless leaves out what swells with the breath where nothing tells of one: it
// lies within the trunk, unless the belly is large. Holds breathe by themselves.
func (r *reader) breathless() {
	breath := r.body.variable("breath")
	for _, wish := range r.script.Poses {
		if has(wish, "breath") || len(r.script.Beats) == 0 {
			return
		}
	}
	for i := range r.body.bones {
		if x := &r.body.bones[i]; x.swell == breath && breath >= 0 && (x.name != "belly" || r.who.paunch == nil) {
			x.shapes = nil
		}
	}
}

// ground paints what goes by while the person walks on the spot, where a pose
// says how far it has gone.
func (r *reader) ground() {
	for _, wish := range r.script.Poses {
		if has(wish, "ground") && r.body.bone("ground") >= 0 {
			r.body.order = append([]string{"ground"}, r.body.order...)
			return
		}
	}
}

// order takes over the file's own order of painting, and the one for the right
// side of who changes legs. What it names besides the usual is painted by itself
// on both sides of the body: a foot in front of a leg that is in front of its shin.
func (r *reader) order() {
	if r.body.order = r.ordered("order", r.script.Order, r.body.order); len(r.script.Right) == 0 {
		return
	}
	if r.script.Alternate != exercises.Swap || len(r.script.Beats) > 0 {
		r.wrong(r.line("", "order-right"), "order-right is for holds whose legs change places: alternate is swap, and there are no beats")
		return
	}
	r.body.right = r.ordered("order-right", r.script.Right, r.body.order)
}

// ordered reads an order of painting, where the usual one is known.
func (r *reader) ordered(key string, order, usual []string) []string {
	if len(order) == 0 {
		return usual
	}
	want := map[string]bool{}
	for _, name := range slices.Concat(usual, order) {
		if want[name] = true; r.body.bone(otherSide(name)) >= 0 {
			want[otherSide(name)] = true
		}
	}
	got := slices.Clone(order)
	slices.Sort(got)
	for name := range want {
		if r.body.bone(name) < 0 {
			got = nil
			delete(want, name)
		}
	}
	if !slices.Equal(names(want), got) {
		r.wrong(r.line("", key), "%s names each of %s, from behind to in front", key, strings.Join(names(want), ", "))
		return usual
	}
	for _, name := range order {
		r.body.bones[r.body.bone(name)].free = true
	}
	return order
}

// marks paints the areas that are stretched: on a limb with it, on the trunk
// over all of it.
func (r *reader) marks() {
	if n := len(r.script.Marks); n > most {
		r.wrong(r.line("", "marks"), "marks names %d areas; %d are allowed", n, most)
		return
	}
	for _, name := range r.script.Marks {
		patches, ok := r.body.marks[name]
		if !ok {
			r.wrong(r.line("", "marks"), "no area is called %q; there are %s", name, strings.Join(names(r.body.marks), ", "))
		}
		for _, m := range patches {
			// Two, one in the other, make a soft edge.
			patch := []shape{ellipse("mark", m.x, m.y, m.rx, m.ry), ellipse("mark", m.x, m.y, m.rx*0.65, m.ry*0.65)}
			if x := &r.body.bones[m.bone]; isLeg(x.name) {
				x.shapes = append(x.shapes, patch...)
				continue
			}
			over := bone{name: "mark " + name, parent: m.bone, from: m.bone, turn: -1, tilt: -1, swell: -1, orbit: -1, cross: -1, along: -1, twin: -1, free: true, shapes: patch}
			r.body.bones = append(r.body.bones, over)
			at := slices.Index(r.body.order, "trunk") + 1
			r.body.order = slices.Insert(slices.Clone(r.body.order), at, over.name)
			if r.body.right != nil {
				at = slices.Index(r.body.right, "trunk") + 1
				r.body.right = slices.Insert(slices.Clone(r.body.right), at, over.name)
			}
		}
	}
}

func otherSide(name string) string {
	if s, ok := strings.CutSuffix(name, "-left"); ok {
		return s + "-right"
	}
	if s, ok := strings.CutSuffix(name, "-right"); ok {
		return s + "-left"
	}
	return name
}
