package main

import (
	"context"
	"crypto/tls"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"golang.org/x/net/netutil"
)

// options are the flags of limber serve.
type options struct {
	plan
	addr        string
	plainAddr   string // where plain HTTP is redirected from
	domain      string
	certs       string
	acme        string
	acmeRoots   string
	cert, key   string
	log         bool
	logAddress  bool
	connections int
}

func serve(args []string, out io.Writer) error {
	var o options
	flags := flag.NewFlagSet("limber serve", flag.ContinueOnError)
	flags.StringVar(&o.addr, "addr", "", "`address` to listen on (default 127.0.0.1:8000, with HTTPS :443)")
	flags.StringVar(&o.content, "content", "", "`folder` of exercises and routines to use instead of Limber's own")
	flags.StringVar(&o.base, "base", "/", "`path` to serve under, such as /limber/")
	flags.StringVar(&o.domain, "domain", "", "`name` to serve, with a certificate got and renewed automatically")
	flags.StringVar(&o.certs, "certs", "", "`folder` to keep automatic certificates in")
	flags.StringVar(&o.acme, "acme", "", "`address` of another certificate authority's directory")
	flags.StringVar(&o.acmeRoots, "acme-roots", "", "`file` of certificates to trust that authority by")
	flags.StringVar(&o.cert, "tls-cert", "", "certificate `file` of your own, read again when it changes")
	flags.StringVar(&o.key, "tls-key", "", "its key `file`")
	flags.StringVar(&o.plainAddr, "http-addr", ":80", "with HTTPS, `address` from which plain HTTP is redirected; empty for none")
	flags.BoolVar(&o.log, "log", false, "log every request, without addresses")
	flags.BoolVar(&o.logAddress, "log-addresses", false, "log every request, with addresses")
	flags.IntVar(&o.connections, "connections", 10000, "how many connections to have open at once")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("serve takes no argument %q", flags.Arg(0))
	}
	if (o.cert == "") != (o.key == "") {
		return errors.New("-tls-cert and -tls-key go together")
	}
	if o.domain != "" {
		o.origin = "https://" + o.domain
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return o.serve(ctx, out)
}

// serve runs until the context is done, then finishes what it has begun.
func (o options) serve(ctx context.Context, out io.Writer) error {
	site, err := o.shipped()
	if err != nil {
		return err
	}
	logger := slog.New(slog.NewTextHandler(os.Stderr, nil))
	secure, err := o.secure(ctx, logger)
	if err != nil {
		return err
	}
	if o.addr == "" {
		o.addr = "127.0.0.1:8000"
		if secure != nil {
			o.addr = ":443"
		}
	}
	listener, err := o.listen(ctx, o.addr)
	if err != nil {
		return err
	}
	handler := o.handler(site, secure != nil, logger)
	running := []*http.Server{o.server(handler, logger)}
	listeners := []net.Listener{listener}
	if secure != nil {
		listeners[0] = tls.NewListener(listener, secure.config)
		if o.plainAddr != "" {
			plain, err := o.listen(ctx, o.plainAddr)
			if err != nil {
				listener.Close()
				return fmt.Errorf("redirecting plain HTTP: %w; -http-addr \"\" does without", err)
			}
			running = append(running, o.server(secure.redirect, logger))
			listeners = append(listeners, plain)
		}
	}
	announce(out, o, listener.Addr(), secure != nil)

	var wg sync.WaitGroup
	failed := make(chan error, len(running))
	for i, s := range running {
		wg.Go(func() { failed <- s.Serve(listeners[i]) })
	}
	select {
	case err = <-failed:
	case <-ctx.Done():
		logger.Info("stopping")
	}
	end, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	for _, s := range running {
		if s.Shutdown(end) != nil {
			s.Close()
		}
	}
	wg.Wait()
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	return err
}

func (o options) listen(ctx context.Context, addr string) (net.Listener, error) {
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
	return netutil.LimitListener(l, o.connections), nil
}

// server has limits on everything a stranger can hold on to. A slow phone gets
// ten minutes for the program; requests have no bodies worth waiting for.
func (o options) server(h http.Handler, logger *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(quiet{logger.Handler(), o.logAddress}, slog.LevelDebug),
	}
}

// quiet keeps net/http's own lines to itself: they name addresses, and tell
// mostly of strangers who hang up.
type quiet struct {
	slog.Handler
	speak bool
}

func (q quiet) Enabled(context.Context, slog.Level) bool { return q.speak }
