// Package address reads the parts of an address as people write them, and
// returns each in the one form in which browsers send it. What no browser could
// reach is refused, in a sentence that says what is allowed.
package address

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"path"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// names maps a name as browsers do before they look it up.
var names = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.VerifyDNSLength(true))

// Domain reads the name of a host: "Bücher.Example." is xn--bcher-kva.example.
func Domain(s string) (string, error) {
	name, err := names.ToASCII(s[:min(len(s), 1000)]) // no name is as long, and a longer one takes its time
	name = strings.TrimSuffix(name, ".")
	if err != nil || name == "" || endsInNumber(name) || !utf8.ValidString(s) {
		return "", fmt.Errorf("%q is no name of a host: want one such as limber.example.org, with no https://, port or path", s)
	}
	return name, nil
}

// endsInNumber reports whether browsers take a name for an IPv4 address, or
// for a broken one.
func endsInNumber(name string) bool {
	last := name[strings.LastIndexByte(name, '.')+1:]
	if hex, ok := strings.CutPrefix(last, "0x"); ok {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return strings.Trim(last, "0123456789") == ""
}

// Host returns the host of a request's Host header in the form of Domain, or as
// an IP address with no brackets. What is no host stays unlike every domain.
func Host(header string) string {
	host := header
	if name, _, err := net.SplitHostPort(header); err == nil {
		host = name
	} else if len(host) > 2 && host[0] == '[' && host[len(host)-1] == ']' {
		host = host[1 : len(host)-1]
	}
	return strings.TrimSuffix(strings.ToLower(host), ".")
}

// Of puts an address together from its scheme, host and port.
func Of(scheme, host string, port int) string {
	if port == usual[scheme] {
		if strings.Contains(host, ":") {
			host = "[" + host + "]"
		}
		return scheme + "://" + host
	}
	return scheme + "://" + net.JoinHostPort(host, strconv.Itoa(port))
}

// usual are the ports that go without saying; no other scheme is served.
var usual = map[string]int{"http": 80, "https": 443}

// Origin reads where a site is reached: a scheme and a host, perhaps a port.
func Origin(s string) (string, error) {
	refused := func(why string) (string, error) {
		return "", fmt.Errorf("%q %s: want a scheme and a host such as https://limber.example.org", s, why)
	}
	u, err := url.Parse(strings.TrimSpace(s))
	switch {
	case err != nil:
		return refused("is no address")
	case usual[u.Scheme] == 0 || u.Host == "":
		return refused("does not begin with https:// or http://")
	case u.Path != "" && u.Path != "/":
		return refused("has a path in it, which belongs to -base")
	case u.User != nil || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" || strings.HasSuffix(s, "#"):
		return refused("has more in it")
	}
	host, port := u.Hostname(), usual[u.Scheme]
	if ip, err := netip.ParseAddr(host); err == nil && ip.Zone() == "" {
		host = ip.String()
	} else if host, err = Domain(host); err != nil {
		return "", err
	}
	if u.Port() != "" || strings.HasSuffix(u.Host, ":") {
		n, err := strconv.ParseUint(u.Port(), 10, 16)
		if err != nil || n == 0 {
			return refused("has a port that is not from 1 to 65535")
		}
		port = int(n)
	}
	return Of(u.Scheme, host, port), nil
}

// Listen reads where a server is to listen: a port, and perhaps the one address
// of this machine. Port 0 is any that is free.
func Listen(s string) (string, error) {
	host, port, err := net.SplitHostPort(s)
	n, err2 := strconv.ParseUint(port, 10, 16)
	if err != nil || err2 != nil {
		return "", fmt.Errorf("%q is nowhere to listen: want one such as 127.0.0.1:8000, or :8000 for every network", s)
	}
	return net.JoinHostPort(host, strconv.FormatUint(n, 10)), nil
}

// Base reads the path that a site is served under; "" is the root. Browsers
// write all other characters another way, and would not know our addresses again.
func Base(s string) (string, error) {
	const taken = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~+@/"
	if s == "" || s == "/" {
		return "/", nil
	}
	if len(s) > 200 || strings.Trim(s, taken) != "" || path.Clean(s)+"/" != s || s[0] != '/' || s == "//" {
		return "", fmt.Errorf("%q is no path to serve under: want one such as /limber/, with a slash at both ends and up to 200 of a-z, A-Z, 0-9 and -._~+@ between", s)
	}
	return s, nil
}
