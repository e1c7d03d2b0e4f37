package url

import (
	"net/url"
	"testing"
)

func TestAddressesAreThoseOfTheStandardLibrary(t *testing.T) {
	for _, address := range []string{
		"", "/", "#top", "?a=b", "/r/x", "r/x#a", "/a:b", "//h/x", "https://h", "http://127.0.0.1:8000/",
		"https://x.org/limber/learn/when-to-stop/#a", "https://x.org/a/b%20c?q=1&b=%zz#frag%C3%A9",
		"HTTP://H/x", "http://[::1]:80/a", "http://[::1]/", "mailto:a@b.c", "tel:+123", "blob:http://h/1-2",
		"/%zz", "/%4", "#%",
	} {
		want, wantErr := url.Parse(address)
		got, err := Parse(address)
		if (err != nil) != (wantErr != nil) {
			t.Errorf("%q: %v, want %v", address, err, wantErr)
		}
		if err != nil || wantErr != nil {
			continue
		}
		if got.String() != want.String() || got.Hostname() != want.Hostname() || (*got != URL{
			Scheme: want.Scheme, Opaque: want.Opaque, Host: want.Host, Path: want.Path, RawQuery: want.RawQuery, Fragment: want.Fragment,
			path: got.path, fragment: got.fragment,
		}) {
			t.Errorf("%q: %v %+v, want %v %+v", address, got, *got, want, *want)
		}
	}
}

func TestAChangedPartIsEncoded(t *testing.T) {
	u, err := Parse("https://x.org/a%2Fb#c")
	if err != nil {
		t.Fatal(err)
	}
	u.Path, u.Fragment = "/ü b/%", "é"
	if got, want := u.String(), "https://x.org/%C3%BC%20b/%25#%C3%A9"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
