package figure

import "strings"

// pin holds a point of the body to a place, or to another point of the body.
type pin struct {
	name  string // as written: "foot-left" holds several points
	point string
	spot  point
	place vec
	fixed [3]bool // which of x, y and z are held
	on    string  // the other point, if any
	onto  point
}

// axes is how many of x, y and z are held.
func (p *pin) axes() (n int) {
	for _, fixed := range p.fixed {
		if fixed {
			n++
		}
	}
	return n
}

// pins reads one entry of a pins table, which may hold several points.
func (r *reader) pins(section, key string, value any) []pin {
	line := r.line(section, key)
	var base pin
	switch v := value.(type) {
	case string:
		base.on = v
		base.fixed = [3]bool{true, true, r.body.mirrored} // profiles are flat
	case []any:
		xyz := [3]float64{}
		if len(v) < 2 || len(v) > 3 {
			r.wrong(line, "a pin is [x, y] or [x, y, z]")
			return nil
		}
		for i, n := range v {
			ok := false
			if xyz[i], ok = number(n); !ok {
				r.wrong(line, "a pin's numbers lie between -400 and 400")
				return nil
			}
			base.fixed[i] = true
		}
		base.place = vec{xyz[0], down(xyz[1]), xyz[2]}
	case map[string]any:
		for k, n := range v {
			f, ok := number(n)
			switch {
			case !ok:
			case k == "x":
				base.place.x, base.fixed[0] = f, true
			case k == "y":
				base.place.y, base.fixed[1] = down(f), true
			case k == "z":
				base.place.z, base.fixed[2] = f, true
			default:
				ok = false
			}
			if !ok {
				r.wrong(line, "a pin's table has x, y and z, numbers between -400 and 400")
				return nil
			}
		}
	default:
		r.wrong(line, "a pin is [x, y], {y = 0}, the name of another point, or false")
		return nil
	}
	var all []pin
	for _, name := range r.body.sided(key) {
		p := base
		if strings.HasSuffix(name, "-right") && name != key {
			p.place = r.body.other(p.place)
		}
		if p.on != "" && !r.body.knows(p.on) {
			p.on += strings.TrimPrefix(name, key)
		}
		if p.on != "" && !r.body.knows(p.on) {
			r.wrong(line, "no point is called %q; there are %s", p.on, strings.Join(names(r.body.points), ", "))
			return nil
		}
		all = append(all, r.body.pinned(name, p)...)
	}
	if len(all) == 0 {
		r.wrong(line, "no point is called %q; there are %s, %s", key, strings.Join(names(r.body.groups), ", "), strings.Join(names(r.body.points), ", "))
	}
	return all
}

// down turns a file's y, which counts up the picture, into the drawing's.
func down(y float64) float64 { return -y }

// pinned takes a pin of several points apart.
func (b *body) pinned(name string, p pin) []pin {
	p.name = name
	group, ok := b.groups[name]
	if !ok {
		p.point, p.spot, p.onto = name, b.points[name], b.points[p.on]
		return []pin{p}
	}
	var all []pin
	for _, g := range group {
		q := p
		q.point, q.spot, q.onto = g.point, b.points[g.point], b.points[p.on]
		q.place = vec{p.place.x + g.offset.x, p.place.y + g.offset.y, p.place.z + g.offset.z}
		if g.yOnly {
			q.fixed = [3]bool{false, p.fixed[1], false}
		}
		all = append(all, q)
	}
	return all
}

func (b *body) knows(point string) bool { _, ok := b.points[point]; return ok }

// sided lists the points and groups meant by a name: itself, or those of both
// sides of the body.
func (b *body) sided(name string) []string {
	var found []string
	for _, n := range []string{name, name + "-left", name + "-right"} {
		if _, ok := b.groups[n]; ok || b.knows(n) {
			found = append(found, n)
		}
	}
	return found
}

// other is where the right side's pin belongs when one is given for both.
func (b *body) other(v vec) vec {
	if b.mirrored {
		v.x = -v.x
		return v
	}
	return vec{v.x + aside, v.y, v.z}
}

// aside is how far to the right the far hand or foot of a pair rests, so that
// it can be seen.
const aside = 4
