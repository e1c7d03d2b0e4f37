package web

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// printed reads what app.HTMLString writes, which is not quite HTML: attributes
// are quoted the way Go quotes strings, "true" is left out, and children stand
// on lines of their own, indented by two spaces a level, where white space was
// never meant. Because that form is so regular it can be undone exactly, giving
// the tree that go-app makes in the browser.
type printed struct {
	s  string
	at int
}

var (
	tagName  = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9-]*`)
	attrName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.:-]*`)
)

// readPrinted reads one printed element.
func readPrinted(s string) (*html.Node, error) {
	p := &printed{s: s}
	n, err := p.element(0)
	if err == nil && p.at != len(p.s) {
		err = p.errorf("more than one element")
	}
	return n, err
}

func (p *printed) rest() string { return p.s[p.at:] }

// take moves past t if it comes next.
func (p *printed) take(t string) bool {
	if !strings.HasPrefix(p.rest(), t) {
		return false
	}
	p.at += len(t)
	return true
}

func (p *printed) errorf(format string, v ...any) error {
	near := p.rest()
	return fmt.Errorf("%s near %q", fmt.Sprintf(format, v...), near[:min(len(near), 60)])
}

func (p *printed) element(depth int) (*html.Node, error) {
	if !p.take("<") {
		return nil, p.errorf("no element")
	}
	tag := tagName.FindString(p.rest())
	if tag == "" {
		return nil, p.errorf("no tag")
	}
	p.at += len(tag)
	n := &html.Node{Type: html.ElementNode, Data: tag, DataAtom: atom.Lookup([]byte(tag))}
	for p.take(" ") {
		a, err := p.attribute()
		if err != nil {
			return nil, err
		}
		n.Attr = append(n.Attr, a)
	}
	if !p.take(">") {
		return nil, p.errorf("no end of <%s", tag)
	}
	if void[tag] {
		return n, nil
	}
	return n, p.children(n, depth)
}

func (p *printed) attribute() (html.Attribute, error) {
	name := attrName.FindString(p.rest())
	if name == "" {
		return html.Attribute{}, p.errorf("no attribute")
	}
	p.at += len(name)
	if !p.take("=") {
		return html.Attribute{Key: name, Val: "true"}, nil
	}
	quoted, err := strconv.QuotedPrefix(p.rest())
	if err != nil {
		return html.Attribute{}, p.errorf("attribute %s is not quoted", name)
	}
	p.at += len(quoted)
	val, err := strconv.Unquote(quoted)
	return html.Attribute{Key: name, Val: val}, err
}

// children reads what stands between a start and its end tag: nothing, one
// text as it is, or one child a line.
func (p *printed) children(n *html.Node, depth int) error {
	end := "</" + n.Data + ">"
	if !p.take("\n") {
		if text, _, _ := strings.Cut(p.rest(), "<"); text != "" {
			p.at += len(text)
			addText(n, text)
		}
		if !p.take(end) {
			return p.errorf("<%s> is not closed", n.Data)
		}
		return nil
	}
	outer := strings.Repeat("  ", depth)
	inner := outer + "  "
	for !p.take(outer + end) {
		if p.take("\n") {
			continue // an empty text
		}
		if !p.take(inner) {
			return p.errorf("<%s> is not closed", n.Data)
		}
		if strings.HasPrefix(p.rest(), "<") {
			child, err := p.element(depth + 1)
			if err != nil {
				return err
			}
			n.AppendChild(child)
		} else {
			p.text(n, inner, outer+end)
		}
		if !p.take("\n") {
			return p.errorf("no line end in <%s>", n.Data)
		}
	}
	return nil
}

// text reads a text up to the line on which something else begins. It may
// itself have lines, as long as they are indented less than a child would be.
func (p *printed) text(n *html.Node, inner, end string) {
	rest := p.rest()
	for i := 0; i < len(rest); i++ {
		next := rest[i+1:]
		if rest[i] == '\n' && (strings.HasPrefix(next, inner) || strings.HasPrefix(next, end) || strings.HasPrefix(next, "\n")) {
			rest = rest[:i]
		}
	}
	p.at += len(rest)
	addText(n, rest)
}

// addText appends a text, joined to a text before it as a parser would.
func addText(n *html.Node, escaped string) {
	text := html.UnescapeString(escaped)
	if last := n.LastChild; last != nil && last.Type == html.TextNode {
		last.Data += text
		return
	}
	n.AppendChild(&html.Node{Type: html.TextNode, Data: text})
}

// void lists the elements that have no end tag.
var void = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true,
	"input": true, "link": true, "meta": true, "source": true, "track": true, "wbr": true,
}
