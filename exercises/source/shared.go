package source

import (
	"io/fs"
	"path"
	"strings"

	"limber/exercises"
)

// routineFile is a file with a routine in it. There is no table where it can't be
// read, which is noted then.
type routineFile struct {
	name, id string
	table    *table
}

// routineFiles are the routines of a content folder: those in TOML, then those that
// were shared.
func routineFiles(fsys fs.FS, c *exercises.Catalog, shared Shared, found *Findings) (all []routineFile) {
	add := func(name string, t *table) {
		all = append(all, routineFile{name, strings.TrimSuffix(path.Base(name), path.Ext(name)), t})
	}
	for _, name := range files(fsys, "routines", ".toml", mostRoutines, found) {
		add(name, open(fsys, name, found))
	}
	if shared == nil {
		return all
	}
	for _, name := range files(fsys, "routines", ".txt", mostRoutines, found) {
		text, err := Text(fsys, name)
		toml, line, wrong := "", 0, error(nil)
		if err == nil {
			toml, line, wrong = shared(text, c)
		}
		switch {
		case err != nil:
			found.note(name, err)
			add(name, nil)
		case wrong != nil:
			found.Add(name, line, "%s", wrong)
			add(name, nil)
		case line > 0:
			t := parse(name, toml, found)
			if t != nil {
				t.link = line
			}
			add(name, t)
		}
	}
	return all
}
