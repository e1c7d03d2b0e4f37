package timeline

import (
	"strings"
	"testing"
	"time"

	"limber/exercises"
)

// catalog has one exercise of every make, each done often enough to need no
// telling.
var catalog = &exercises.Catalog{Exercises: []exercises.Exercise{
	{ID: "reach", Kind: exercises.Hold, Sides: exercises.Both, Position: exercises.Standing, Dose: hold(30)},
	{ID: "lunge", Kind: exercises.Hold, Sides: exercises.Each, Position: exercises.Standing, Dose: hold(30)},
	{ID: "nod", Kind: exercises.Hold, Sides: exercises.Both, Position: exercises.Seated, Dose: hold(20)},
	{ID: "hug", Kind: exercises.Hold, Sides: exercises.Each, Position: exercises.OnBack, Dose: hold(40)},
	{ID: "curl", Kind: exercises.Hold, Sides: exercises.Both, Position: exercises.OnSide, Dose: hold(40)},
	{ID: "cow", Kind: exercises.Breath, Sides: exercises.Both, Position: exercises.AllFours, Dose: exercises.Dose{Count: 5},
		Beats: []exercises.Beat{{Name: "Out", Length: 5500 * time.Millisecond, Tone: exercises.ToneOut}, {Name: "In", Length: 4 * time.Second, Tone: exercises.ToneIn}}},
	{ID: "lift", Kind: exercises.Reps, Sides: exercises.Both, Position: exercises.OnBack, Dose: exercises.Dose{Count: 3, Sets: 2, Rest: 30 * time.Second},
		Beats: []exercises.Beat{{Name: "Lift", Length: 3 * time.Second, Tone: exercises.ToneOut}, {Name: "Stay", Length: 2 * time.Second}}},
	{ID: "rock", Kind: exercises.Reps, Sides: exercises.Alternate, Position: exercises.OnBack, Dose: exercises.Dose{Count: 4},
		Beats: []exercises.Beat{{Name: "Roll", Length: 2 * time.Second, Tone: exercises.ToneOut}, {Name: "Back", Length: 2 * time.Second, Tone: exercises.ToneIn}}},
	{ID: "turn", Kind: exercises.Reps, Sides: exercises.Each, Position: exercises.Seated, Dose: exercises.Dose{Count: 2, Sets: 2, Rest: 5 * time.Second},
		Beats: []exercises.Beat{{Name: "Turn", Length: 6 * time.Second}}},
}}

func hold(seconds int) exercises.Dose {
	return exercises.Dose{Hold: time.Duration(seconds) * time.Second}
}

// steps is a routine of exercises by their own dose.
func steps(ids ...string) (all []exercises.Step) {
	for _, id := range ids {
		all = append(all, exercises.Step{Exercise: id})
	}
	return all
}

func TestCompile(t *testing.T) {
	tests := map[string]struct {
		steps   []exercises.Step
		options Options
		want    string
	}{
		"one hold": {steps("reach"), Options{}, `
			0:00  ready   0:15  reach
			0:15  work    0:30  reach
			0:45`},
		"each side gets the full dose, with a change between": {steps("lunge"), Options{}, `
			0:00  ready   0:15  lunge left
			0:15  work    0:30  lunge left
			0:45  change  0:08  lunge right
			0:53  work    0:30  lunge right
			1:23`},
		"the right side first": {steps("lunge"), Options{First: exercises.Right}, `
			0:00  ready   0:15  lunge right
			0:15  work    0:30  lunge right
			0:45  change  0:08  lunge left
			0:53  work    0:30  lunge left
			1:23`},
		"what ends on the floor ends with getting up": {steps("hug"), Options{}, `
			0:00  ready   0:15  hug left
			0:15  work    0:40  hug left
			0:55  change  0:08  hug right
			1:03  work    0:40  hug right
			1:43  rise    0:30
			2:13`},
		"ready times follow the body": {steps("reach", "reach", "nod", "reach", "cow", "curl", "hug", "hug", "nod"), Options{}, `
			0:00      ready   0:15      reach
			0:15      work    0:30      reach
			0:45      ready   0:08      reach
			0:53      work    0:30      reach
			1:23      ready   0:10      nod
			1:33      work    0:20      nod
			1:53      ready   0:10      reach
			2:03      work    0:30      reach
			2:33      ready   0:25      cow
			2:58      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			3:45.500  ready   0:12      curl
			3:57.500  work    0:40      curl
			4:37.500  ready   0:12      hug left
			4:49.500  work    0:40      hug left
			5:29.500  change  0:08      hug right
			5:37.500  work    0:40      hug right
			6:17.500  ready   0:08      hug left
			6:25.500  work    0:40      hug left
			7:05.500  change  0:08      hug right
			7:13.500  work    0:40      hug right
			7:53.500  ready   0:25      nod
			8:18.500  work    0:20      nod
			8:38.500`},
		"sets, with a rest that absorbs the ready": {steps("lift"), Options{}, `
			0:00  ready  0:15  lift, set 1 of 2
			0:15  work   0:15  lift, set 1 of 2: 3 x (Lift 0:03 out, Stay 0:02)
			0:30  rest   0:30  lift, set 2 of 2
			1:00  work   0:15  lift, set 2 of 2: 3 x (Lift 0:03 out, Stay 0:02)
			1:15  rise   0:30
			1:45`},
		"sets without a rest": {[]exercises.Step{{Exercise: "reach", Dose: exercises.Dose{Sets: 3, Hold: 10 * time.Second}}}, Options{}, `
			0:00  ready  0:15  reach, set 1 of 3
			0:15  work   0:10  reach, set 1 of 3
			0:25  ready  0:08  reach, set 2 of 3
			0:33  work   0:10  reach, set 2 of 3
			0:43  ready  0:08  reach, set 3 of 3
			0:51  work   0:10  reach, set 3 of 3
			1:01`},
		"sets of both sides: a rest is never shorter than the change in it": {steps("turn"), Options{}, `
			0:00  ready   0:15  turn left, set 1 of 2
			0:15  work    0:12  turn left, set 1 of 2: 2 x (Turn 0:06)
			0:27  change  0:08  turn right, set 1 of 2
			0:35  work    0:12  turn right, set 1 of 2: 2 x (Turn 0:06)
			0:47  rest    0:08  turn left, set 2 of 2
			0:55  work    0:12  turn left, set 2 of 2: 2 x (Turn 0:06)
			1:07  change  0:08  turn right, set 2 of 2
			1:15  work    0:12  turn right, set 2 of 2: 2 x (Turn 0:06)
			1:27`},
		"sets of both sides without a rest change sides between them": {[]exercises.Step{{Exercise: "lunge", Dose: exercises.Dose{Sets: 2}}}, Options{}, `
			0:00  ready   0:15  lunge left, set 1 of 2
			0:15  work    0:30  lunge left, set 1 of 2
			0:45  change  0:08  lunge right, set 1 of 2
			0:53  work    0:30  lunge right, set 1 of 2
			1:23  change  0:08  lunge left, set 2 of 2
			1:31  work    0:30  lunge left, set 2 of 2
			2:01  change  0:08  lunge right, set 2 of 2
			2:09  work    0:30  lunge right, set 2 of 2
			2:39`},
		"a rest after a step absorbs the next ready": {[]exercises.Step{{Exercise: "reach", Rest: 40 * time.Second}, {Exercise: "nod"}}, Options{}, `
			0:00  ready  0:15  reach
			0:15  work   0:30  reach
			0:45  rest   0:40  nod
			1:25  work   0:20  nod
			1:45`},
		"a rest shorter than getting to the floor takes as long": {[]exercises.Step{{Exercise: "reach", Rest: 10 * time.Second}, {Exercise: "curl"}}, Options{}, `
			0:00  ready  0:15  reach
			0:15  work   0:30  reach
			0:45  rest   0:25  curl
			1:10  work   0:40  curl
			1:50  rise   0:30
			2:20`},
		"a rest after the last step is no part of it": {[]exercises.Step{{Exercise: "reach", Rest: time.Minute}}, Options{}, `
			0:00  ready  0:15  reach
			0:15  work   0:30  reach
			0:45`},
		"alternating goes to each side by turns, the count for each": {[]exercises.Step{{Exercise: "rock", Dose: exercises.Dose{Count: 2}}}, Options{First: exercises.Right}, `
			0:00  ready  0:15  rock
			0:15  work   0:16  rock: 2 x (Roll 0:02 out right, Back 0:02 in right, Roll 0:02 out left, Back 0:02 in left)
			0:31  rise   0:30
			1:01`},
		"brisk shortens the ways, never the work": {steps("lunge", "curl"), Options{Pace: Brisk}, `
			0:00  ready   0:11  lunge left
			0:11  work    0:30  lunge left
			0:41  change  0:06  lunge right
			0:47  work    0:30  lunge right
			1:17  ready   0:19  curl
			1:36  work    0:40  curl
			2:16  rise    0:23
			2:39`},
		"unhurried lengthens them": {steps("lunge", "curl"), Options{Pace: Unhurried}, `
			0:00  ready   0:23  lunge left
			0:23  work    0:30  lunge left
			0:53  change  0:12  lunge right
			1:05  work    0:30  lunge right
			1:35  ready   0:38  curl
			2:13  work    0:40  curl
			2:53  rise    0:45
			3:38`},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := Compile(catalog, exercises.Routine{ID: "r", Steps: c.steps}, c.options)
			if err != nil {
				t.Fatal(err)
			}
			sameTable(t, table(got), c.want)
		})
	}
}

func TestWhatIsNewIsToldOnceInItsReady(t *testing.T) {
	say := func(words int) []string { return []string{strings.TrimSpace(strings.Repeat("slowly ", words))} }
	told := &exercises.Catalog{Exercises: []exercises.Exercise{
		{ID: "short", Name: "Short", Kind: exercises.Hold, Position: exercises.Standing, Dose: hold(30), Steps: say(12)},
		{ID: "long", Name: "Long", Kind: exercises.Hold, Position: exercises.Standing, Dose: hold(30), Steps: append(say(50), say(11)...)},
		{ID: "endless", Kind: exercises.Hold, Position: exercises.Standing, Dose: hold(30), Steps: say(500)},
	}}
	tests := map[string]struct {
		ids     string
		options Options
		want    []int // the ready times, in seconds
	}{
		"two words a second, of name and steps":   {"short long", Options{}, []int{15, 32}},
		"at most 45 s":                            {"endless", Options{}, []int{45}},
		"the second time it needs no telling":     {"long short long", Options{}, []int{32, 8, 8}},
		"done twice before, it is still told":     {"long", Options{Done: map[string]int{"long": 2}}, []int{32}},
		"done three times before, it is familiar": {"long long", Options{Done: map[string]int{"long": 3}}, []int{15, 8}},
		"a brisk pace doesn't hurry the telling":  {"long", Options{Pace: Brisk}, []int{32}},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			line, err := Compile(told, exercises.Routine{Steps: steps(strings.Fields(c.ids)...)}, c.options)
			if err != nil {
				t.Fatal(err)
			}
			for i, want := range c.want {
				if got := line.Segments[2*i].Length; got != time.Duration(want)*time.Second {
					t.Errorf("ready %d: %v, want %d s", i+1, got, want)
				}
			}
		})
	}
}

func TestCompileNamesTheStepThatCannotBe(t *testing.T) {
	bad := &exercises.Catalog{Exercises: append([]exercises.Exercise{
		{ID: "still", Kind: exercises.Reps, Dose: exercises.Dose{Count: 5}},
		{ID: "uncounted", Kind: exercises.Breath, Beats: []exercises.Beat{{Length: time.Second}}},
		{ID: "endless", Kind: exercises.Hold},
	}, catalog.Exercises...)}
	for name, c := range map[string]struct {
		steps []exercises.Step
		want  string
	}{
		"no steps":         {nil, "routine r has no steps"},
		"unknown":          {steps("reach", "swim"), `routine r, step 2: no exercise "swim"`},
		"no beats":         {steps("still"), "routine r, step 1, still: no count, or no beats to count"},
		"no count":         {steps("uncounted"), "routine r, step 1, uncounted: no count, or no beats to count"},
		"no length":        {steps("reach", "endless"), "routine r, step 2, endless: a hold without a length"},
		"fewer than once":  {[]exercises.Step{{Exercise: "reach", Dose: exercises.Dose{Sets: -1}}}, "routine r, step 1, reach: no sets"},
		"a negative hold":  {[]exercises.Step{{Exercise: "reach", Dose: exercises.Dose{Hold: -1}}}, "routine r, step 1, reach: a hold without a length"},
		"a negative count": {[]exercises.Step{{Exercise: "cow", Dose: exercises.Dose{Count: -1}}}, "routine r, step 1, cow: no count, or no beats to count"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Compile(bad, exercises.Routine{ID: "r", Steps: c.steps}, Options{})
			if err == nil || err.Error() != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}
