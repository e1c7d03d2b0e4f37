package web

import (
	"cmp"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// ask makes one request; headers come as "Name: value".
func ask(s http.Handler, method, path string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, "http://limber.example"+path, nil)
	for _, h := range headers {
		k, v, _ := strings.Cut(h, ": ")
		r.Header.Add(k, v)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result()
}

func text(t testing.TB, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestAnswers(t *testing.T) {
	s := built(t)
	program := s.files[3].URL
	for _, c := range []struct {
		method, path string
		status       int
		kind, cache  string
	}{
		{"GET", "/", 200, "text/html; charset=utf-8", check},
		{"GET", "/routines?x=1", 200, "text/html; charset=utf-8", check},
		{"GET", "/worker.js", 200, "text/javascript; charset=utf-8", check},
		{"GET", "/manifest.webmanifest", 200, "application/manifest+json", check},
		{"GET", "/robots.txt", 200, "text/plain; charset=utf-8", check},
		{"GET", "/sitemap.xml", 200, "application/xml; charset=utf-8", check},
		{"GET", program, 200, "application/wasm", forever},
		{"HEAD", program, 200, "application/wasm", forever},
		{"GET", "/none", 404, "text/html; charset=utf-8", check},
		{"GET", "/404", 404, "text/html; charset=utf-8", check},
		{"HEAD", "/none", 404, "text/html; charset=utf-8", check},
		{"GET", "/assets/", 404, "text/html; charset=utf-8", check},
		{"GET", "/assets/../../etc/passwd", 404, "text/html; charset=utf-8", check},
		{"GET", "/assets/%2e%2e/worker.js", 404, "text/html; charset=utf-8", check},
		{"GET", "//elsewhere.example/", 404, "text/html; charset=utf-8", check},
		{"GET", "/routines%00", 404, "text/html; charset=utf-8", check},
		{"GET", "/routines/", 308, "text/plain; charset=utf-8", check},
		{"POST", "/", 405, "text/plain; charset=utf-8", check},
		{"PUT", "/none", 405, "text/plain; charset=utf-8", check},
		{"OPTIONS", "/", 405, "text/plain; charset=utf-8", check},
	} {
		r := ask(s, c.method, c.path)
		if r.StatusCode != c.status || r.Header.Get("Content-Type") != c.kind || r.Header.Get("Cache-Control") != c.cache {
			t.Errorf("%s %s: %d %q %q, want %d %q %q", c.method, c.path, r.StatusCode, r.Header.Get("Content-Type"), r.Header.Get("Cache-Control"), c.status, c.kind, c.cache)
		}
		body := text(t, r)
		if c.method == "HEAD" && body != "" {
			t.Errorf("HEAD %s has a body", c.path)
		}
		if c.method != "HEAD" && r.Header.Get("Content-Length") != fmt.Sprint(len(body)) {
			t.Errorf("%s %s: Content-Length %s of %d bytes", c.method, c.path, r.Header.Get("Content-Length"), len(body))
		}
		if (c.status == 405) != (r.Header.Get("Allow") == "GET, HEAD") {
			t.Errorf("%s %s: Allow %q", c.method, c.path, r.Header.Get("Allow"))
		}
	}
}

func TestEveryAnswerCarriesThePolicy(t *testing.T) {
	s := built(t)
	tag := ask(s, "GET", "/").Header.Get("Etag")
	answers := map[string]*http.Response{
		"304":     ask(s, "GET", "/", "If-None-Match: "+tag),
		"405":     ask(s, "DELETE", "/"),
		"404":     ask(s, "GET", "/none"),
		"308":     ask(s, "GET", "/index.html"),
		"206":     ask(s, "GET", "/", "Range: bytes=0-1"),
		"416":     ask(s, "GET", "/", "Range: bytes=999999-"),
		"no page": ask(&Site{}, "GET", "/"),
	}
	for _, at := range s.Paths() {
		answers[at] = ask(s, "GET", at, "Accept-Encoding: br")
	}
	for what, r := range answers {
		for name, values := range security {
			if got := r.Header.Values(name); len(got) != 1 || got[0] != values[0] {
				t.Errorf("%s: %s is %q", what, name, got)
			}
		}
	}
	if p := security.Get("Content-Security-Policy"); strings.Contains(p, "unsafe-inline") || strings.Contains(p, "'unsafe-eval'") || !strings.Contains(p, "frame-ancestors 'none'") {
		t.Error(p)
	}
}

func TestOtherFormsOfAnAddressLeadToThePage(t *testing.T) {
	s := built(t)
	for from, to := range map[string]string{
		"/index.html":              "/",
		"/index.html?a=b":          "/?a=b",
		"/routines/":               "/routines",
		"/routines.html":           "/routines",
		"/routines/index.html?x=1": "/routines?x=1",
	} {
		r := ask(s, "GET", from)
		if r.StatusCode != 308 || r.Header.Get("Location") != to {
			t.Errorf("%s: %d to %q, want %q", from, r.StatusCode, r.Header.Get("Location"), to)
		}
	}
	x := built(t, func(in *Input) { in.Base = "/x/"; in.Pages[0].Body = "<p></p>" })
	if r := ask(x, "GET", "/x"); r.Header.Get("Location") != "/x/" {
		t.Errorf("/x leads to %q", r.Header.Get("Location"))
	}
	if r := ask(x, "GET", "/"); r.StatusCode != 404 {
		t.Errorf("outside the base: %d", r.StatusCode)
	}
}

func TestEveryCodingHoldsTheSameBytes(t *testing.T) {
	s := built(t)
	for _, at := range s.Paths() {
		plain := ask(s, "GET", at)
		want := text(t, plain)
		tags := map[string]bool{plain.Header.Get("Etag"): true}
		for coding, open := range map[string]func(io.Reader) io.Reader{
			"br":   func(r io.Reader) io.Reader { return brotli.NewReader(r) },
			"gzip": func(r io.Reader) io.Reader { z, _ := gzip.NewReader(r); return z },
		} {
			r := ask(s, "GET", at, "Accept-Encoding: "+coding)
			if r.Header.Get("Content-Encoding") == "" {
				continue
			}
			b, err := io.ReadAll(open(r.Body))
			if err != nil || string(b) != want {
				t.Errorf("%s %s: %v", at, coding, err)
			}
			if tag := r.Header.Get("Etag"); tags[tag] {
				t.Errorf("%s %s: tag %s names two forms", at, coding, tag)
			} else {
				tags[tag] = true
			}
			if r.Header.Get("Vary") != "Accept-Encoding" || plain.Header.Get("Vary") != "Accept-Encoding" {
				t.Errorf("%s: no Vary", at)
			}
		}
	}
}

func TestNegotiation(t *testing.T) {
	s := built(t)
	for accept, want := range map[string]string{
		"":                           "",
		"br":                         "br",
		"gzip":                       "gzip",
		"gzip, deflate, br, zstd":    "br",
		"GZIP, BR":                   "br",
		"br;q=0, gzip":               "gzip",
		"br;q=0.000, gzip;q=0.001":   "gzip",
		"br; q=0.5 , gzip;q=1":       "gzip",
		"gzip;q=1.0, br;q=0.1":       "gzip",
		"gzip;q=0.5, br;q=0.5":       "br",
		"br;q=0.5, identity":         "",
		"identity;q=0.5, gzip;q=0.4": "",
		"identity;q=0.5, gzip;q=0.6": "gzip",
		"gzip;q=0.001":               "gzip",
		"br;q=0.5, *;q=0.1":          "br",
		"br;q=0.1, *;q=0.5":          "gzip",
		"x-gzip":                     "gzip",
		"X-Gzip;q=0.9, br;q=0.1":     "gzip",
		"x-gzip;q=0, *":              "br",
		"x-gzip;q=0":                 "",
		"x-br":                       "",
		"*":                          "br",
		"*;q=0":                      "",
		"br;q=0, *":                  "gzip",
		"identity":                   "",
		"zstd, deflate":              "",
		"br;q=nonsense, gzip;q=2":    "",
		"br;q=NaN":                   "",
		"brotli, gzipped":            "",
		", ,, gzip":                  "gzip",
		"identity;q=0, *;q=0":        "",
		strings.Repeat(",", 5000):    "",
		"br\x00":                     "",
		"gzip;q=1;ext=x":             "",
		" br ;  q=1":                 "br",
		"compress, *;q=0.1, br;q=0.": "gzip",
	} {
		r := ask(s, "GET", "/routines", "Accept-Encoding: "+accept)
		if got := r.Header.Get("Content-Encoding"); got != want {
			t.Errorf("Accept-Encoding %q: got %q, want %q", accept, got, want)
		}
	}
}

func TestUnchangedPageIsNotSentAgain(t *testing.T) {
	s := built(t)
	tag := ask(s, "GET", "/routines", "Accept-Encoding: br").Header.Get("Etag")
	for match, want := range map[string]int{
		tag:                           304,
		"W/" + tag:                    304,
		`"other", ` + tag:             304,
		"*":                           304,
		" * ":                         304,
		`"other"`:                     200,
		passedOn(tag, "-gzip"):        304, // Apache's compression
		passedOn(tag, "-br"):          304,
		passedOn(tag, "--gzip"):       304, // Jetty's
		"W/" + passedOn(tag, "-zstd"): 304,
		passedOn(tag, "-other"):       200,
		passedOn(tag, "-"):            200,
		passedOn(tag, "---gzip"):      200,
		passedOn(tag, "-gzip-gzip"):   200,
		`"a,*,b"`:                     200,
		`"a", *`:                      200,
		strings.Trim(tag, `"`):        200,
		"":                            200,
	} {
		r := ask(s, "GET", "/routines", "Accept-Encoding: br", "If-None-Match: "+match)
		if r.StatusCode != want {
			t.Errorf("If-None-Match %s: %d, want %d", match, r.StatusCode, want)
		}
		if want == 304 && (text(t, r) != "" || r.Header.Get("Etag") != tag || r.Header.Get("Cache-Control") != check || r.Header.Get("Vary") == "" || r.Header.Get("Content-Length") != "") {
			t.Errorf("the 304 says %v", r.Header)
		}
	}
	if r := ask(s, "GET", "/routines", "If-None-Match: "+tag); r.StatusCode != 200 {
		t.Error("the tag of one form passes for another")
	}
	if r := ask(s, "GET", "/routines", "If-None-Match: "+passedOn(ask(s, "GET", "/routines").Header.Get("Etag"), "-br")); r.StatusCode != 304 {
		t.Error("a proxy's compression of the plain form is not known again")
	}
	if r := ask(s, "GET", "/none", "If-None-Match: *"); r.StatusCode != 404 {
		t.Errorf("a page that does not exist is unchanged: %d", r.StatusCode)
	}
}

// passedOn is a tag as proxies that compress pass it on.
func passedOn(tag, suffix string) string { return strings.TrimSuffix(tag, `"`) + suffix + `"` }

func TestOtherPageThanWasMeantIsNotSent(t *testing.T) {
	s := built(t)
	plain := ask(s, "GET", "/routines").Header.Get("Etag")
	tag := ask(s, "GET", "/routines", "Accept-Encoding: br").Header.Get("Etag")
	for _, c := range []struct {
		method, path string
		want         int
		headers      []string
	}{
		{"GET", "/routines", 200, []string{"If-Match: " + tag}},
		{"GET", "/routines", 200, []string{"If-Match: *"}},
		{"GET", "/routines", 200, []string{`If-Match: "other", ` + tag}},
		{"GET", "/routines", 200, []string{`If-Match: "other"`, "If-Match: " + tag}},
		{"GET", "/routines", 200, []string{"If-Match: " + passedOn(tag, "-gzip")}},
		{"GET", "/routines", 206, []string{"If-Match: " + tag, "Range: bytes=0-1"}},
		{"GET", "/routines", 200, []string{"If-Match: " + passedOn(tag, "-gzip"), "Range: bytes=0-1"}}, // a part of other bytes
		{"GET", "/routines", 304, []string{"If-Match: " + tag, "If-None-Match: " + tag}},
		{"GET", "/routines", 412, []string{`If-Match: "other"`}},
		{"HEAD", "/routines", 412, []string{`If-Match: "other"`}},
		{"GET", "/routines", 412, []string{"If-Match: W/" + tag}}, // only strong tags name bytes
		{"GET", "/routines", 412, []string{"If-Match: " + plain}},
		{"GET", "/routines", 412, []string{"If-Match: "}},
		{"GET", "/routines", 412, []string{`If-Match: "other"`, "If-None-Match: " + tag}},
		{"GET", "/routines", 412, []string{`If-Match: "other"`, "Range: bytes=0-1"}},
		{"GET", "/none", 404, []string{`If-Match: "other"`}},
		{"GET", "/routines/", 308, []string{`If-Match: "other"`}},
		{"POST", "/routines", 405, []string{`If-Match: "other"`}},
		// No answer has a date, so there is nothing to compare one with.
		{"GET", "/routines", 200, []string{"If-Unmodified-Since: Sat, 01 Jan 2000 00:00:00 GMT"}},
	} {
		r := ask(s, c.method, c.path, append(c.headers, "Accept-Encoding: br")...)
		if r.StatusCode != c.want {
			t.Errorf("%s %s %q: %d, want %d", c.method, c.path, c.headers, r.StatusCode, c.want)
		}
		if r.StatusCode == 412 && (r.Header.Get("Etag") != "" || r.Header.Get("Content-Encoding") != "" || r.Header.Get("Content-Security-Policy") == "") {
			t.Errorf("%q: the 412 says %v", c.headers, r.Header)
		}
	}
}

func TestRange(t *testing.T) {
	s := built(t)
	whole := text(t, ask(s, "GET", "/routines"))
	n := len(whole)
	tag := ask(s, "GET", "/routines").Header.Get("Etag")
	for _, c := range []struct {
		spec, ifRange string
		status        int
		body, content string
	}{
		{"bytes=0-4", "", 206, whole[:5], fmt.Sprintf("bytes 0-4/%d", n)},
		{"bytes=5-", "", 206, whole[5:], fmt.Sprintf("bytes 5-%d/%d", n-1, n)},
		{"bytes=-3", "", 206, whole[n-3:], fmt.Sprintf("bytes %d-%d/%d", n-3, n-1, n)},
		{"bytes=-999999", "", 206, whole, fmt.Sprintf("bytes 0-%d/%d", n-1, n)},
		{fmt.Sprintf("bytes=%d-999999", n-1), "", 206, whole[n-1:], fmt.Sprintf("bytes %d-%d/%d", n-1, n-1, n)},
		{"bytes=0-4", tag, 206, whole[:5], fmt.Sprintf("bytes 0-4/%d", n)},
		{"bytes=0-4", `"other"`, 200, whole, ""},
		{"bytes=0-4", "W/" + tag, 200, whole, ""},
		{"bytes=0-4", "Sun, 22 Nov 2026 00:00:00 GMT", 200, whole, ""},
		{fmt.Sprintf("bytes=%d-", n), "", 416, "Requested Range Not Satisfiable\n", fmt.Sprintf("bytes */%d", n)},
		{"bytes=-0", "", 416, "Requested Range Not Satisfiable\n", fmt.Sprintf("bytes */%d", n)},
		{"bytes=0-1,3-4", "", 200, whole, ""},
		{"bytes=4-1", "", 200, whole, ""},
		{"bytes=a-b", "", 200, whole, ""},
		{"bytes=+1-2", "", 200, whole, ""},
		{"bytes=-", "", 200, whole, ""},
		{"lines=0-4", "", 200, whole, ""},
		{"bytes=99999999999999999999-", "", 200, whole, ""},
	} {
		headers := []string{"Range: " + c.spec}
		if c.ifRange != "" {
			headers = append(headers, "If-Range: "+c.ifRange)
		}
		r := ask(s, "GET", "/routines", headers...)
		if got := text(t, r); r.StatusCode != c.status || got != c.body || r.Header.Get("Content-Range") != c.content || r.Header.Get("Content-Length") != fmt.Sprint(len(c.body)) {
			t.Errorf("%s (If-Range %s): %d %q, %d bytes; want %d %q", c.spec, c.ifRange, r.StatusCode, r.Header.Get("Content-Range"), len(got), c.status, c.content)
		}
	}
	if r := ask(s, "HEAD", "/routines", "Range: bytes=0-4"); r.StatusCode != 200 || r.Header.Get("Content-Length") != fmt.Sprint(n) {
		t.Errorf("HEAD with a range: %d, %s", r.StatusCode, r.Header.Get("Content-Length"))
	}
}

func TestAnswersDoNotChangeEachOther(t *testing.T) {
	s := built(t)
	ask(s, "GET", "/routines", "Range: bytes=0-4")
	ask(s, "GET", "/routines/?evil=1")
	if r := ask(s, "GET", "/routines"); r.Header.Get("Content-Range") != "" || r.Header.Get("Content-Length") == "5" {
		t.Error("a range stays behind")
	}
	if r := ask(s, "GET", "/routines/"); r.Header.Get("Location") != "/routines" {
		t.Error("a query stays behind")
	}
}

func FuzzRange(f *testing.F) {
	for _, s := range []string{"bytes=0-4", "bytes=-1", "bytes=5-", "bytes=", "bytes=1-0", "x"} {
		f.Add(s, 10)
	}
	f.Fuzz(func(t *testing.T, spec string, size int) {
		if size < 0 {
			t.Skip()
		}
		if from, to, ok := byteRange(spec, size); ok && !(0 <= from && from <= to && to <= size) {
			t.Errorf("%q of %d: %d to %d", spec, size, from, to)
		}
	})
}

func FuzzTags(f *testing.F) {
	for _, s := range []string{`*`, `"abc"`, `W/"abc"`, `"abc-gzip"`, `"x,"abc"`, `,,"`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, header string) {
		strong, weak := names([]string{header}, `"abc"`, false), names([]string{header}, `"abc"`, true)
		if strong > weak || weak != unnamed && !strings.Contains(header, `"abc`) && strings.TrimSpace(header) != "*" {
			t.Errorf("%q: %v, weakly %v", header, strong, weak)
		}
	})
}

func FuzzAccept(f *testing.F) {
	for _, s := range []string{"br", "gzip;q=0.5, *", "br;q=0", ";;q=,", "x-gzip, identity;q=0.2, br;q=0.1"} {
		f.Add(s)
	}
	e := &entry{kind: "text/plain", status: 200}
	e.fill([]byte(strings.Repeat("x", 99)), Forms{Brotli: []byte("b"), Gzip: []byte("gz")})
	f.Fuzz(func(t *testing.T, accept string) {
		got := e.form([]string{accept})
		if got.coding != "" && !strings.Contains(strings.ToLower(accept), got.coding) && !strings.Contains(accept, "*") {
			t.Errorf("%q gets %s", accept, got.coding)
		}
		for _, f := range e.forms {
			if coding := cmp.Or(f.coding, "identity"); preference([]string{accept}, coding) > preference([]string{accept}, cmp.Or(got.coding, "identity")) {
				t.Errorf("%q gets %q, and would rather have %s", accept, got.coding, coding)
			}
		}
	})
}
