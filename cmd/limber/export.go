package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// export writes the site into a folder.
func export(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("limber export", flag.ContinueOnError)
	p := plan{static: true}
	flags.StringVar(&p.base, "base", "/", "`path` it will be served under, such as /limber/")
	flags.StringVar(&p.origin, "origin", "", "where it will be served, such as https://example.org: adds a sitemap")
	flags.StringVar(&p.content, "content", "", "`folder` of exercises and routines to use instead of Limber's own")
	dir, err := parseWithFolder(flags, args)
	if err != nil {
		return err
	}
	if found, err := os.ReadDir(dir); err == nil && len(found) > 0 {
		return fmt.Errorf("%s is not empty: name a new folder, so that no file of an older version stays", dir)
	}
	site, err := p.shipped()
	if err != nil {
		return err
	}
	if err := site.Export(dir); err != nil {
		return err
	}
	fmt.Fprintf(out, "Limber %s is in %s, to be served under %s\n", site.Version, dir, site.Base)
	return nil
}

// parseWithFolder parses flags that may stand before and after one folder.
func parseWithFolder(flags *flag.FlagSet, args []string) (dir string, err error) {
	for err = flags.Parse(args); err == nil && flags.NArg() > 0; err = flags.Parse(flags.Args()[1:]) {
		if dir != "" {
			return "", fmt.Errorf("one folder, not %s and %s", dir, flags.Arg(0))
		}
		dir = flags.Arg(0)
	}
	if err == nil && dir == "" {
		err = errors.New("name a folder: limber export DIR")
	}
	return dir, err
}
