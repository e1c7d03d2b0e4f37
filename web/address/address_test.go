package address

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"strings"
	"testing"
)

func TestDomainIsTheNameThatBrowsersSend(t *testing.T) {
	for written, want := range map[string]string{
		"limber.example":        "limber.example",
		"Limber.Example":        "limber.example",
		"limber.example.":       "limber.example",
		"bücher.example":        "xn--bcher-kva.example",
		"BÜCHER.example":        "xn--bcher-kva.example",
		"xn--bcher-kva.example": "xn--bcher-kva.example",
		"straße.example":        "xn--strae-oqa.example",
		"日本。example":            "xn--wgv71a.example",
		"ｌｉｍｂｅｒ.example":        "limber.example",
		"limber":                "limber",
		"localhost":             "localhost",
		"4u.example":            "4u.example",
		"1.2.3.x4":              "1.2.3.x4",

		"":                          "",
		".":                         "",
		".limber.example":           "",
		"limber..example":           "",
		"limber.example..":          "",
		"https://limber.example":    "",
		"limber.example/":           "",
		"limber.example:443":        "",
		"lim ber.example":           "",
		" limber.example":           "",
		"limber.example\n":          "",
		"*.example":                 "",
		"lim_ber.example":           "",
		"-limber.example":           "",
		"limber-.example":           "",
		"me@limber.example":         "",
		"limber.example,b.example":  "",
		"xn--a.example":             "",
		"192.168.1.5":               "",
		"1.2.3":                     "",
		"limber.0x7f":               "",
		"::1":                       "",
		"[::1]":                     "",
		"\xff.example":              "",
		"limber\x00.example":        "",
		strings.Repeat("a", 64):     "",
		strings.Repeat("abcd.", 51): "",
		strings.Repeat("ü", 1<<16):  "",
	} {
		got, err := Domain(written)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%.40q: %q, %v; want %q", written, got, err, want)
		}
		if err != nil && (!strings.Contains(err.Error(), "such as") || strings.Contains(err.Error(), "\n")) {
			t.Errorf("%.40q: does not say what is allowed: %v", written, err)
		}
	}
}

func TestHostIsKnownHoweverItIsWritten(t *testing.T) {
	for header, want := range map[string]string{
		"limber.example":         "limber.example",
		"LIMBER.example:443":     "limber.example",
		"limber.example.":        "limber.example",
		"limber.example.:8443":   "limber.example",
		"limber.example:":        "limber.example",
		"XN--BCHER-KVA.example.": "xn--bcher-kva.example",
		"192.168.1.5:8000":       "192.168.1.5",
		"[::1]":                  "::1",
		"[::1]:8000":             "::1",
		"":                       "",
		"[":                      "[",
		"[limber.example":        "[limber.example",
		"limber.example..":       "limber.example.",
		"a:b:c":                  "a:b:c",
	} {
		if got := Host(header); got != want {
			t.Errorf("%q: %q, want %q", header, got, want)
		}
	}
}

func TestOriginIsASchemeAndAHost(t *testing.T) {
	for written, want := range map[string]string{
		"https://limber.example":      "https://limber.example",
		"https://limber.example/":     "https://limber.example",
		"HTTPS://Limber.Example./":    "https://limber.example",
		"https://bücher.example":      "https://xn--bcher-kva.example",
		"https://limber.example:443":  "https://limber.example",
		"https://limber.example:8443": "https://limber.example:8443",
		"http://limber.example:80/":   "http://limber.example",
		"http://192.168.1.5:8000":     "http://192.168.1.5:8000",
		"http://[::1]:8000":           "http://[::1]:8000",
		"https://[2001:DB8::1]/":      "https://[2001:db8::1]",

		"":                             "",
		"limber.example":               "",
		"//limber.example":             "",
		"limber.example:443":           "",
		"ftp://limber.example":         "",
		"https:limber.example":         "",
		"https://":                     "",
		"https:///":                    "",
		"https://limber.example/x/":    "",
		"https://limber.example//":     "",
		"https://limber.example?x":     "",
		"https://limber.example?":      "",
		"https://limber.example#x":     "",
		"https://limber.example#":      "",
		"https://me@limber.example":    "",
		"https://lim ber.example":      "",
		"https://limber.example:0":     "",
		"https://limber.example:65536": "",
		"https://limber.example:":      "",
		"https://limber.example:x":     "",
		"https://1.2.3":                "",
		"https://[fe80::1%25eth0]":     "",
		"https://a<b>.example":         "",
	} {
		got, err := Origin(written)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", written, got, err, want)
		}
		if err != nil && (!strings.Contains(err.Error(), "such as") || strings.Contains(err.Error(), "\n")) {
			t.Errorf("%q: does not say what is allowed: %v", written, err)
		}
	}
}

func TestBaseIsWrittenAsBrowsersDo(t *testing.T) {
	for base, want := range map[string]string{
		"": "/", "/": "/", "/x/": "/x/", "/x/y/": "/x/y/", "/~Ann/limber-2.0/": "/~Ann/limber-2.0/", "/@ann/c++/": "/@ann/c++/",
		"x/": "", "/x": "", "//": "", "/../x/": "", "/x//": "", "//x/": "", "/./": "", "/x/../": "",
		"/é/": "", "/a b/": "", "/%C3%A9/": "", "/a%20b/": "", "/x?/": "", "/x#/": "", `/x\/`: "", "/<b>/": "", "/*/": "", "/:x/": "", "/'/": "", "/x\n/": "", "/\x00/": "",
		"https://limber.example/": "", "/" + strings.Repeat("x", 200) + "/": "",
	} {
		got, err := Base(base)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("base %q: %q, %v; want %q", base, got, err, want)
		}
		if err != nil && (!strings.Contains(err.Error(), "such as") || strings.Contains(err.Error(), "\n")) {
			t.Errorf("base %q: does not say what is allowed: %v", base, err)
		}
	}
}

func TestListenIsAPortAndPerhapsAHost(t *testing.T) {
	for at, want := range map[string]string{
		":8000": ":8000", "127.0.0.1:8000": "127.0.0.1:8000", "[::1]:0": "[::1]:0", "localhost:08000": "localhost:8000", "0.0.0.0:65535": "0.0.0.0:65535",
		"8000": "", "localhost": "", ":": "", ":65536": "", ":-1": "", ":http": "", "::1:80": "", "http://127.0.0.1:8000": "", "127.0.0.1:8000/": "", ":8000 ": "",
	} {
		got, err := Listen(at)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v; want %q", at, got, err, want)
		}
		if err != nil && (!strings.Contains(err.Error(), "such as") || strings.Contains(err.Error(), "\n")) {
			t.Errorf("%q: does not say what is allowed: %v", at, err)
		}
	}
}

func TestAddressIsWrittenWithoutItsUsualPort(t *testing.T) {
	for _, c := range []struct {
		scheme, host string
		port         int
		want         string
	}{
		{"https", "limber.example", 443, "https://limber.example"},
		{"https", "limber.example", 80, "https://limber.example:80"},
		{"http", "::1", 80, "http://[::1]"},
		{"http", "::1", 8000, "http://[::1]:8000"},
	} {
		if got := Of(c.scheme, c.host, c.port); got != c.want {
			t.Errorf("%v: %s", c, got)
		}
	}
}

// What is taken is taken again as it came out, and a request for it finds it.
func FuzzDomain(f *testing.F) {
	for _, s := range []string{"limber.example", "Bücher.Example.", "xn--bcher-kva.example", "1.2.3.4", "a_b", "日本。example", "K.example", "0x.a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		name, err := Domain(s)
		if err != nil {
			return
		}
		if again, err := Domain(name); again != name || err != nil {
			t.Errorf("%q is %q, which is %q, %v", s, name, again, err)
		}
		for _, header := range []string{name, name + ":443", strings.ToUpper(name) + ".:8443"} {
			if Host(header) != name {
				t.Errorf("%q is %q, and its request %q asks for %q", s, name, header, Host(header))
			}
		}
		if origin, err := Origin("https://" + name); origin != "https://"+name {
			t.Errorf("%q: origin %q, %v", name, origin, err)
		}
	})
}

func FuzzHost(f *testing.F) {
	for _, s := range []string{"limber.example:443", "[::1]:80", "[", "]:", "a:b:c", "x.."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, header string) {
		if host := Host(header); len(host) > len(header) && !strings.ContainsFunc(header, func(r rune) bool { return r > 127 }) {
			t.Errorf("%q: %q", header, host)
		}
	})
}

func FuzzOrigin(f *testing.F) {
	for _, s := range []string{"https://limber.example/", "http://[::1]:8000", "https://bücher.example:443", "HTTP://1.2.3.4", "https://a/x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		origin, err := Origin(s)
		if err != nil {
			return
		}
		if again, err := Origin(origin); again != origin || err != nil {
			t.Errorf("%q is %q, which is %q, %v", s, origin, again, err)
		}
		u, err := url.Parse(origin)
		if err != nil || u.Scheme+"://"+u.Host != origin || strings.ContainsAny(origin, "<>&\"' \n") {
			t.Errorf("%q is %q, %v", s, origin, err)
		}
	})
}

func FuzzBase(f *testing.F) {
	for _, s := range []string{"/", "/x/", "/é/", "/a b/", "/../", "/~x/@y/", "//"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		base, err := Base(s)
		if err != nil {
			return
		}
		u, err := url.Parse("https://limber.example" + base)
		if err != nil || u.Path != base || u.EscapedPath() != base || path.Clean(base+"x") != base+"x" {
			t.Errorf("%q is %q, which is read as %v, %v", s, base, u, err)
		}
		if r := httptest.NewRequest(http.MethodGet, base, nil); r.URL.Path != base {
			t.Errorf("%q is asked for as %q", base, r.URL.Path)
		}
	})
}
