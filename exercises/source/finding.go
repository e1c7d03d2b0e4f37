package source

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Finding is one mistake in the content: where it is, what is wrong, and what
// is allowed.
type Finding struct {
	File string // from the content folder: "library/wall-lean/exercise.toml"
	Line int    // from 1
	Text string
}

func (f Finding) Error() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Text) }

// Findings are all the mistakes of a content folder, by file and line.
type Findings []Finding

// Error lists the findings, one a line.
func (f Findings) Error() string {
	lines := make([]string, len(f))
	for i, one := range f {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}

// Add notes a mistake.
func (f *Findings) Add(file string, line int, format string, args ...any) {
	*f = append(*f, Finding{file, line, fmt.Sprintf(format, args...)})
}

// note adds why a file could not be read.
func (f *Findings) note(file string, err error) {
	var one Finding
	switch {
	case errors.As(err, &one):
	case errors.Is(err, fs.ErrNotExist):
		one = Finding{file, 1, path.Base(file) + " is missing"}
	default:
		one = Finding{file, 1, unreadable(err)}
	}
	*f = append(*f, one)
}

// Err is nil when nothing was found, so that an empty list is not an error.
func (f Findings) Err() error {
	if len(f) == 0 {
		return nil
	}
	slices.SortFunc(f, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), strings.Compare(a.Text, b.Text))
	})
	return f
}
