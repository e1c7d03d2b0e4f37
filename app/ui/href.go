package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// base is the path the site is served under, with a slash at both ends.
var base = "/"

// SetBase says under which path the site is served. Links made before are not
// changed.
func SetBase(path string) {
	base = "/" + strings.Trim(path, "/") + "/"
	if base == "//" {
		base = "/"
	}
}

// href is the address of one of our pages: "/routines" under "/x/" is
// "/x/routines". It is the same natively and in the browser.
func href(path string) string { return base + strings.TrimPrefix(path, "/") }

// unhref turns an address's path back into one of ours, accepting the forms a
// static host makes of it: "/x/routines/", "/x/routines.html", "/x/index.html".
func unhref(path string) string {
	path = strings.TrimPrefix(strings.TrimRight(path, "/")+"/", base)
	path = strings.TrimRight(path, "/")
	path = strings.TrimSuffix(strings.TrimSuffix(path, ".html"), "index")
	return "/" + strings.Trim(path, "/")
}

// link leads to one of our pages.
func link(to, class, text string) app.HTMLA {
	return app.A().Class(class).Href(href(to)).Text(text)
}
