package main

import (
	"fmt"
	"io"
	"os"
)

// export writes the site into a folder.
func export(args []string, out io.Writer) error {
	flags := newFlags("export", "DIR", "Writes Limber into the folder DIR, for any static host.")
	p := plan{static: true}
	flags.StringVar(&p.base, "base", "/", "`path` it will be served under, such as /limber/")
	flags.StringVar(&p.origin, "origin", "", "where it will be served, such as https://example.org: adds a sitemap")
	flags.StringVar(&p.content, "content", "", "`folder` of exercises and routines to use instead of Limber's own; or the file of a shared routine, to be beside them")
	rest, err := parse(flags, args, 1, out)
	if err != nil {
		return err
	}
	dir := rest[0]
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
