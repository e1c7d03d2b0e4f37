package server

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"testing"
)

// sized answers with as many bytes as the path says.
var sized = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.URL.Path[1:])
	w.Header().Set("Content-Length", strconv.Itoa(n))
	w.Write(bytes.Repeat([]byte("x"), n))
})

// A pipe hands over one write at a time.
func TestPageLeavesInOnePiece(t *testing.T) {
	l := &pipes{conns: make(chan net.Conn), closed: make(chan bool)}
	s := Options{}.server(sized, silent)
	go s.Serve(accepted{l, gathering})
	defer s.Close()
	c := l.dial()
	defer c.Close()
	for _, size := range []int{0, 1, 3000, 4096, 6000, 12000} {
		io.WriteString(c, "GET /"+strconv.Itoa(size)+" HTTP/1.1\r\nHost: x\r\n\r\n")
		b := make([]byte, 64<<10)
		n, err := c.Read(b)
		if _, body, _ := strings.Cut(string(b[:n]), "\r\n\r\n"); err != nil || len(body) != size {
			t.Errorf("of %d bytes, %d came at first, %v", size, len(body), err)
		}
	}
}

func TestAnswersOfAnySizeArriveOneAfterTheOther(t *testing.T) {
	address := started(t, Options{}, sized)
	c, err := net.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(strings.Replace(address, "localhost", "127.0.0.1", 1), "http://"), "/"))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	r := bufio.NewReader(c)
	for _, method := range []string{"GET", "HEAD"} {
		for _, size := range []int{0, 4096, 16 << 10, 3 << 20, 100} {
			request, _ := http.NewRequest(method, "http://x/"+strconv.Itoa(size), nil)
			request.Write(c)
			answer, err := http.ReadResponse(r, request)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(answer.Body)
			if method == "HEAD" {
				size = 0
			}
			if err != nil || len(body) != size {
				t.Errorf("%s of %d bytes: %d came, %v", method, size, len(body), err)
			}
		}
	}
}

// broken takes no writes.
type broken struct{ net.Conn }

func (broken) Write([]byte) (int, error) { return 0, errors.New("broken") }

func TestConnectionThatLostAnAnswerIsClosed(t *testing.T) {
	l := &pipes{conns: make(chan net.Conn), closed: make(chan bool)}
	s := Options{}.server(sized, silent)
	go s.Serve(accepted{l, func(c net.Conn) net.Conn { return gathering(broken{c}) }})
	defer s.Close()
	c := l.dial()
	io.WriteString(c, "GET /100 HTTP/1.1\r\nHost: x\r\n\r\n")
	if n, err := c.Read(make([]byte, 1)); err != io.EOF {
		t.Errorf("%d bytes, %v", n, err)
	}
}
