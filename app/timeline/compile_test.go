package timeline_test

import (
	. "limber/app/timeline"
	"strings"
	"testing"
	"time"

	"limber/exercises"
)

// voice says what Limber says in English.
var voice = exercises.Voice{Next: "Next", First: "First, left side", LastMove: "That was the last move"}

// catalog has one exercise of every make, each done often enough to need no
// telling.
var catalog = &exercises.Catalog{Voice: voice, Exercises: []exercises.Exercise{
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
	{ID: "cross", Kind: exercises.Hold, Sides: exercises.Each, Position: exercises.OnBack, Dose: hold(30), Change: 16 * time.Second},
	{ID: "fold", Kind: exercises.Hold, Position: exercises.Standing, Dose: hold(30), Needs: []exercises.Need{exercises.Counter},
		Out: "Walk your feet in to the counter, then stand up slowly, slowly, slowly."},
}, Ways: []exercises.Way{
	{ID: "down", Kneeling: true, From: off, To: on, Beats: way(10, 6, 30, 20)},
	{ID: "up", Kneeling: true, From: on, To: off, Beats: way(16, 8, 24, 14)},
	{ID: "chair-down", From: off, To: on, Beats: way(20, 12, 20, 12)},
	{ID: "chair-up", From: on, To: off, Beats: way(20, 12, 25, 14)},
}}

var (
	off = []exercises.Position{exercises.Standing, exercises.Seated}
	on  = []exercises.Position{exercises.AllFours, exercises.OnBack, exercises.OnSide}
)

// way is two beats, each with its seconds while new and later.
func way(first, firstLater, second, secondLater time.Duration) []exercises.WayBeat {
	return []exercises.WayBeat{
		{Say: "Hold on.", Seated: "Stand up, turn, and hold on.", Length: first * time.Second, Familiar: firstLater * time.Second},
		{Say: "Go on slowly.", Length: second * time.Second, Familiar: secondLater * time.Second},
	}
}

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
			0:00  lower   0:40  down: 0:10, 0:30
			0:40  ready   0:08  hug left
			0:48  work    0:40  hug left
			1:28  change  0:08  hug right
			1:36  work    0:40  hug right
			2:16  rise    0:40  up: 0:16, 0:24
			2:56`},
		"ready times follow the body": {steps("reach", "reach", "nod", "reach", "cow", "curl", "hug", "hug", "nod"), Options{}, `
			0:00      ready   0:15      reach
			0:15      work    0:30      reach
			0:45      ready   0:08      reach
			0:53      work    0:30      reach
			1:23      ready   0:10      nod
			1:33      work    0:20      nod
			1:53      ready   0:10      reach
			2:03      work    0:30      reach
			2:33      lower   0:40      down: 0:10, 0:30
			3:13      ready   0:08      cow
			3:21      work    0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			4:08.500  ready   0:12      curl
			4:20.500  work    0:40      curl
			5:00.500  ready   0:12      hug left
			5:12.500  work    0:40      hug left
			5:52.500  change  0:08      hug right
			6:00.500  work    0:40      hug right
			6:40.500  ready   0:08      hug left
			6:48.500  work    0:40      hug left
			7:28.500  change  0:08      hug right
			7:36.500  work    0:40      hug right
			8:16.500  rise    0:40      up: 0:16, 0:24
			8:56.500  ready   0:08      nod
			9:04.500  work    0:20      nod
			9:24.500`},
		"sets, with a rest that absorbs the ready": {steps("lift"), Options{}, `
			0:00  lower  0:40  down: 0:10, 0:30
			0:40  ready  0:08  lift, set 1 of 2
			0:48  work   0:15  lift, set 1 of 2: 3 x (Lift 0:03 out, Stay 0:02)
			1:03  rest   0:30  lift, set 2 of 2
			1:33  work   0:15  lift, set 2 of 2: 3 x (Lift 0:03 out, Stay 0:02)
			1:48  rise   0:40  up: 0:16, 0:24
			2:28`},
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
		"a rest comes after the way to the floor": {[]exercises.Step{{Exercise: "reach", Rest: 10 * time.Second}, {Exercise: "curl"}}, Options{}, `
			0:00  ready  0:15  reach
			0:15  work   0:30  reach
			0:45  lower  0:40  down: 0:10, 0:30
			1:25  rest   0:10  curl
			1:35  work   0:40  curl
			2:15  rise   0:40  up: 0:16, 0:24
			2:55`},
		"a rest after the last step is no part of it": {[]exercises.Step{{Exercise: "reach", Rest: time.Minute}}, Options{}, `
			0:00  ready  0:15  reach
			0:15  work   0:30  reach
			0:45`},
		"alternating goes to each side by turns, the count for each": {[]exercises.Step{{Exercise: "rock", Dose: exercises.Dose{Count: 2}}}, Options{First: exercises.Right}, `
			0:00  lower  0:40  down: 0:10, 0:30
			0:40  ready  0:08  rock
			0:48  work   0:16  rock: 2 x (Roll 0:02 out right, Back 0:02 in right, Roll 0:02 out left, Back 0:02 in left)
			1:04  rise   0:40  up: 0:16, 0:24
			1:44`},
		"in the middle of a routine too, down and up": {steps("nod", "cow", "nod"), Options{Done: map[string]int{"nod": 3, "cow": 2}}, `
			0:00      ready  0:15      nod
			0:15      work   0:20      nod
			0:35      lower  0:40      down: 0:10, 0:30
			1:15      ready  0:08      cow
			1:23      work   0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			2:10.500  rise   0:40      up: 0:16, 0:24
			2:50.500  ready  0:08      nod
			2:58.500  work   0:20      nod
			3:18.500`},
		"a familiar way is shorter, and the way back is not for that": {steps("cow"), Options{Ways: map[string]int{"down": 3, "up": 2}}, `
			0:00      lower  0:26      down: 0:06, 0:20
			0:26      ready  0:08      cow
			0:34      work   0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			1:21.500  rise   0:40      up: 0:16, 0:24
			2:01.500`},
		"moves that are known make no way familiar": {steps("cow"), Options{Done: map[string]int{"cow": 3, "curl": 3}}, `
			0:00      lower  0:40      down: 0:10, 0:30
			0:40      ready  0:08      cow
			0:48      work   0:47.500  cow: 5 x (Out 0:05.500 out, In 0:04 in)
			1:35.500  rise   0:40      up: 0:16, 0:24
			2:15.500`},
		"who can't kneel goes by a chair": {steps("curl"), Options{NoKneeling: true}, `
			0:00  lower  0:40  chair-down: 0:20, 0:20
			0:40  ready  0:08  curl
			0:48  work   0:40  curl
			1:28  rise   0:45  chair-up: 0:20, 0:25
			2:13`},
		"a change of sides takes what the exercise says": {steps("cross"), Options{}, `
			0:00  lower   0:40  down: 0:10, 0:30
			0:40  ready   0:08  cross left
			0:48  work    0:30  cross left
			1:18  change  0:16  cross right
			1:34  work    0:30  cross right
			2:04  rise    0:40  up: 0:16, 0:24
			2:44`},
		"coming out of one and going to another thing take time": {steps("fold", "reach", "fold", "curl"), Options{}, `
			0:00  ready  0:15  fold
			0:15  work   0:30  fold
			0:45  ready  0:15  reach
			1:00  work   0:30  reach
			1:30  ready  0:14  fold
			1:44  work   0:30  fold
			2:14  lower  0:47  down: 0:07, 0:10, 0:30
			3:01  ready  0:08  curl
			3:09  work   0:40  curl
			3:49  rise   0:40  up: 0:16, 0:24
			4:29`},
		"brisk shortens the ways, never the work": {steps("lunge", "curl"), Options{Pace: Brisk}, `
			0:00  ready   0:11  lunge left
			0:11  work    0:30  lunge left
			0:41  change  0:06  lunge right
			0:47  work    0:30  lunge right
			1:17  lower   0:31  down: 0:08, 0:23
			1:48  ready   0:06  curl
			1:54  work    0:40  curl
			2:34  rise    0:30  up: 0:12, 0:18
			3:04`},
		"unhurried lengthens them": {steps("lunge", "curl"), Options{Pace: Unhurried}, `
			0:00  ready   0:23  lunge left
			0:23  work    0:30  lunge left
			0:53  change  0:12  lunge right
			1:05  work    0:30  lunge right
			1:35  lower   1:00  down: 0:15, 0:45
			2:35  ready   0:12  curl
			2:47  work    0:40  curl
			3:27  rise    1:00  up: 0:24, 0:36
			4:27`},
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

func TestALanguageOfMoreWordsHasLongerReadyTimes(t *testing.T) {
	first := func(v exercises.Voice) time.Duration {
		c := &exercises.Catalog{Voice: v, Exercises: []exercises.Exercise{{ID: "long", Name: "Long", Left: "left knee in", Kind: exercises.Hold,
			Sides: exercises.Each, Position: exercises.Standing, Dose: hold(30), Steps: []string{strings.Repeat("slowly ", 40)}}}}
		got, err := Compile(c, exercises.Routine{Steps: steps("long")}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return got.Segments[0].Length
	}
	for next, want := range map[string]time.Duration{"": 22 * time.Second, "Als Nächstes kommt": 24 * time.Second} { // 44 and 47 words, two a second
		if got := first(exercises.Voice{Next: next}); got != want {
			t.Errorf("%q: %s, want %s", next, got, want)
		}
	}
}

func TestWhatIsNewIsToldOnceInItsReady(t *testing.T) {
	say := func(words int) []string { return []string{strings.TrimSpace(strings.Repeat("slowly ", words))} }
	told := &exercises.Catalog{Voice: voice, Exercises: []exercises.Exercise{
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

// A content that teaches no way leaves the time for one.
func TestWhereNoWayIsTaughtThereIsTimeForOne(t *testing.T) {
	bare := &exercises.Catalog{Voice: voice, Exercises: catalog.Exercises}
	got, err := Compile(bare, exercises.Routine{Steps: steps("reach", "curl")}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	sameTable(t, table(got), `
		0:00 ready 0:15 reach
		0:15 work 0:30 reach
		0:45 ready 0:25 curl
		1:10 work 0:40 curl
		1:50`)
}

func TestAWayFromAChairBeginsByStandingUp(t *testing.T) {
	line, err := Compile(catalog, exercises.Routine{Steps: steps("nod", "curl")}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	down, up := line.Segments[2], line.Segments[len(line.Segments)-1]
	if down.Kind != Lower || down.Beats[0].Name != "Stand up, turn, and hold on." || up.Kind != Rise || up.Beats[0].Name != "Hold on." {
		t.Errorf("%+v, %+v", down, up)
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

// A step may begin with a side of its own, and has time for its note.
func TestAStepHasItsOwnFirstSideAndNote(t *testing.T) {
	e := exercises.Exercise{ID: "e", Kind: exercises.Hold, Sides: exercises.Each, Position: exercises.Standing, Dose: exercises.Dose{Hold: 30 * time.Second}}
	c := &exercises.Catalog{Exercises: []exercises.Exercise{e}}
	lay := func(s exercises.Step) Timeline {
		line, err := Compile(c, exercises.Routine{Steps: []exercises.Step{s}}, Options{Done: map[string]int{"e": Familiar}})
		if err != nil {
			t.Fatal(err)
		}
		return line
	}
	plain, own := lay(exercises.Step{Exercise: "e"}), lay(exercises.Step{Exercise: "e", First: exercises.Right, Note: "with a towel, slowly"})
	if plain.Segments[1].Side != exercises.Left || own.Segments[1].Side != exercises.Right || own.Segments[3].Side != exercises.Left {
		t.Errorf("it begins %s, and with a side of its own %s, then %s", plain.Segments[1].Side, own.Segments[1].Side, own.Segments[3].Side)
	}
	if got := own.Segments[0].Length - plain.Segments[0].Length; got != 2*time.Second {
		t.Errorf("a note of four words has %v", got)
	}
}
