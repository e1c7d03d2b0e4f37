package source

import (
	"fmt"
	"slices"
	"strings"
)

// choice returns one of the allowed words, which must be there.
func choice[T ~string](t *table, key string, allowed []T) T {
	s := T(t.text(key))
	if s != "" && !slices.Contains(allowed, s) {
		t.wrong(key, "%s can't be %q; allowed: %s", key, s, joined(allowed))
	}
	return s
}

// perhaps returns one of the allowed words, or none when it is left out.
func perhaps[T ~string](t *table, key string, allowed []T) T {
	if _, ok := t.take(key); !ok {
		return ""
	}
	return choice(t, key, allowed)
}

// choices returns a list of allowed words, each once; it may be left out.
func choices[T ~string](t *table, key string, allowed []T) []T {
	var all []T
	for i, s := range t.texts(key, 0, len(allowed)) {
		at := fmt.Sprintf("%s.%d", key, i)
		switch w := T(s); {
		case s != "" && !slices.Contains(allowed, w):
			t.wrong(at, "%s can't be %q; allowed: %s", key, s, joined(allowed))
		case slices.Contains(all, w):
			t.wrong(at, "%s has %q twice", key, s)
		default:
			all = append(all, w)
		}
	}
	return all
}

func joined[T ~string](all []T) string {
	var b strings.Builder
	for i, w := range all {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(w))
	}
	return b.String()
}
