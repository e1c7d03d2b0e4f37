package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"limber/app/words"
	"limber/exercises"
	"limber/exercises/source"
)

// content is what a site is about: what there is to do, in pictures and words,
// and what is said of it.
type content struct {
	catalog *exercises.Catalog
	figures drawn
	said    *words.Words // by the program
	around  *words.Site  // around it
}

// drawn are figures of everybody, by the id of an exercise, which may do without.
type drawn map[exercises.Person]map[string]json.RawMessage

// read reads the content.
func (p plan) read(drawn *drawings) (content, error) {
	if p.content == "" {
		return readContent(source.ShippedFiles(), drawn)
	}
	folder, err := openFolder(p.content)
	if err != nil {
		return content{}, err
	}
	c, err := readContent(folder, drawn)
	if err != nil {
		err = fmt.Errorf("%s: %w", path.Clean(p.content), err)
	}
	return c, err
}

func readContent(folder fs.FS, drawings *drawings) (c content, err error) {
	if c.catalog, err = readCatalog(folder); err != nil {
		return c, err
	}
	if c.said, c.around, err = source.Words(folder); err != nil {
		return c, err
	}
	var all []error
	c.figures = drawn{}
	for _, who := range exercises.People {
		figures, errs := drawings.figures(who, folder, source.ExerciseIDs(folder), source.PoseIDs(folder))
		c.figures[who] = figures
		for _, err := range errs {
			// Who can't be drawn so is shown as the first person: limber check says why.
			if who == exercises.Slim && !errors.Is(err, fs.ErrNotExist) {
				all = append(all, err)
			}
		}
	}
	return c, errors.Join(all...)
}

// openFolder opens a content folder of this machine. In place of one there may be
// the file of a shared routine, which joins Limber's own.
func openFolder(name string) (fs.FS, error) {
	info, err := os.Stat(name)
	if err == nil && info.Mode().IsRegular() {
		return withShared(name)
	}
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("%s is no folder", name)
	}
	return os.DirFS(name), err
}
