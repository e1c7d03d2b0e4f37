// Package source reads a folder of exercises and routines, written as text by
// people, into a catalog, and says of every mistake in which file and line it
// is, what is wrong and what is allowed. It runs natively only: what reads
// text files never reaches the download.
package source

import (
	"cmp"
	"io/fs"
	"math"
	"regexp"
	"slices"
	"strings"

	"limber/exercises"
	"limber/exercises/library"
	"limber/exercises/routines"
)

// Read reads a content folder: library/<id>/exercise.toml and
// routines/<id>.toml. The error, if any, is Findings with every mistake, and
// then there is no catalog. What has an order comes first, by it; the rest
// follows by id.
func Read(fsys fs.FS) (*exercises.Catalog, error) {
	lib, err := fs.Sub(fsys, "library")
	if err != nil {
		return nil, err
	}
	rout, err := fs.Sub(fsys, "routines")
	if err != nil {
		return nil, err
	}
	return read(lib, rout)
}

// Shipped reads the content that comes with Limber.
func Shipped() (*exercises.Catalog, error) {
	return read(library.Files, routines.Files)
}

// NoFigures finds the exercises of a content folder that have no figure.toml.
// Limber plays those too, with the pose in words instead of a picture.
func NoFigures(fsys fs.FS) error {
	lib, err := fs.Sub(fsys, "library")
	if err != nil {
		return err
	}
	return noFigures(lib)
}

func noFigures(lib fs.FS) error {
	var found Findings
	for _, id := range folders(lib) {
		if _, err := fs.Stat(lib, id+"/figure.toml"); err != nil {
			found.add("library/"+id+"/exercise.toml", 1, "figure.toml is missing beside it: the poses of the figure")
		}
	}
	return found.err()
}

var idShape = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func read(lib, rout fs.FS) (*exercises.Catalog, error) {
	var found Findings
	c := &exercises.Catalog{}
	orders := map[string]int{}
	tables := map[string]*table{}
	known := folders(lib)
	for _, id := range known {
		shown := "library/" + id + "/exercise.toml"
		checkName(&found, shown, id)
		if t := open(lib, id+"/exercise.toml", shown, &found); t != nil {
			e, order := readExercise(t, id)
			c.Exercises, tables[id], orders["library/"+id] = append(c.Exercises, e), t, order
		}
	}
	if len(known) == 0 {
		found.add("library", 1, "no exercise here; each is a folder with an exercise.toml, such as library/bridge/exercise.toml")
	}
	checkInstead(c, tables, known)
	checkNames(c, tables)

	files, _ := fs.Glob(rout, "*.toml")
	routineTables := map[string]*table{}
	for _, name := range files {
		id, shown := strings.TrimSuffix(name, ".toml"), "routines/"+name
		checkName(&found, shown, id)
		if t := open(rout, name, shown, &found); t != nil {
			r, order := readRoutine(t, id, c, known)
			c.Routines, routineTables[id], orders["routines/"+id] = append(c.Routines, r), t, order
		}
	}
	if len(files) == 0 {
		found.add("routines", 1, "no routine here; each is a file such as routines/morning.toml")
	}
	checkRoutineNames(c, routineTables)

	if err := found.err(); err != nil {
		return nil, err
	}
	place := func(key string) int {
		if o := orders[key]; o > 0 {
			return o
		}
		return math.MaxInt
	}
	slices.SortStableFunc(c.Exercises, func(a, b exercises.Exercise) int {
		return cmp.Or(cmp.Compare(place("library/"+a.ID), place("library/"+b.ID)), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(c.Routines, func(a, b exercises.Routine) int {
		return cmp.Or(cmp.Compare(place("routines/"+a.ID), place("routines/"+b.ID)), cmp.Compare(a.ID, b.ID))
	})
	return c, nil
}

// folders lists the exercise folders. Files beside them, such as a README, are
// nobody's mistake.
func folders(lib fs.FS) []string {
	entries, _ := fs.ReadDir(lib, ".")
	var ids []string
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			ids = append(ids, e.Name())
		}
	}
	return ids
}

func checkName(found *Findings, shown, id string) {
	if !idShape.MatchString(id) {
		found.add(shown, 1, "the name %q can't be an id; allowed: small letters, digits and single hyphens, such as cat-cow", id)
	}
}

func checkID(t *table, key, id string, known []string) {
	if !slices.Contains(known, id) {
		t.wrong(key, "no exercise %q; allowed: %s", id, words(known))
	}
}
