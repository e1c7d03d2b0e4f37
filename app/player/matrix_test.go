package player

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"limber/app/player/eventtest"
)

var events = []Event{Play{}, Pause{}, Next{}, Back{}, Jump{5}, Go{1}, Seek{s_(60)}, Extend{}, Shorten{}, Ease{}, Undo{}, Tick{}, Interrupt{}, Yield{}, Resound{}, Wait{false}, Wait{true}, End{}}

// fromPhase is what every event does in one phase, half a second after it began.
var fromPhase = []struct {
	phase  string
	lead   script
	waits  bool
	events string
}{
	{"paused at the start", nil, false, `
		play       awake  enter 0  sound 0        keep  -> playing 0
		pause                                           -> paused 0
		next                       enter 1        keep  -> paused 10
		back                       enter 0        keep  -> paused 0
		jump                       enter 5        keep  -> paused 90
		go                         enter 4        keep  -> paused 78
		seek                       enter 3        keep  -> paused 60
		extend     longer 15 replan                         keep  -> paused 0
		shorten    shorter 5 replan                   keep  -> paused 0
		ease       replan                         keep  -> paused 0
		undo                                            -> paused 0
		tick                                            -> paused 0
		interrupt                                       -> paused 0
		yield                                           -> paused 0
		resound                                         -> paused 0
		wait off                                        -> paused 0
		wait on    replan                         keep  -> paused 0
		end        asleep finish                        -> done 0`},
	{"paused in a hold", script{
		{at(0), Jump{1}, do{Enter{1}, Keep{}}, Paused, 10},
		{at(0), Seek{s_(20)}, do{Enter{1}, Keep{}}, Paused, 20}}, false, `
		play       awake  enter 1  count          keep  -> counting 20
		pause                                           -> paused 20
		next                       enter 2        keep  -> paused 40
		back                       enter 1        keep  -> paused 10
		jump                       enter 5        keep  -> paused 90
		go                         enter 4        keep  -> paused 78
		seek                       enter 3        keep  -> paused 60
		extend     longer 15 replan                         keep  -> paused 20
		shorten    shorter 15 replan                  keep  -> paused 20
		ease       replan                         keep  -> paused 20
		undo                       enter 1        keep  -> paused 10
		tick                                            -> paused 20
		interrupt                                       -> paused 20
		yield                                           -> paused 20
		resound                                         -> paused 20
		wait off                                        -> paused 20
		wait on    replan                         keep  -> paused 20
		end        asleep finish                        -> done 20`},
	{"counting", script{
		{at(0), Seek{s_(20)}, do{Enter{1}, Keep{}}, Paused, 20},
		{at(0), Play{}, do{Awake{true}, Enter{1}, Count{}, Keep{}}, Counting, 20}}, false, `
		play                                            -> counting 20
		pause      hush   asleep                  keep  -> paused 20
		next              enter 2  sound 40       keep  -> playing 40
		back              enter 1  sound 10       keep  -> playing 10
		jump              enter 5  sound 90       keep  -> playing 90
		go                enter 4  sound 78       keep  -> playing 78
		seek              enter 3  sound 60       keep  -> playing 60
		extend     longer 15 replan                         keep  -> counting 20
		shorten    shorter 15 replan                  keep  -> counting 20
		ease       replan                         keep  -> counting 20
		undo              enter 0  sound 0        keep  -> playing 0
		tick                                            -> counting 20
		interrupt  hush   asleep                  keep  -> paused 20
		yield      hush   asleep                        -> paused 20
		resound                                         -> counting 20
		wait off                                        -> counting 20
		wait on    replan                         keep  -> counting 20
		end        hush   asleep finish                 -> done 20`},
	{"playing a ready", script{
		{at(0), Play{}, begun, Playing, 0}}, false, `
		play                                            -> playing 0.5
		pause      hush   asleep                  keep  -> paused 0.5
		next              enter 1  sound 10       keep  -> playing 10
		back              enter 0  sound 0        keep  -> playing 0
		jump              enter 5  sound 90       keep  -> playing 90
		go                enter 4  sound 78       keep  -> playing 78
		seek              enter 3  sound 60       keep  -> playing 60
		extend     longer 15 replan          sound 0.5      keep  -> playing 0.5
		shorten    shorter 4 replan     sound 0.5     keep  -> playing 0.5
		ease       replan          sound 0.5      keep  -> playing 0.5
		undo                                            -> playing 0.5
		tick                                            -> playing 0.5
		interrupt  hush   asleep                  keep  -> paused 0.5
		yield      hush   asleep                        -> paused 0.5
		resound                    sound 0.5            -> playing 0.5
		wait off                                        -> playing 0.5
		wait on    replan          sound 0.5 10   keep  -> playing 0.5
		end        hush   asleep finish                 -> done 0.5`},
	{"playing a hold", script{
		{at(0), Play{}, begun, Playing, 0},
		{at(0), Seek{s_(20)}, do{Enter{1}, sound(20, 0), Keep{}}, Playing, 20}}, false, `
		play                                            -> playing 20.5
		pause      hush   asleep                  keep  -> paused 20.5
		next              enter 2  sound 40       keep  -> playing 40
		back              enter 1  sound 10       keep  -> playing 10
		jump              enter 5  sound 90       keep  -> playing 90
		go                enter 4  sound 78       keep  -> playing 78
		seek              enter 3  sound 60       keep  -> playing 60
		extend     longer 15 replan          sound 20.5     keep  -> playing 20.5
		shorten    shorter 14 replan    sound 20.5    keep  -> playing 20.5
		ease       replan          sound 20.5     keep  -> playing 20.5
		undo              enter 0  sound 0        keep  -> playing 0
		tick                                            -> playing 20.5
		interrupt  hush   asleep                  keep  -> paused 20.5
		yield      hush   asleep                        -> paused 20.5
		resound                    sound 20.5           -> playing 20.5
		wait off                                        -> playing 20.5
		wait on    replan          sound 20.5 48  keep  -> playing 20.5
		end        hush   asleep finish                 -> done 20.5`},
	{"waiting", script{
		{at(-9), Seek{s_(9)}, do{Enter{0}, Keep{}}, Paused, 9},
		{at(-9), Play{}, do{Awake{true}, Enter{0}, sound(9, 10), Keep{}}, Playing, 9},
		{at(-8), Tick{}, do{Hush{}, Keep{}}, Waiting, 10}}, true, `
		play              enter 1  sound 10 48    keep  -> playing 10
		pause      hush   asleep   enter 1        keep  -> paused 10
		next              enter 1  sound 10 48    keep  -> playing 10
		back              enter 0  sound 0 10     keep  -> playing 0
		jump              enter 5  sound 90       keep  -> playing 90
		go                enter 4  sound 78 90    keep  -> playing 78
		seek              enter 3  sound 60 90    keep  -> playing 60
		extend     longer 15 replan          sound 10 25    keep  -> playing 10
		shorten    shorter 0                                -> waiting 10
		ease       replan                         keep  -> waiting 10
		undo                                            -> waiting 10
		tick                                            -> waiting 10
		interrupt                                       -> waiting 10
		yield      hush   asleep   enter 1              -> paused 10
		resound                                         -> waiting 10
		wait off   replan enter 1  sound 10 keep  keep  -> playing 10
		wait on                                         -> waiting 10
		end        hush   asleep finish                 -> done 10`},
	{"done", script{
		{at(0), End{}, do{Awake{false}, Finish{}}, Done, 0}}, false, `
		play                                            -> done 0
		pause                                           -> done 0
		next                                            -> done 0
		back                                            -> done 0
		jump                                            -> done 0
		go                                              -> done 0
		seek                                            -> done 0
		extend                                          -> done 0
		shorten                                             -> done 0
		ease                                            -> done 0
		undo                                            -> done 0
		tick                                            -> done 0
		interrupt                                       -> done 0
		yield                                           -> done 0
		resound                                         -> done 0
		wait off                                        -> done 0
		wait on                                         -> done 0
		end                                             -> done 0`},
}

func TestEveryEventInEveryPhase(t *testing.T) {
	for _, c := range fromPhase {
		t.Run(c.phase, func(t *testing.T) {
			run := c.lead.play(t, New(stretch(), c.waits))
			wants := strings.Split(strings.TrimSpace(c.events), "\n")
			if len(wants) != len(events) {
				t.Fatalf("%d rows, want one for each of %d events", len(wants), len(events))
			}
			for i, want := range wants {
				want = strings.Join(strings.Fields(want), " ")
				next, effects := Update(run, events[i], at(0.5))
				if got := row(events[i], effects, next); got != want {
					t.Errorf("\n got %s\nwant %s", got, want)
				}
			}
		})
	}
}

// An event that stands elsewhere would be in no matrix and in no fuzzer.
func TestEveryKindOfEventIsTried(t *testing.T) {
	eventtest.AllTried(t, events, 10)
}

// row writes what an event did as a line of the table.
func row(e Event, effects []Effect, s State) string {
	name := strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", e), "player."))
	if w, ok := e.(Wait); ok {
		name += map[bool]string{true: " on", false: " off"}[w.On]
	}
	return fmt.Sprintf("%s -> %s %v", strings.TrimSpace(name+" "+words(effects)), s.Phase, s.Position.Seconds())
}

func TestEffectsAreComparable(t *testing.T) {
	a := []Effect{Sound{1, 2}, Count{}, Hush{}, Replan{}, Enter{1}, Passed{1, Half}, Awake{true}, Keep{}, Finish{}}
	b := []Effect{Sound{1, 2}, Count{}, Hush{}, Replan{}, Enter{1}, Passed{1, Half}, Awake{true}, Keep{}, Finish{}}
	if !slices.Equal(a, b) { // panics when one can't be compared
		t.Error("equal effects differ")
	}
}
