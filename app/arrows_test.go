package app

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// house draws every package, a line each: its kind, and which of ours it
// imports. A package stands below all that it imports, so that no arrow points
// down again and none goes round in a circle.
//
//	pure     a function of its arguments: no clock, no device, no go-app
//	shell    draws, or reaches JavaScript
//	program  wires, and nothing imports it
//	native   never in the download
const house = `
exercises             pure
app/positional        pure
app/calendar          pure
app/reminder          pure
app/mine              pure     exercises
app/share             pure     app/mine exercises
app/timeline          pure     exercises
app/player            pure     app/timeline
app/cue               pure     app/timeline exercises
app/track             pure     app/cue app/timeline
app/session           pure     app/timeline exercises
app/plan              pure     app/session exercises
app/history           pure     app/session exercises
app/words             pure     app/history app/session exercises
app/kept              pure     app/mine app/player app/session app/timeline exercises
app/person            pure     app/cue app/history app/kept app/mine app/plan app/reminder app/session app/timeline exercises
app/maker             pure     app/history app/person app/session app/timeline exercises
app/run               pure     app/cue app/kept app/person app/player app/session app/timeline exercises
app/ui/part           shell    app/cue app/session app/timeline app/words exercises
app/ui/figure         shell    app/positional app/timeline app/ui/part app/words exercises
app/ui/page           shell    app/mine app/ui/part app/words exercises
app/ui/care           shell    app/person app/session app/ui/page app/ui/part app/words exercises
app/ui/about          shell    app/ui/page app/ui/part app/words exercises
app/ui/learn          shell    app/ui/figure app/ui/page app/ui/part app/words exercises
app/ui/offer          shell    app/person app/session app/ui/care app/ui/figure app/ui/page app/ui/part app/words exercises
app/ui/exercises      shell    app/person app/session app/ui/figure app/ui/offer app/ui/page app/ui/part app/words exercises
app/ui/today          shell    app/kept app/person app/run app/session app/ui/care app/ui/figure app/ui/offer app/ui/page app/ui/part app/words exercises
app/ui/routines       shell    app/cue app/person app/run app/session app/timeline app/ui/care app/ui/offer app/ui/page app/ui/part exercises
app/ui/own            shell    app/maker app/mine app/run app/session app/share app/ui/offer app/ui/page app/ui/part app/words exercises
app/ui/card           shell    app/history app/mine app/person app/share app/ui/figure app/ui/offer app/ui/page app/ui/part app/words exercises
app/ui/maker          shell    app/maker app/mine app/person app/run app/session app/ui/offer app/ui/page app/ui/part app/words exercises
app/ui/settings       shell    app/cue app/person app/session app/timeline app/ui/care app/ui/page app/ui/part app/words exercises
app/ui/plan           shell    app/calendar app/person app/plan app/session app/ui/page app/ui/part app/words exercises
app/ui/remind         shell    app/calendar app/cue app/person app/reminder app/ui/page app/ui/part app/words exercises
app/ui/safety         shell    app/person app/ui/care app/ui/page app/ui/part exercises
app/ui/backup         shell    app/kept app/person app/session app/ui/part app/words
app/ui/progress       shell    app/history app/kept app/person app/session app/ui/page app/ui/part app/words exercises
app/ui/play           shell    app/cue app/person app/player app/run app/session app/timeline app/ui/care app/ui/figure app/ui/page app/ui/part app/words exercises
app/ui                shell    app/cue app/history app/kept app/mine app/person app/player app/reminder app/run app/session app/timeline app/ui/about app/ui/backup app/ui/card app/ui/care app/ui/exercises app/ui/figure app/ui/learn app/ui/maker app/ui/offer app/ui/own app/ui/page app/ui/part app/ui/plan app/ui/play app/ui/progress app/ui/remind app/ui/routines app/ui/safety app/ui/settings app/ui/today app/words exercises
app/browser           shell    app/cue app/kept app/player app/session app/timeline app/track app/words
cmd/app               program  app/browser app/player app/positional app/ui

cmd/app/url           native
exercises/learn       native
exercises/languages   native
exercises/library     native
exercises/routines    native
exercises/ways        native
exercises/source      native   app/words exercises exercises/languages exercises/learn exercises/library exercises/routines exercises/ways
exercises/figure      native   app/positional exercises exercises/source
exercises/languages/pseudo  native  app/words exercises
exercises/golden      native
app/player/eventtest  native
app/session/sessiontest  native  app/mine app/session exercises
app/ui/uitest         native   app/words exercises/source
web/address           native
web/pack              native
web/nginx             native
web                   native   app/words web/address web/pack
web/server            native   web web/address
app/e2e/drive         native
app/e2e               native   app/e2e/drive
cmd/limber            program  app/mine app/positional app/share app/ui app/words exercises exercises/figure exercises/source web web/address web/pack web/server
cmd/bench             program  web web/nginx web/pack
cmd/bench/empty       program
cmd/pictures          program  app/e2e app/e2e/drive
`

// room is a package as it is drawn in the house.
type room struct {
	kind    string
	imports []string
}

// rooms reads the house, and tells the packages in the order of their lines.
func rooms() (all map[string]room, order []string) {
	all = map[string]room{}
	for line := range strings.Lines(house) {
		if f := strings.Fields(line); len(f) > 1 {
			all[f[0]] = room{f[1], f[2:]}
			order = append(order, f[0])
		}
	}
	return all, order
}

func TestArrowsAreAsDrawn(t *testing.T) {
	drawn, order := rooms()
	built := imports(t)
	for _, p := range slices.Sorted(maps.Keys(built)) {
		if _, ok := drawn[p]; !ok {
			t.Errorf("%s is not drawn: say in house of which kind it is (pure, shell, program, native), below what it imports\n%s  kind  %s", p, p, strings.Join(built[p], " "))
		} else if was := drawn[p]; !slices.Equal(built[p], was.imports) {
			t.Errorf("%s imports %s, and does not import %s; where that is meant, draw in house\n%s  %s  %s", p, apart(built[p], was.imports), apart(was.imports, built[p]), p, was.kind, strings.Join(built[p], " "))
		}
	}
	for i, p := range order {
		if _, ok := built[p]; !ok {
			t.Errorf("there is no package %s", p)
		}
		for _, to := range drawn[p].imports {
			switch by, of := drawn[p].kind, drawn[to].kind; {
			case !slices.Contains(order[:i], to):
				t.Errorf("%s imports %s, which is drawn below it", p, to)
			case of == "program", by == "pure" && of != "pure", (by == "shell" || p == "cmd/app") && of == "native":
				t.Errorf("%s is %s, and imports %s, which is %s", p, by, to, of)
			}
		}
	}
}

// apart are those of one list that another does not have.
func apart(of, without []string) []string {
	return slices.DeleteFunc(slices.Clone(of), func(p string) bool { return slices.Contains(without, p) })
}

// imports are all packages and which of ours each imports, tests aside.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || len(d.Name()) > 2 && d.Name()[0] == '.'):
			return filepath.SkipDir
		case filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		tree, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		p := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(name)), "../")
		if all[p] == nil {
			all[p] = []string{}
		}
		for _, i := range tree.Imports {
			path, _ := strconv.Unquote(i.Path.Value)
			if to, ours := strings.CutPrefix(path, "limber/"); ours && !slices.Contains(all[p], to) {
				all[p] = append(all[p], to)
			}
		}
		slices.Sort(all[p])
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
