package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/exercises"
)

// Base is the path the site is served under, with a slash at both ends; empty
// is the root.
type Base string

// NewBase takes a path however it is written: "x", "/x", "/x/".
func NewBase(path string) Base {
	if path = strings.Trim(path, "/"); path == "" {
		return "/"
	}
	return Base("/" + path + "/")
}

// Href is the address of one of our pages: "/routines" under "/x/" is
// "/x/routines". It is the same natively and in the browser.
func (b Base) Href(path string) string { return b.whole() + strings.TrimPrefix(path, "/") }

// Path turns an address's path back into one of ours, accepting the forms a
// static host makes of it: "/x/routines/", "/x/routines.html", "/x/index.html".
func (b Base) Path(address string) string {
	path := strings.TrimPrefix(strings.TrimRight(address, "/")+"/", b.whole())
	path = strings.TrimRight(path, "/")
	path = strings.TrimSuffix(strings.TrimSuffix(path, ".html"), "index")
	return "/" + strings.Trim(path, "/")
}

func (b Base) whole() string {
	if b == "" {
		return "/"
	}
	return string(b)
}

// Link leads to one of our pages.
func (b Base) Link(to, class, text string) app.HTMLA {
	return app.A().Class(class).Href(b.Href(to)).Text(text)
}

// OfRoutine is the page of a routine, by the id under which it is played: one of
// Limber's, the person's own, or an exercise by itself.
func OfRoutine(id string) string {
	if exercise, alone := (exercises.Routine{ID: id}).Alone(); alone {
		return "/exercises/" + exercise
	}
	if own, ok := mine.IDOf(id); ok {
		return "/mine/routine#" + own
	}
	return "/routines/" + id
}

// named are the pages that show what the end of their address names, or has in it.
// Any host has the page; what it shows is never sent. Elsewhere the end of an
// address is a part of the page.
var named = []string{"/mine/routine", "/play/mine", "/shared", "/code", "/card"}

// At is the one of our places at an address: its path, and the end of it where
// that makes another place.
func (b Base) At(address, fragment string) string {
	path := b.Path(address)
	if fragment != "" && slices.Contains(named, path) {
		return path + "#" + fragment
	}
	return path
}
