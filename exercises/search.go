package exercises

import (
	"slices"
	"strings"
)

// Search is what somebody looks for. The zero value finds everything.
type Search struct {
	Text     string // all of its words must occur
	Area     string
	Position Position
	Have     Need // no more than this is needed; Empty: nothing is
}

// Empty is what Search.Have says for empty hands.
const Empty Need = "nothing"

// Any reports whether anything is asked for.
func (s Search) Any() bool { return s != Search{} }

// Finds reports whether an exercise is looked for. What a page calls it besides,
// its position and needs in words, may be searched for too.
func (s Search) Finds(e Exercise, besides ...string) bool {
	return (s.Area == "" || slices.Contains(e.Areas, s.Area)) &&
		(s.Position == "" || e.Position == s.Position) &&
		s.enough(e.Needs) &&
		s.occurs(slices.Concat(besides, []string{e.Name, e.Feel}, e.Also, e.Areas))
}

// FindsRoutine reports whether a routine is looked for: one with something for
// the area, that stays in the position.
func (s Search) FindsRoutine(c *Catalog, r Routine, besides ...string) bool {
	area, stays := s.Area == "", true
	texts := append(slices.Clone(besides), r.Name, r.Purpose)
	for _, step := range r.Steps {
		e, _ := c.Exercise(step.Exercise)
		area = area || slices.Contains(e.Areas, s.Area)
		stays = stays && (s.Position == "" || e.Position == s.Position)
		texts = append(append(texts, e.Name), e.Areas...)
	}
	return area && stays && s.enough(c.Needs(r)) && s.occurs(texts)
}

// enough reports whether what somebody has is all that is needed.
func (s Search) enough(needs []Need) bool {
	return s.Have == "" || !slices.ContainsFunc(needs, func(n Need) bool { return n != s.Have })
}

func (s Search) occurs(texts []string) bool {
	words := strings.Fields(typed(s.Text))
	if len(words) == 0 { // a list is often read, and seldom searched
		return true
	}
	in := typed(strings.Join(texts, "\n"))
	return !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(in, word) })
}

// typed is a text as it is typed in a hurry.
func typed(text string) string {
	return strings.NewReplacer("'", "", "’", "", "-", " ").Replace(strings.ToLower(text))
}

// Areas lists what the exercises are for, each once, as they are met.
func (c *Catalog) Areas() (all []string) {
	for _, e := range c.Exercises {
		for _, a := range e.Areas {
			if !slices.Contains(all, a) {
				all = append(all, a)
			}
		}
	}
	return all
}

// AnyNeeds lists what the exercises need, in the order of all needs.
func (c *Catalog) AnyNeeds() []Need {
	return slices.DeleteFunc(slices.Clone(AllNeeds), func(n Need) bool {
		return !slices.ContainsFunc(c.Exercises, func(e Exercise) bool { return slices.Contains(e.Needs, n) })
	})
}
