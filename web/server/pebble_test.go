package server

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// Pebble is Let's Encrypt's server for tests: it checks that we hold the name
// the way the real one does, with another authority's key. make test builds it.
func TestCertificateIsGotFromAnAuthority(t *testing.T) {
	pebble := os.Getenv("LIMBER_PEBBLE")
	if pebble == "" {
		t.Skip("LIMBER_PEBBLE names no authority to ask; make test has one")
	}
	dir := t.TempDir()
	cert, key := writeCertificate(t, dir, "localhost", 1)
	directory, secureAt, plainAt := freePort(t), freePort(t), freePort(t)
	config, err := json.Marshal(map[string]any{"pebble": map[string]any{
		"listenAddress": directory, "certificate": cert, "privateKey": key,
		"tlsPort": port(secureAt), "httpPort": port(plainAt),
		"retryAfter": map[string]int{"authz": 1, "order": 1},
		"profiles":   map[string]any{"default": map[string]any{"description": "usual", "validityPeriod": 7776000}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	configFile := filepath.Join(dir, "pebble.json")
	if err := os.WriteFile(configFile, config, 0o600); err != nil {
		t.Fatal(err)
	}
	authority := exec.CommandContext(t.Context(), pebble, "-config", configFile, "-dnsserver", nameServer(t), "-strict")
	authority.Env = append(os.Environ(), "PEBBLE_VA_NOSLEEP=1")
	var said strings.Builder
	authority.Stdout, authority.Stderr = &said, &said
	if err := authority.Start(); err != nil {
		t.Fatal(err)
	}
	stopped := false
	stopAuthority := func() {
		if !stopped {
			stopped = true
			authority.Process.Kill()
			authority.Wait()
		}
	}
	defer stopAuthority()
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		if c, err := net.Dial("tcp", directory); err == nil {
			c.Close()
			break
		}
		if time.Now().After(end) {
			t.Fatal("the authority does not answer")
		}
	}

	o := Options{
		Addr: secureAt, PlainAddr: plainAt, Domain: "limber.example", Certs: filepath.Join(dir, "kept"),
		ACME: "https://localhost:" + port(directory).String() + "/dir", ACMERoots: cert,
	}
	run := func(t *testing.T) {
		started(t, o, page)
		issued, err := handshake(secureAt, "limber.example")
		for end := time.Now().Add(30 * time.Second); err != nil && time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
			issued, err = handshake(secureAt, "limber.example")
		}
		if err != nil {
			stopAuthority()
			t.Fatalf("%v\nthe authority said:\n%s", err, said.String())
		}
		leaf := issued.PeerCertificates[0]
		if err := leaf.VerifyHostname("limber.example"); err != nil || !strings.Contains(leaf.Issuer.CommonName, "Pebble") {
			t.Errorf("certificate by %q: %v", leaf.Issuer.CommonName, err)
		}
		for _, other := range []string{"elsewhere.example", "www.limber.example", ""} {
			if _, err := handshake(secureAt, other); err == nil {
				t.Errorf("%q is served too", other)
			}
		}
	}
	t.Run("at the first visit", run)
	stopAuthority()
	t.Run("and kept, without the authority", run)
}

func port(address string) json.Number {
	_, p, _ := net.SplitHostPort(address)
	return json.Number(p)
}

func handshake(address, name string) (*tls.ConnectionState, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	d := tls.Dialer{Config: &tls.Config{ServerName: name, InsecureSkipVerify: true}}
	c, err := d.DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	state := c.(*tls.Conn).ConnectionState()
	return &state, nil
}

// nameServer answers for every name that it is this machine.
func nameServer(t *testing.T) string {
	c, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	go func() {
		b := make([]byte, 1500)
		for {
			n, from, err := c.ReadFrom(b)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(b[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			m.Response = true
			m.Additionals = nil
			if q := m.Questions[0]; q.Type == dnsmessage.TypeA {
				m.Answers = []dnsmessage.Resource{{
					Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class, TTL: 1},
					Body:   &dnsmessage.AResource{A: [4]byte{127, 0, 0, 1}},
				}}
			}
			if out, err := m.Pack(); err == nil {
				c.WriteTo(out, from)
			}
		}
	}()
	return c.LocalAddr().String()
}

func TestAuthorityThatCantBeTrustedIsAnErrorAtOnce(t *testing.T) {
	none := filepath.Join(t.TempDir(), "none.pem")
	if err := os.WriteFile(none, []byte("nothing"), 0o600); err != nil {
		t.Fatal(err)
	}
	o := Options{Domain: "limber.example", Certs: t.TempDir(), ACMERoots: none, Connections: 1}
	if err := o.Serve(t.Context(), http.NotFoundHandler(), os.Stdout, silent); err == nil || !strings.Contains(err.Error(), "no certificate in it") {
		t.Errorf("got %v", err)
	}
}
