package main

import (
	"fmt"
	"io"
	"runtime"
)

// version is the commit this binary was made from. The Makefile sets it.
var version = "unknown"

// printVersion says which Limber this is: the commit, the site's version as
// the About page shows it, and what it was built with and for.
func printVersion(args []string, out io.Writer) error {
	flags := newFlags("version", "", "Says which Limber this is.")
	if _, err := parse(flags, args, 0, out); err != nil {
		return err
	}
	site, err := plan{base: "/"}.shipped()
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "limber %s, site %s, %s %s/%s\n", version, site.Version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}
