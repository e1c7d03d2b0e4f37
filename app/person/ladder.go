package person

import (
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// The ladder of doses. A hold begins with newHold, the first timeline.Familiar
// times that it is done; after that it is what the exercise says, 30 s in those
// of Limber, which is the article's lower end. Higher rungs are to come. What a
// routine or the person says of a dose stands above the ladder.
const newHold = 20 * time.Second

// Start are the doses of the exercises that are still new, by id. Done is how
// often each was done.
func Start(c *exercises.Catalog, done map[string]int) map[string]exercises.Dose {
	doses := map[string]exercises.Dose{}
	for _, e := range c.Exercises {
		if e.Kind == exercises.Hold && done[e.ID] < timeline.Familiar && e.Dose.Hold > newHold {
			doses[e.ID] = exercises.Dose{Hold: newHold}
		}
	}
	return doses
}
