package ui

import (
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/words"
	content "limber/exercises/source"
)

// printed parses every page as it is printed, by path.
func printed(t *testing.T) map[string]*html.Node {
	t.Helper()
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	the = newModel("", english(), c)
	pages, missing := the.Pages()
	trees := map[string]*html.Node{}
	for _, p := range append(pages, missing) {
		tree, err := html.Parse(strings.NewReader(app.HTMLString(p.Body)))
		if err != nil {
			t.Fatalf("%s: %v", p.Path, err)
		}
		trees[p.Path] = tree
		if p.Title == "" || p.Description == "" {
			t.Errorf("%s: a page needs a title and a description", p.Path)
		}
	}
	return trees
}

// What is printed is read before anything is known of who reads it.
func TestAPrintedPageHasAHeading(t *testing.T) {
	for path, tree := range printed(t) {
		said := 0
		for _, h := range elements(tree, func(n *html.Node) bool { return n.Data == "h1" }) {
			for d := range h.Descendants() {
				if d.Type == html.TextNode && d.Data != "" {
					said++
					break
				}
			}
		}
		if said != 1 {
			t.Errorf("%s has %d headings that say something", path, said)
		}
	}
}

// refuses fails where a date or a number is to be written.
type refuses struct{ t *testing.T }

func (r refuses) Date(time.Time, words.Form) string { r.t.Error("a date"); return "" }
func (r refuses) Number(float64, int) string        { r.t.Error("a number"); return "" }

// How dates and numbers are written is known to the browser that shows a page.
func TestAPrintedPageCarriesNoDateAndNoNumber(t *testing.T) {
	w := *english()
	w.WrittenBy(refuses{t})
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	pages, missing := newModel("", &w, c).Pages()
	for _, p := range append(pages, missing) {
		t.Run(p.Path, func(t *testing.T) {
			w.WrittenBy(refuses{t})
			app.HTMLString(p.Body)
		})
	}
}

func elements(n *html.Node, match func(*html.Node) bool) (found []*html.Node) {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && match(d) {
			found = append(found, d)
		}
	}
	return found
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func tag(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return n.Data == name }
}

func TestEveryPageHasOneHeadingAndOneMain(t *testing.T) {
	pages := printed(t)
	if len(pages) < 40 {
		t.Errorf("%d pages are printed: routines, players and exercises are missing", len(pages))
	}
	for path, page := range pages {
		for _, name := range []string{"h1", "main"} {
			if n := len(elements(page, tag(name))); n != 1 {
				t.Errorf("%s: %d <%s>, want 1", path, n, name)
			}
		}
	}
}

func TestEveryLinkLeadsToAPage(t *testing.T) {
	pages := printed(t)
	for path, page := range pages {
		for _, a := range elements(page, tag("a")) {
			to := attr(a, "href")
			if strings.HasPrefix(to, "http") || strings.HasPrefix(to, "tel:") {
				continue
			}
			to, part, _ := strings.Cut(to, "#")
			at := page
			if to != "" {
				at = pages[the.pathOf(to)]
			}
			if at == nil {
				t.Errorf("%s links to %s, which is no page", path, to)
			} else if part != "" && len(elements(at, func(n *html.Node) bool { return attr(n, "id") == part })) == 0 {
				t.Errorf("%s links to %s in %s, which is not there", path, part, to)
			}
		}
	}
}

func TestNothingIsStyledInline(t *testing.T) {
	for path, page := range printed(t) {
		if n := elements(page, func(n *html.Node) bool { return attr(n, "style") != "" || n.Data == "style" || n.Data == "script" }); len(n) > 0 {
			t.Errorf("%s: <%s> styles or scripts in the page, which the policy forbids", path, n[0].Data)
		}
	}
}

func TestIdsAreUnique(t *testing.T) {
	for path, page := range printed(t) {
		seen := map[string]bool{}
		for _, n := range elements(page, func(n *html.Node) bool { return attr(n, "id") != "" }) {
			if id := attr(n, "id"); seen[id] {
				t.Errorf("%s: two elements have the id %s", path, id)
			} else {
				seen[id] = true
			}
		}
	}
}
