package figure

import "fmt"

// mistake is one thing wrong with a file.
type mistake struct {
	path string
	line int
	text string
}

func (m mistake) Error() string { return fmt.Sprintf("%s:%d: %s", m.path, m.line, m.text) }
