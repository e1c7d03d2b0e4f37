package main

import (
	"errors"
	"fmt"
	"io"
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
	root, err := os.OpenRoot(args[0])
	if err != nil {
		return err
	}
	defer root.Close()
	c, err := source.Check(root.FS())
	if err != nil {
		fmt.Fprintln(out, err)
		return fmt.Errorf("%s has mistakes", args[0])
	}
	taught, err := readLearn(root.FS(), c)
	if err != nil {
		fmt.Fprintln(out, err)
		return fmt.Errorf("%s has mistakes in its teaching", args[0])
	}
	if err := checkFigures(c, root); err != nil {
		fmt.Fprintln(out, err)
		return fmt.Errorf("%s has mistakes in its figures", args[0])
	}
	if taught {
		fmt.Fprintln(out, source.Scores(c))
	}
	fmt.Fprintf(out, "%d exercises, %d routines: fine\n", len(c.Exercises), len(c.Routines))
	return nil
}

// checkFigures makes every figure, and compares it with the exercise that it
// moves with.
func checkFigures(c *exercises.Catalog, root *os.Root) error {
	var all []error
	for _, e := range c.Exercises {
		dir := path.Join("library", e.ID)
		f, err := figure.Read(root.FS(), dir)
		if want := max(1, len(e.Beats)); err == nil && len(f.Beats) != want {
			err = fmt.Errorf("%s/figure.toml:1: the figure has %d beats, %s has %d", dir, len(f.Beats), e.ID, want)
		}
		all = append(all, err)
	}
	return errors.Join(all...)
}
