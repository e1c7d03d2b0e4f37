package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"

	"limber/exercises"
	"limber/exercises/figure"
	"limber/exercises/source"
)

// check reads a content folder and writes every mistake in it, a line each, or
// how easy its pages are to read.
func check(args []string, out io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: limber check DIR, a folder with library and routines, and perhaps learn, in it")
	}
	folder := os.DirFS(args[0])
	c, err := source.Read(folder)
	if err := errors.Join(err, checkFigures(folder, c)); err != nil {
		fmt.Fprintln(out, err)
		return fmt.Errorf("%s has mistakes", args[0])
	}
	if _, err := fs.Stat(folder, "learn"); err == nil {
		fmt.Fprintln(out, source.Scores(c))
	}
	fmt.Fprintf(out, "%d exercises, %d routines: fine\n", len(c.Exercises), len(c.Routines))
	return nil
}

// checkFigures makes every figure, and compares it with the exercise that it
// moves with, when there is a catalog. Limber plays an exercise without a
// figure, too, with its pose in words instead of a picture.
func checkFigures(folder fs.FS, c *exercises.Catalog) error {
	var all []error
	for _, id := range source.ExerciseIDs(folder) {
		dir := path.Join("library", id)
		f, err := figure.Read(folder, dir)
		if errors.Is(err, fs.ErrNotExist) {
			err = source.Finding{File: dir + "/exercise.toml", Line: 1, Text: "figure.toml is missing beside it: the poses of the figure"}
		} else if err == nil && c != nil {
			e, _ := c.Exercise(id)
			if want := max(1, len(e.Beats)); len(f.Beats) != want {
				err = source.Finding{File: dir + "/figure.toml", Line: 1, Text: fmt.Sprintf("the figure has %d beats, %s has %d", len(f.Beats), id, want)}
			}
		}
		all = append(all, err)
	}
	return errors.Join(all...)
}
