package main

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
)

// secure is how HTTPS is served.
type secure struct {
	config   *tls.Config
	redirect http.Handler // of plain HTTP
}

// secure returns nil when HTTPS was not asked for.
func (o options) secure(ctx context.Context, logger *slog.Logger) (*secure, error) {
	switch {
	case o.cert != "":
		return o.ownCertificate(ctx, logger)
	case o.domain != "":
		return o.automatic()
	}
	return nil, nil
}

// automatic gets certificates for the domain, and for no other name, whatever
// a visitor asks for.
func (o options) automatic() (*secure, error) {
	folder := o.certs
	if folder == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return nil, fmt.Errorf("name a folder to keep certificates in with -certs: %w", err)
		}
		folder = filepath.Join(cache, "limber")
	}
	client := &acme.Client{DirectoryURL: cmp.Or(o.acme, acme.LetsEncryptURL)}
	if o.acmeRoots != "" {
		pem, err := os.ReadFile(o.acmeRoots)
		if err != nil {
			return nil, err
		}
		roots := x509.NewCertPool()
		if !roots.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("%s: no certificate in it", o.acmeRoots)
		}
		client.HTTPClient = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
	}
	m := &autocert.Manager{
		Prompt:     autocert.AcceptTOS,
		Cache:      autocert.DirCache(folder),
		HostPolicy: autocert.HostWhitelist(o.domain),
		Client:     client,
	}
	config := m.TLSConfig()
	config.MinVersion = tls.VersionTLS12
	to := redirectTo(func(host string) bool { return host == o.domain })
	return &secure{config, m.HTTPHandler(to)}, nil
}

// ownCertificate serves with a certificate from files. They are looked at every
// ten seconds, so that a renewed one is in use soon; a bad one is not taken.
func (o options) ownCertificate(ctx context.Context, logger *slog.Logger) (*secure, error) {
	c := &certificate{cert: o.cert, key: o.key}
	if err := c.load(); err != nil {
		return nil, err
	}
	go c.watch(ctx, 10*time.Second, logger)
	config := &tls.Config{
		MinVersion: tls.VersionTLS12,
		NextProtos: []string{"h2", "http/1.1"},
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			return c.now.Load(), nil
		},
	}
	to := redirectTo(func(host string) bool { return c.now.Load().Leaf.VerifyHostname(host) == nil })
	return &secure{config, to}, nil
}

// redirectTo sends visitors of plain HTTP to the same address with HTTPS, if
// the host is ours: an invented one must not be sent anywhere.
func redirectTo(ours func(host string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := hostname(r.Host)
		if !ours(host) {
			http.Error(w, "not served here", http.StatusMisdirectedRequest)
			return
		}
		http.Redirect(w, r, "https://"+host+r.URL.RequestURI(), http.StatusPermanentRedirect)
	})
}
