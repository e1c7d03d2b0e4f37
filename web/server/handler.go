package server

import (
	"log/slog"
	"net/http"
	"time"

	"limber/web"
	"limber/web/address"
)

// handler is the site with what only a server has: a sign of life, the host it
// answers for, and a log.
func (o Options) handler(site http.Handler, secure bool, logger *slog.Logger) http.Handler {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/healthz" {
			web.Plain(w, http.StatusOK)
			return
		}
		if o.Domain != "" && address.Host(r.Host) != o.Domain {
			web.Plain(w, http.StatusMisdirectedRequest)
			return
		}
		if secure {
			w.Header()["Strict-Transport-Security"] = hsts
		}
		site.ServeHTTP(w, r)
	})
	if o.Log || o.LogAddresses {
		return logged(h, o.LogAddresses, logger)
	}
	return h
}

var hsts = []string{"max-age=31536000"}

// logged writes a line for every request.
func logged(h http.Handler, addresses bool, logger *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		c := &counted{ResponseWriter: w, status: http.StatusOK}
		h.ServeHTTP(c, r)
		attrs := []any{"method", r.Method, "path", r.URL.Path, "status", c.status, "bytes", c.bytes, "took", time.Since(start).Round(time.Microsecond)}
		if addresses {
			attrs = append(attrs, "from", address.Host(r.RemoteAddr))
		}
		logger.Info("request", attrs...)
	})
}

// counted notes what an answer was.
type counted struct {
	http.ResponseWriter
	status, bytes int
}

func (c *counted) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *counted) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.bytes += n
	return n, err
}
