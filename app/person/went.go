package person

import (
	"slices"
	"time"

	"limber/exercises"
)

// Went is how long the moves of the last seven days were, in all and in each
// direction. A move that goes in two directions counts in both.
type Went struct {
	All time.Duration
	In  map[exercises.Direction]time.Duration
}

// lastWeek is how many days Went looks back, and enough is how much must have
// been done in them before any direction is called thin: two short routines.
const (
	lastWeek = 7
	enough   = 6 * time.Minute
)

// Went sums up the moves of the last seven days by direction.
func (p Person) Went() Went {
	w := Went{In: map[exercises.Direction]time.Duration{}}
	for _, s := range slices.Backward(p.Counted().Sessions) {
		if p.Today()-s.Day() >= lastWeek {
			break
		}
		for _, d := range s.Done {
			w.All += d.Time
			for _, to := range p.Exercise(d.Exercise).Directions {
				w.In[to] += d.Time
			}
		}
	}
	return w
}

// IsThin reports whether a direction had less than half of its share. The neck is
// never called thin: its moves are short, and not everybody wants them.
func (w Went) IsThin(d exercises.Direction) bool {
	return w.All >= enough && d != exercises.OfNeck && 2*w.In[d]*time.Duration(len(exercises.Directions)) < w.All
}

// Thin lists the thin directions.
func (w Went) Thin() (thin []exercises.Direction) {
	for _, d := range exercises.Directions {
		if w.IsThin(d) {
			thin = append(thin, d)
		}
	}
	return thin
}
