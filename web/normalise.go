package web

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// normalise turns a printed body into HTML that a browser reads as the tree
// go-app will make, in one order of attributes. What HTML can't say, or what
// our policy forbids, is an error.
func normalise(body string) (string, error) {
	tree, err := readPrinted(body)
	if err != nil {
		return "", err
	}
	if err := tidy(tree); err != nil {
		return "", err
	}
	var w strings.Builder
	if err := html.Render(&w, tree); err != nil {
		return "", err
	}
	doc, err := html.Parse(strings.NewReader("<!doctype html><html><head></head><body>" + w.String() + "</body></html>"))
	if err != nil {
		return "", err
	}
	page := doc.LastChild.LastChild // the body
	if page.FirstChild != page.LastChild {
		return "", fmt.Errorf("a browser would read <%s> as several elements", tree.Data)
	}
	return w.String(), same(tree, page.FirstChild, tree.Data)
}

// tidy mends the attributes of a tree and forbids what the policy blocks.
func tidy(n *html.Node) error {
	switch n.Data {
	case "script", "style", "iframe", "object", "noscript":
		if n.Type == html.ElementNode {
			return fmt.Errorf("<%s> is not for bodies", n.Data)
		}
	}
	kept := n.Attr[:0]
	for _, a := range n.Attr {
		switch {
		case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
			return fmt.Errorf("<%s %s>: the policy blocks it", n.Data, a.Key)
		case boolean[a.Key] && a.Val == "false":
			continue
		case boolean[a.Key]:
			a.Val = ""
		case statement[a.Key] && a.Val == "false":
			return fmt.Errorf(`<%s %s="false">: to a browser that is true`, n.Data, a.Key)
		}
		kept = append(kept, a)
	}
	n.Attr = kept
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return strings.Compare(a.Key, b.Key) })
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if err := tidy(c); err != nil {
			return err
		}
	}
	return nil
}

// boolean lists the attributes that go-app sets as properties in the browser,
// where false means false, but prints as ="false", which HTML reads as true.
var boolean = set("async autofocus autoplay checked default defer disabled hidden ismap loop multiple muted open readonly required reversed selected")

// statement lists attributes that go-app does not know to be boolean: false is
// true in the browser as well.
var statement = set("allowfullscreen controls formnovalidate inert itemscope nomodule novalidate playsinline")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// same reports where a parsed tree differs from the one that was meant, as
// when a <div> stands in a <p>.
func same(want, got *html.Node, where string) error {
	if got == nil {
		return fmt.Errorf("%s: a browser would leave it out", where)
	}
	if want.Type != got.Type || want.Data != got.Data {
		return fmt.Errorf("%s: a browser would read %q as %q", where, want.Data, got.Data)
	}
	if w, g := attributes(want), attributes(got); w != g {
		return fmt.Errorf("%s: a browser would read attributes %s as %s", where, w, g)
	}
	w, g := want.FirstChild, got.FirstChild
	for ; w != nil; w, g = w.NextSibling, g.NextSibling {
		if err := same(w, g, where+" "+label(w)); err != nil {
			return err
		}
	}
	if g != nil {
		return fmt.Errorf("%s: a browser would add %q", where, g.Data)
	}
	return nil
}

func label(n *html.Node) string {
	if n.Type == html.TextNode {
		return "text"
	}
	return n.Data
}

func attributes(n *html.Node) string {
	var all []string
	for _, a := range n.Attr {
		key := a.Key
		if a.Namespace != "" {
			key = a.Namespace + ":" + key
		}
		all = append(all, fmt.Sprintf("%s=%q", key, a.Val))
	}
	slices.Sort(all)
	return strings.Join(all, " ")
}
