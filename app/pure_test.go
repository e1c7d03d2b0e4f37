package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// What draws, what reaches JavaScript, what drives a browser. All else in this
// folder is pure from the day it is made.
var outside = []string{"app/ui", "app/browser", "app/e2e"}

// forbidden are the parts of the standard library that reach outside.
var forbidden = []string{"net", "net/http", "os", "os/exec", "os/signal", "syscall", "syscall/js", "unsafe", "math/rand", "math/rand/v2", "crypto/rand"}

// clocks are the functions of package time that read a clock or wait for one.
var clocks = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"}

func TestThePureCoreIsPure(t *testing.T) {
	drawn, order := rooms()
	for _, p := range order {
		mayReach := slices.ContainsFunc(outside, func(dir string) bool { return p == dir || strings.HasPrefix(p, dir+"/") })
		if drawn[p].kind != "pure" {
			if strings.HasPrefix(p, "app/") && !mayReach && !strings.HasSuffix(p, "test") {
				t.Errorf("%s is drawn as %s; what is in app is pure but for %v", p, drawn[p].kind, outside)
			}
			continue
		}
		t.Run(p, func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join("..", p, "*.go"))
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range files {
				if !strings.HasSuffix(f, "_test.go") {
					impure(t, f)
				}
			}
		})
	}
}

// impure tells what in a file depends on more than its arguments. Which of our
// packages a pure one may import is told by the arrows.
func impure(t *testing.T, file string) {
	fset := token.NewFileSet()
	tree, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	clock := "" // the name that package time has in this file
	for _, i := range tree.Imports {
		p, _ := strconv.Unquote(i.Path.Value)
		first, _, _ := strings.Cut(p, "/")
		switch {
		case strings.Contains(first, "."), slices.Contains(forbidden, p):
			t.Errorf("%s imports %s", fset.Position(i.Pos()), p)
		case p == "time":
			clock = "time"
			if i.Name != nil {
				clock = i.Name.Name
			}
		}
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			t.Errorf("%s starts a goroutine", fset.Position(n.Pos()))
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			if ok && clock != "" && x.Name == clock && slices.Contains(clocks, n.Sel.Name) {
				t.Errorf("%s reads a clock: %s", fset.Position(n.Pos()), clock+"."+n.Sel.Name)
			}
		}
		return true
	})
}
