package page

import "testing"

func TestAddressesUnderAPrefixComeBack(t *testing.T) {
	for _, c := range []struct{ base, address, path string }{
		{"/", "/", "/"},
		{"/", "/routines/", "/routines"},
		{"/", "/routines.html", "/routines"},
		{"/", "/index.html", "/"},
		{"/x/", "/x/", "/"},
		{"/x/", "/x", "/"},
		{"x", "/x/routines/desk-break", "/routines/desk-break"},
		{"/x/", "/x/routines/index.html", "/routines"},
	} {
		b := NewBase(c.base)
		if got := b.Path(c.address); got != c.path {
			t.Errorf("under %s, %s is %s, want %s", c.base, c.address, got, c.path)
		}
		if got := b.Path(b.Href(c.path)); got != c.path {
			t.Errorf("under %s, Href and Path turn %s into %s", c.base, c.path, got)
		}
	}
}
