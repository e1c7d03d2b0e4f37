package web

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// Page is one page as package ui gives it.
type Page struct {
	Path        string // "/routines/desk-break", without the base
	Title       string
	Description string
	NoIndex     bool   // not for search engines
	Body        string // as printed by app.HTMLString
}

// notFoundPath is the page shown, with status 404, for what is not there.
const notFoundPath = "/404"

// pageFile is the page's file on a static host: every host on earth serves a
// folder's index.html.
func pageFile(path string) string {
	switch path {
	case "/":
		return "index.html"
	case notFoundPath:
		return "404.html"
	}
	return strings.TrimPrefix(path, "/") + "/index.html"
}

// checkLinks reports a link to a page of ours that does not exist.
func (b *builder) checkLinks(bodies []string) error {
	for i, body := range bodies {
		z := html.NewTokenizer(strings.NewReader(body))
		for z.Next() != html.ErrorToken {
			t := z.Token()
			for _, a := range t.Attr {
				if a.Key != "href" && a.Key != "src" || !strings.HasPrefix(a.Val, "/") {
					continue
				}
				at, _, _ := strings.Cut(a.Val, "#")
				at, _, _ = strings.Cut(at, "?")
				if b.site.table[at] == nil {
					return fmt.Errorf("page %s: <%s %s=%q> leads nowhere", b.Pages[i].Path, t.Data, a.Key, a.Val)
				}
			}
		}
	}
	return nil
}
