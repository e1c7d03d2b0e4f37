package web

import (
	"slices"
	"strings"
)

// naming is how a list of entity tags names a form.
type naming int

const (
	unnamed naming = iota
	derived        // as what a proxy made of it, in other bytes
	exact          // these very bytes
)

// names looks for a tag in an If-Match or If-None-Match header. Weak tags are
// looked at only where other bytes of the same content will do. Dates have no
// say: we send none.
func names(header []string, tag string, weak bool) (found naming) {
	if len(header) == 1 && strings.TrimSpace(header[0]) == "*" {
		return exact
	}
	for _, line := range header {
		for t := range strings.SplitSeq(line, ",") { // our tags have no comma in them
			t = strings.TrimSpace(t)
			if weak {
				t = strings.TrimPrefix(t, "W/")
			}
			switch {
			case t == tag:
				return exact
			case suffixed(t, tag):
				found = derived
			}
		}
	}
	return found
}

// suffixed reports whether a tag is ours as a proxy that compresses passes it
// on: Apache makes "tag" to "tag-gzip", Jetty to "tag--gzip". No tag of ours
// has a dash in it.
func suffixed(t, tag string) bool {
	suffix, ok := strings.CutPrefix(t, strings.TrimSuffix(tag, `"`)+"-")
	return ok && slices.Contains([]string{`gzip"`, `br"`, `zstd"`, `deflate"`}, strings.TrimPrefix(suffix, "-"))
}
