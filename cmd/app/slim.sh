#!/bin/sh
# Makes a copy of go-app for the program, without what a phone never does: serve
# pages, encrypt what it stores, and match addresses by regular expressions, of
# which we have one, for all. The linker can't tell that nobody uses them, and
# they and what they need were a third of the download. One thing is added: what a
# translator took out of the page is put back before it is changed. The copy
# comes from the verified module cache.
set -eu
to=$1
here=$(cd "$(dirname "$0")" && pwd)
module=github.com/maxence-charriere/go-app/v10

stop() { echo "$1" >&2; exit 1; }

command -v go >/dev/null || stop "Limber is made with Go, and there is none here.
Install Go 1.21 or newer, so that 'go' runs, and try again."
go list -m >/dev/null || stop "Limber needs Go $(sed -n 's/^go //p' go.mod), and this is $(GOTOOLCHAIN=local go version).
Go 1.21 and newer fetch what they need, where the network and GOTOOLCHAIN let them.
Install one that does, or that version, and try again."

# A module that was never downloaded has no folder, so it is downloaded first.
go mod download "$module" || stop "go-app, which Limber is made with, could not be downloaded.
Check that this machine reaches the network, or a module proxy by GOPROXY, and try again."
from=$(go list -m -f '{{.Dir}}' "$module")
[ -f "$from/go.mod" ] && [ -d "$from/pkg/app" ] || stop "The module cache has go-app, but not whole: '$from'.
Empty the cache by 'go clean -modcache', and try again."

if [ "$(cat "$to/from" 2>/dev/null)" != "$from" ] ||
    [ "$0" -nt "$to/from" ] || [ "$here/url/url.go" -nt "$to/from" ]; then
    rm -rf "$to"
    mkdir -p "$to"
    cp -R "$from/go.mod" "$from/go.sum" "$from/pkg" "$to"
    chmod -R u+w "$to"
    cd "$to/pkg/app"
    # http.go is the server, static.go writes what it would serve, wasm.go
    # stands in for static.go, and of resource.go the client needs only the end.
    rm http.go static.go wasm.go crypto.go
    grep -q '^func clientResourceResolver' resource.go ||
        stop "This go-app has another resource.go than cmd/app/slim.sh knows how to shorten."
    { printf 'package app\n\nimport "strings"\n\n'; sed -n '/^func clientResourceResolver/,$p' resource.go; } >resource.part
    mv resource.part resource.go
    cat >left_out.go <<'END'
package app

import (
	"errors"
	"math/rand/v2"
	"strconv"
	"strings"
)

var errLeftOut = errors.New("encryption and states are left out of this build")

func encrypt(string, []byte) ([]byte, error) { return nil, errLeftOut }
func decrypt(string, []byte) ([]byte, error) { return nil, errLeftOut }

// newID stands in for a UUID, which drags a database driver in.
func newID() string { return strconv.FormatUint(rand.Uint64(), 36) + strconv.FormatUint(rand.Uint64(), 36) }

// everyPath stands in for the one regular expression there may be.
type everyPath struct{}

func mustCompile(pattern string) everyPath {
	if pattern != "^/.*$" {
		panic("regular expressions are left out of this build; cmd/app/slim.sh says why")
	}
	return everyPath{}
}

func (everyPath) MatchString(string) bool { return true }

var escaped = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", "\"", "&#34;")
END
    # A browser's translator puts elements of its own in the place of texts. go-app
    # would write on in the texts that are no longer in the page.
    cat >translated.go <<'END'
package app

// putBack makes the children of an element those that were drawn, if a
// translator has put others in their places and they are about to change.
func (m nodeManager) putBack(v HTML, newer []UI) {
	children := v.body()
	changes := len(newer) != len(children)
	words := false
	for i := 0; i < len(children) && !changes; i++ {
		changes = !m.CanUpdate(children[i], newer[i])
		// A text that is still in the page shows what it is set to, wherever it was
		// moved. Asking that makes nothing: this is what each second comes by.
		if old, is := children[i].(*text); is && !changes && old.value != newer[i].(*text).value {
			words = words || !old.JSValue().Get("isConnected").Bool()
		}
	}
	if !changes && !words || len(children) == 0 {
		return
	}
	element := v.JSValue()
	ours := func(node Value) bool {
		for _, c := range children {
			if node.Equal(c.JSValue()) {
				return true
			}
		}
		return false
	}
	gone := words
	for _, c := range children {
		gone = gone || !c.JSValue().Get("parentNode").Equal(element)
	}
	if !gone {
		return
	}
	for node := element.firstChild(); node.Truthy(); {
		next := node.Get("nextSibling")
		if !ours(node) {
			element.removeChild(node)
		}
		node = next
	}
	next := null()
	for i := len(children) - 1; i >= 0; i-- {
		child := children[i].JSValue()
		if !child.Get("parentNode").Equal(element) {
			element.Call("insertBefore", child, next)
		}
		next = child
	}
}
END
    sed '/^func (m nodeManager) updateHTML(/,/^}/s/^	children := v.body()$/	m.putBack(v, new.body())\n&/' node.go >part
    grep -q '^	m.putBack(' part || stop "In this go-app, cmd/app/slim.sh does not find where a node's children change."
    mv part node.go
    # go-app asks the page for every element, attribute and text by itself, and a
    # way to JavaScript and back costs a phone more than what is done there. Here
    # all that is mounted at once is made at once, by web/js/draw.js.
    cat >drawing.go <<'END'
package app

import (
	"strconv"
	"strings"
)

// drawing is what is mounted at once: what its nodes are, in the order in which
// they are come by, until the page has made them.
type drawing struct {
	plan  []string
	count int
	made  Value    // their list
	after []func() // what needs them
}

// drawn is the place of a node in the drawing it was made with.
type drawn struct {
	with *drawing
	at   int
}

func (d drawn) node() Value {
	if d.with == nil || d.with.made == nil {
		return nil
	}
	return d.with.made.Index(d.at)
}

// Mount mounts a UI element based on its type and the specified depth. It
// returns the mounted UI element and any potential error during the process.
func (m nodeManager) Mount(ctx Context, depth uint, v UI) (UI, error) {
	if m.drawing != nil {
		return m.mount(ctx, depth, v)
	}
	d := &drawing{}
	m.drawing = d
	v, err := m.mount(ctx, depth, v)
	if err != nil {
		return nil, err
	}
	d.made = Window().Call("goappDraw", strings.Join(d.plan, "\x7f"))
	d.plan = nil
	for _, do := range d.after {
		do()
	}
	d.after = nil
	return v, nil
}

func (d *drawing) place() drawn {
	d.count++
	return drawn{with: d, at: d.count - 1}
}

func (d *drawing) tell(text string) {
	d.plan = append(d.plan, strings.ReplaceAll(text, "\x7f", ""))
}

func (d *drawing) text(v *text) {
	v.drawn = d.place()
	d.tell("")
	d.tell(v.value)
}

func (m nodeManager) drawElement(ctx Context, v HTML) {
	d := m.drawing
	v.setDrawn(d.place())
	d.tell(v.Tag())
	d.tell(v.XMLNamespace())
	d.tell(strconv.Itoa(len(v.attrs())))
	for name, value := range v.attrs() {
		d.tell(name)
		d.tell(resolveAttributeURLValue(name, value, ctx.ResolveStaticResource))
	}
	d.tell(strconv.Itoa(len(v.body())))
	if len(v.events()) > 0 {
		d.after = append(d.after, func() { m.mountHTMLEventHandlers(ctx, v) })
	}
}
END
    # Mount is above, a node is looked up when it is first asked for, and no child
    # is appended by itself.
    awk '
        /^type nodeManager struct \{$/ { print; print "\tdrawing *drawing"; seen++; next }
        /^func \(m nodeManager\) Mount\(/ { sub(/Mount/, "mount"); seen++ }
        /^	v.jsvalue = Window\(\).createTextNode\(v.value\)$/ { $0 = "\tm.drawing.text(v)"; seen++ }
        /^	jsElement, _ := Window\(\).createElement\(v.Tag\(\), v.XMLNamespace\(\)\)$/ { $0 = "\tm.drawElement(ctx, v)"; seen++; mounting = 1 }
        mounting && (/^	v = v.setJSElement\(jsElement\)$/ || /^	m.mountHTMLAttributes\(ctx, v\)$/ || /^	m.mountHTMLEventHandlers\(ctx, v\)$/ || /^		v.JSValue\(\).appendChild\(child\)$/) { seen++; next }
        /^}$/ { mounting = 0 }
        { print }
        END { exit seen != 8 }
    ' node.go >part || stop "In this go-app, cmd/app/slim.sh does not find how elements are mounted."
    mv part node.go
    # What was printed is what is drawn first: it is not put in its own place.
    sed 's/^	v\.Call("replaceChild", new, old)$/	if !new.JSValue().Equal(old.JSValue()) {\n	&\n	}/' js_wasm.go >part
    grep -q '^	if !new.JSValue' part || stop "In this go-app, cmd/app/slim.sh does not find how an element is replaced."
    mv part js_wasm.go
    awk '
        /^	jsElement     Value$/ && !field++ { print; print "\tdrawn drawn"; seen++; next }
        /^	setJSElement\(Value\) HTML$/ { print; print "\tsetDrawn(drawn)"; seen++; next }
        /^	return e.jsElement$/ { print "\tif e.jsElement == nil {\n\t\te.jsElement = e.drawn.node()\n\t}"; seen++ }
        /^	return e.jsElement != nil$/ { $0 = "\treturn e.jsElement != nil || e.drawn.with != nil"; seen++ }
        { print }
        END { print "\nfunc (e *htmlElement) setDrawn(v drawn) { e.drawn = v }"; exit seen != 4 }
    ' html.go >part || stop "In this go-app, cmd/app/slim.sh does not find what an element is in the page."
    mv part html.go
    awk '
        /^	jsvalue       Value$/ { print; print "\tdrawn drawn"; seen++; next }
        /^	return t.jsvalue$/ { print "\tif t.jsvalue == nil {\n\t\tt.jsvalue = t.drawn.node()\n\t}"; seen++ }
        /^	return t.jsvalue != nil$/ { $0 = "\treturn t.jsvalue != nil || t.drawn.with != nil"; seen++ }
        { print }
        END { exit seen != 3 }
    ' text.go >part || stop "In this go-app, cmd/app/slim.sh does not find what a text is in the page."
    mv part text.go
    # go-app has an interface, a type and some hundred methods for each element,
    # and all do the same. Here one type has them, and is known by its tag.
    awk '
        /^type HTML[A-Za-z0-9]* interface/ { print "type " $2 " = *htmlElement"; skip = 1 }
        /^type html/ { skip = 1 }
        /^func \(e \*html/ {
            type = substr($3, 2, length($3) - 2)
            name = $4
            sub(/\(.*/, "", name)
            text = ""
            method = 1
        }
        method {
            gsub("\\*" type "\\)", "*htmlElement)")
            sub(/ HTML[A-Z][A-Za-z0-9]* \{$/, " *htmlElement {")
            text = text $0 "\n"
            if ($0 != "}") next
            method = 0
            if (name == "Text" || name == "Textf") next # of a text area it is the value
            if (!(name in first)) printf "%s", first[name] = text
            else if (first[name] != text) exit 1
            next
        }
        /^\t\thtmlElement: htmlElement\{$/ || /^\t\t\},$/ { next }
        { sub(/&html[A-Za-z0-9]*\{$/, "\\&htmlElement{") }
        !skip { print }
        $0 == "}" { skip = 0 }
    ' html_gen.go >part || stop "In this go-app, elements have methods that cmd/app/slim.sh can't make one of."
    mv part html_gen.go
    sed 's/^	e.jsElement = v$/	e.jsElement, e.drawn = v, drawn{}/' html_gen.go >part
    grep -q '^	e.jsElement, e.drawn = v' part || stop "In this go-app, cmd/app/slim.sh does not find how an element leaves the page."
    mv part html_gen.go
    cat >element.go <<'END'
package app

func (e *htmlElement) Text(v any) *htmlElement {
	if e.tag == "textarea" {
		e.setAttr("value", v)
		return e
	}
	return e.Body(Text(v))
}

func (e *htmlElement) Textf(format string, v ...any) *htmlElement {
	return e.Text(FormatString(format, v...))
}
END
    sed 's/^	case \*htmlElem, \*htmlElemSelfClosing:$/	case *htmlElement:/' node.go >part
    grep -q '^	case \*htmlElement:$' part || stop "In this go-app, cmd/app/slim.sh does not find how elements are told apart."
    mv part node.go
    grep -q 'document HTMLHtml)' engine.go ||
        stop "In this go-app, cmd/app/slim.sh does not find the type of the whole document."
    sed 's/document HTMLHtml)/document HTML)/' engine.go >part
    mv part engine.go
    # What is to be drawn waited for the next frame of 120 a second, up to 8 ms, and a
    # browser keeps frames by itself. What changes together is still drawn together.
    sed 's/^	engine\.Start(120)$/	engine.Start(1000)/' app.go >part
    grep -q '^	engine\.Start(1000)$' part || stop "In this go-app, cmd/app/slim.sh does not find how long a change waits to be drawn."
    mv part app.go
    # The names of 2,000 characters come with html, only to write pages; and net/url
    # brings the addresses of networks. Browsers have read an address already.
    grep -q '^	"html"$' node.go && grep -q 'html\.EscapeString(' node.go ||
        stop "In this go-app, cmd/app/slim.sh does not find where texts are escaped."
    sed '/^	"html"$/d; s/html\.EscapeString(/escaped.Replace(/' node.go >part
    mv part node.go
    for file in *.go; do
        sed 's#^	"net/url"$#	"github.com/maxence-charriere/go-app/v10/pkg/url"#' "$file" >part
        mv part "$file"
    done
    # Nobody uses go-app's states. To look for those that are too old, it read all
    # that is stored at each start.
    cat >state.go <<'END'
package app

type State struct{}

type Observer struct{}

type stateManager struct{}

func (*stateManager) Observe(Context, string, any) Observer { panic(errLeftOut) }
func (*stateManager) Get(Context, string, any)              { panic(errLeftOut) }
func (*stateManager) Set(Context, string, any) State        { panic(errLeftOut) }
func (*stateManager) Delete(Context, string)                { panic(errLeftOut) }

func (*stateManager) CleanupExpiredPersistedStates(Context) {}
func (*stateManager) Cleanup()                              {}
END
    mkdir ../url
    cp "$here/url/url.go" ../url
    for file in context.go route.go; do
        sed 's/uuid.NewString()/newID()/; /google\/uuid"/d
             s/regexp.MustCompile/mustCompile/; s/\*regexp.Regexp/everyPath/; /"regexp"/d' "$file" >part
        mv part "$file"
    done
    cd - >/dev/null
    echo "$from" >"$to/from"
fi
{ cat go.mod; echo "replace $module => ./$to"; } >"$to/limber.mod"
cp go.sum "$to/limber.sum"
