package server

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"limber/web/address"
)

// Checked returns the options with every name in the form that browsers send,
// or says which of them nobody could be served by.
func (o Options) Checked() (Options, error) {
	var err error
	if o.Base, err = address.Base(o.Base); err != nil {
		return o, fmt.Errorf("-base %w", err)
	}
	for name, at := range map[string]*string{"addr": &o.Addr, "http-addr": &o.PlainAddr} {
		if *at == "" {
			continue
		}
		if *at, err = address.Listen(*at); err != nil {
			return o, fmt.Errorf("-%s %w", name, err)
		}
	}
	if o.Connections < 1 {
		return o, fmt.Errorf("-connections %d would serve nobody: want 1 or more", o.Connections)
	}
	if (o.Cert == "") != (o.Key == "") {
		return o, errors.New("-tls-cert and -tls-key go together")
	}
	if o.ACME != "" {
		if u, err := url.Parse(o.ACME); err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
			return o, fmt.Errorf("-acme %q is no address: want one such as https://authority.example/directory", o.ACME)
		}
	}
	if o.Domain == "" {
		return o, nil
	}
	if o.Domain, err = address.Domain(o.Domain); err != nil {
		return o, fmt.Errorf("-domain %w", err)
	}
	if o.Cert == "" && !strings.Contains(o.Domain, ".") {
		return o, fmt.Errorf("-domain %q has no dot, and no authority certifies it: want one such as limber.example.org, or -tls-cert and -tls-key", o.Domain)
	}
	return o, nil
}
