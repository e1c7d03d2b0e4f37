package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"limber/exercises"
	"limber/exercises/source"
)

// readLearn reads the folder learn of a content folder, and reports whether
// there is one.
func readLearn(folder fs.FS, c *exercises.Catalog) (bool, error) {
	if _, err := fs.Stat(folder, "learn"); errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	learn, err := fs.Sub(folder, "learn")
	if err != nil {
		return true, err
	}
	return true, source.ReadLearn(learn, c)
}

// learn gives the catalog its teaching: the content's own, or what comes with
// Limber.
func (p plan) learn(c *exercises.Catalog) error {
	if p.content == "" {
		return source.ShippedLearn(c)
	}
	own, err := readLearn(os.DirFS(p.content), c)
	if err != nil {
		return fmt.Errorf("%s: %w", path.Clean(p.content), err)
	}
	if own {
		return nil
	}
	return source.ShippedLearn(c)
}
