package server

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"limber/web"
)

// page is a site of one page.
var page = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { web.Plain(w, http.StatusOK) })

var silent = slog.New(slog.DiscardHandler)

// started serves on a free port until the test ends, and returns the addresses
// it printed: of HTTPS or HTTP.
func started(t *testing.T, o Options, site http.Handler) string {
	t.Helper()
	if o.Addr == "" {
		o.Addr = "127.0.0.1:0"
	}
	if o.Base == "" {
		o.Base = "/"
	}
	if o.Connections == 0 {
		o.Connections = 100
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error)
	r, w := io.Pipe()
	go func() { ended <- o.Serve(ctx, site, w, silent) }()
	line, err := bufio.NewReader(r).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	go io.Copy(io.Discard, r)
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return strings.TrimSpace(strings.TrimPrefix(line, "Limber is at "))
}

func TestOnlyTheDomainIsServed(t *testing.T) {
	h := Options{Domain: "limber.example"}.handler(page, true, silent)
	for host, want := range map[string]int{
		"limber.example": 200, "limber.example:443": 200, "Limber.EXAMPLE": 200, "limber.example.": 200, "LIMBER.example.:443": 200,
		"elsewhere.example": 421, "": 421, ".": 421, "limber.example.elsewhere.example": 421, "limber.example..": 421, "[limber.example": 421,
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Host = host
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != want {
			t.Errorf("host %q: %d, want %d", host, w.Code, want)
		}
		if w.Header().Get("Content-Security-Policy") == "" {
			t.Errorf("host %q: no policy", host)
		}
		if got := w.Header().Get("Strict-Transport-Security"); (got != "") != (want == 200) {
			t.Errorf("host %q: Strict-Transport-Security %q", host, got)
		}
	}
	r := httptest.NewRequest("GET", "/healthz", nil)
	r.Host = "10.0.0.1"
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != 200 {
		t.Errorf("a sign of life by address: %d", w.Code)
	}
}

// A person may give the name as they write it, with certificates in place.
func TestDomainIsServedHoweverItIsWritten(t *testing.T) {
	for written, asked := range map[string]string{
		"Limber.Example": "limber.example", "limber.example.": "limber.example", "bücher.example": "xn--bcher-kva.example",
	} {
		cert, key := writeCertificate(t, t.TempDir(), asked, 1)
		at := started(t, Options{Domain: written, Cert: cert, Key: key}, page)
		_, port, _ := strings.Cut(strings.TrimPrefix(at, "https://"), ":")
		if at != "https://"+asked+":"+port {
			t.Errorf("%s is announced as %s", written, at)
		}
		client := &http.Client{Transport: &http.Transport{
			TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
			DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
				return new(net.Dialer).DialContext(ctx, network, "127.0.0.1:"+strings.TrimSuffix(port, "/"))
			},
		}}
		r, err := client.Get(at)
		if err != nil {
			t.Error(err)
			continue
		}
		r.Body.Close()
		if r.StatusCode != 200 {
			t.Errorf("%s: asked for %s gives %d", written, asked, r.StatusCode)
		}
		client.CloseIdleConnections()
	}
}

// What nobody could open is not announced.
func TestWhatCantBeServedIsRefusedInOneSentence(t *testing.T) {
	cert, key := writeCertificate(t, t.TempDir(), "limber.example", 1)
	for what, o := range map[string]Options{
		"-domain":      {Domain: "https://limber.example", Connections: 1},
		"no name":      {Domain: "lim ber", Connections: 1, Cert: cert, Key: key},
		"dot":          {Domain: "limber", Certs: t.TempDir(), Connections: 1},
		"-connections": {Connections: 0},
		"negative":     {Connections: -1},
		"-acme":        {Domain: "limber.example", Certs: t.TempDir(), ACME: "limber.example/directory", Connections: 1},
		"-base":        {Base: "/é/", Connections: 1},
		"-addr":        {Addr: "8000", Connections: 1},
		"-http-addr":   {PlainAddr: "80", Connections: 1},
	} {
		o.Addr = cmp.Or(o.Addr, "127.0.0.1:0")
		if o.Base == "" {
			o.Base = "/"
		}
		var out bytes.Buffer
		ctx, stop := context.WithTimeout(t.Context(), time.Second)
		err := o.Serve(ctx, page, &out, silent)
		stop()
		if err == nil || out.Len() > 0 || strings.Contains(err.Error(), "\n") || strings.HasPrefix(what, "-") && !strings.HasPrefix(err.Error(), what+" ") {
			t.Errorf("%s: announces %q, %v", what, out.String(), err)
		}
	}
}

func TestWithoutHTTPSNobodyIsToldToUseIt(t *testing.T) {
	w := httptest.NewRecorder()
	Options{}.handler(page, false, silent).ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != 200 || w.Header().Get("Strict-Transport-Security") != "" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
}

func TestLogTellsNoAddressUnlessAsked(t *testing.T) {
	for _, c := range []struct {
		o              Options
		lines, address bool
	}{
		{Options{}, false, false},
		{Options{Log: true}, true, false},
		{Options{LogAddresses: true}, true, true},
	} {
		var b bytes.Buffer
		h := c.o.handler(page, false, slog.New(slog.NewTextHandler(&b, nil)))
		r := httptest.NewRequest("GET", "/routines?who=me", nil)
		r.RemoteAddr = "192.0.2.7:1234"
		h.ServeHTTP(httptest.NewRecorder(), r)
		if got := strings.Contains(b.String(), "path=/routines status=200 bytes=3"); got != c.lines {
			t.Errorf("%+v logs %q", c.o, b.String())
		}
		if got := strings.Contains(b.String(), "192.0.2.7"); got != c.address || strings.Contains(b.String(), "who=me") {
			t.Errorf("%+v logs %q", c.o, b.String())
		}
	}
}

func TestStoppingFinishesTheAnswerUnderWay(t *testing.T) {
	asked, told := make(chan bool), make(chan bool)
	slow := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(asked)
		<-told
		fmt.Fprint(w, "whole")
	})
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	r, w := io.Pipe()
	go func() {
		ended <- Options{Addr: "127.0.0.1:0", Connections: 10, Base: "/"}.Serve(ctx, slow, w, silent)
	}()
	line, _ := bufio.NewReader(r).ReadString('\n')
	address := strings.TrimSpace(strings.TrimPrefix(line, "Limber is at "))

	got := make(chan string)
	go func() {
		r, err := http.Get(address)
		if err != nil {
			got <- err.Error()
			return
		}
		b, _ := io.ReadAll(r.Body)
		got <- string(b)
	}()
	<-asked
	stop()
	select {
	case err := <-ended:
		t.Fatalf("stopped in the middle of an answer: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	close(told)
	if b := <-got; b != "whole" {
		t.Errorf("got %q", b)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestTakenAddressIsSaidPlainly(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	err = Options{Addr: l.Addr().String(), Connections: 1}.Serve(context.Background(), page, io.Discard, silent)
	if err == nil || !strings.Contains(err.Error(), "taken by another program") {
		t.Errorf("got %v", err)
	}
}

// A stranger who sends a request letter by letter is hung up on after five
// seconds, and one with endless headers at once.
func TestStrangersCantHoldOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := &pipes{conns: make(chan net.Conn), closed: make(chan bool)}
		s := Options{}.server(page, silent)
		go s.Serve(l)
		defer s.Close()

		slow := l.dial()
		start := time.Now()
		go func() {
			for _, err := io.WriteString(slow, "GET / HTTP/1.1\r\n"); err == nil; _, err = io.WriteString(slow, "X: y\r\n") {
				time.Sleep(time.Second)
			}
		}()
		io.Copy(io.Discard, slow)
		if took := time.Since(start); took < 4*time.Second || took > 6*time.Second {
			t.Errorf("held on for %v", took)
		}

		long := l.dial()
		go io.WriteString(long, "GET / HTTP/1.1\r\nHost: x\r\nX: "+strings.Repeat("x", 64<<10)+"\r\n\r\n")
		line, _ := bufio.NewReader(long).ReadString('\n')
		if !strings.Contains(line, "431") {
			t.Errorf("64 kB of header: %q", line)
		}
		long.Close()
		time.Sleep(time.Second) // net/http lingers, so that the answer arrives
	})
}

// pipes is a listener within the test.
type pipes struct {
	conns  chan net.Conn
	closed chan bool
}

func (p *pipes) dial() net.Conn {
	here, there := net.Pipe()
	p.conns <- there
	return here
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { close(p.closed); return nil }
func (p *pipes) Addr() net.Addr { return &net.TCPAddr{} }
