package server

import (
	"bufio"
	"context"
	"net"
	"net/http"
	"sync"
)

// sending is what the kernel takes in of an answer before it is received. Left
// to itself it takes four megabytes, also for a stranger who reads nothing, and
// so much at once leaves the processor's cache: the program goes out half as
// fast. It doubles what it is told, and half a megabyte keeps a line of 40
// megabits busy across an ocean.
const sending = 256 << 10

// bounded is best effort: without it a connection is slower and holds more.
func bounded(c net.Conn) net.Conn {
	if t, ok := c.(*net.TCPConn); ok {
		t.SetWriteBuffer(sending)
	}
	return c
}

// accepted does something to every connection that a listener hands out.
type accepted struct {
	net.Listener
	each func(net.Conn) net.Conn
}

func (a accepted) Accept() (net.Conn, error) {
	c, err := a.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return a.each(c), nil
}

// conn can gather what is written to it. net/http writes four kilobytes at a
// time, so that a page would take two calls of the kernel and wake its reader
// twice.
type conn struct {
	net.Conn
	out *bufio.Writer // while an answer is made
}

func gathering(c net.Conn) net.Conn { return &conn{Conn: c} }

func (c *conn) Write(b []byte) (int, error) {
	if c.out != nil {
		return c.out.Write(b)
	}
	return c.Conn.Write(b)
}

type connKey struct{}

// withConn lets the answers of a connection find it.
func withConn(ctx context.Context, c net.Conn) context.Context {
	return context.WithValue(ctx, connKey{}, c)
}

// Answers are larger than this only where one call more makes no difference.
var outs = sync.Pool{New: func() any { return bufio.NewWriterSize(nil, 16<<10) }}

// whole sends an answer when it is whole. An encrypted connection is none of
// ours: it goes its own way.
func whole(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, ok := r.Context().Value(connKey{}).(*conn)
		if !ok {
			h.ServeHTTP(w, r)
			return
		}
		out := outs.Get().(*bufio.Writer)
		out.Reset(c.Conn)
		c.out = out
		h.ServeHTTP(w, r)
		w.(http.Flusher).Flush()
		c.out = nil
		err := out.Flush()
		out.Reset(nil)
		outs.Put(out)
		if err != nil {
			panic(http.ErrAbortHandler) // half an answer must not be followed by another
		}
	})
}
