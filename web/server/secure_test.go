package server

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// writeCertificate makes a certificate for a name, with a serial number to
// tell it by, and writes it with its key.
func writeCertificate(t *testing.T, dir, name string, serial int64) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial),
		Subject:      pkix.Name{CommonName: name},
		DNSNames:     []string{name},
		NotBefore:    time.Now().Add(-time.Hour),
		NotAfter:     time.Now().Add(time.Hour),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for file, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return cert, key
}

// serial says which certificate an address shows.
func serial(t *testing.T, address string) int64 {
	t.Helper()
	c, err := tls.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(address, "https://"), "/"), &tls.Config{InsecureSkipVerify: true, NextProtos: []string{"h2"}})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if got := c.ConnectionState(); got.NegotiatedProtocol != "h2" || got.Version < tls.VersionTLS12 {
		t.Errorf("%q, TLS %x", got.NegotiatedProtocol, got.Version)
	}
	return c.ConnectionState().PeerCertificates[0].SerialNumber.Int64()
}

func TestOwnCertificateIsReadAgainWhenItChanges(t *testing.T) {
	dir := t.TempDir()
	cert, key := writeCertificate(t, dir, "limber.example", 1)
	c := &certificate{cert: cert, key: key}
	if err := c.load(); err != nil {
		t.Fatal(err)
	}
	shown := func() int64 { return c.now.Load().Leaf.SerialNumber.Int64() }
	go c.watch(t.Context(), time.Millisecond, silent)
	wait := func(want int64) {
		t.Helper()
		for end := time.Now().Add(5 * time.Second); shown() != want; time.Sleep(time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("certificate %d, want %d", shown(), want)
			}
		}
	}
	wait(1)
	writeCertificate(t, dir, "limber.example", 2)
	wait(2)
	if err := os.WriteFile(cert, []byte("half a certif"), 0o600); err != nil {
		t.Fatal(err)
	}
	time.Sleep(20 * time.Millisecond)
	wait(2)
	writeCertificate(t, dir, "limber.example", 3)
	wait(3)
}

func TestHTTPSIsServedAndPlainHTTPLeadsToIt(t *testing.T) {
	cert, key := writeCertificate(t, t.TempDir(), "limber.example", 7)
	plain := freePort(t)
	address := started(t, Options{Cert: cert, Key: key, PlainAddr: plain}, page)
	if got := serial(t, address); got != 7 {
		t.Errorf("certificate %d", got)
	}
	_, port, _ := net.SplitHostPort(strings.TrimSuffix(strings.TrimPrefix(address, "https://"), "/"))
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for host, want := range map[string]string{
		"limber.example":      "https://limber.example:" + port + "/routines?x=1",
		"limber.example:8080": "https://limber.example:" + port + "/routines?x=1",
		"LIMBER.Example.":     "https://limber.example:" + port + "/routines?x=1",
		"elsewhere.example":   "",
	} {
		r, err := http.NewRequest("GET", "http://"+plain+"/routines?x=1", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = host
		got, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		got.Body.Close()
		if got.Header.Get("Location") != want || (want == "") != (got.StatusCode == http.StatusMisdirectedRequest) {
			t.Errorf("host %s: %d to %q, want %q", host, got.StatusCode, got.Header.Get("Location"), want)
		}
	}
}

// A host that is an address of its own keeps its brackets, and only one pair.
func TestRedirectFindsIPv6(t *testing.T) {
	for host, want := range map[string]map[int]string{
		"[::1]":      {443: "https://[::1]/x", 8443: "https://[::1]:8443/x"},
		"[::1]:8000": {443: "https://[::1]/x", 8443: "https://[::1]:8443/x"},
	} {
		for port, want := range want {
			r := httptest.NewRequest("GET", "/x", nil)
			r.Host = host
			w := httptest.NewRecorder()
			redirectTo(port, func(host string) bool { return host == "::1" }).ServeHTTP(w, r)
			if got := w.Header().Get("Location"); got != want {
				t.Errorf("%s to port %d: %q, want %q", host, port, got, want)
			}
		}
	}
}

// Such a target has no slash to part it from the host it would be put behind.
func TestRedirectLeadsToNoOtherHost(t *testing.T) {
	r, err := http.ReadRequest(bufio.NewReader(strings.NewReader("GET x:.elsewhere.example/ HTTP/1.1\r\nHost: limber.example\r\n\r\n")))
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	redirectTo(443, func(string) bool { return true }).ServeHTTP(w, r)
	if w.Code != http.StatusMisdirectedRequest || w.Header().Get("Location") != "" {
		t.Errorf("%d to %q", w.Code, w.Header().Get("Location"))
	}
}

func TestCertificateThatCantBeReadIsAnErrorAtOnce(t *testing.T) {
	o := Options{Cert: filepath.Join(t.TempDir(), "none.pem"), Key: "none.pem"}
	if _, err := o.secure(t.Context(), silent); err == nil {
		t.Error("no error")
	}
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
