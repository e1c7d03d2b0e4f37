package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"limber/exercises"
	"limber/exercises/figure"
	"limber/exercises/source"
)

// figureCommand draws what a figure.toml says, or all those below a folder, as
// an SVG file to look at while writing them.
func figureCommand(args []string, out io.Writer) error {
	flags := newFlags("figure", "FILE|DIR", "Draws the poses of a figure.toml, or of all in the folders of DIR, as an SVG.")
	file := flags.String("o", "", "the `file` to write; without it the drawing goes to the standard output")
	film := number(flags, "film", 0, 0, figure.LongestFilm, "how many pictures to draw of every move, rather than the key poses")
	right := flags.Bool("right", false, "draw the right side")
	like := likeFlag(flags)
	page := flags.String("page", "", "an `address`, such as 127.0.0.1:8020, of a page that draws anew whenever a file is saved")
	paths, err := parse(flags, args, 1, out)
	if err != nil {
		return err
	}
	if *page != "" {
		return serveFigures(*page, paths[0], out)
	}
	figures, err := readFigures(*like, paths[0])
	if err != nil {
		return err
	}
	side := exercises.Left
	if *right {
		side = exercises.Right
	}
	if *file == "" {
		figure.Sheet(out, *like, figures, side, *film)
		return nil
	}
	f, err := os.Create(*file)
	if err != nil {
		return err
	}
	figure.Sheet(f, *like, figures, side, *film)
	return f.Close()
}

// likeFlag is the flag that says who is drawn.
func likeFlag(flags *flag.FlagSet) *exercises.Person {
	var who exercises.Person
	var names []string
	for _, p := range exercises.People[1:] {
		names = append(names, string(p))
	}
	flags.Func("like", "who is drawn: "+strings.Join(names, " or ")+"; the person of printed pages if not said", func(name string) error {
		if who = exercises.Person(name); !slices.Contains(exercises.People, who) {
			return fmt.Errorf("nobody is called so: %s", strings.Join(names, ", "))
		}
		return nil
	})
	return &who
}

// readFigures reads one file, or each figure.toml of a folder's folders.
func readFigures(who exercises.Person, name string) ([]figure.Named, error) {
	files, err := figureFiles(name)
	if err != nil {
		return nil, err
	}
	var all []figure.Named
	var mistakes []error
	for _, name := range files {
		text, err := figureSource(name)
		var f exercises.Figure
		if err == nil {
			f, err = figure.ParseAs(who, name, text)
		}
		mistakes = append(mistakes, err)
		all = append(all, figure.Named{Name: filepath.Base(filepath.Dir(name)), Figure: f})
	}
	return all, errors.Join(mistakes...)
}

// figureFiles lists the files that a path means: itself, or those of a folder.
func figureFiles(name string) ([]string, error) {
	info, err := os.Stat(name)
	if err != nil || !info.IsDir() {
		return []string{name}, err
	}
	files, _ := filepath.Glob(filepath.Join(name, "*", "figure.toml"))
	if len(files) == 0 {
		files = []string{filepath.Join(name, "figure.toml")}
	}
	return files, nil
}

// figureSource reads a file. What is wrong with it names the whole path.
func figureSource(name string) (string, error) {
	text, err := source.Text(os.DirFS(filepath.Dir(name)), filepath.Base(name))
	if at := (source.Finding{}); errors.As(err, &at) {
		at.File = name
		err = at
	}
	return text, err
}
