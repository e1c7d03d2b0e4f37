package web

import (
	"strconv"
	"strings"
)

// byteRange reads a Range header for a body of size bytes. Several ranges, and
// what can't be read, are not ok: the whole body answers them. A range outside
// the body is ok and empty: nothing satisfies it.
func byteRange(header string, size int) (from, to int, ok bool) {
	spec, found := strings.CutPrefix(header, "bytes=")
	first, last, dash := strings.Cut(spec, "-")
	if !found || !dash {
		return 0, 0, false
	}
	if first == "" {
		n, ok := digits(last)
		if !ok {
			return 0, 0, false
		}
		return size - min(n, size), size, true
	}
	from, ok = digits(first)
	if !ok {
		return 0, 0, false
	}
	to = size
	if last != "" {
		end, ok := digits(last)
		if !ok || end < from {
			return 0, 0, false
		}
		to = min(end, size-1) + 1
	}
	if from >= size {
		return 0, 0, true
	}
	return from, to, true
}

// digits reads a number of digits only: no sign, no space.
func digits(s string) (int, bool) {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}
