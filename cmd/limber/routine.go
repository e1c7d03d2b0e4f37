package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
	"limber/exercises/source"
)

// routine turns what somebody shared into a file for the routines folder.
func routine(args []string, out io.Writer) error {
	flags := newFlags("routine", "FILE|LINK", "Turns a routine that was shared, as a file or as a link, into a file for a routines folder.")
	folder := flags.String("content", "", "the `folder` whose exercises it is made of; without it Limber's own")
	args, err := parse(flags, args, 1, out)
	if err != nil {
		return err
	}
	files := source.ShippedFiles()
	if *folder != "" {
		if files, err = openFolder(*folder); err != nil {
			return err
		}
	}
	c, err := readCatalog(files)
	if err != nil {
		return err
	}
	given := args[0]
	if _, ok := share.Find(given); !ok {
		text, err := os.ReadFile(filepath.Clean(given))
		if err != nil {
			return fmt.Errorf("%w; a link has #%s in it", err, share.Begins)
		}
		given = string(text)
	}
	text, line, err := fromShared(given, c)
	if err == nil && line == 0 {
		err = fmt.Errorf("%s: there is no link of a shared routine in it, with #%s", args[0], share.Begins)
	}
	if err != nil {
		return err
	}
	_, err = io.WriteString(out, text)
	return err
}

// asFile writes a routine as source.Read reads it.
func asFile(r mine.Routine, purpose string, c *exercises.Catalog) string {
	var b strings.Builder
	text := func(key, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s = %s\n", key, strconv.Quote(value))
		}
	}
	lasts := func(key string, d time.Duration) {
		if d > 0 {
			fmt.Fprintf(&b, "%s = \"%d s\"\n", key, d/time.Second)
		}
	}
	count := func(key string, n int) {
		if n > 0 {
			fmt.Fprintf(&b, "%s = %d\n", key, n)
		}
	}
	whole := r.Played(c)
	text("name", whole.Name)
	text("purpose", cmp.Or(purpose, "A routine of our own."))
	text("cues", string(whole.Cues))
	if whole.Bed {
		fmt.Fprintln(&b, "bed = true")
	}
	for _, s := range whole.Steps {
		e, _ := c.Exercise(s.Exercise)
		fmt.Fprintln(&b, "\n[[step]]")
		text("exercise", s.Exercise)
		lasts("hold", s.Dose.Hold)
		count("count", s.Dose.Count)
		count("sets", s.Dose.Sets)
		if s.Dose.Or(e.Dose).Sets > 1 {
			lasts("between-sets", s.Dose.Rest)
		}
		lasts("rest", s.Rest)
		text("first", string(s.First))
		text("note", s.Note)
	}
	return b.String()
}
