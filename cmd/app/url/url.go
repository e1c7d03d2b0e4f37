// Package url has of net/url what go-app needs for addresses that a browser gave
// it, and for links: slim.sh puts it in the place of that. Who is named before an
// @ stays part of the host.
package url

import (
	"errors"
	"strings"
)

// URL is an address in parts. Path and Fragment are not encoded.
type URL struct {
	Scheme, Opaque, Host, Path, RawQuery, Fragment string

	path, fragment string // as they were written
}

var errEscape = errors.New("an address has a % that stands for nothing")

// Parse takes an address apart. It fails where a % is not followed by two digits.
func Parse(address string) (*URL, error) {
	u := &URL{}
	rest, fragment, _ := strings.Cut(address, "#")
	rest, u.RawQuery, _ = strings.Cut(rest, "?")
	if scheme, more, ok := strings.Cut(rest, ":"); ok && !strings.Contains(scheme, "/") {
		u.Scheme, rest = strings.ToLower(scheme), more
		if !strings.HasPrefix(rest, "/") {
			u.Opaque = rest
			return u, nil
		}
	}
	if more, ok := strings.CutPrefix(rest, "//"); ok {
		u.Host, rest = more, ""
		if i := strings.IndexByte(more, '/'); i >= 0 {
			u.Host, rest = more[:i], more[i:]
		}
	}
	u.path, u.fragment = rest, fragment
	var ok1, ok2 bool
	u.Path, ok1 = unescape(rest)
	u.Fragment, ok2 = unescape(fragment)
	if !ok1 || !ok2 {
		return nil, errEscape
	}
	return u, nil
}

func (u *URL) String() string {
	s := ""
	if u.Scheme != "" {
		s = u.Scheme + ":"
	}
	if u.Opaque != "" {
		s += u.Opaque
	} else {
		if u.Scheme != "" || u.Host != "" {
			s += "//" + u.Host
		}
		s += escape(u.Path, u.path)
	}
	if u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		s += "#" + escape(u.Fragment, u.fragment)
	}
	return s
}

// Hostname is the host without its port.
func (u *URL) Hostname() string {
	host := u.Host
	if i := strings.LastIndexByte(host, ':'); i > strings.LastIndexByte(host, ']') {
		host = host[:i]
	}
	return strings.Trim(host, "[]")
}

const hex = "0123456789ABCDEF"

func unescape(s string) (string, bool) {
	if !strings.Contains(s, "%") {
		return s, true
	}
	var b []byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '%' {
			if i+2 >= len(s) {
				return "", false
			}
			high, low := digit(s[i+1]), digit(s[i+2])
			if high < 0 || low < 0 {
				return "", false
			}
			c = byte(high<<4 | low)
			i += 2
		}
		b = append(b, c)
	}
	return string(b), true
}

func digit(c byte) int {
	if 'a' <= c && c <= 'f' {
		c -= 'a' - 'A'
	}
	return strings.IndexByte(hex, c)
}

// escape writes a text for an address: as it was written, if it still is that.
func escape(s, written string) string {
	if was, _ := unescape(written); was == s {
		return written
	}
	var b []byte
	for i := range len(s) {
		c := s[i]
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"#%<>?[\\]^`{|}", c) >= 0 {
			b = append(b, '%', hex[c>>4], hex[c&15])
		} else {
			b = append(b, c)
		}
	}
	return string(b)
}
