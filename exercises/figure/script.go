package figure

import (
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"

	"github.com/BurntSushi/toml"
)

// script is figure.toml as written.
type script struct {
	View      string                    `toml:"view"`
	Marks     []string                  `toml:"marks"`
	Enter     []string                  `toml:"enter"`
	Beats     []string                  `toml:"beats"`
	Still     string                    `toml:"still"`
	Alternate string                    `toml:"alternate"`
	Order     []string                  `toml:"order"`
	Alike     bool                      `toml:"alike"`
	Props     map[string]any            `toml:"props"`
	Arrows    [][]float64               `toml:"arrows"`
	Pins      map[string]any            `toml:"pins"`
	Poses     map[string]map[string]any `toml:"pose"`
}

// pose is a key pose as wished: values for the variables, and where points of
// the body rest.
type pose struct {
	name   string
	values []float64
	pins   []pin
	slides map[string]bool // pins that slide on their way into this pose
}

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

// mistake is one thing wrong with a file.
type mistake struct {
	path string
	line int
	text string
}

func (m mistake) Error() string { return fmt.Sprintf("%s:%d: %s", m.path, m.line, m.text) }

// reader turns a script into poses and collects what is wrong with it.
type reader struct {
	path, text string
	script     script
	body       *body
	mistakes   []error
}

func (r *reader) wrong(line int, format string, args ...any) {
	r.mistakes = append(r.mistakes, mistake{r.path, line, fmt.Sprintf(format, args...)})
}

// line finds where key stands in section ("" before the first), 1 if nowhere.
func (r *reader) line(section, key string) int {
	now, head := "", 1
	for i, l := range strings.Split(r.text, "\n") {
		l = strings.TrimSpace(l)
		if strings.HasPrefix(l, "[") && strings.HasSuffix(l, "]") && !strings.Contains(l, "=") {
			now = strings.Trim(l, "[] ")
			if now == section {
				head = i + 1
			}
		}
		if name, _, ok := strings.Cut(l, "="); ok && now == section && strings.TrimSpace(name) == key {
			return i + 1
		}
	}
	return head
}

// decode reads the text; without a body nothing more can be said.
func (r *reader) decode() bool {
	meta, err := toml.Decode(r.text, &r.script)
	if err != nil {
		line := 1
		if p := (toml.ParseError{}); errors.As(err, &p) {
			line = p.Position.Line
		}
		r.wrong(line, "%s", strings.TrimPrefix(err.Error(), "toml: "))
		return false
	}
	for _, k := range meta.Undecoded() {
		if len(k) > 1 {
			continue // inside a pose or pin, where it is looked at later
		}
		r.wrong(r.line("", k.String()), "%q is not known here", k.String())
	}
	view, ok := views[r.script.View]
	if !ok {
		r.wrong(r.line("", "view"), "view is one of %s", strings.Join(names(views), ", "))
		return false
	}
	r.body = view(r.script.Alike)
	return true
}

// pose reads one key pose.
func (r *reader) pose(name string) pose {
	section := "pose." + name
	p := pose{name: name, values: make([]float64, len(r.body.vars))}
	pins := map[string]any{}
	for k, v := range r.script.Pins {
		pins[k] = v
	}
	wish := r.script.Poses[name]
	for _, key := range names(wish) {
		switch v := wish[key].(type) {
		case []any:
			p.slides = map[string]bool{}
			for _, n := range v {
				if name, ok := n.(string); ok && key == "slides" && len(r.body.sided(name)) == 1 {
					p.slides[name] = true
				} else {
					r.wrong(r.line(section, key), "slides lists pins by name, with their side")
				}
			}
		case map[string]any:
			if key != "pins" {
				r.wrong(r.line(section, key), "%q is not a table; only pins is", key)
				continue
			}
			for k, v := range v {
				pins[k] = v
			}
		default:
			r.set(&p, section, key, v)
		}
	}
	for _, key := range names(pins) {
		if pins[key] == false {
			continue
		}
		at := section
		if _, own := r.script.Pins[key]; own {
			at = "pins"
		}
		p.pins = append(p.pins, r.pins(at, key, pins[key])...)
	}
	return p
}

// set gives variables their values: "knee" bends both, "knee-left" one, and
// "spine" is shared out among its parts.
func (r *reader) set(p *pose, section, key string, value any) {
	v, ok := number(value)
	if !ok {
		r.wrong(r.line(section, key), "%s is a number of degrees between -400 and 400", key)
		return
	}
	var found []int
	for i, x := range r.body.vars {
		if x.name == key || strings.HasPrefix(x.name, key+"-") && (strings.HasSuffix(x.name, "left") || strings.HasSuffix(x.name, "right")) && len(x.name) <= len(key)+6 {
			found = append(found, i)
		}
	}
	if key == "spine" || key == "low-spine" || key == "high-spine" {
		parts := map[string][]int{"spine": {1, 2, 3, 4, 5}, "low-spine": {1, 2}, "high-spine": {3, 4, 5}}[key]
		for _, n := range parts {
			if i := r.body.variable(fmt.Sprintf("spine-%d", n)); i >= 0 {
				p.values[i] += v / float64(len(parts))
				found = append(found, -1)
			}
		}
	}
	if len(found) == 0 {
		r.wrong(r.line(section, key), "nothing is called %q; the view %q knows %s", key, r.script.View, strings.Join(r.body.known(), ", "))
	}
	for _, i := range found {
		switch {
		case i < 0:
		case v < r.body.vars[i].min || v > r.body.vars[i].max:
			r.wrong(r.line(section, key), "%s goes from %g to %g degrees", key, r.body.vars[i].min, r.body.vars[i].max)
			return
		// The exact name wins over the one for both sides, whichever came first.
		case key == r.body.vars[i].name || !has(r.script.Poses[p.name], r.body.vars[i].name):
			p.values[i] = v
		}
	}
}

func has(m map[string]any, key string) bool { _, ok := m[key]; return ok }

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
		base.place = vec{xyz[0], r.body.down(xyz[1]), xyz[2]}
	case map[string]any:
		for k, n := range v {
			f, ok := number(n)
			switch {
			case !ok:
			case k == "x":
				base.place.x, base.fixed[0] = f, true
			case k == "y":
				base.place.y, base.fixed[1] = r.body.down(f), true
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

// down turns a file's y into the drawing's: files count it up from the floor,
// or down the picture when that is seen from above.
func (b *body) down(y float64) float64 {
	if b.fromAbove {
		return y
	}
	return -y
}

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

func (b *body) known() []string {
	var all []string
	for _, v := range b.vars[firstAngle:] {
		all = append(all, v.name)
	}
	return all
}

func number(v any) (float64, bool) {
	var f float64
	switch v := v.(type) {
	case int64:
		f = float64(v)
	case float64:
		f = v
	default:
		return 0, false
	}
	return f, !math.IsNaN(f) && math.Abs(f) <= 400
}

func names[V any](m map[string]V) []string {
	var all []string
	for k := range m {
		all = append(all, k)
	}
	sort.Strings(all)
	return all
}
