package app

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A text for a person stands in words.toml: no Go file has one that is shown or
// said. What is not for a person is told by its kind, by what takes it.
//
// A type of its own for such texts was tried on the smallest border, what Heading,
// Section and Fact take. It can't be a string type: a literal is one, too. A struct
// refuses literals in those 93 calls; the 460 of go-app's Text take anything. Names
// from content, from somebody's own routines and from counts need a way in, and a
// literal goes in by it as well. And it would not see sentences glued together, which
// is what breaks in another language. What follows a text further than one file does
// neither.
func TestNoTextForAPersonStandsInCode(t *testing.T) {
	read := filesOf(t)
	for _, f := range read.files {
		for _, l := range read.texts(f) {
			t.Errorf("%s: put it into words.toml", l)
		}
	}
}

// A text that is looked for is found, and what is like it is not.
func TestATextInCodeIsFound(t *testing.T) {
	for text, want := range map[string]int{
		`app.P().Text("gone")`:                                              1,
		`app.P().Text(fmt.Sprintf("%d gone", n))`:                           1,
		`app.Div().Aria("label", "gone")`:                                   1,
		`said := "Nothing is kept."`:                                        1,
		`said := "nothing is kept"`:                                         1,
		`said := "Gone"`:                                                    1,
		`heading("gone")`:                                                   1,
		`app.P().Class("is-main button").Text(w.Gone)`:                      0,
		`app.P().Text(w.A + " " + w.B)`:                                     1,
		`app.P().Text(strings.Join(all, ", "))`:                             1,
		`app.P().Text(fmt.Sprintf("%s %s", w.A, w.B))`:                      1,
		`const gone = "gone"; app.P().Text(gone)`:                           1,
		`gone := "gone"; d.Announce(gone)`:                                  1,
		`names := map[string]string{"a": "gone"}; app.P().Text(names["a"])`: 1,
		`app.P().Text(func() string { return "gone" }())`:                   1,
		`page.Screen{Title: "gone"}`:                                        1,
		`d.Tell("gone")`:                                                    1,
		`m.device.Speech.Say("gone")`:                                       1,
		`app.P().Text(" · ")`:                                               0,
		`app.Div().Aria("hidden", "true")`:                                  0,
		`button("is-main button", w.Gone)`:                                  0,
		`class := "is-main button"`:                                         0,
		`return errors.New("nothing is kept")`:                              0,
		`return app.Window().Get("AudioContext").Truthy()`:                  0,
	} {
		src := "package x\nfunc heading(text string) {}\nfunc button(class, text string) {}\nfunc f() any {\n" + text + "\n}\n"
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, "x.go", src, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(text, err)
		}
		c := code{fset: fset, takes: map[string][][]string{}}
		c.declare(f)
		if got := c.texts(file{"ui/x", f}); len(got) != want {
			t.Errorf("%s: found %q, want %d", text, got, want)
		}
	}
}

// What an error says is for us: a person is told by a sentence of words.toml.
func TestNoErrorIsShown(t *testing.T) {
	read := filesOf(t)
	for _, f := range read.files {
		if strings.HasPrefix(f.dir, "ui") || f.dir == "run" || f.dir == "person" || f.dir == "words" {
			ast.Inspect(f.tree, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "Error" {
					t.Errorf("app/%s: an error's own words", read.fset.Position(n.Pos()))
				}
				return true
			})
		}
	}
}

// code is code that is read for texts.
type code struct {
	fset  *token.FileSet
	files []file
	takes map[string][][]string // what our own functions call what they take, by their names
}

type file struct {
	dir  string // below app
	tree *ast.File
}

// filesOf reads all code that is in the program, without its tests. What reaches
// JavaScript shows nothing by itself.
func filesOf(t *testing.T) code {
	t.Helper()
	c := code{fset: token.NewFileSet(), takes: map[string][][]string{}}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{"browser", "e2e", "eventtest", "sessiontest", "uitest", "testdata"}, d.Name()):
			return filepath.SkipDir
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		f, err := parser.ParseFile(c.fset, name, nil, parser.SkipObjectResolution)
		if err == nil {
			c.declare(f)
			c.files = append(c.files, file{filepath.ToSlash(filepath.Dir(name)), f})
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// declare notes what the functions of a file call what they take.
func (c code) declare(f *ast.File) {
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok {
			var names []string
			for _, p := range d.Type.Params.List {
				for _, n := range p.Names {
					names = append(names, n.Name)
				}
			}
			c.takes[d.Name.Name] = append(c.takes[d.Name.Name], names)
		}
	}
}

var (
	// words are two in a row, or one that begins a sentence.
	likeText = regexp.MustCompile(`\pL{2,}[,.:;]? \pL|\d \pL{2,}|%[sdv] \pL{2,}|\pL{2,}[,:]? %|^\p{Lu}\p{Ll}+`)
	aLetter  = regexp.MustCompile(`\pL{2,}`)
)

const ourName = "Limber" // which is the same in every language

// Kinds of what is not for a person: what names a thing of the page, of the
// browser or of what is kept; errors and panics, which are for us; layouts.
var (
	notShown = []string{"Class", "ID", "For", "Type", "Name", "Value", "Role", "Href", "Src", "Rel", "Target", "Accept", "Max", "XMLNS", "On", "Do", "Listen", "SVG",
		"Get", "Set", "Call", "New", "GetElementByID", "Errorf", "panic", "Logf", "Format", "Parse", "Fprintf", "HasPrefix", "CutPrefix", "CutSuffix", "NewActionWithValue", "Handle", "RouteWithRegexp", "Icon", "Elem", "MustCompile", "oneOf", "Has", "has", "must"}
	notText = []string{"class", "id", "scope", "group", "key", "kind", "path", "name", "where", "field", "format", "layout", "event", "setting", "list", "json", "file"}
	isText  = []string{"text", "title", "label", "hint", "legend"}
	shown   = []string{"Text", "Alt", "Placeholder", "Title", "tell", "announce", "Announce", "Tell", "Say"}
	spoken  = []string{"label", "description", "placeholder", "title", "alt", "aria-label", "roledescription", "valuetext"}
)

// texts are the texts for a person in a file.
func (c code) texts(f file) (found []string) {
	values := valuesOf(f.tree)
	tell := func(n ast.Node, what string) {
		found = append(found, fmt.Sprintf("app/%s: %s", c.fset.Position(n.Pos()), what))
	}
	var look func(n ast.Node, for_ string)
	look = func(n ast.Node, kind string) {
		ast.Inspect(n, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.ValueSpec:
				if n.Type != nil { // a constant of a type of ours is one of its kinds
					return false
				}
			case *ast.Field:
				return n.Tag == nil
			case *ast.Ident:
				if v := values[n.Name]; kind == "shown" && aLetter.MatchString(v) {
					tell(n, fmt.Sprintf("%s, which is %q", n.Name, v))
				}
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.SelectorExpr); ok && kind == "shown" && (f.Sel.Name == "Sprintf" || f.Sel.Name == "Join") {
					tell(n, "glued by "+f.Sel.Name)
					return false
				}
				look(n.Fun, kind)
				for i, a := range n.Args {
					look(a, c.kind(n, i, kind))
				}
				return false
			case *ast.AssignStmt:
				for i, v := range n.Rhs {
					k := ""
					if len(n.Lhs) == len(n.Rhs) && named(n.Lhs[i]) == "not" {
						k = "not"
					}
					look(v, k)
				}
				return false
			case *ast.BinaryExpr:
				if n.Op == token.EQL || n.Op == token.NEQ {
					return false
				}
				if n.Op == token.ADD && kind == "shown" && !isPlain(n.X) && !isPlain(n.Y) {
					tell(n, "glued by +")
					return false
				}
			case *ast.CaseClause:
				for _, s := range n.Body {
					look(s, "")
				}
				return false
			case *ast.KeyValueExpr:
				look(n.Value, cmp.Or(named(n.Key), kind))
				return false
			case *ast.BasicLit:
				if n.Kind != token.STRING || kind == "not" {
					return true
				}
				s, _ := strconv.Unquote(n.Value)
				if s != ourName && (likeText.MatchString(s) || kind == "shown" && aLetter.MatchString(s)) {
					tell(n, strconv.Quote(s))
				}
			}
			return true
		})
	}
	look(f.tree, "")
	return found
}

// isPlain reports a number, or the space between a text and what stands beside it.
func isPlain(e ast.Expr) bool {
	l, ok := e.(*ast.BasicLit)
	return ok && (l.Kind == token.INT || l.Value == `" "`)
}

// valuesOf are the texts that names of a file stand for: constants, variables,
// and what tables hold.
func valuesOf(tree *ast.File) map[string]string {
	values := map[string]string{}
	text := func(e ast.Expr) (s string) {
		ast.Inspect(e, func(n ast.Node) bool {
			l, ok := n.(*ast.BasicLit)
			if ok && l.Kind == token.STRING {
				s, _ = strconv.Unquote(l.Value)
			}
			_, call := n.(*ast.CallExpr)
			return !call
		})
		return s
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			for i, v := range n.Values {
				values[n.Names[i].Name] = text(v)
			}
		case *ast.AssignStmt:
			for i, v := range n.Rhs {
				if id, ok := n.Lhs[i].(*ast.Ident); ok {
					values[id.Name] = text(v)
				}
			}
		}
		return true
	})
	return values
}

// kind is that of one argument of a call, within something of a kind.
func (c code) kind(call *ast.CallExpr, i int, within string) string {
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	switch {
	case name == "Aria" || name == "Attr":
		first, ok := call.Args[0].(*ast.BasicLit)
		if i == 1 && ok && slices.Contains(spoken, strings.Trim(first.Value, `"`)) {
			return "shown"
		}
		return "not"
	case slices.Contains(shown, name):
		return "shown"
	case slices.Contains(notShown, name):
		return "not"
	}
	for _, takes := range c.takes[name] {
		switch {
		case i < len(takes) && slices.Contains(notText, takes[i]):
			return "not"
		case i < len(takes) && slices.Contains(isText, takes[i]):
			within = "shown"
		}
	}
	return within
}

// named tells by the name of a variable or a field that it is not for a person.
func named(e ast.Expr) string {
	name := ""
	switch e := e.(type) {
	case *ast.Ident:
		name = e.Name
	case *ast.SelectorExpr:
		name = e.Sel.Name
	}
	switch name = strings.ToLower(name); {
	case slices.Contains(notText, name):
		return "not"
	case slices.Contains(isText, name):
		return "shown"
	}
	return ""
}
