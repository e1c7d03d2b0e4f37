package source

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"limber/exercises"
)

// readLearn gives a catalog its teaching: that of the folder learn, with a page
// <id>.md for each topic, about.md, and the safety questions in screening.toml;
// or, where there is no such folder, what comes with Limber. What a folder's
// own pages point to must be in the catalog. Limber's pages do without what a
// clinic's content has not.
func readLearn(fsys fs.FS, c *exercises.Catalog, found *Findings) {
	shipped := !HasLearn(fsys)
	if shipped {
		fsys = ShippedFiles()
	}
	sound := len(*found) == 0 // or a page may point to what can't be read
	t := readTeaching(fsys, found)
	all := append(t.pages, t.about)
	for i := range all {
		switch {
		case shipped:
			all[i].dropPointers(c, t.pages)
		case sound:
			all[i].checkPointers(c, t.pages, found)
		}
	}
	last := len(all) - 1
	for _, p := range all[:last] {
		c.Topics = append(c.Topics, p.Topic)
	}
	c.About, c.Screening = all[last].Topic, t.screening
}

// HasLearn reports whether a content folder has teaching of its own.
func HasLearn(fsys fs.FS) bool {
	_, err := fs.Stat(fsys, "learn")
	return !errors.Is(err, fs.ErrNotExist) || listed(fsys, "learn")
}

// teaching is all that a folder of teaching holds.
type teaching struct {
	pages     []page
	about     page
	screening exercises.Screening
}

func readTeaching(fsys fs.FS, found *Findings) (t teaching) {
	roles := roles{}
	for _, name := range files(fsys, "learn", ".md", mostPages, found) {
		id := strings.TrimSuffix(path.Base(name), ".md")
		if strings.EqualFold(id, "readme") {
			continue // nobody's page
		}
		checkName(found, name, id)
		if p := readPage(fsys, name, id, found); id == "about" {
			t.about = p
		} else {
			t.pages = append(t.pages, p)
			if p.front != nil {
				roles.check(p.front, id, p.Roles)
			}
		}
	}
	if t.about.ID == "" {
		found.Add("learn/about.md", 1, "about.md is missing: what this is, and that it is no medical advice")
	}
	slices.SortStableFunc(t.pages, func(a, b page) int {
		return cmp.Or(cmp.Compare(a.order, b.order), strings.Compare(a.ID, b.ID))
	})
	if s := open(fsys, "learn/screening.toml", found); s != nil {
		t.screening = readScreening(s)
	}
	return t
}

// checkPointers notes what a page points to and nobody has.
func (p page) checkPointers(c *exercises.Catalog, pages []page, found *Findings) {
	if p.front == nil {
		return
	}
	if _, ok := c.Exercise(p.Figure); p.Figure != "" && !ok {
		p.front.wrong("figure", "no exercise %q; allowed: %s", p.Figure, joined(exerciseIDs(c)))
	}
	if p.Do != "" && !leadsToDo(p.Do, c) {
		p.front.wrong("do", "nothing to do at %q; allowed: %s, or an exercise such as exercises/wall-lean", p.Do, joined(routinePaths(c)))
	}
	for _, l := range p.links {
		if !leads(l.url, c, pages) {
			found.Add(p.front.file, l.line, "%s leads nowhere", l.url)
		}
	}
}

// dropPointers takes out what a page points to and the catalog has not.
func (p *page) dropPointers(c *exercises.Catalog, pages []page) {
	if _, ok := c.Exercise(p.Figure); !ok {
		p.Figure = ""
	}
	if !leadsToDo(p.Do, c) {
		p.Do = ""
	}
	for _, b := range p.Blocks {
		for _, spans := range append([][]exercises.Span{b.Spans}, b.Items...) {
			for i := range spans {
				if !leads(spans[i].URL, c, pages) {
					spans[i].URL = ""
				}
			}
		}
	}
}

// leads reports whether a link leads to a page that is there.
func leads(url string, c *exercises.Catalog, pages []page) bool {
	id, isTopic := strings.CutPrefix(url, "/learn/")
	switch {
	case !strings.HasPrefix(url, "/"):
		return true
	case isTopic:
		return slices.ContainsFunc(pages, func(p page) bool { return p.ID == id })
	case slices.Contains([]string{"/", "/routines", "/exercises", "/progress", "/learn", "/safety", "/reminders", "/settings", "/about"}, url):
		return true
	}
	return leadsToDo(url[1:], c)
}

func leadsToDo(path string, c *exercises.Catalog) bool {
	if id, ok := strings.CutPrefix(path, "routines/"); ok {
		_, ok = c.Routine(id)
		return ok
	}
	id, ok := strings.CutPrefix(path, "exercises/")
	if ok {
		_, ok = c.Exercise(id)
	}
	return ok
}

func exerciseIDs(c *exercises.Catalog) (ids []string) {
	for _, e := range c.Exercises {
		ids = append(ids, e.ID)
	}
	return ids
}

func routinePaths(c *exercises.Catalog) (paths []string) {
	for _, r := range c.Routines {
		paths = append(paths, "routines/"+r.ID)
	}
	return paths
}
