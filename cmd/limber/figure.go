package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"limber/exercises/figure"
)

// figureCommand draws what a figure.toml says, or all those below a folder, as
// an SVG file to look at while writing them.
func figureCommand(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("figure", flag.ContinueOnError)
	flags.SetOutput(out)
	file := flags.String("o", "", "the `file` to write; without it the drawing goes to the standard output")
	film := flags.Int("film", 0, "draw so many `pictures` of every move rather than the key poses")
	flags.Usage = func() {
		fmt.Fprintln(out, "limber figure [-o FILE.svg] [-film N] FILE|DIR")
		flags.PrintDefaults()
	}
	// Flags may follow the file, as in "limber figure FILE -o out.svg".
	var paths []string
	for rest := args; ; {
		if err := flags.Parse(rest); err != nil {
			return err
		}
		if rest = flags.Args(); len(rest) == 0 {
			break
		}
		paths, rest = append(paths, rest[0]), rest[1:]
	}
	if len(paths) != 1 {
		flags.Usage()
		return errors.New("figure takes one figure.toml, or a folder of exercises")
	}
	figures, err := readFigures(paths[0])
	if err != nil {
		return err
	}
	if *file == "" {
		figure.Sheet(out, figures, *film)
		return nil
	}
	f, err := os.Create(*file)
	if err != nil {
		return err
	}
	figure.Sheet(f, figures, *film)
	return f.Close()
}

// readFigures reads one file, or each figure.toml of a folder's folders.
func readFigures(path string) ([]figure.Named, error) {
	files := []string{path}
	if info, err := os.Stat(path); err != nil {
		return nil, err
	} else if info.IsDir() {
		files, _ = filepath.Glob(filepath.Join(path, "*", "figure.toml"))
		if len(files) == 0 {
			files = []string{filepath.Join(path, "figure.toml")}
		}
	}
	var all []figure.Named
	var mistakes []error
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := figure.Parse(name, string(text))
		mistakes = append(mistakes, err)
		all = append(all, figure.Named{Name: filepath.Base(filepath.Dir(name)), Figure: f})
	}
	return all, errors.Join(mistakes...)
}
