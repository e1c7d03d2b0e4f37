package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"limber/exercises"
	"limber/exercises/source"
)

// read reads the content and its figures. An exercise may do without one.
func (p plan) read(drawn *drawings) (*exercises.Catalog, map[string]json.RawMessage, error) {
	if p.content == "" {
		return readContent(source.ShippedFiles(), drawn)
	}
	folder, err := openFolder(p.content)
	if err != nil {
		return nil, nil, err
	}
	c, figures, err := readContent(folder, drawn)
	if err != nil {
		err = fmt.Errorf("%s: %w", path.Clean(p.content), err)
	}
	return c, figures, err
}

func readContent(folder fs.FS, drawn *drawings) (*exercises.Catalog, map[string]json.RawMessage, error) {
	c, err := source.Read(folder)
	if err != nil {
		return nil, nil, err
	}
	figures, errs := drawn.figures(folder, source.ExerciseIDs(folder), source.PoseIDs(folder))
	var all []error
	for _, err := range errs {
		if !errors.Is(err, fs.ErrNotExist) {
			all = append(all, err)
		}
	}
	return c, figures, errors.Join(all...)
}

// openFolder opens a content folder of this machine.
func openFolder(name string) (fs.FS, error) {
	info, err := os.Stat(name)
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("%s is no folder", name)
	}
	return os.DirFS(name), err
}
