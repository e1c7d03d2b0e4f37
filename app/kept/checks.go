package kept

import (
	"math"
	"slices"
	"strings"
	"time"

	"limber/app/session"
)

// checks reads the fields of a form and keeps the first thing wrong with them.
// Every answer says where it is, in the words of the file.
type checks struct{ err error }

func (c *checks) add(err error) {
	if c.err == nil {
		c.err = err
	}
}

// addItem adds what is wrong with one item of a list.
func (c *checks) addItem(list string, i int, err error) {
	if err != nil {
		c.add(within(item(list, i), err))
	}
}

func (c *checks) named(where, id string) {
	if id == "" {
		c.add(Mistake{Kind: Missing, Place: where})
	}
}

// dated checks that a time is there and can be written again.
func (c *checks) dated(where string, t time.Time) {
	if t.IsZero() {
		c.add(Mistake{Kind: Missing, Place: where})
	} else if y := t.Year(); y < 1971 || y > 9998 {
		c.add(between(where, y, 1971, 9998))
	}
}

func (c *checks) counted(where string, n int) {
	if n < 0 || n > 1000 {
		c.add(between(where, n, 0, 1000))
	}
}

const longest = 24 * time.Hour // of anything kept

func (c *checks) seconds(where string, s float64) time.Duration {
	if !(s >= 0 && s <= longest.Seconds()) {
		c.add(between(where, s, 0, longest.Seconds()))
		return 0
	}
	return time.Duration(math.Round(s*1000)) * time.Millisecond
}

// toSeconds writes a length in seconds, to the millisecond.
func toSeconds(d time.Duration) float64 {
	return float64(d.Round(time.Millisecond).Milliseconds()) / 1000
}

func (c *checks) stiffness(where string, n *int) session.Stiffness {
	if n == nil {
		return 0
	}
	if *n < 0 || *n > 10 {
		c.add(between(where, *n, 0, 10))
	}
	return session.Stiff(*n)
}

// oneOf checks a word against those allowed.
func oneOf[T ~string](where string, word T, allowed []T) error {
	if slices.Contains(allowed, word) {
		return nil
	}
	var words []string
	for _, a := range allowed {
		if a != "" {
			words = append(words, string(a))
		}
	}
	return Mistake{Kind: NotAllowed, Place: where, Is: string(word), Allowed: strings.Join(words, ", ")}
}
