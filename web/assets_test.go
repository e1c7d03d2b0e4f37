package web

import "testing"

func TestCommentsAndIndentationStayAtHome(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{"// Says why.\nif (a) {\n  // And more.\n  b = 'http://c'; // behind\n}\n", "\nif (a) {\n\nb = 'http://c'; // behind\n}\n"},
		{"/* One\n   two. */\n.a {\n\tb: \"/* c */\";\n}\n", "\n\n.a {\nb: \"/* c */\";\n}\n"},
		{"a */ b /* c\n d */\n", "a */ b /* c\nd */\n"},
	} {
		if got := string(terse([]byte(c.source))); got != c.want {
			t.Errorf("of %q it left %q, want %q", c.source, got, c.want)
		}
	}
}
