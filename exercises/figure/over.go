package figure

import (
	"slices"
	"strings"
)

// Some parts are in front of others only for a part of the way: an arm that goes
// under the chest and comes out beyond it. Such a part is painted twice, its twin
// where a pose wants it, and one of the two is hidden in every move.

// twinOf is what the name of a twin begins with.
const twinOf = "twin of "

// twins adds the twins that poses ask for, and puts them into the order of painting.
func (r *reader) twins() {
	usual := r.body.order
	for _, pose := range names(r.script.Poses) {
		over, _ := r.script.Poses[pose]["over"].(map[string]any)
		for _, name := range names(over) {
			under, _ := over[name].(string)
			line := r.line("pose."+pose, "over")
			switch twin := twinName(name, under); {
			case !slices.Contains(usual, name) || !slices.Contains(usual, under) || name == under:
				r.wrong(line, "over says what is painted right in front of what else: two of %s", strings.Join(slices.Sorted(slices.Values(usual)), ", "))
			case r.body.bone(twin) < 0:
				r.body.twin(r.body.bone(name), -1, twin)
				r.body.order = slices.Insert(slices.Clone(r.body.order), slices.Index(r.body.order, under)+1, twin)
			}
		}
	}
}

func twinName(name, under string) string { return twinOf + name + " over " + under }

// twin adds a second bone where one is, and with it what is painted with that.
func (b *body) twin(of, parent int, name string) {
	x := b.bones[of]
	x.name, x.twin = name, of
	if parent >= 0 {
		x.parent = parent
	}
	at := len(b.bones)
	b.bones = append(b.bones, x)
	for child, c := range b.bones[:at] {
		if c.parent == of && !c.free {
			b.twin(child, at, twinOf+c.name)
		}
	}
}

// hidden lists the parts that are not seen on the way into a pose: the twins that it
// does not ask for, and what those stand for that it does.
func (s *sampler) hidden(into pose) (parts []int) {
	for i, bone := range s.bones {
		x := s.body.bones[bone]
		if !x.free {
			continue
		}
		seen := x.twin < 0
		for name, under := range into.over {
			if seen = seen && x.name != name; x.name == twinName(name, under) {
				seen = true
			}
		}
		if !seen {
			parts = append(parts, i)
		}
	}
	return parts
}
