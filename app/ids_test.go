package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"limber/exercises/source"
)

// The catalog is data, and a clinic's own has other ids: a program that names
// one of ours would lose, without a word, what hangs on it. What a routine or a
// page is for stands in its own file, as its roles.
func TestNoIDOfContentStandsInTheProgram(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, e := range c.Exercises {
		ids = append(ids, regexp.QuoteMeta(e.ID))
	}
	for _, r := range c.Routines {
		ids = append(ids, regexp.QuoteMeta(r.ID))
	}
	for _, p := range c.Topics {
		ids = append(ids, regexp.QuoteMeta(p.ID))
	}
	// An id alone, or a piece of a path: a sentence may say "morning".
	named := regexp.MustCompile(`(?:^|[/#])(` + strings.Join(ids, "|") + `)(?:$|[/#?.])`)
	for _, root := range []string{".", "../exercises", "../cmd/limber", "../cmd/app"} {
		err := filepath.WalkDir(root, func(name string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || strings.Contains(name, "testdata") || strings.HasSuffix(filepath.Dir(name), "test") {
				return err
			}
			fset := token.NewFileSet()
			tree, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(tree, func(n ast.Node) bool {
				if text, ok := n.(*ast.BasicLit); ok && text.Kind == token.STRING {
					words, _ := strconv.Unquote(text.Value)
					if found := named.FindStringSubmatch(words); found != nil {
						t.Errorf("%s: %q names %s", fset.Position(n.Pos()), words, found[1])
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
