package main

import (
	"context"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"limber/web/server"
)

// serve answers from the site until it is told to stop.
func serve(args []string, out io.Writer) error {
	var p plan
	var o server.Options
	flags := newFlags("serve", "", "Serves Limber until it is told to stop.")
	flags.StringVar(&o.Addr, "addr", "", "`address` to listen on (default 127.0.0.1:8000, with HTTPS :443)")
	flags.StringVar(&p.content, "content", "", "`folder` of exercises and routines to use instead of Limber's own; or the file of a shared routine, to be beside them")
	flags.StringVar(&p.base, "base", "/", "`path` to serve under, such as /limber/")
	flags.StringVar(&o.Domain, "domain", "", "`name` to serve, with a certificate got and renewed automatically")
	flags.StringVar(&o.Certs, "certs", "", "`folder` to keep automatic certificates in")
	flags.StringVar(&o.ACME, "acme", "", "`address` of another certificate authority's directory")
	flags.StringVar(&o.ACMERoots, "acme-roots", "", "`file` of certificates to trust that authority by")
	flags.StringVar(&o.Cert, "tls-cert", "", "certificate `file` of your own, read again when it changes")
	flags.StringVar(&o.Key, "tls-key", "", "its key `file`")
	flags.StringVar(&o.PlainAddr, "http-addr", ":80", "with HTTPS, `address` from which plain HTTP is redirected; empty for none")
	flags.BoolVar(&o.Log, "log", false, "log every request, without addresses")
	flags.BoolVar(&o.LogAddresses, "log-addresses", false, "log every request, with addresses")
	connections := number(flags, "connections", 10000, 1, 1_000_000, "how many to have open at once")
	if _, err := parse(flags, args, 0, out); err != nil {
		return err
	}
	o.Base, o.Connections = p.base, *connections
	o, err := o.Checked()
	if err != nil {
		return err
	}
	if o.Domain != "" {
		p.origin = "https://" + o.Domain
	}
	site, err := p.shipped()
	if err != nil {
		return err
	}
	bound()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return o.Serve(ctx, site, out, slog.New(slog.NewTextHandler(os.Stderr, nil)))
}

// bound gives back what building the site left, and sets what thousands of
// connections may make of the rest: less than the 256 MB of the service in the
// README, which would be killed by more.
func bound() {
	debug.FreeOSMemory()
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(192 << 20)
	}
}
