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

func TestAStyleSheetKeepsTheLineEndsItNeeds(t *testing.T) {
	for source, want := range map[string]string{
		".a,\n.b {\nc: d;\n\ne: f;\n}\n":          ".a,.b {c: d;e: f;}",
		"grid-template: \"a\" 1fr\n\"b\" auto;\n": "grid-template: \"a\" 1fr\n\"b\" auto;",
		".a { b: c; } /* why */\n.d { e: f; }\n":  ".a { b: c; } /* why */\n.d { e: f; }",
	} {
		if got := string(oneLine([]byte(source))); got != want {
			t.Errorf("of %q it left %q, want %q", source, got, want)
		}
	}
}
