package timeline_test

import (
	"fmt"
	. "limber/app/timeline"
	"strings"
	"testing"
	"time"

	"limber/exercises"
)

// everyPerson calls check for each shipped routine under each limit that
// matters to the way down and up, as it is new and as it is known.
func everyPerson(t *testing.T, check func(t *testing.T, c *exercises.Catalog, l exercises.Limits, line Timeline)) {
	c, familiar := shipped(t)
	limits := map[string]exercises.Limits{"no limits": {}, "no kneeling": {NoKneeling: true}, "no floor": {NoFloor: true}, "easier": {Easier: true}, "no kneeling, easier": {NoKneeling: true, Easier: true}}
	for _, k := range exercises.Conditions {
		limits[string(k)] = exercises.Limits{Conditions: []exercises.Condition{k}}
		limits["no kneeling, "+string(k)] = exercises.Limits{NoKneeling: true, Conditions: []exercises.Condition{k}}
	}
	for _, e := range c.Exercises {
		limits["without "+e.ID] = exercises.Limits{LeaveOut: []string{e.ID}}
	}
	for _, r := range c.Routines {
		for name, l := range limits {
			adapted, _ := c.Adapt(r, l)
			if len(adapted.Steps) == 0 {
				continue
			}
			for who, done := range map[string]map[string]int{"new": nil, "known": familiar} {
				t.Run(fmt.Sprintf("%s, %s, %s", r.ID, name, who), func(t *testing.T) {
					line, err := Compile(c, adapted, Options{Done: done, Ways: done, NoKneeling: l.NoKneeling})
					if err != nil {
						t.Fatal(err)
					}
					check(t, c, l, line)
				})
			}
		}
	}
}

// Between lying and standing or sitting there is always a way, and nowhere else.
func TestWhereverTheFloorChangesThereIsAWay(t *testing.T) {
	everyPerson(t, func(t *testing.T, c *exercises.Catalog, l exercises.Limits, line Timeline) {
		onFloor := line.Routine.Bed && position(c, line.Segments[0]).OnFloor()
		for i, s := range line.Segments {
			if s.Kind.IsWay() {
				w, ok := c.WayCalled(s.Way)
				if down := s.Kind == Lower; !ok || down != w.Down() || down == onFloor {
					t.Errorf("segment %d, %s, on the floor already %v", i, s.Way, onFloor)
				}
				if l.NoKneeling && w.Kneeling {
					t.Errorf("segment %d, %s goes over the knees", i, s.Way)
				}
				onFloor = !onFloor
				continue
			}
			if at := position(c, s); at.OnFloor() != onFloor {
				t.Errorf("segment %d, %s is %s, and the body is elsewhere", i, s.Exercise, at)
			}
		}
		if onFloor && !line.Routine.Bed {
			t.Error("it ends on the floor")
		}
	})
}

func position(c *exercises.Catalog, s Segment) exercises.Position {
	e, _ := c.Exercise(s.Exercise)
	return e.Position
}

// Who is in bed already is not led there, and who is to sleep is not led up;
// between a chair and the bed there is a way, which never kneels.
func TestARoutineInBedBeginsAndEndsThere(t *testing.T) {
	c, _ := shipped(t)
	for steps, want := range map[string]string{
		"knee-hug":                              "",
		"knee-hug seated-cat-cow":               "off-bed",
		"seated-cat-cow knee-hug":               "onto-bed",
		"knee-hug seated-cat-cow knee-rocking":  "off-bed onto-bed",
		"seated-cat-cow seated-belly-breathing": "",
	} {
		r := exercises.Routine{ID: "made", Bed: true}
		for _, id := range strings.Fields(steps) {
			r.Steps = append(r.Steps, exercises.Step{Exercise: id})
		}
		line, err := Compile(c, r, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var ways []string
		for _, s := range line.Segments {
			if s.Kind.IsWay() {
				ways = append(ways, s.Way)
			}
		}
		if got := strings.Join(ways, " "); got != want {
			t.Errorf("%s: ways %q, want %q", steps, got, want)
		}
	}
}

// A way is never an exercise: it has no side, counts no reps, and names none.
func TestAWayIsNoWork(t *testing.T) {
	everyPerson(t, func(t *testing.T, _ *exercises.Catalog, _ exercises.Limits, line Timeline) {
		for i, s := range line.Segments {
			if !s.Kind.IsWay() {
				continue
			}
			if s.Exercise != "" || s.Side != exercises.NoSide || s.Reps() != 0 {
				t.Errorf("segment %d: %+v", i, s)
			}
			for k, b := range s.Beats {
				if took := time.Duration(len(strings.Fields(b.Name))) * time.Second / 2; b.Name == "" || took > b.Length {
					t.Errorf("segment %d, beat %d: %q takes %v, and there are %v", i, k, b.Name, took, b.Length)
				}
			}
		}
	})
}

func TestAFamiliarWayIsShorter(t *testing.T) {
	c, familiar := shipped(t)
	for _, r := range c.Routines {
		for _, noKneeling := range []bool{false, true} {
			fresh, err := Compile(c, r, Options{NoKneeling: noKneeling})
			if err != nil {
				t.Fatal(err)
			}
			known, _ := Compile(c, r, Options{NoKneeling: noKneeling, Done: familiar, Ways: familiar})
			for i, s := range fresh.Segments {
				if s.Kind.IsWay() && known.Segments[i].Length >= s.Length {
					t.Errorf("%s, segment %d, %s: %v while new, %v later", r.ID, i, s.Way, s.Length, known.Segments[i].Length)
				}
			}
		}
	}
}

// The bed and the kitchen counter may be in different rooms: however well the way
// is known, there is time to walk.
func TestFromTheBedToTheCounterThereIsTimeToWalk(t *testing.T) {
	const room = 20 * time.Second
	c, familiar := shipped(t)
	r, _ := c.Routine("morning")
	for who, known := range map[string]map[string]int{"new": nil, "known": familiar} {
		onBed, err := Compile(c, r, Options{Done: known, Ways: known, NoKneeling: true})
		if err != nil {
			t.Fatal(err)
		}
		onMat, _ := Compile(c, r, Options{Done: known, Ways: known})
		found := false
		for i, s := range onBed.Segments {
			if i == 0 || onBed.Segments[i-1].Way != "off-bed" {
				continue
			}
			found = true
			if mat := onMat.Segments[i].Length; s.Length < room+8*time.Second || s.Length < mat {
				t.Errorf("%s: %v after the bed, %v after the mat", who, s.Length, mat)
			}
		}
		if w, _ := c.WayCalled("onto-bed"); !found || w.Beats[0].Familiar < 15*time.Second {
			t.Errorf("%s: from the bed %v, to it %v", who, found, w.Beats[0].Familiar)
		}
	}
}
