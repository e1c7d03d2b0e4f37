package source

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"

	"limber/exercises"
	"limber/exercises/learn"
)

// ReadLearn reads a folder of teaching into a catalog: a page <id>.md for each
// topic, about.md, and the safety questions in screening.toml. What the pages
// point to must be in the catalog. The error, if any, is Findings with every
// mistake, and then the catalog is as it was.
func ReadLearn(fsys fs.FS, c *exercises.Catalog) error {
	var found Findings
	t := readTeaching(fsys, &found)
	for _, p := range append(t.pages, t.about) {
		p.checkPointers(c, t.pages)
	}
	if err := found.err(); err != nil {
		return err
	}
	t.into(c)
	return nil
}

// ShippedLearn gives a catalog the teaching that comes with Limber. A clinic's
// own content may not have all that the pages point to, and then the pages do
// without.
func ShippedLearn(c *exercises.Catalog) error {
	var found Findings
	t := readTeaching(learn.Files, &found)
	if err := found.err(); err != nil {
		return err
	}
	for i := range t.pages {
		t.pages[i].dropPointers(c, t.pages)
	}
	t.about.dropPointers(c, t.pages)
	t.into(c)
	return nil
}

// teaching is all that a folder of teaching holds.
type teaching struct {
	pages     []page
	about     page
	screening exercises.Screening
}

func readTeaching(fsys fs.FS, found *Findings) (t teaching) {
	names, _ := fs.Glob(fsys, "*.md")
	for _, name := range names {
		id, shown := strings.TrimSuffix(name, ".md"), "learn/"+name
		if strings.EqualFold(id, "readme") {
			continue // nobody's page
		}
		checkName(found, shown, id)
		if p := readPage(fsys, name, shown, id, found); id == "about" {
			t.about = p
		} else {
			t.pages = append(t.pages, p)
		}
	}
	if t.about.ID == "" {
		found.add("learn/about.md", 1, "about.md is missing: what this is, and that it is no medical advice")
	}
	slices.SortStableFunc(t.pages, func(a, b page) int {
		return cmp.Or(cmp.Compare(a.order, b.order), strings.Compare(a.ID, b.ID))
	})
	if s := open(fsys, "screening.toml", "learn/screening.toml", found); s != nil {
		t.screening = readScreening(s)
	}
	return t
}

func (t teaching) into(c *exercises.Catalog) {
	c.Topics = nil
	for _, p := range t.pages {
		c.Topics = append(c.Topics, p.Topic)
	}
	c.About, c.Screening = t.about.Topic, t.screening
}

// checkPointers notes what a page points to and nobody has.
func (p page) checkPointers(c *exercises.Catalog, pages []page) {
	if p.front == nil {
		return
	}
	if _, ok := c.Exercise(p.Figure); p.Figure != "" && !ok {
		p.front.wrong("figure", "no exercise %q; allowed: %s", p.Figure, words(exerciseIDs(c)))
	}
	if p.Do != "" && !leadsToDo(p.Do, c) {
		p.front.wrong("do", "nothing to do at %q; allowed: %s, or an exercise such as exercises/bridge", p.Do, words(routinePaths(c)))
	}
	for _, l := range p.links {
		if !leads(l.url, c, pages) {
			p.front.found.add(p.front.file, l.line, "%s leads nowhere", l.url)
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
