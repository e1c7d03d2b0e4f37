// Package source reads a folder of exercises and routines, written as text by
// people, into a catalog, and says of every mistake in which file and line it
// is, what is wrong and what is allowed. It runs natively only: what reads
// text files never reaches the download.
package source

import (
	"cmp"
	"io/fs"
	"math"
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
func Read(fsys fs.FS) (*exercises.Catalog, error) { return readFolder(fsys, false) }

// Check reads a content folder like Read, and asks for a figure.toml beside
// every exercise. Limber plays an exercise without one, too, with its pose in
// words instead of a picture.
func Check(fsys fs.FS) (*exercises.Catalog, error) { return readFolder(fsys, true) }

// Shipped reads the content that comes with Limber.
func Shipped() (*exercises.Catalog, error) {
	return read(library.Files, routines.Files, false)
}

func readFolder(fsys fs.FS, figures bool) (*exercises.Catalog, error) {
	lib, err := fs.Sub(fsys, "library")
	if err != nil {
		return nil, err
	}
	rout, err := fs.Sub(fsys, "routines")
	if err != nil {
		return nil, err
	}
	return read(lib, rout, figures)
}

func read(lib, rout fs.FS, figures bool) (*exercises.Catalog, error) {
	var found Findings
	o := order{}
	c, known := readLibrary(lib, o, figures, &found)
	readRoutines(rout, o, c, known, &found)
	if err := found.err(); err != nil {
		return nil, err
	}
	slices.SortStableFunc(c.Exercises, func(a, b exercises.Exercise) int {
		return cmp.Or(o.compare("library/"+a.ID, "library/"+b.ID), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(c.Routines, func(a, b exercises.Routine) int {
		return cmp.Or(o.compare("routines/"+a.ID, "routines/"+b.ID), cmp.Compare(a.ID, b.ID))
	})
	return c, nil
}

// readLibrary reads the exercises, and returns the ids of those that can't be
// read as well: a routine that names one of them is not at fault.
func readLibrary(lib fs.FS, o order, figures bool, found *Findings) (*exercises.Catalog, []string) {
	c := &exercises.Catalog{}
	tables := map[string]*table{}
	known := folders(lib)
	for _, id := range known {
		shown := "library/" + id + "/exercise.toml"
		checkName(found, shown, id)
		if t := open(lib, id+"/exercise.toml", shown, found); t != nil {
			e, place := readExercise(t, id)
			c.Exercises, tables[id], o["library/"+id] = append(c.Exercises, e), t, place
		}
		if _, err := fs.Stat(lib, id+"/figure.toml"); err != nil && figures {
			found.add(shown, 1, "figure.toml is missing beside it: the poses of the figure")
		}
	}
	if len(known) == 0 {
		found.add("library", 1, "no exercise here; each is a folder with an exercise.toml, such as library/bridge/exercise.toml")
	}
	checkInstead(c, tables, known)
	names := names{}
	for _, e := range c.Exercises {
		names.check(tables[e.ID], e.ID, e.Name)
	}
	return c, known
}

func readRoutines(rout fs.FS, o order, c *exercises.Catalog, known []string, found *Findings) {
	files, _ := fs.Glob(rout, "*.toml")
	names := names{}
	for _, name := range files {
		id, shown := strings.TrimSuffix(name, ".toml"), "routines/"+name
		checkName(found, shown, id)
		if t := open(rout, name, shown, found); t != nil {
			r, place := readRoutine(t, id, c, known)
			c.Routines, o["routines/"+id] = append(c.Routines, r), place
			names.check(t, r.ID, r.Name)
		}
	}
	if len(files) == 0 {
		found.add("routines", 1, "no routine here; each is a file such as routines/morning.toml")
	}
}

// order says which place a file asks for in its list; 0 for none, which comes
// after all others.
type order map[string]int

func (o order) compare(a, b string) int {
	place := func(key string) int {
		if o[key] > 0 {
			return o[key]
		}
		return math.MaxInt
	}
	return cmp.Compare(place(a), place(b))
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
