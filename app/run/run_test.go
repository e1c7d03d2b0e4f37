package run

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// plays lets time pass in which a run is looked at every quarter of a second,
// and returns what came of it.
func plays(x State, from, to float64) (State, []Effect) {
	var all, effects []Effect
	for at_ := from; at_ <= to; at_ += 0.25 {
		x, effects = Update(x, Player{player.Tick{}}, at(at_))
		all = append(all, effects...)
	}
	return x, all
}

func TestARunThatPlaysIsKeptEveryFewSeconds(t *testing.T) {
	x := after(read, start, hold) // kept at 0 s
	last := 0 * s
	for at_ := 0.25; at_ < 29; at_ += 0.25 {
		var effects []Effect
		w := at(at_)
		x, effects = Update(x, Player{player.Tick{}}, w)
		for _, e := range effects {
			if save, ok := e.(Save); ok {
				last = w.Clocks.Mono
				if got := save.Run.Session.Worked(); got != last || save.Run.State.Position != 10*s+last || save.Run.Saved != w.Moment {
					t.Errorf("after %v it keeps %v, at %v", last, got, save.Run.State.Position)
				}
			}
		}
		if w.Clocks.Mono-last > SaveEvery {
			t.Fatalf("at %v it was kept %v ago", w.Clocks.Mono, w.Clocks.Mono-last)
		}
	}
}

// From the tap to the record: what is told, and what is kept of it.
func TestARunToItsEnd(t *testing.T) {
	x, effects := plays(after(read, start), 0.25, 80)
	told := ""
	for _, e := range effects {
		if w := word(e); !strings.HasPrefix(w, "save") && w != "show" {
			told += w + "\n"
		}
	}
	const want = `tell entering
say entering
tell let go
say let go
tell half
say half
tell last five
tell entering
say entering
tell entering
say entering
tell let go
say let go
tell half
say half
tell last five
asleep
back 1
moved
tab
keep 60+20
`
	if told != want {
		t.Errorf("it tells\n%s", told)
	}
	r := x.Record()
	if r.Ended != session.Finished || r.ID == "" || r.Mode != "limber" || len(r.Done) != 2 {
		t.Errorf("the record is %+v", r)
	}
	x, effects = Update(x, Wrote{errors.New("no room")}, at(81))
	if got := words(effects); got != "persist, tell all kept" || !x.Kept || x.Failed == nil {
		t.Errorf("then %s, kept %v, failed %v", got, x.Kept, x.Failed)
	}
}

func TestOneIsWaitedForAsOneAsked(t *testing.T) {
	laid := New(person.Plan{Routine: routine}, stretch(), cue.LimberOnly, true, false)
	x := State{Run: laid}
	x, _ = Update(x, Read{laid}, at(0))
	x, _ = Update(x, Toggle{}, at(0))
	if x, _ = plays(x, 0.25, 15); x.Player.Phase != player.Waiting {
		t.Errorf("it is %s", x.Player.Phase)
	}
	if len(x.Cues("")) >= len(after(read).Cues("")) {
		t.Error("what it waits before is counted down to")
	}
}

func TestTheProfileIsOnesOwn(t *testing.T) {
	has := func(own exercises.Profile, k cue.Kind) bool {
		return slices.ContainsFunc(laid().Cues(own), func(c cue.Cue) bool { return c.Kind == k })
	}
	for own, want := range map[exercises.Profile][2]bool{"": {true, true}, exercises.Full: {true, true}, exercises.Soft: {false, false}} {
		if half, last := has(own, cue.Half), has(own, cue.Last); half != want[0] || last != want[1] {
			t.Errorf("%q: half %v, last seconds %v", own, half, last)
		}
	}
}

// What is told to those who hear the page, and what is said aloud.
func TestWhoHearsWhat(t *testing.T) {
	down := laid()
	down.Player.Timeline.Segments = slices.Clone(down.Player.Timeline.Segments)
	down.Player.Timeline.Segments[0] = timeline.Segment{Kind: timeline.Lower, Length: 10 * s, Beats: []timeline.Beat{{Length: 5 * s}, {At: 5 * s, Length: 5 * s}}}
	known := map[string]int{"hug": 3}
	silent := laid()
	silent.Routine.Silent = true
	for name, c := range map[string]struct {
		laid  Run
		world World
		mode  cue.Mode
		want  string
	}{
		"new":                    {laid(), World{}, cue.LimberOnly, "tell entering, say teaching"},
		"known":                  {laid(), World{Done: known}, cue.LimberOnly, "tell entering, say entering"},
		"new, in brief":          {laid(), World{Brief: true}, cue.LimberOnly, "tell entering, say entering"},
		"new, no voice":          {laid(), World{Mute: true}, cue.LimberOnly, "tell teaching"},
		"known, no voice":        {laid(), World{Mute: true, Done: known}, cue.LimberOnly, "tell entering"},
		"new, no sound":          {laid(), World{}, cue.NoSound, "tell teaching, buzz"},
		"no sound, and unfelt":   {laid(), World{Unfelt: true}, cue.NoSound, "tell teaching"},
		"a silent routine":       {silent, World{}, cue.NoSound, "tell teaching"},
		"a silent one, heard":    {silent, World{}, cue.LimberOnly, "tell entering, say teaching"},
		"a way":                  {down, World{}, cue.LimberOnly, "tell entering, say entering"},
		"a way, in brief":        {down, World{Brief: true}, cue.LimberOnly, "tell entering, say naming"},
		"a way, without a voice": {down, World{Mute: true}, cue.LimberOnly, "tell entering"},
	} {
		w := at(0)
		c.world.Clocks, c.world.Moment = w.Clocks, w.Moment
		c.laid.Mode = c.mode
		x, _ := Update(State{Run: c.laid}, Read{c.laid}, c.world)
		_, effects := Update(x, Player{player.Play{}}, c.world)
		effects = slices.DeleteFunc(effects, func(e Effect) bool {
			w := word(e)
			return !strings.HasPrefix(w, "tell") && !strings.HasPrefix(w, "say") && w != "buzz"
		})
		if got := words(effects); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// Somebody who lets a silent routine sound once has not asked all others to.
func TestTheSoundOfASilentRoutineIsForThatRun(t *testing.T) {
	for silent, keeps := range map[bool]bool{true: false, false: true} {
		x := State{Run: laid()}
		x.Routine.Silent = silent
		x, effects := Update(x, Sounds{Mode: cue.WithMusic}, at(0))
		if kept := slices.Contains(effects, Effect(KeepMode{cue.WithMusic})); kept != keeps || x.Mode != cue.WithMusic {
			t.Errorf("silent %v: it sounds %q, kept %v, want %v", silent, x.Mode, kept, keeps)
		}
	}
}

// Who asked for few sounds is not told the middle aloud, either, nor to let go.
func TestTheMiddleIsSaidAsTheProfileAsks(t *testing.T) {
	for own, want := range map[exercises.Profile]bool{"": true, exercises.Full: true, exercises.Soft: false} {
		u := update{State: State{Run: laid()}, world: World{Cues: own}}
		u.Mode = cue.LimberOnly
		for point, what := range map[player.Point]What{player.Third: LetGo, player.Half: HalfWay} {
			u.tellPoint(player.Passed{Point: point, Segment: 1})
			if said := slices.Contains(u.effects, Effect(Say{What: what, Segment: 1})); said != want {
				t.Errorf("%q: said %s %v, want %v", own, what, said, want)
			}
		}
	}
}

// A pause cuts off what is being said. Who gets ready is told the rest of it, also of
// what they went to meanwhile, or left behind when the page was closed.
func TestAfterAPauseTheRestIsSaid(t *testing.T) {
	known := World{Done: map[string]int{"hug": 3}}
	for name, c := range map[string]struct {
		world World
		steps []Event
		say   string
	}{
		"while it is taught":      {World{}, []Event{Player{player.Pause{}}, Toggle{}}, "say still to come"},
		"behind a dialog":         {World{}, []Event{Open{How}, GoOn{}}, "say still to come"},
		"of one that is known":    {known, []Event{Player{player.Pause{}}, Toggle{}}, "say entering"},
		"of a change of sides":    {World{}, []Event{Player{player.Pause{}}, Player{player.Jump{Segment: 2}}, Toggle{}}, "say entering"},
		"not of a hold":           {World{}, []Event{Player{player.Jump{Segment: 1}}, Player{player.Pause{}}, Toggle{}}, ""},
		"not to who wants none":   {World{Mute: true}, []Event{Player{player.Pause{}}, Toggle{}}, ""},
		"of one that was resumed": {World{}, []Event{Player{player.Interrupt{}}, Player{player.Play{}}}, "say still to come"},
	} {
		x := after(read, start)
		var effects []Effect
		for i, e := range c.steps {
			w := at(float64(i + 4))
			c.world.Clocks, c.world.Moment = w.Clocks, w.Moment
			x, effects = Update(x, e, c.world)
		}
		effects = slices.DeleteFunc(effects, func(e Effect) bool { return !strings.HasPrefix(word(e), "say") })
		if got := words(effects); got != c.say {
			t.Errorf("%s: %q, want %q", name, got, c.say)
		}
	}
}

// A short hold is calm: it is told one thing in its middle, and not two close together.
func TestAShortHoldIsToldOneThing(t *testing.T) {
	for length, half := range map[time.Duration]bool{20 * s: false, 29 * s: false, 30 * s: true, 60 * s: true} {
		u := update{State: State{Run: laid()}}
		u.Mode = cue.LimberOnly
		u.Player.Timeline.Segments = []timeline.Segment{{Kind: timeline.Work, Length: length, Exercise: "hug"}}
		u.tellPoint(player.Passed{Point: player.Third})
		u.tellPoint(player.Passed{Point: player.Half})
		want := "tell let go, say let go"
		if half {
			want += ", tell half, say half"
		}
		if got := words(u.effects); got != want {
			t.Errorf("%v: %s, want %s", length, got, want)
		}
	}
}

// What was laid out before it was known what the device keeps is not played.
func TestWhatIsKnownDecidesWhatIsPlayed(t *testing.T) {
	left := laid()
	left.Player.Begun, left.Player.Position = true, 20*s
	shorter := laid()
	shorter.Player.Timeline.Segments = shorter.Player.Timeline.Segments[:2]
	x := State{Run: left}
	x, _ = Update(x, Player{player.Play{}}, at(0))
	if x.Player.Phase != player.Paused {
		t.Errorf("it is %s before anything is known", x.Player.Phase)
	}
	x, _ = Update(x, Read{shorter}, at(0.5))
	if x.Player.Phase != player.Playing || len(x.Player.Timeline.Segments) != 2 {
		t.Errorf("it is %s, with %d segments", x.Player.Phase, len(x.Player.Timeline.Segments))
	}
}

// A device that is slow to say what it keeps holds nobody up: until then a run is laid
// out, and asked about, as a newcomer's. Then it is this person's.
func TestWhatIsKnownLateStillCounts(t *testing.T) {
	shorter := laid()
	shorter.Player.Timeline.Segments = shorter.Player.Timeline.Segments[:2]
	waited := step{at(1).asking(), Read{laid()}}
	for name, c := range map[string]struct {
		steps []step
		world World // when it is known
		want  string
		own   bool // it is laid out by what is known
	}{
		"asked for, and answered before":    {[]step{start, waited}, at(2), "asking run playing 0 ", true},
		"asked for, and not answered":       {[]step{start, waited}, at(2).asking(), "asking questions paused 0 ", false},
		"asked for later":                   {[]step{waited, {at(1.5).asking(), Toggle{}}}, at(2), "asking run playing 0 ", true},
		"not asked for":                     {[]step{waited}, at(2), "shut run paused 0 ", true},
		"not asked for, and gone on in":     {[]step{waited, {at(1.5), Player{player.Next{}}}}, at(2), "shut run paused 10 ", false},
		"answered meanwhile":                {[]step{start, waited, {at(1.5), Answered{laid()}}}, at(2), "passed run playing 0.5 ", false},
		"answered, and paused":              {[]step{start, waited, {at(1.5), Answered{laid()}}, {at(2), Player{player.Pause{}}}}, at(3), "passed run paused 0.5 ", false},
		"asked for, and ended in its stead": {[]step{start, waited, {at(1.5), Player{player.End{}}}}, at(2), "asking end done 0 ", false},
	} {
		x := after(c.steps...)
		x, _ = Update(x, Read{shorter}, c.world)
		if got := stage(x, c.world); got != c.want || (len(x.Player.Timeline.Segments) == 2) != c.own {
			t.Errorf("%s: it is %q with %d segments, want %q", name, got, len(x.Player.Timeline.Segments), c.want)
		}
	}
}

func TestARoutineThatWaitsIsNotStarted(t *testing.T) {
	r := New(person.Plan{Waits: true}, timeline.Timeline{}, cue.LimberOnly, false, false)
	x, _ := Update(State{Run: r}, Read{r}, at(0))
	x, effects := Update(x, Toggle{}, at(0))
	if x.Face(false) != Nothing || x.Player.Begun || words(effects) != "wake" {
		t.Errorf("%s, begun %v, %s", x.Face(false), x.Player.Begun, words(effects))
	}
}

func TestARunThatWasLeftIsGoneOnWith(t *testing.T) {
	hug := exercises.Exercise{ID: "hug", Ask: []exercises.Condition{exercises.Pregnancy}}
	catalog := &exercises.Catalog{Exercises: []exercises.Exercise{hug}}
	x, _ := plays(after(read, start), 0.25, 20)
	for name, c := range map[string]struct {
		catalog *exercises.Catalog
		limits  exercises.Limits
		change  func(*kept.Run)
		can     bool
	}{
		"as it was left":       {catalog, exercises.Limits{}, nil, true},
		"its move waits":       {catalog, exercises.Limits{Conditions: []exercises.Condition{exercises.Pregnancy}}, nil, false},
		"its move is left out": {catalog, exercises.Limits{LeaveOut: []string{"hug"}}, nil, true},
		"its move is gone":     {&exercises.Catalog{}, exercises.Limits{}, nil, false},
		"and was done":         {&exercises.Catalog{}, exercises.Limits{}, func(r *kept.Run) { r.State.Position = 80 * s }, true},
		"it is over":           {catalog, exercises.Limits{}, func(r *kept.Run) { r.State.Phase = player.Done }, false},
		"it has no plan":       {catalog, exercises.Limits{}, func(r *kept.Run) { r.State.Timeline.Segments = nil }, false},
	} {
		left := x.Snapshot(time.Time{})
		if c.change != nil {
			c.change(&left)
		}
		if got := CanGoOn(left, c.catalog, c.limits); got != c.can {
			t.Errorf("%s: %v", name, got)
		}
	}
	again := Resumed(x.Snapshot(time.Time{}))
	if again.Player.Phase != player.Paused || again.Player.Position != 20*s || again.Session.ID != x.Session.ID || again.Record().Length() != 20*s || again.Mode != cue.LimberOnly {
		t.Errorf("it is %s at %v, %+v", again.Player.Phase, again.Player.Position, again.Record())
	}
	if r := Over(x.Record(), cue.NoSound).Record(); r.Worked() != 10*s || r.Between != 10*s {
		t.Errorf("what is over is %+v", r)
	}
}

// A slip is taken back with all that came of it.
func TestAnAnswerCanBeTakenBack(t *testing.T) {
	x, _ := plays(after(read, start), 0.25, 80)
	x, _ = Update(x, Wrote{}, at(81))
	for _, c := range []struct {
		event Event
		feel  session.Feel
		hurt  string
		does  string
	}{
		{Felt{session.Hurt}, session.Hurt, "", "askagain, reveal, keep 60+20"},
		{HurtAt{"hug"}, session.Hurt, "hug", "keep 60+20"},
		{Felt{session.Looser}, session.Looser, "", "notagain, keep 60+20"},
		{Felt{session.Looser}, session.NotSaid, "", "notagain, keep 60+20"},
	} {
		var effects []Effect
		x, effects = Update(x, c.event, at(82))
		if got := words(effects); got != c.does || x.Session.Feel != c.feel || x.Session.Hurt != c.hurt || x.Asked != at(82).Asked {
			t.Errorf("%T: %s, felt %q at %q, asked %v", c.event, got, x.Session.Feel, x.Session.Hurt, x.Asked)
		}
	}
}

// Steps back: a gesture, ours, and the way to the page that one came from.
func TestTheWayOut(t *testing.T) {
	playing := after(read, start)
	for name, c := range map[string]struct {
		state  State
		events []Event
		does   string
	}{
		"a gesture asks":                     {playing, []Event{WentBack{}}, "guard, hush, show, asleep, save 0+0, open stop"},
		"a second one closes the dialog":     {playing, []Event{WentBack{}, Closed{StopHere}, WentBack{}}, "guard, hush, show, asleep, save 0+0, open stop"},
		"nothing under way":                  {after(read), []Event{WentBack{}}, ""},
		"out, to where one came from":        {after(read), []Event{Out{"/", "/"}}, "back 1"},
		"out, to elsewhere":                  {after(read), []Event{Out{"/", "/learn"}}, "to /"},
		"leaving by a link, over":            {after(read, start, step{at(0), Player{player.End{}}}), []Event{Leave{"/", "/learn"}, WentBack{}}, "to /"},
		"a step of ours, with nowhere to go": {after(read, start, step{at(0), Player{player.End{}}}), []Event{WentBack{}}, ""},
		"leaving twice":                      {after(read), []Event{Leave{"/", "/"}, Leave{"/", "/"}}, ""},
	} {
		x := c.state
		var effects []Effect
		for _, e := range c.events {
			x, effects = Update(x, e, at(0))
		}
		if got := words(effects); got != c.does {
			t.Errorf("%s: %s, want %s", name, got, c.does)
		}
	}
}
