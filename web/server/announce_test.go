package server

import (
	"bytes"
	"net"
	"strings"
	"testing"

	"rsc.io/qr"
)

func TestAddressesToOpen(t *testing.T) {
	for _, c := range []struct {
		o      Options
		ip     string
		port   int
		secure bool
		want   string
		plain  bool // says what HTTP lacks
	}{
		{Options{Base: "/"}, "127.0.0.1", 8000, false, "Limber is at http://localhost:8000/\n", false},
		{Options{Base: "/x/"}, "::1", 80, false, "Limber is at http://localhost/x/\n", false},
		{Options{Base: "/"}, "192.168.1.5", 8000, false, "Limber is at http://192.168.1.5:8000/\n", true},
		{Options{Base: "/"}, "192.168.1.5", 443, true, "Limber is at https://192.168.1.5/\n", false},
		{Options{Base: "/"}, "2001:db8::1", 443, true, "Limber is at https://[2001:db8::1]/\n", false},
		{Options{Base: "/"}, "2001:db8::1", 8000, false, "Limber is at http://[2001:db8::1]:8000/\n", true},
		{Options{Base: "/", Domain: "limber.example"}, "::", 443, true, "Limber is at https://limber.example/\n", false},
		{Options{Base: "/", Domain: "limber.example"}, "::", 8443, true, "Limber is at https://limber.example:8443/\n", false},
		{Options{Base: "/"}, "::", 443, true, "Limber is at https://localhost/\n", false},
	} {
		var b bytes.Buffer
		announce(&b, c.o, &net.TCPAddr{IP: net.ParseIP(c.ip), Port: c.port}, c.secure)
		if !strings.HasPrefix(b.String(), c.want) || strings.Contains(b.String(), "Without HTTPS") != c.plain {
			t.Errorf("%s:%d prints %q, want %q", c.ip, c.port, b.String(), c.want)
		}
		if strings.Contains(b.String(), "█") {
			t.Errorf("%s: a code where there is no terminal", c.ip)
		}
	}
}

func TestCodeIsDrawnModuleByModule(t *testing.T) {
	const address = "https://limber.example/"
	code, err := qr.Encode(address, qr.L)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(qrText(address), "\n"), "\n")
	for y := -2; y < code.Size+2; y++ {
		row := []rune(lines[(y+2)/2])
		if len(row) != code.Size+4 {
			t.Fatalf("a line of %d for a code of %d with its border", len(row), code.Size)
		}
		for x := -2; x < code.Size+2; x++ {
			light := row[x+2] == '█' || row[x+2] == map[bool]rune{true: '▀', false: '▄'}[y%2 == 0]
			if light == code.Black(x, y) {
				t.Fatalf("module %d, %d is wrong", x, y)
			}
		}
	}
}
