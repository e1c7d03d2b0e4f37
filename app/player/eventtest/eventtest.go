// Package eventtest holds a list of events against the package they stand in.
package eventtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"testing"
)

// AllTried fails when a kind of event of the package under test is not among
// those tried, or stands elsewhere than in event.go: it would be in no test. The
// package has at least so many.
func AllTried[E any](t *testing.T, events []E, least int) {
	t.Helper()
	tried := map[string]bool{}
	for _, e := range events {
		tried[reflect.TypeOf(e).Name()] = true
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			method, ok := d.(*ast.FuncDecl)
			if !ok || method.Recv == nil || method.Name.Name != "event" {
				continue
			}
			found++
			if kind := method.Recv.List[0].Type.(*ast.Ident).Name; name != "event.go" || !tried[kind] {
				t.Errorf("%s: the event %s belongs into event.go and into the list of this test", name, kind)
			}
		}
	}
	if found < least {
		t.Errorf("%d kinds of events found", found)
	}
}
