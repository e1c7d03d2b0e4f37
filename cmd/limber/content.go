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
	figures map[string]json.RawMessage // by the id of an exercise, which may do without
	said    *words.Words               // by the program
	around  *words.Site                // around it
}

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

func readContent(folder fs.FS, drawn *drawings) (c content, err error) {
	if c.catalog, err = readCatalog(folder); err != nil {
		return c, err
	}
	if c.said, c.around, err = source.Words(folder); err != nil {
		return c, err
	}
	var errs, all []error
	c.figures, errs = drawn.figures(folder, source.ExerciseIDs(folder), source.PoseIDs(folder))
	for _, err := range errs {
		if !errors.Is(err, fs.ErrNotExist) {
			all = append(all, err)
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
