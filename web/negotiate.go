package web

import (
	"strconv"
	"strings"
)

// form chooses the form that the Accept-Encoding header prefers, and of those
// it likes alike the smallest. The plain form is the last resort, even for a
// client that refuses it: an answer it can't read is no worse than none.
func (e *entry) form(accept []string) *form {
	best, most := &e.forms[0], preference(accept, "identity")
	for i := range e.forms[1:] {
		f := &e.forms[1+i]
		if q := preference(accept, f.coding); q > most || q > 0 && q == most && len(f.body) < len(best.body) {
			best, most = f, q
		}
	}
	return best
}

// preference is the weight of a content coding in an Accept-Encoding header; 0
// refuses it.
func preference(header []string, coding string) float64 {
	any := 0.0
	for _, line := range header {
		for line != "" {
			var part string
			part, line, _ = strings.Cut(line, ",")
			name, params, _ := strings.Cut(part, ";")
			switch name = strings.TrimSpace(name); {
			case strings.EqualFold(name, coding), coding == "gzip" && strings.EqualFold(name, "x-gzip"):
				return weight(params)
			case name == "*":
				any = weight(params)
			}
		}
	}
	return any
}

// weight reads the q of a coding; what can't be read counts as refused.
func weight(params string) float64 {
	params = strings.TrimSpace(params)
	if params == "" {
		return 1
	}
	key, val, _ := strings.Cut(params, "=")
	q, err := strconv.ParseFloat(strings.TrimSpace(val), 64)
	if !strings.EqualFold(strings.TrimSpace(key), "q") || err != nil || !(q >= 0 && q <= 1) {
		return 0
	}
	return q
}
