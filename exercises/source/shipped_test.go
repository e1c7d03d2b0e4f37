package source_test

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/source"
)

func shipped(t *testing.T) *exercises.Catalog {
	t.Helper()
	c, err := source.Shipped()
	if err != nil {
		t.Fatalf("the shipped content has mistakes:\n%v", err)
	}
	return c
}

func steps(r exercises.Routine) string {
	var ids []string
	for _, s := range r.Steps {
		ids = append(ids, s.Exercise)
	}
	return strings.Join(ids, " ")
}

// texts is all that is shown or said of an exercise.
func texts(e exercises.Exercise) []string {
	return slices.Concat(e.Steps, e.Avoid, []string{e.Feel, e.Stop, e.Ease, e.Pose})
}

func TestTheEightComeFirstInTheArticlesOrder(t *testing.T) {
	c := shipped(t)
	want := []string{"standing-childs-pose", "standing-hip-flexor-stretch", "bridge", "knee-hug", "figure-4", "cat-cow", "knee-rocking", "back-rotation-stretch"}
	for i, id := range want {
		e := c.Exercises[i]
		if e.ID != id {
			t.Errorf("number %d is %s, want %s", i+1, e.ID, id)
		}
		if !slices.ContainsFunc(e.Sources, func(s exercises.Source) bool { return strings.Contains(s.Title, "Hinge Health, 2023") }) {
			t.Errorf("%s does not name the article", id)
		}
	}
	if len(c.Exercises) < 16 {
		t.Errorf("%d exercises, want 16 at least", len(c.Exercises))
	}
}

func TestTheCatalogTravelsAsJSON(t *testing.T) {
	c := shipped(t)
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var arrived exercises.Catalog
	if err := json.Unmarshal(text, &arrived); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(*c, arrived) {
		t.Error("it is not the same when it arrives")
	}
	t.Logf("%d bytes", len(text))
}

func TestRoutinesKeepTheirLength(t *testing.T) {
	c := shipped(t)
	familiar := map[string]int{}
	for _, e := range c.Exercises {
		familiar[e.ID] = timeline.Familiar
	}
	for _, w := range c.Ways {
		familiar[w.ID] = timeline.Familiar
	}
	for _, x := range []struct {
		id, name       string
		atLeast, below time.Duration
	}{
		{"full-eight", "The full eight", 9 * time.Minute, 13 * time.Minute},
		{"desk-break", "Desk break", 150 * time.Second, 4 * time.Minute},
		{"in-a-chair", "In a chair", 4 * time.Minute, 5 * time.Minute},
		{"move-and-hold", "Move and hold", 5 * time.Minute, 13*time.Minute + 10*time.Second}, // its last hug has a way out before the way up
		{"before-activity", "Before activity", 4 * time.Minute, 12 * time.Minute},
		{"morning", "Morning", 5 * time.Minute, 12 * time.Minute},
		{"before-bed", "Before bed", 5 * time.Minute, 12 * time.Minute},
		{"long-sitting", "Long sitting", 80 * time.Second, 100 * time.Second},
		{"neck-and-upper-back", "Neck and upper back", 3 * time.Minute, 5 * time.Minute},
		{"around-the-spine", "Around the spine", 4 * time.Minute, 6 * time.Minute},
		{"standing-only", "Standing only", 4 * time.Minute, 6 * time.Minute},
		{"hamstrings-and-hips", "Hamstrings and hips", 4 * time.Minute, 7 * time.Minute},
		{"on-your-front", "On your front", 4 * time.Minute, 7 * time.Minute},
		{"on-your-side", "On your side", 4 * time.Minute, 510 * time.Second},
		{"in-bed", "Before you get up", 2 * time.Minute, 5 * time.Minute},
		{"before-a-walk", "Before a walk", 3 * time.Minute, 5 * time.Minute},
		{"meeting", "Meeting", 2 * time.Minute, 4 * time.Minute},
		{"easy-day", "Easy day", 5 * time.Minute, 12 * time.Minute},
	} {
		r, ok := c.Routine(x.id)
		if !ok || r.Name != x.name {
			t.Errorf("routine %s is called %q, want %q", x.id, r.Name, x.name)
			continue
		}
		for who, done := range map[string]map[string]int{"a newcomer": nil, "someone who knows it": familiar} {
			line, err := timeline.Compile(c, r, timeline.Options{Done: done, Ways: done})
			if err != nil {
				t.Error(err)
				continue
			}
			below := x.below
			if done == nil {
				below += 90 * time.Second // each move and each way is told
			}
			t.Logf("%-16s %-22s %v", x.id, who, line.Total())
			if line.Total() < x.atLeast || line.Total() > below {
				t.Errorf("%s takes %s %v, want %v to %v", x.id, who, line.Total(), x.atLeast, below)
			}
		}
	}
}

func TestRoutinesAreWhatTheirNamesSay(t *testing.T) {
	c := shipped(t)
	all := func(id string, fits func(exercises.Exercise) bool) {
		t.Helper()
		r, _ := c.Routine(id)
		for _, s := range r.Steps {
			if e, _ := c.Exercise(s.Exercise); !fits(e) {
				t.Errorf("%s has %s", id, e.ID)
			}
		}
	}
	all("desk-break", func(e exercises.Exercise) bool {
		return e.Position == exercises.Standing && slices.Equal(e.Needs, []exercises.Need{exercises.Counter})
	})
	all("in-a-chair", func(e exercises.Exercise) bool { return e.Position == exercises.Seated })
	all("before-activity", func(e exercises.Exercise) bool { return e.Position == exercises.Standing })
	all("before-bed", func(e exercises.Exercise) bool { return e.Position == exercises.OnBack })
	all("on-your-side", func(e exercises.Exercise) bool {
		return e.Position == exercises.OnSide && !slices.Contains(e.Ask, exercises.Pregnancy)
	})
	// Who is pregnant often has pain in the pelvis: half of it or more is left for them.
	side, _ := c.Routine("on-your-side")
	if left, _ := c.Adapt(side, exercises.Limits{Conditions: []exercises.Condition{exercises.PelvicPain}}); len(left.Steps)*2 < len(side.Steps) {
		t.Errorf("on-your-side has %d of %d steps for somebody with pain in the pelvis", len(left.Steps), len(side.Steps))
	}
	all("before-a-walk", func(e exercises.Exercise) bool { return e.Position == exercises.Standing })
	// Nothing that a camera would notice: neck, shoulders and breath, facing ahead.
	all("meeting", func(e exercises.Exercise) bool {
		return e.Position == exercises.Seated && e.Sides == exercises.Both && (e.Family == exercises.Neck || e.Family == exercises.Breathe)
	})
	all("in-bed", func(e exercises.Exercise) bool {
		return e.Position == exercises.OnBack && !slices.Contains(e.Ask, exercises.Osteoporosis)
	})
	// Deep bending in the first hour is best left, and so is what osteoporosis asks about.
	all("morning", func(e exercises.Exercise) bool { return !slices.Contains(e.Ask, exercises.Osteoporosis) })

	full, _ := c.Routine("full-eight")
	if want := "standing-childs-pose standing-hip-flexor-stretch cat-cow knee-rocking bridge knee-hug figure-4 back-rotation-stretch"; steps(full) != want {
		t.Errorf("the full eight are %s, want %s", steps(full), want)
	}
	pairs, _ := c.Routine("move-and-hold")
	if needs := c.Needs(pairs); slices.Contains(needs, exercises.Wall) || slices.Contains(needs, exercises.Chair) {
		t.Errorf("move-and-hold goes from place to place: it needs %v", needs)
	}
	for i, s := range pairs.Steps {
		if e, _ := c.Exercise(s.Exercise); (e.Kind == exercises.Hold) != (i%2 == 1) {
			t.Errorf("move-and-hold, step %d: %s breaks the pairs", i+1, e.ID)
		}
	}
	for _, id := range []string{"easy-day", "before-activity", "before-a-walk"} {
		short, _ := c.Routine(id)
		for _, s := range short.Steps {
			if e, _ := c.Exercise(s.Exercise); s.Dose.Or(e.Dose).Hold > exercises.EasyHold {
				t.Errorf("%s holds %s for %v", id, e.ID, s.Dose.Hold)
			}
		}
	}
	for _, r := range c.Routines {
		if strings.Contains(steps(r), "walking-lunges") && r.ID != "move-and-hold" {
			t.Errorf("%s walks in lunges", r.ID)
		}
	}
}

// Who stands has a hand on something that can't tip, or the back or bottom against a wall, and
// is told so.
func TestStandingExercisesKeepAHandOnSomething(t *testing.T) {
	says := map[exercises.Need]*regexp.Regexp{
		exercises.Counter: regexp.MustCompile(`counter.*(hand on it|hands on it|hands on top|hands on its edge)`),
		exercises.Wall:    regexp.MustCompile(`wall.*hands flat on it|(back|bottom) against a wall`),
		exercises.Doorway: regexp.MustCompile(`doorway.*hand flat on the frame`),
		exercises.LowStep: regexp.MustCompile(`step.*hand on a rail or wall`),
	}
	for _, e := range shipped(t).Exercises {
		if e.Position != exercises.Standing {
			continue
		}
		if !slices.ContainsFunc(e.Needs, func(n exercises.Need) bool { return says[n] != nil && says[n].MatchString(e.Steps[0]) }) {
			t.Errorf("%s needs %v and begins %q", e.ID, e.Needs, e.Steps[0])
		}
	}
}

func TestWordsForTheSidesNameThem(t *testing.T) {
	for _, e := range shipped(t).Exercises {
		if e.Sides == exercises.Both {
			continue
		}
		mirror := strings.NewReplacer("left", "right", "right", "left")
		if mirror.Replace(e.Left) != e.Right || !strings.Contains(e.Left, "left") {
			t.Errorf("%s: %q and %q are no mirror images", e.ID, e.Left, e.Right)
		}
		for _, s := range append(slices.Clone(e.Steps), e.Pose) {
			if regexp.MustCompile(`\b(left|right) (foot|knee|leg|hand|side|ankle)`).MatchString(s) {
				t.Errorf("%s: a step that is wrong for one side: %q", e.ID, s)
			}
		}
	}
}

// Easy is 80 and more on Flesch's scale; single words of anatomy spoil it.
func TestTheWordsAreEasy(t *testing.T) {
	promise := regexp.MustCompile(`(?i)\b(cures?|heals?|fix(es)?|guarantee[sd]?|pain-free|always works|best|should feel better|danger(ous)?|damage)\b`)
	for _, e := range shipped(t).Exercises {
		all := strings.Join(texts(e), " ")
		if ease := source.ReadingEase(all); ease < 80 {
			t.Errorf("%s scores %.0f, want 80", e.ID, ease)
		}
		if p := promise.FindString(all); p != "" {
			t.Errorf("%s says %q: no promises, no fear", e.ID, p)
		}
		if !strings.HasPrefix(e.Stop, "Stop if ") && !strings.HasPrefix(e.Stop, "If you feel ") {
			t.Errorf("%s: stop does not say when to stop: %q", e.ID, e.Stop)
		}
	}
}

// The first step says where to be, so that it can be followed with eyes closed.
func TestStepsBeginWithThePosition(t *testing.T) {
	first := map[exercises.Position]string{
		exercises.Standing: "Stand ", exercises.Kneeling: "Kneel ", exercises.AllFours: "Start on your hands and knees", exercises.OnFront: "Lie on your front", exercises.OnBack: "Lie on your back", exercises.OnSide: "Lie on the side", exercises.FloorSitting: "Sit ", exercises.Seated: "Sit ",
	}
	for _, e := range shipped(t).Exercises {
		if !strings.HasPrefix(e.Steps[0], first[e.Position]) {
			t.Errorf("%s, %s, begins with %q", e.ID, e.Position, e.Steps[0])
		}
	}
}

// A rounded upper back lies badly on the flat: all but the bridge, which rests
// on the shoulders, go with a cushion under the head.
func TestLyingExercisesGoWithACushion(t *testing.T) {
	for _, e := range shipped(t).Exercises {
		if want := e.Position.Lying() && e.ID != "bridge"; slices.Contains(e.Helps, exercises.Cushion) != want {
			t.Errorf("%s, %s, is helped by %v", e.ID, e.Position, e.Helps)
		}
	}
}

// A second language, a screen reader or No sound must not lose anybody: no
// idioms of the gym, and no step that waits for a tone.
func TestStepsAreLiteralAndNeedNoSound(t *testing.T) {
	odd := regexp.MustCompile(`(?i)\btail\b|(knees?|knee) soft|soft knees?|shoulders? heavy|heavy shoulders?|steps quiet|your seat\b|and seat\b|\btones?\b|\bbeep`)
	for _, e := range shipped(t).Exercises {
		for _, s := range append(texts(e), e.Areas...) {
			if bad := odd.FindString(s); bad != "" || s == "seat" {
				t.Errorf("%s says %q: %q", e.ID, bad, s)
			}
		}
	}
}

// A back that is sore already would have to stop at once.
func TestASoreBackStopsWhenItHurtsMore(t *testing.T) {
	for _, e := range shipped(t).Exercises {
		if len(regexp.MustCompile(`back (or \w+ )?hurts?`).FindAllString(e.Stop, -1)) != strings.Count(e.Stop, "back hurts more") {
			t.Errorf("%s: %q", e.ID, e.Stop)
		}
	}
}

// Who can't kneel does lying exercises on a firm bed, and so does a routine in
// bed: their words hold there, too.
func TestLyingExercisesNameNoFloor(t *testing.T) {
	for _, e := range shipped(t).Exercises {
		if !e.Position.Lying() {
			continue
		}
		for _, s := range append(texts(e), e.Out) {
			if regexp.MustCompile(`\b(floor|mat)\b`).MatchString(s) {
				t.Errorf("%s: %q", e.ID, s)
			}
		}
	}
}

// Whoever chooses by direction finds every exercise that moves more than the breath.
func TestEveryMovementHasADirection(t *testing.T) {
	for _, e := range shipped(t).Exercises {
		if breath := e.Family == exercises.Breathe; breath != (len(e.Directions) == 0) {
			t.Errorf("%s is of the family %q and has the directions %v", e.ID, e.Family, e.Directions)
		}
	}
}

// Nobody changes position more often than the exercises of a routine ask for:
// whoever has left one does not come back to it.
func TestRoutinesChangePositionAsSeldomAsTheyCan(t *testing.T) {
	c := shipped(t)
	for _, r := range c.Routines {
		var left []exercises.Position
		for _, s := range r.Steps {
			e, _ := c.Exercise(s.Exercise)
			if slices.Contains(left, e.Position) && left[len(left)-1] != e.Position {
				t.Errorf("%s comes back to %s for %s", r.ID, e.Position, e.ID)
			}
			if !slices.Contains(left, e.Position) {
				left = append(left, e.Position)
			}
		}
	}
}

// Where an exercise can be asked for is among what it says that it moves.
func TestPlacesAreAmongTheAreas(t *testing.T) {
	means := map[exercises.Place][]string{
		exercises.AtNeck:      {"neck"},
		exercises.AtUpperBack: {"upper back", "the whole spine", "back"},
		exercises.AtLowerBack: {"lower back", "the whole spine", "back"},
		exercises.AtHips:      {"hips", "front of the hips"},
		exercises.AtSeat:      {"buttocks"},
		exercises.AtThighs:    {"thighs", "backs of the thighs", "front of the thighs", "inner thighs", "backs of the legs"},
	}
	served := map[exercises.Place]int{}
	for _, e := range shipped(t).Exercises {
		for _, p := range e.Places {
			served[p]++
			if !slices.ContainsFunc(e.Areas, func(a string) bool { return slices.Contains(means[p], a) }) {
				t.Errorf("%s serves the place %s, and moves %v", e.ID, p, e.Areas)
			}
		}
	}
	for _, p := range exercises.Places {
		if served[p] < 3 {
			t.Errorf("%d exercises serve the place %s", served[p], p)
		}
	}
}
