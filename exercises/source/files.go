package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A content folder is touched by more than its authors: editors leave locks
// and copies in it, systems their own files, and people link things from
// elsewhere. Whatever reads content lists and opens it here, so that all of
// Limber takes the same things for content, and says the same of the rest.

// byteOrderMark is what some editors put in front of a text.
const byteOrderMark = "\ufeff"

// Text reads a text of a content folder, without a byte order mark. Links are
// followed. An error is a Finding, unless there is nothing of that name.
func Text(fsys fs.FS, name string) (string, error) {
	info, err := fs.Stat(fsys, name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !listed(fsys, name):
		return "", err
	case err != nil:
		return "", Finding{name, 1, unreadable(err)}
	case !info.Mode().IsRegular(): // opening a pipe would wait for ever
		return "", Finding{name, 1, "it is no file: put a text file here, or take this away"}
	}
	f, err := fsys.Open(name)
	if err != nil {
		return "", Finding{name, 1, unreadable(err)}
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, largestFile+1))
	switch {
	case err != nil:
		return "", Finding{name, 1, unreadable(err)}
	case len(b) > largestFile:
		return "", Finding{name, 1, fmt.Sprintf("the file is too large; %d kB are allowed", largestFile>>10)}
	}
	text := strings.TrimPrefix(string(b), byteOrderMark)
	if line, wrong := unprintable(text); wrong != "" {
		return "", Finding{name, line, wrong}
	}
	return text, nil
}

// unprintable finds the first thing in a file that is no text.
func unprintable(text string) (line int, wrong string) {
	line = 1
	for i, c := range text {
		switch {
		case c == '\n':
			line++
		case c == utf8.RuneError && !strings.HasPrefix(text[i:], "\ufffd"), c == 0:
			return line, "this is not UTF-8: save the file as UTF-8"
		case c == '\r' && !strings.HasPrefix(text[i:], "\r\n"), isControl(c):
			return line, fmt.Sprintf("there is a control character here, U+%04X: take it out", c)
		}
	}
	return line, ""
}

// isControl reports characters that stand for nothing one could read. A tab is
// a space.
func isControl(c rune) bool { return unicode.IsControl(c) && !strings.ContainsRune("\t\r\n", c) }

// entry is something in a folder of the content.
type entry struct {
	name  string
	isDir bool // itself, or what it links to
}

// list lists a folder of the content, and notes what can't be followed. A
// folder that is not there is empty.
func list(fsys fs.FS, dir string, found *Findings) []entry {
	info, err := fs.Stat(fsys, dir)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !listed(fsys, dir):
		return nil
	case err != nil:
		found.Add(dir, 1, "%s", unreadable(err))
		return nil
	case !info.IsDir():
		found.Add(dir, 1, "it is no folder")
		return nil
	}
	all, err := fs.ReadDir(fsys, dir)
	if err != nil {
		found.Add(dir, 1, "%s", unreadable(err))
	}
	var entries []entry
	for _, e := range all {
		if isLeft(e.Name()) {
			continue
		}
		at := path.Join(dir, e.Name())
		info, err := fs.Stat(fsys, at) // follows links
		if err != nil {
			found.Add(at, 1, "%s", unreadable(err))
			continue
		}
		entries = append(entries, entry{e.Name(), info.IsDir()})
	}
	return entries
}

// files lists the files with a suffix in a folder of the content, by their
// names from the content folder; hi of them at most.
func files(fsys fs.FS, dir, suffix string, hi int, found *Findings) []string {
	var names []string
	for _, e := range list(fsys, dir, found) {
		if strings.HasSuffix(e.name, suffix) {
			names = append(names, path.Join(dir, e.name))
		}
	}
	if len(names) > hi {
		found.Add(dir, 1, "there are %d files here that end in %s; %d are allowed", len(names), suffix, hi)
	}
	return names[:min(len(names), hi)]
}

// ExerciseIDs lists the exercise folders of a content folder. Files beside
// them, such as a README, are nobody's mistake.
func ExerciseIDs(fsys fs.FS) []string { return exerciseFolders(fsys, &Findings{}) }

func exerciseFolders(fsys fs.FS, found *Findings) []string {
	var ids []string
	for _, e := range list(fsys, "library", found) {
		if e.isDir {
			ids = append(ids, e.name)
		}
	}
	if len(ids) > mostExercises {
		found.Add("library", 1, "there are %d exercises here; %d are allowed", len(ids), mostExercises)
	}
	return ids[:min(len(ids), mostExercises)]
}

// isLeft tells by its name what editors and systems leave behind: ._x and
// .DS_Store, .#x and #x#, x~ and .x.swp, ~$x, Thumbs.db, @eaDir.
func isLeft(name string) bool {
	return strings.ContainsRune(".#~$@", rune(name[0])) || strings.HasPrefix(name, "__") || strings.HasSuffix(name, "~") ||
		slices.Contains([]string{"Thumbs.db", "desktop.ini", "lost+found", "System Volume Information"}, name)
}

// listed reports whether a folder has an entry of that name, be it a link that
// leads nowhere.
func listed(fsys fs.FS, name string) bool {
	info, err := fs.Stat(fsys, path.Dir(name))
	if err != nil || !info.IsDir() {
		return false
	}
	all, _ := fs.ReadDir(fsys, path.Dir(name))
	return slices.ContainsFunc(all, func(e fs.DirEntry) bool { return e.Name() == path.Base(name) })
}

// unreadable says why something can't be read.
func unreadable(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "can't be read: it is a link that leads nowhere"
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return "can't be read: " + err.Error()
}
