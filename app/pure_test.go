package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The shell: what draws, what reaches JavaScript, what drives a browser. All
// else in this folder is pure from the day it is made.
var shell = []string{"ui", "browser", "e2e"}

// forbidden are the parts of the standard library that reach outside.
var forbidden = []string{"net", "net/http", "os", "os/exec", "os/signal", "syscall", "syscall/js", "unsafe", "math/rand", "math/rand/v2", "crypto/rand"}

// clocks are the functions of package time that read a clock or wait for one.
var clocks = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"}

func TestThePureCoreIsPure(t *testing.T) {
	folders, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	pure := []string{"limber/exercises"}
	for _, f := range folders {
		if f.IsDir() && !slices.Contains(shell, f.Name()) {
			pure = append(pure, "limber/app/"+f.Name())
		}
	}
	for _, p := range []string{"timeline", "player", "cue"} {
		if !slices.Contains(pure, "limber/app/"+p) {
			t.Errorf("no package %s here", p)
		}
	}
	for _, p := range pure {
		t.Run(p, func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join("..", strings.TrimPrefix(p, "limber/"), "*.go"))
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range files {
				if !strings.HasSuffix(f, "_test.go") {
					impure(t, f, pure)
				}
			}
		})
	}
}

// impure tells what in a file depends on more than its arguments.
func impure(t *testing.T, file string, pure []string) {
	fset := token.NewFileSet()
	tree, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	clock := "" // the name that package time has in this file
	for _, i := range tree.Imports {
		p, _ := strconv.Unquote(i.Path.Value)
		first, _, _ := strings.Cut(p, "/")
		ours := first == "limber"
		switch {
		case ours && !slices.Contains(pure, p), strings.Contains(first, "."), slices.Contains(forbidden, p):
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
