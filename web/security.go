package web

import (
	"maps"
	"net/http"
	"slices"
	"strings"
)

// policy lets the page load its own files, run its own WebAssembly, and
// nothing else: no inline script or style, no other origin, no form, no frame.
// The Trusted Types policy "limber" registers the worker.
var policy = strings.Join([]string{
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"media-src 'self' blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types limber",
}, "; ")

// security goes with every answer, also with errors and 304s.
var security = http.Header{
	"Content-Security-Policy":      {policy + "; frame-ancestors 'none'"},
	"Cross-Origin-Opener-Policy":   {"same-origin"},
	"Cross-Origin-Resource-Policy": {"same-origin"},
	"Cross-Origin-Embedder-Policy": {"require-corp"},
	"X-Content-Type-Options":       {"nosniff"},
	"Referrer-Policy":              {"no-referrer"},
	"Permissions-Policy": {"screen-wake-lock=(self), autoplay=(self), fullscreen=(self), " +
		"accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), " +
		"magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()"},
}

var securityNames = slices.Sorted(maps.Keys(security))
