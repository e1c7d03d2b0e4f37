package figure

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"limber/exercises"
	"limber/exercises/source"
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
	Right     []string                  `toml:"order-right"`
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
	slides map[string]bool   // pins that slide on their way into this pose
	over   map[string]string // what is painted in front of what else than usual, on the way into it and in it
}

// reader turns a script into poses and collects what is wrong with it.
type reader struct {
	path   string
	who    person
	lines  source.Lines
	script script
	body   *body
	found  source.Findings

	sampler *sampler         // what solved it
	stills  map[string]still // and the poses solved so far
}

func (r *reader) wrong(line int, format string, args ...any) {
	r.found.Add(r.path, line, format, args...)
}

// line finds where key stands in section, "" being the whole file; or else where
// the section begins.
func (r *reader) line(section, key string) int {
	return r.lines.Of(strings.Trim(section+"."+key, "."))
}

// decode reads the text; without a body nothing more can be said.
func (r *reader) decode(text string) error {
	meta, lines, err := source.Decode(r.path, text, &r.script)
	if err != nil {
		return err
	}
	r.lines = lines
	for _, k := range meta.Undecoded() {
		if len(k) > 1 {
			continue // inside a pose or pin, where it is looked at later
		}
		r.wrong(r.line("", k.String()), "%q is not known here", k.String())
	}
	view, ok := views[r.script.View]
	if !ok {
		r.wrong(r.line("", "view"), "view is one of %s", strings.Join(names(views), ", "))
		return r.found.Err()
	}
	r.body = view(r.who)
	return nil
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
			switch key {
			case "pins":
				for k, v := range v {
					pins[k] = v
				}
			case "over":
				p.over = map[string]string{}
				for name, under := range v {
					p.over[name], _ = under.(string)
				}
			default:
				r.wrong(r.line(section, key), "%q is not a table; pins and over are", key)
			}
		default:
			r.set(&p, section, key, v)
		}
	}
	for _, key := range names(pins) {
		if pins[key] == false {
			continue
		}
		at := section + ".pins"
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
		case r.who.id == exercises.Slim && (v < r.body.vars[i].min || v > r.body.vars[i].max):
			r.wrong(r.line(section, key), "%s goes from %g to %g degrees", key, r.body.vars[i].min, r.body.vars[i].max)
			return
		// The exact name wins over the one for both sides, whichever came first.
		case key == r.body.vars[i].name || !has(r.script.Poses[p.name], r.body.vars[i].name):
			// Poses are written for the first person; who folds less goes as far as that.
			p.values[i] = min(max(v, r.body.vars[i].min), r.body.vars[i].max)
		}
	}
}

func has(m map[string]any, key string) bool { _, ok := m[key]; return ok }

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
