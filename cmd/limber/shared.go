package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
	"limber/exercises/source"
)

// readCatalog reads a content folder, with the routines in it that were shared.
func readCatalog(folder fs.FS) (*exercises.Catalog, error) {
	return source.ReadShared(folder, fromShared)
}

// fromShared writes a routine that somebody shared as a file for a routines folder.
// Its name stands on the first line, its link on a later one; whatever else was
// written into the file is its purpose.
func fromShared(text string, c *exercises.Catalog) (toml string, line int, err error) {
	link, ok := share.Find(text)
	if !ok {
		return "", 0, nil
	}
	name, purpose := "", []string{}
	for i, said := range strings.Split(text, "\n") {
		_, linked := share.Find(said)
		switch said = strings.TrimSpace(said); {
		case linked && line == 0:
			line = i + 1
		case linked || said == "":
		case name == "" && line == 0:
			name = said
		default:
			purpose = append(purpose, said)
		}
	}
	r, err := readShared(link, c)
	r.Name = cmp.Or(r.Name, exercises.Cut(name, mine.LongestName))
	return asFile(r, strings.Join(purpose, " "), c), line, err
}

// readShared reads a link for a content folder, in which every move has a figure
// and sources.
func readShared(link string, c *exercises.Catalog) (mine.Routine, error) {
	r, err := share.Read(link, c)
	if m, ok := errors.AsType[share.Mistake](err); ok {
		return r, errors.New(wrongLink(m))
	}
	for i, s := range r.Steps {
		if own, is := exercises.OwnOf(s.Exercise); is {
			return r, fmt.Errorf("step %d: %s is a move that somebody added for themselves; give it a folder in library first, with a figure and its sources, or share the routine without it", i+1, own.Name)
		}
	}
	return r, nil
}

// wrongLink says what is wrong with a link, and what is allowed or helps.
func wrongLink(m share.Mistake) string {
	switch m.Kind {
	case share.NoLink:
		return "there is no routine in the link: copy all of it, with what follows #" + share.Begins
	case share.MadeLater:
		return "a later Limber made this link; this one can't read it"
	case share.Damaged:
		return "the link is damaged: a piece is missing, or something in it was changed; share it again"
	case share.TooLong:
		return fmt.Sprintf("the link is longer than any routine; %d characters are allowed", share.Longest)
	case share.Empty:
		return "there is no exercise in the routine; at least one is needed"
	case share.TooMany:
		return fmt.Sprintf("the routine has %s steps; %d are allowed", m.Is, mine.MostSteps)
	case share.Unknown:
		return fmt.Sprintf("step %d: no exercise %q in this content", m.Step, m.Exercise)
	case share.OutOfRange:
		may, _ := m.Part.Range()
		return fmt.Sprintf("step %d: %s of %s is %s; allowed: %d to %d", m.Step, m.Part, m.Exercise, m.Is, may.Least, may.Most)
	}
	return m.Error()
}

// besides is Limber's own content with one more file in it, from elsewhere.
type besides struct {
	fs.FS
	name string // in the content folder
	file string // on this machine
}

// withShared is Limber's own content and the routine in a file that was shared.
func withShared(file string) (fs.FS, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if _, ok := share.Find(string(text)); !ok {
		return nil, fmt.Errorf("%s is no content folder, and there is no link of a shared routine in it, with #%s", file, share.Begins)
	}
	id := strings.TrimSuffix(path.Base(file), path.Ext(file))
	return besides{source.ShippedFiles(), "routines/" + id + ".txt", file}, nil
}

func (b besides) Open(name string) (fs.File, error) {
	if name == b.name {
		return os.Open(b.file)
	}
	return b.FS.Open(name)
}

func (b besides) ReadDir(name string) ([]fs.DirEntry, error) {
	all, err := fs.ReadDir(b.FS, name)
	if err != nil || name != path.Dir(b.name) {
		return all, err
	}
	info, err := os.Stat(b.file)
	return append(all, called{fs.FileInfoToDirEntry(info), path.Base(b.name)}), err
}

// called is an entry of a folder under another name.
type called struct {
	fs.DirEntry
	name string
}

func (c called) Name() string { return c.name }
