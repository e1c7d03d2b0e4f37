package server

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

	"limber/web"
	"limber/web/address"
)

// secure is how HTTPS is served.
type secure struct {
	config   *tls.Config
	redirect func(port int) http.Handler // of plain HTTP, to HTTPS at the port
	first    func() error                // gets the first certificate; nil when there is one
}

// secure returns nil when HTTPS was not asked for.
func (o Options) secure(ctx context.Context, logger *slog.Logger) (*secure, error) {
	switch {
	case o.Cert != "":
		return o.ownCertificate(ctx, logger)
	case o.Domain != "":
		return o.automatic()
	}
	return nil, nil
}

// automatic gets certificates for the domain, and for no other name, whatever
// a visitor asks for.
func (o Options) automatic() (*secure, error) {
	folder := o.Certs
	if folder == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return nil, fmt.Errorf("name a folder to keep certificates in with -certs: %w", err)
		}
		folder = filepath.Join(cache, "limber")
	}
	client := &acme.Client{DirectoryURL: cmp.Or(o.ACME, acme.LetsEncryptURL)}
	if o.ACMERoots != "" {
		pem, err := os.ReadFile(o.ACMERoots)
		if err != nil {
			return nil, err
		}
		roots := x509.NewCertPool()
		if !roots.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("%s: no certificate in it", o.ACMERoots)
		}
		client.HTTPClient = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
	}
	m := &autocert.Manager{
		Prompt:     autocert.AcceptTOS,
		Cache:      autocert.DirCache(folder),
		HostPolicy: autocert.HostWhitelist(o.Domain),
		Client:     client,
	}
	config := m.TLSConfig()
	config.MinVersion = tls.VersionTLS12
	ours := func(host string) bool { return host == o.Domain }
	return &secure{
		config:   config,
		redirect: func(port int) http.Handler { return m.HTTPHandler(redirectTo(port, ours)) },
		first: func() error {
			_, err := m.GetCertificate(&tls.ClientHelloInfo{
				ServerName:       o.Domain,
				CipherSuites:     []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256},
				SignatureSchemes: []tls.SignatureScheme{tls.ECDSAWithP256AndSHA256},
				SupportedCurves:  []tls.CurveID{tls.CurveP256},
			})
			return err
		},
	}, nil
}

// ownCertificate serves with a certificate from files. They are looked at every
// ten seconds, so that a renewed one is in use soon; a bad one is not taken.
func (o Options) ownCertificate(ctx context.Context, logger *slog.Logger) (*secure, error) {
	c := &certificate{cert: o.Cert, key: o.Key}
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
	ours := func(host string) bool { return c.now.Load().Leaf.VerifyHostname(host) == nil }
	return &secure{config: config, redirect: func(port int) http.Handler { return redirectTo(port, ours) }}, nil
}

// redirectTo sends visitors of plain HTTP to the same address with HTTPS, if
// the host is ours: an invented one must not be sent anywhere.
func redirectTo(port int, ours func(host string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := address.Host(r.Host)
		if !ours(host) || r.URL.Opaque != "" {
			web.Plain(w, http.StatusMisdirectedRequest)
			return
		}
		w.Header().Set("Location", address.Of("https", host, port)+r.URL.RequestURI())
		web.Plain(w, http.StatusPermanentRedirect)
	})
}
