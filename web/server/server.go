// Package server puts a site on a network: plain, with certificates of one's
// own, or with automatic ones. It trusts nobody: everything a stranger can hold
// on to has a limit, and only the names it was given are served.
package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"syscall"
	"time"

	"golang.org/x/net/netutil"
)

// Options say where and how to serve.
type Options struct {
	Addr         string // "" means 127.0.0.1:8000, with HTTPS :443
	Base         string // path of the site, to print
	Connections  int    // how many to have open at once
	Log          bool   // a line for every request
	LogAddresses bool   // and where it came from

	Domain    string // serve this name only, with automatic certificates
	Certs     string // folder to keep them in; "" means the user's cache
	ACME      string // directory of the authority that gives them; "" means Let's Encrypt
	ACMERoots string // file of certificates to trust that authority by

	Cert, Key string // files of one's own certificate, instead
	PlainAddr string // with HTTPS, where plain HTTP is redirected from; "" for none
}

// Serve answers from the site until the context is done, then finishes what it
// has begun. It prints the addresses to open.
func (o Options) Serve(ctx context.Context, site http.Handler, out io.Writer, logger *slog.Logger) error {
	o, err := o.Checked()
	if err != nil {
		return err
	}
	secure, err := o.secure(ctx, logger)
	if err != nil {
		return err
	}
	if o.Addr == "" {
		o.Addr = "127.0.0.1:8000"
		if secure != nil {
			o.Addr = ":443"
		}
	}
	listener, err := o.listen(ctx, o.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	all := []running{{o.server(o.handler(site, secure != nil, logger), logger), listener}}
	if secure != nil {
		all[0].Listener = tls.NewListener(listener, secure.config)
		if o.PlainAddr != "" {
			plain, err := o.listen(ctx, o.PlainAddr)
			if err != nil {
				return fmt.Errorf("redirecting plain HTTP: %w; -http-addr \"\" does without", err)
			}
			defer plain.Close()
			redirect := secure.redirect(listener.Addr().(*net.TCPAddr).Port)
			all = append(all, running{o.server(redirect, logger), plain})
		}
	}
	announce(out, o, listener.Addr(), secure != nil)
	if secure != nil && secure.first != nil {
		// A first visitor would wait longer for it than a handshake may take.
		go func() {
			if err := secure.first(); err != nil {
				logger.Error("no certificate yet; the next visitor tries again", "error", err)
			}
		}()
	}
	return finish(ctx, all, logger)
}

// running is a server and what it listens on.
type running struct {
	*http.Server
	net.Listener
}

// finish serves until the context is done or a server fails, and then gives
// the answers under way ten seconds.
func finish(ctx context.Context, all []running, logger *slog.Logger) error {
	failed := make(chan error, len(all))
	for _, r := range all {
		go func() { failed <- r.Server.Serve(r.Listener) }()
	}
	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
		logger.Info("stopping")
	}
	end, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	for _, r := range all {
		if r.Shutdown(end) != nil {
			r.Server.Close()
		}
	}
	return err
}

func (o Options) listen(ctx context.Context, addr string) (net.Listener, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is taken by another program: choose another with -addr", addr)
	}
	if errors.Is(err, syscall.EACCES) {
		return nil, fmt.Errorf("%s may not be used: give the program the right to, as the README shows, or choose a port over 1024", addr)
	}
	if err != nil {
		return nil, err
	}
	return accepted{netutil.LimitListener(accepted{l, bounded}, o.Connections), gathering}, nil
}

// server has limits on everything a stranger can hold on to. A slow phone gets
// ten minutes for the program; requests have no bodies worth waiting for.
func (o Options) server(h http.Handler, logger *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           whole(h),
		ConnContext:       withConn,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(quiet{logger.Handler(), o.LogAddresses}, slog.LevelDebug),
	}
}

// quiet keeps net/http's own lines to itself: they name addresses, and tell
// mostly of strangers who hang up.
type quiet struct {
	slog.Handler
	speak bool
}

func (q quiet) Enabled(context.Context, slog.Level) bool { return q.speak }
