package web

import (
	"strconv"
	"strings"
)

// form chooses the smallest form that the Accept-Encoding header allows. The
// plain form is the last resort, even for a client that refuses it: an answer
// it can't read is no worse than none.
func (e *entry) form(accept []string) *form {
	best := &e.forms[0]
	for i := range e.forms {
		if f := &e.forms[i]; f.coding != "" && len(f.body) < len(best.body) && accepts(accept, f.coding) {
			best = f
		}
	}
	return best
}

// accepts reports whether an Accept-Encoding header allows a content coding.
func accepts(header []string, coding string) bool {
	any := false
	for _, line := range header {
		for line != "" {
			var part string
			part, line, _ = strings.Cut(line, ",")
			name, params, _ := strings.Cut(part, ";")
			switch name = strings.TrimSpace(name); {
			case strings.EqualFold(name, coding):
				return weight(params) > 0
			case name == "*":
				any = weight(params) > 0
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
