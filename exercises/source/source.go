// Package source reads a folder of exercises, routines and teaching, written as
// text by people, into a catalog, and says of every mistake in which file and line it
// is, what is wrong and what is allowed. It runs natively only: what reads
// text files never reaches the download.
package source

import (
	"cmp"
	"io/fs"
	"math"
	"path"
	"slices"
	"strings"

	"limber/exercises"
	"limber/exercises/languages"
	"limber/exercises/learn"
	"limber/exercises/library"
	"limber/exercises/routines"
	"limber/exercises/ways"
)

// Read reads a content folder: library/<id>/exercise.toml, routines/<id>.toml
// and, when there are such folders, its own ways down to the floor and up in
// ways, its own teaching in learn and its own language in languages; otherwise
// those are Limber's. The error, if any, is Findings with every mistake, and then
// there is no catalog. What has an order comes first, by it; the rest follows by
// id.
func Read(fsys fs.FS) (*exercises.Catalog, error) { return ReadShared(fsys, nil) }

// Shared writes a routine that somebody shared as a file of TOML. The text is that
// of its file, where its link stands on a line, from 1; a text without one is no
// such routine, and nobody's mistake.
type Shared func(text string, c *exercises.Catalog) (toml string, line int, err error)

// ReadShared reads a content folder in which shared routines may lie as they came,
// beside the others: routines/<id>.txt.
func ReadShared(fsys fs.FS, shared Shared) (*exercises.Catalog, error) {
	var found Findings
	o := order{}
	c, known := readLibrary(fsys, o, &found)
	readRoutines(fsys, o, c, known, shared, &found)
	slices.SortStableFunc(c.Exercises, func(a, b exercises.Exercise) int {
		return cmp.Or(o.compare("library/"+a.ID, "library/"+b.ID), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(c.Routines, func(a, b exercises.Routine) int {
		return cmp.Or(o.compare("routines/"+a.ID, "routines/"+b.ID), cmp.Compare(a.ID, b.ID))
	})
	readWays(fsys, o, c, &found)
	readLearn(fsys, c, &found)
	said, _ := readWords(fsys, &found)
	v := said.Voice
	c.Voice = exercises.Voice{Next: v.Next, First: v.First, LastMove: v.LastMove, Go: v.Go, Back: v.Back, Ease: v.Ease, Stop: v.Stop}
	if err := found.Err(); err != nil {
		return nil, err
	}
	return c, nil
}

// Shipped reads the content that comes with Limber.
func Shipped() (*exercises.Catalog, error) { return Read(ShippedFiles()) }

// ShippedFiles is the content folder that comes with Limber.
func ShippedFiles() fs.FS {
	return mounts{"library": library.Files, "routines": routines.Files, "learn": learn.Files, "ways": ways.Files, "languages": languages.Files}
}

// mounts is a content folder whose parts lie apart.
type mounts map[string]fs.FS

func (m mounts) Open(name string) (fs.File, error) {
	part, rest, _ := strings.Cut(name, "/")
	if fsys, ok := m[part]; ok {
		return fsys.Open(path.Clean("./" + rest))
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// readLibrary reads the exercises, and returns the ids of those that can't be
// read as well: a routine that names one of them is not at fault.
func readLibrary(fsys fs.FS, o order, found *Findings) (*exercises.Catalog, []string) {
	c := &exercises.Catalog{}
	tables := map[string]*table{}
	known := exerciseFolders(fsys, found)
	for _, id := range known {
		name := "library/" + id + "/exercise.toml"
		checkName(found, name, id)
		if t := open(fsys, name, found); t != nil {
			e, place := readExercise(t, id)
			c.Exercises, tables[id], o["library/"+id] = append(c.Exercises, e), t, place
		}
	}
	if len(known) == 0 {
		found.Add("library", 1, "no exercise here; each is a folder with an exercise.toml, such as library/wall-lean/exercise.toml")
	}
	checkInstead(c, tables, known)
	names, was := names{}, formerly{}
	for _, e := range c.Exercises {
		names.check(tables[e.ID], e.ID, e.Name)
		was.check(tables[e.ID], e.ID, e.Was, known)
	}
	return c, known
}

func readRoutines(fsys fs.FS, o order, c *exercises.Catalog, known []string, shared Shared, found *Findings) {
	steps, names, was, roles := 0, names{}, formerly{}, roles{}
	all := routineFiles(fsys, c, shared, found)
	var ids []string
	for _, f := range all {
		ids = append(ids, f.id)
	}
	for _, f := range all {
		checkName(found, f.name, f.id)
		if first := all[slices.Index(ids, f.id)]; first.name != f.name {
			found.Add(f.name, 1, "%s has the id %s, too: take one of the two away", first.name, f.id)
			continue
		}
		if t := f.table; t != nil {
			r, place := readRoutine(t, f.id, c, known)
			c.Routines, o["routines/"+f.id] = append(c.Routines, r), place
			names.check(t, r.ID, r.Name)
			was.check(t, r.ID, r.Was, ids)
			roles.check(t, r.ID, r.Roles)
			steps += len(r.Steps)
		}
	}
	if steps > mostStepsAll {
		found.Add("routines", 1, "the routines here have %d steps together; %d are allowed", steps, mostStepsAll)
	}
	if len(all) == 0 {
		found.Add("routines", 1, "no routine here; each is a file such as routines/monday.toml")
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
