package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"

	"limber/exercises"
	"limber/exercises/source"
)

// noProgram is a program of WebAssembly with nothing in it, for a site whose pages
// alone are looked at.
var noProgram = []byte("\x00asm\x01\x00\x00\x00")

// check reads a content folder and writes every mistake in it, a line each, or
// how easy its pages are to read.
func check(args []string, out io.Writer) error {
	flags := newFlags("check", "DIR|FILE", "Checks the folder DIR, with library and routines, and perhaps ways, learn and languages, in it; or the routine in FILE, which was shared, beside Limber's own.")
	args, err := parse(flags, args, 1, out)
	if err != nil {
		return err
	}
	folder, err := openFolder(args[0])
	if err != nil {
		return err
	}
	drawn := newDrawings()
	if from, err := openParts(); err == nil {
		drawn = from.drawn
	}
	c, err := readCatalog(folder)
	figures, wrong := checkFigures(folder, c, drawn)
	if err := errors.Join(err, wrong); err != nil {
		fmt.Fprintln(out, err)
		return fmt.Errorf("%s has mistakes", args[0])
	}
	// What is fine here must be served: its pages are made, and forgotten.
	said, around, err := source.Words(folder)
	if err != nil {
		return err
	}
	if _, err := (plan{base: "/"}).site(parts{wasm: noProgram}, content{c, figures, said, around}); err != nil {
		return fmt.Errorf("no site can be made of %s: %w", args[0], err)
	}
	if source.HasLearn(folder) {
		fmt.Fprintln(out, source.Scores(c))
	}
	fmt.Fprintf(out, "%d exercises, %d routines: fine\n", len(c.Exercises), len(c.Routines))
	return nil
}

// checkFigures makes every figure, and compares it with the exercise that it
// moves with, when there is a catalog, and that of every pose of a way. Limber plays an exercise without a
// figure, too, with its pose in words instead of a picture.
func checkFigures(folder fs.FS, c *exercises.Catalog, drawings *drawings) (drawn, error) {
	all := drawn{}
	ids := source.ExerciseIDs(folder)
	figures, errs := drawings.figures(exercises.Slim, folder, ids, source.PoseIDs(folder))
	all[exercises.Slim] = figures
	for i, id := range ids {
		dir := path.Join("library", id)
		if errors.Is(errs[i], fs.ErrNotExist) {
			errs[i] = source.Finding{File: dir + "/exercise.toml", Line: 1, Text: "figure.toml is missing beside it: the poses of the figure"}
		}
		if errs[i] != nil || c == nil {
			continue
		}
		var f exercises.Figure
		errs[i] = json.Unmarshal(figures[id], &f)
		e, _ := c.Exercise(id)
		if want := max(1, len(e.Beats)); errs[i] == nil && len(f.Beats) != want {
			errs[i] = source.Finding{File: dir + "/figure.toml", Line: 1, Text: fmt.Sprintf("the figure has %d beats, %s has %d", len(f.Beats), id, want)}
		}
	}
	if errors.Join(errs...) != nil { // it is wrong for everybody
		return all, errors.Join(errs...)
	}
	for _, who := range exercises.People[1:] {
		all[who], errs = drawings.figures(who, folder, ids, source.PoseIDs(folder))
		for _, err := range errs {
			if err != nil {
				return all, fmt.Errorf("drawn as %s:\n%w", who, errors.Join(errs...))
			}
		}
	}
	return all, nil
}
