// Package exercises says what there is to do: exercises, the routines made of
// them, and what a body may need or have to leave out. It is plain data with
// lookups and validation; reading it from text files is the work of
// exercises/source, drawing it that of exercises/figure.
package exercises

import "slices"

// Catalog is everything a Limber knows: it is read from text files natively
// and travels to the browser as package positional writes it.
type Catalog struct {
	Exercises []Exercise
	Routines  []Routine
	Ways      []Way // down to the floor and up from it
	Topics    []Topic
	About     Topic // what Limber is and is not; a page like a topic
	Screening Screening
	Voice     Voice
}

// Voice is what is said around the texts of a catalog, in their language, as far
// as a routine gives it time.
type Voice struct {
	Next     string // before an exercise
	First    string // before the side that begins
	LastMove string // when the moves are over

	// Of every move that somebody said themselves.
	Go   string // the way there, of one time
	Back string // and back
	Ease string
	Stop string
}

// Exercise returns the exercise called id, and whether there is one: of the files,
// or a move that the id itself says.
func (c *Catalog) Exercise(id string) (Exercise, bool) {
	for i := range c.Exercises { // none is copied that is not asked for: this is called most
		if c.Exercises[i].ID == id {
			return c.Exercises[i], true
		}
	}
	if o, ok := OwnOf(id); ok {
		return o.exercise(c.Voice), true
	}
	return Exercise{}, false
}

// Routine returns the routine called id, and whether there is one: of the files,
// or an exercise by itself.
func (c *Catalog) Routine(id string) (Routine, bool) {
	for _, r := range c.Routines {
		if r.ID == id {
			return r, true
		}
	}
	if exercise, is := (Routine{ID: id}).Alone(); is {
		if e, ok := c.Exercise(exercise); ok {
			return e.Alone(), true
		}
	}
	return Routine{}, false
}

// For returns the catalog as it is told to somebody with these conditions: how
// an exercise is done with one of them stands among its steps, after the first,
// which says where to be. What travels and is compared is the catalog as it was.
func (c *Catalog) For(conditions []Condition) *Catalog {
	told := *c
	told.Exercises = slices.Clone(c.Exercises)
	changed := false
	for i, e := range told.Exercises {
		for _, condition := range conditions {
			if how := e.How[condition]; how != "" && len(e.Steps) > 0 {
				told.Exercises[i].Steps = slices.Insert(slices.Clone(told.Exercises[i].Steps), 1, how)
				changed = true
			}
		}
	}
	if !changed {
		return c
	}
	return &told
}

// Needs lists what the routine needs, each thing once, in order of first use.
func (c *Catalog) Needs(r Routine) []Need {
	return c.things(r, func(e Exercise) []Need { return e.Needs })
}

// Helps lists what makes the routine easier and is not needed.
func (c *Catalog) Helps(r Routine) []Need {
	needs := c.Needs(r)
	helps := c.things(r, func(e Exercise) []Need { return e.Helps })
	return slices.DeleteFunc(helps, func(n Need) bool { return slices.Contains(needs, n) })
}

func (c *Catalog) things(r Routine, of func(Exercise) []Need) []Need {
	var things []Need
	for _, s := range r.Steps {
		e, _ := c.Exercise(s.Exercise)
		for _, n := range of(e) {
			if !slices.Contains(things, n) {
				things = append(things, n)
			}
		}
	}
	return things
}
