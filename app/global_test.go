package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// What everything can change, nothing can be understood without.
func TestNoVariableOfAPackageChanges(t *testing.T) {
	drawn, order := rooms()
	for _, p := range order {
		if kind := drawn[p].kind; kind != "pure" && kind != "shell" {
			continue
		}
		files, err := filepath.Glob(filepath.Join("..", p, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		fset, trees, vars := token.NewFileSet(), []*ast.File{}, map[string]bool{}
		for _, f := range files {
			if strings.HasSuffix(f, "_test.go") {
				continue
			}
			tree, err := parser.ParseFile(fset, f, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			trees = append(trees, tree)
			for name := range variables(tree) {
				vars[name] = true
			}
		}
		changes := map[string]bool{}
		for _, tree := range trees {
			own := variables(tree)
			changed(tree, func(id *ast.Ident) {
				local := id.Obj != nil && own[id.Name] != id.Obj
				if local || !vars[id.Name] || changes[id.Name] {
					return
				}
				changes[id.Name] = true
				t.Errorf("%s: %s is a variable of the package, and changes", fset.Position(id.Pos()), id.Name)
			})
		}
	}
}

// variables are those that a file declares for its package.
func variables(tree *ast.File) map[string]*ast.Object {
	all := map[string]*ast.Object{}
	for _, d := range tree.Decls {
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.VAR {
			for _, s := range g.Specs {
				for _, name := range s.(*ast.ValueSpec).Names {
					all[name.Name] = name.Obj
				}
			}
		}
	}
	return all
}

// changed calls found with the name at the root of whatever is assigned to,
// counted up, cleared, or given away by its address.
func changed(tree *ast.File, found func(*ast.Ident)) {
	ast.Inspect(tree, func(n ast.Node) bool {
		var to []ast.Expr
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				to = n.Lhs
			}
		case *ast.IncDecStmt:
			to = []ast.Expr{n.X}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				to = []ast.Expr{n.X}
			}
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.Ident); ok && (f.Name == "clear" || f.Name == "delete") {
				to = n.Args[:min(1, len(n.Args))]
			}
		}
		for _, e := range to {
			if id := root(e); id != nil {
				found(id)
			}
		}
		return true
	})
}

// root is the variable in which something is, nil when that is not told by name.
func root(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}
