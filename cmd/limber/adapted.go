package main

import (
	"fmt"
	"io"

	"limber/exercises/source"
)

// adapted writes what becomes of every routine of a content folder under every
// condition and limit.
func adapted(args []string, out io.Writer) error {
	flags := newFlags("adapted", "DIR", "Writes what becomes of every routine in the folder DIR under every condition and limit.")
	args, err := parse(flags, args, 1, out)
	if err != nil {
		return err
	}
	folder, err := openFolder(args[0])
	if err != nil {
		return err
	}
	c, err := readCatalog(folder)
	if err != nil {
		return err
	}
	fmt.Fprint(out, source.Adapted(c))
	return nil
}
