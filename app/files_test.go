package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Who reads one file of a screen reads those that it uses, and not all of them in
// a circle.
func TestFilesOfAScreenPointOneWay(t *testing.T) {
	drawn, order := rooms()
	for _, p := range order {
		if drawn[p].kind != "shell" || p != "app/ui" && !strings.HasPrefix(p, "app/ui/") {
			continue
		}
		all := ties(t, p)
		for _, from := range circular(all) {
			for to, names := range all[from] {
				if slices.Contains(circular(all), to) {
					t.Errorf("%s/%s uses %s of %s, and that uses it in turn: move what both need to a file beneath, such as doors.go", p, from, strings.Join(names, ", "), to)
				}
			}
		}
	}
}

// ties are what each file of a package uses of what another declares: types,
// functions, methods, fields.
func ties(t *testing.T, p string) map[string]map[string][]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", p, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	all := map[string]map[string][]string{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
		all[filepath.Base(name)] = map[string][]string{}
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	// What comes from other packages is not looked at, and so need not be found.
	check := types.Config{Importer: nowhere{}, Error: func(error) {}}
	pkg, _ := check.Check(p, fset, files, info)
	for id, o := range info.Uses {
		v, isVar := o.(*types.Var)
		if o.Pkg() != pkg || isVar && !v.IsField() && o.Parent() != pkg.Scope() {
			continue
		}
		from, to := filepath.Base(fset.Position(id.Pos()).Filename), filepath.Base(fset.Position(o.Pos()).Filename)
		if from != to && !slices.Contains(all[from][to], o.Name()) {
			all[from][to] = append(all[from][to], o.Name())
		}
	}
	return all
}

// circular are the files that use themselves by way of others.
func circular(ties map[string]map[string][]string) (in []string) {
	for _, f := range slices.Sorted(maps.Keys(ties)) {
		reached, next := map[string]bool{}, []string{f}
		for len(next) > 0 {
			for to := range ties[next[0]] {
				if !reached[to] {
					reached[to] = true
					next = append(next, to)
				}
			}
			next = next[1:]
		}
		if reached[f] {
			in = append(in, f)
		}
	}
	return in
}

// nowhere has every package, with nothing in it.
type nowhere struct{}

func (nowhere) Import(path string) (*types.Package, error) {
	p := types.NewPackage(path, filepath.Base(path))
	p.MarkComplete()
	return p, nil
}
