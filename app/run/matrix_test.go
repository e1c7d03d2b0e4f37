package run

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/player"
	"limber/app/player/eventtest"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

const s = time.Second

// stretch is a hold on both sides. Its exercise is new, and the run is asked to
// sound fully.
//
//	0     0 s  ready   10 s
//	1    10 s  work    30 s  left
//	2    40 s  change  10 s
//	3    50 s  work    30 s  right
func stretch() timeline.Timeline {
	return timeline.Timeline{
		Routine: routine,
		Segments: []timeline.Segment{
			{Kind: timeline.Ready, Length: 10 * s, Exercise: "hug", Side: exercises.Left, Set: 1, Sets: 1},
			{Kind: timeline.Work, Start: 10 * s, Length: 30 * s, Exercise: "hug", Side: exercises.Left, Set: 1, Sets: 1},
			{Kind: timeline.Change, Start: 40 * s, Length: 10 * s, Exercise: "hug", Side: exercises.Right, Set: 1, Sets: 1},
			{Kind: timeline.Work, Start: 50 * s, Length: 30 * s, Exercise: "hug", Side: exercises.Right, Set: 1, Sets: 1},
		},
	}
}

var routine = exercises.Routine{ID: "daily", Name: "Daily", Cues: exercises.Full, Steps: []exercises.Step{{Exercise: "hug"}}}

func laid() Run { return New(person.Plan{Routine: routine}, stretch(), cue.LimberOnly, false, false) }

// at is the world some seconds after the page opened. Nothing is asked there.
func at(seconds float64) World {
	d := time.Duration(seconds * float64(s))
	wall := time.Date(2026, 11, 22, 7, 0, 0, 0, time.UTC).Add(d)
	return World{Clocks: player.Now{Mono: d, Wall: wall}, Moment: wall, Random: 7, Asked: wall.AddDate(0, -1, 0)}
}

func (w World) asking() World { w.Due = true; return w }

// A step of a script is what happens, and when.
type step struct {
	world World
	event Event
}

// after is what comes of a script.
func after(steps ...step) State {
	state := State{Run: laid()}
	for _, x := range steps {
		state, _ = Update(state, x.event, x.world)
	}
	return state
}

// over is a run that was ended after a hold, and is kept.
func over(then ...Event) State {
	state, _ := plays(after(read, start, hold), 0.25, 32)
	state, _ = Update(state, Player{player.End{}}, at(32))
	for _, e := range append([]Event{Wrote{}}, then...) {
		state, _ = Update(state, e, at(33))
	}
	return state
}

// events are all kinds there are.
var events = []struct {
	name  string
	event Event
}{
	{"play", Player{player.Play{}}}, {"pause", Player{player.Pause{}}}, {"next", Player{player.Next{}}}, {"tick", Player{player.Tick{}}}, {"end", Player{player.End{}}},
	{"toggle", Toggle{}}, {"read", Read{laid()}}, {"answered", Answered{laid()}}, {"sounds", Sounds{cue.WithMusic}},
	{"open", Open{StopHere}}, {"closed", Closed{StopHere}}, {"go on", GoOn{}}, {"stop", Stop{}},
	{"ease off", EaseOff{Remember: true}}, {"hurt", Hurt{}}, {"ill", TakenIll{Dizzy, "Dizzy."}},
	{"back", WentBack{}}, {"out", Out{"/", "/"}}, {"leave", Leave{"/", "/learn"}}, {"hide", Hide{}}, {"gone", Gone{}}, {"wrote", Wrote{}},
	{"felt", Felt{session.Looser}}, {"hurt at", HurtAt{"hug"}}, {"stiff", Stiff{session.Stiff(3)}}, {"typed", Typed{"calm"}}, {"typed all", TypedAll{}},
	{"discard", Discard{}}, {"keep it", KeepIt{}},
}

var (
	read  = step{at(0), Read{laid()}}
	start = step{at(0), Toggle{}}
	hold  = step{at(0), Player{player.Jump{Segment: 1}}}
)

// fromStage is what every event does at one stage, half a second after it began.
var fromStage = []struct {
	stage  string
	state  State
	world  World
	events string
}{
	{"not known yet", after(), at(0.5), `
		play      : -> held run paused 0
		pause     : -> unread run paused 0
		next      : tell entering, show, guard, begun, save 0+0 -> unread run paused 10
		tick      : -> unread run paused 0
		end       : asleep, begun, clear, tell nothing kept -> unread end done 0
		toggle    : wake -> held run paused 0
		read      : prepare -> shut run paused 0
		answered  : no tab, prepare, wake, awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> passed run playing 0
		sounds    : keepmode, wake, prepare -> unread run paused 0
		open      : open stop -> unread run paused 0 stop
		closed    : -> unread run paused 0
		go on     : -> unread run paused 0
		stop      : asleep, begun, clear, tell nothing kept -> unread end done 0
		ease off  : -> unread run paused 0
		hurt      : -> unread run paused 0
		ill       : -> unread run paused 0
		back      : -> unread run paused 0
		out       : back 1 -> unread run paused 0
		leave     : to / -> unread run paused 0
		hide      : -> unread run paused 0
		gone      : -> unread run paused 0
		wrote     : -> unread run paused 0
		felt      : -> unread run paused 0
		hurt at   : -> unread run paused 0
		stiff     : -> unread run paused 0
		typed     : -> unread run paused 0
		typed all : -> unread run paused 0
		discard   : -> unread run paused 0
		keep it   : -> unread run paused 0`},
	{"not known yet, and a start was asked for", after(start), at(0.5), `
		play      : -> held run paused 0
		pause     : -> held run paused 0
		next      : tell entering, show, guard, begun, save 0+0 -> held run paused 10
		tick      : -> held run paused 0
		end       : asleep, begun, clear, tell nothing kept -> held end done 0
		toggle    : wake -> held run paused 0
		read      : prepare, no tab, awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> asking run playing 0
		answered  : no tab, prepare, wake, awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> passed run playing 0
		sounds    : keepmode, wake, prepare -> held run paused 0
		open      : open stop -> held run paused 0 stop
		closed    : -> held run paused 0
		go on     : -> held run paused 0
		stop      : asleep, begun, clear, tell nothing kept -> held end done 0
		ease off  : -> held run paused 0
		hurt      : -> held run paused 0
		ill       : -> held run paused 0
		back      : -> held run paused 0
		out       : back 1 -> held run paused 0
		leave     : to / -> held run paused 0
		hide      : -> held run paused 0
		gone      : -> held run paused 0
		wrote     : -> held run paused 0
		felt      : -> held run paused 0
		hurt at   : -> held run paused 0
		stiff     : -> held run paused 0
		typed     : -> held run paused 0
		typed all : -> held run paused 0
		discard   : -> held run paused 0
		keep it   : -> held run paused 0`},
	{"shut", after(read), at(0.5), `
		play      : awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> asking run playing 0
		pause     : -> shut run paused 0
		next      : tell entering, show, guard, begun, save 0+0 -> shut run paused 10
		tick      : -> shut run paused 0
		end       : asleep, begun, clear, tell nothing kept -> shut end done 0
		toggle    : wake, awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> asking run playing 0
		read      : prepare -> shut run paused 0
		answered  : no tab, prepare, wake, awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> passed run playing 0
		sounds    : keepmode, wake, prepare -> shut run paused 0
		open      : open stop -> shut run paused 0 stop
		closed    : -> shut run paused 0
		go on     : -> shut run paused 0
		stop      : asleep, begun, clear, tell nothing kept -> shut end done 0
		ease off  : -> shut run paused 0
		hurt      : -> shut run paused 0
		ill       : -> shut run paused 0
		back      : -> shut run paused 0
		out       : back 1 -> shut run paused 0
		leave     : to / -> shut run paused 0
		hide      : -> shut run paused 0
		gone      : -> shut run paused 0
		wrote     : -> shut run paused 0
		felt      : -> shut run paused 0
		hurt at   : -> shut run paused 0
		stiff     : -> shut run paused 0
		typed     : -> shut run paused 0
		typed all : -> shut run paused 0
		discard   : -> shut run paused 0
		keep it   : -> shut run paused 0`},
	{"shut, and questions are due", after(read), at(0.5).asking(), `
		play      : -> asking questions paused 0
		pause     : -> shut run paused 0
		next      : tell entering, show, guard, begun, save 0+0 -> shut run paused 10
		tick      : -> shut run paused 0
		end       : asleep, begun, clear, tell nothing kept -> shut end done 0
		toggle    : wake -> asking questions paused 0
		read      : prepare -> shut run paused 0
		answered  : no tab, prepare, wake, awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> passed run playing 0
		sounds    : keepmode, wake, prepare -> shut run paused 0
		open      : open stop -> shut run paused 0 stop
		closed    : -> shut run paused 0
		go on     : -> shut run paused 0
		stop      : asleep, begun, clear, tell nothing kept -> shut end done 0
		ease off  : -> shut run paused 0
		hurt      : -> shut run paused 0
		ill       : -> shut run paused 0
		back      : -> shut run paused 0
		out       : back 1 -> shut run paused 0
		leave     : to / -> shut run paused 0
		hide      : -> shut run paused 0
		gone      : -> shut run paused 0
		wrote     : -> shut run paused 0
		felt      : -> shut run paused 0
		hurt at   : -> shut run paused 0
		stiff     : -> shut run paused 0
		typed     : -> shut run paused 0
		typed all : -> shut run paused 0
		discard   : -> shut run paused 0
		keep it   : -> shut run paused 0`},
	{"asking", after(read, step{at(0).asking(), Toggle{}}), at(0.5).asking(), `
		play      : -> asking questions paused 0
		pause     : -> asking questions paused 0
		next      : tell entering, show, guard, begun, save 0+0 -> asking questions paused 10
		tick      : -> asking questions paused 0
		end       : asleep, begun, clear, tell nothing kept -> asking questions done 0
		toggle    : wake -> asking questions paused 0
		read      : -> asking questions paused 0
		answered  : no tab, prepare, wake, awake, tell entering, say teaching, show, sound 0, show, guard, begun, save 0+0 -> passed run playing 0
		sounds    : keepmode, wake, prepare -> asking questions paused 0
		open      : open stop -> asking questions paused 0 stop
		closed    : -> asking questions paused 0
		go on     : -> asking questions paused 0
		stop      : asleep, begun, clear, tell nothing kept -> asking questions done 0
		ease off  : -> asking questions paused 0
		hurt      : -> asking questions paused 0
		ill       : -> asking questions paused 0
		back      : -> asking questions paused 0
		out       : back 1 -> asking questions paused 0
		leave     : to / -> asking questions paused 0
		hide      : -> asking questions paused 0
		gone      : -> asking questions paused 0
		wrote     : -> asking questions paused 0
		felt      : -> asking questions paused 0
		hurt at   : -> asking questions paused 0
		stiff     : -> asking questions paused 0
		typed     : -> asking questions paused 0
		typed all : -> asking questions paused 0
		discard   : -> asking questions paused 0
		keep it   : -> asking questions paused 0`},
	{"playing a ready", after(read, start), at(0.5), `
		play      : -> asking run playing 0.5
		pause     : hush, show, asleep, save 0+0.5 -> asking run paused 0.5
		next      : tell entering, say entering, show, sound 10, show, save 0+0.5 -> asking run playing 10
		tick      : -> asking run playing 0.5
		end       : hush, show, asleep, back 1, clear, tell nothing kept -> asking end done 0.5
		toggle    : hush, show, asleep, save 0+0.5 -> asking run paused 0.5
		read      : -> asking run playing 0.5
		answered  : -> asking run playing 0.5
		sounds    : keepmode, wake, prepare, sound 0.5, show -> asking run playing 0.5
		open      : hush, show, asleep, save 0+0.5, open stop -> asking run paused 0.5 stop
		closed    : -> asking run playing 0.5
		go on     : -> asking run playing 0.5
		stop      : hush, show, asleep, back 1, clear, tell nothing kept -> asking end done 0.5
		ease off  : remember hug 15s, prepare, sound 0.5, show, save 0+0.5, tell easier, say easier, wake -> asking run playing 0.5
		hurt      : askagain, hush, show, asleep, back 1, clear, tell nothing kept -> asking end done 0.5
		ill       : askagain, hush, show, asleep, back 1, clear, tell nothing kept -> asking end done 0.5
		back      : guard, hush, show, asleep, save 0+0.5, open stop -> asking run paused 0.5 stop
		out       : hush, show, asleep, save 0+0.5, open stop -> asking run paused 0.5 stop
		leave     : back 1 -> asking run playing 0.5
		hide      : save now 0+0.5 -> asking run playing 0.5
		gone      : hush, show, asleep, save 0+0.5 -> asking run paused 0.5
		wrote     : -> asking run playing 0.5
		felt      : -> asking run playing 0.5
		hurt at   : -> asking run playing 0.5
		stiff     : -> asking run playing 0.5
		typed     : -> asking run playing 0.5
		typed all : -> asking run playing 0.5
		discard   : -> asking run playing 0.5
		keep it   : -> asking run playing 0.5`},
	{"playing a hold", after(read, start, hold), at(0.5), `
		play      : -> asking run playing 10.5
		pause     : hush, show, asleep, save 0.5+0 -> asking run paused 10.5
		next      : tell entering, say entering, show, sound 40, show, save 0.5+0 -> asking run playing 40
		tick      : -> asking run playing 10.5
		end       : hush, show, asleep, back 1, clear, tell nothing kept -> asking end done 10.5
		toggle    : hush, show, asleep, save 0.5+0 -> asking run paused 10.5
		read      : -> asking run playing 10.5
		answered  : -> asking run playing 10.5
		sounds    : keepmode, wake, prepare, sound 10.5, show -> asking run playing 10.5
		open      : hush, show, asleep, save 0.5+0, open stop -> asking run paused 10.5 stop
		closed    : -> asking run playing 10.5
		go on     : -> asking run playing 10.5
		stop      : hush, show, asleep, back 1, clear, tell nothing kept -> asking end done 10.5
		ease off  : remember hug 15s, prepare, sound 10.5, show, save 0.5+0, tell easier, say easier, wake -> asking run playing 10.5
		hurt      : askagain, hush, show, asleep, back 1, moved, tab, keep 0.5+0 -> asking run done 10.5
		ill       : askagain, hush, show, asleep, back 1, moved, tab, keep 0.5+0 -> asking run done 10.5
		back      : guard, hush, show, asleep, save 0.5+0, open stop -> asking run paused 10.5 stop
		out       : hush, show, asleep, save 0.5+0, open stop -> asking run paused 10.5 stop
		leave     : back 1 -> asking run playing 10.5
		hide      : save now 0.5+0 -> asking run playing 10.5
		gone      : hush, show, asleep, save 0.5+0 -> asking run paused 10.5
		wrote     : -> asking run playing 10.5
		felt      : -> asking run playing 10.5
		hurt at   : -> asking run playing 10.5
		stiff     : -> asking run playing 10.5
		typed     : -> asking run playing 10.5
		typed all : -> asking run playing 10.5
		discard   : -> asking run playing 10.5
		keep it   : -> asking run playing 10.5`},
	{"behind a dialog", after(read, start, hold, step{at(0.25), Open{StopHere}}), at(0.5), `
		play      : close stop, awake, count, save 0.25+0 -> asking run counting 10.25
		pause     : -> asking run paused 10.25 stop
		next      : tell entering, show, save 0.25+0 -> asking run paused 40 stop
		tick      : -> asking run paused 10.25 stop
		end       : asleep, back 1, clear, tell nothing kept -> asking end done 10.25 stop
		toggle    : wake, close stop, awake, count, save 0.25+0 -> asking run counting 10.25
		read      : -> asking run paused 10.25 stop
		answered  : -> asking run paused 10.25 stop
		sounds    : keepmode, wake, prepare -> asking run paused 10.25 stop
		open      : open stop -> asking run paused 10.25 stop
		closed    : close stop, wake, awake, count, save 0.25+0 -> asking run counting 10.25
		go on     : close stop, wake, awake, count, save 0.25+0 -> asking run counting 10.25
		stop      : close stop, asleep, back 1, clear, tell nothing kept -> asking end done 10.25
		ease off  : remember hug 15s, prepare, save 0.25+0, tell easier, say easier, close stop, wake, awake, count, save 0.25+0 -> asking run counting 10.25
		hurt      : close stop, askagain, asleep, back 1, moved, tab, keep 0.25+0 -> asking run done 10.25
		ill       : close stop, askagain, asleep, back 1, moved, tab, keep 0.25+0 -> asking run done 10.25
		back      : guard, open stop -> asking run paused 10.25 stop
		out       : open stop -> asking run paused 10.25 stop
		leave     : back 1 -> asking run paused 10.25 stop
		hide      : save now 0.25+0 -> asking run paused 10.25 stop
		gone      : -> asking run paused 10.25 stop
		wrote     : -> asking run paused 10.25 stop
		felt      : -> asking run paused 10.25 stop
		hurt at   : -> asking run paused 10.25 stop
		stiff     : -> asking run paused 10.25 stop
		typed     : -> asking run paused 10.25 stop
		typed all : -> asking run paused 10.25 stop
		discard   : -> asking run paused 10.25 stop
		keep it   : -> asking run paused 10.25 stop`},
	{"over", over(), at(33.5), `
		play      : -> asking end done 42
		pause     : -> asking end done 42
		next      : -> asking end done 42
		tick      : -> asking end done 42
		end       : -> asking end done 42
		toggle    : wake -> asking end done 42
		read      : -> asking end done 42
		answered  : -> asking end done 42
		sounds    : keepmode, wake, prepare -> asking end done 42
		open      : open stop -> asking end done 42 stop
		closed    : -> asking end done 42
		go on     : -> asking end done 42
		stop      : -> asking end done 42
		ease off  : -> asking end done 42
		hurt      : -> asking end done 42
		ill       : -> asking end done 42
		back      : -> asking end done 42
		out       : back 1 -> asking end done 42
		leave     : -> asking end done 42
		hide      : -> asking end done 42
		gone      : no tab -> asking end done 42
		wrote     : -> asking end done 42
		felt      : notagain, keep 30+2 -> asking end done 42
		hurt at   : keep 30+2 -> asking end done 42
		stiff     : keep 30+2 -> asking end done 42
		typed     : typing -> asking end done 42
		typed all : -> asking end done 42
		discard   : no tab, delete, tell discarded -> asking end done 42
		keep it   : -> asking end done 42`},
	{"over, with a note", over(Typed{"calm"}), at(33.5), `
		play      : -> asking end done 42
		pause     : -> asking end done 42
		next      : -> asking end done 42
		tick      : -> asking end done 42
		end       : -> asking end done 42
		toggle    : wake -> asking end done 42
		read      : -> asking end done 42
		answered  : -> asking end done 42
		sounds    : keepmode, wake, prepare -> asking end done 42
		open      : open stop -> asking end done 42 stop
		closed    : -> asking end done 42
		go on     : -> asking end done 42
		stop      : -> asking end done 42
		ease off  : -> asking end done 42
		hurt      : -> asking end done 42
		ill       : -> asking end done 42
		back      : -> asking end done 42
		out       : back 1 -> asking end done 42
		leave     : -> asking end done 42
		hide      : keep 30+2 -> asking end done 42
		gone      : keep 30+2, no tab -> asking end done 42
		wrote     : -> asking end done 42
		felt      : notagain, keep 30+2 -> asking end done 42
		hurt at   : keep 30+2 -> asking end done 42
		stiff     : keep 30+2 -> asking end done 42
		typed     : typing -> asking end done 42
		typed all : keep 30+2 -> asking end done 42
		discard   : no tab, delete, tell discarded -> asking end done 42
		keep it   : -> asking end done 42`},
	{"over, with next to nothing", after(read, start, step{at(0.25), Player{player.End{}}}), at(0.5), `
		play      : -> asking end done 0.25
		pause     : -> asking end done 0.25
		next      : -> asking end done 0.25
		tick      : -> asking end done 0.25
		end       : -> asking end done 0.25
		toggle    : wake -> asking end done 0.25
		read      : -> asking end done 0.25
		answered  : -> asking end done 0.25
		sounds    : keepmode, wake, prepare -> asking end done 0.25
		open      : open stop -> asking end done 0.25 stop
		closed    : -> asking end done 0.25
		go on     : -> asking end done 0.25
		stop      : -> asking end done 0.25
		ease off  : -> asking end done 0.25
		hurt      : -> asking end done 0.25
		ill       : -> asking end done 0.25
		back      : -> asking end done 0.25
		out       : back 1 -> asking end done 0.25
		leave     : -> asking end done 0.25
		hide      : -> asking end done 0.25
		gone      : no tab -> asking end done 0.25
		wrote     : -> asking end done 0.25
		felt      : notagain -> asking end done 0.25
		hurt at   : -> asking end done 0.25
		stiff     : -> asking end done 0.25
		typed     : typing -> asking end done 0.25
		typed all : -> asking end done 0.25
		discard   : -> asking end done 0.25
		keep it   : tab, keep 0+0.25, tell kept again -> asking end done 0.25`},
}

func TestEveryEventAtEveryStage(t *testing.T) {
	for _, c := range fromStage {
		t.Run(c.stage, func(t *testing.T) {
			wants := strings.Split(strings.TrimSpace(c.events), "\n")
			if len(wants) != len(events) {
				t.Errorf("%d rows, want one for each of %d events", len(wants), len(events))
				wants = make([]string, len(events))
			}
			for i, want := range wants {
				want = strings.Join(strings.Fields(want), " ")
				before := fmt.Sprintf("%+v", c.state)
				next, effects := Update(c.state, events[i].event, c.world)
				got := events[i].name + " : " + words(effects) + " -> " + stage(next, c.world)
				if got = strings.Join(strings.Fields(got), " "); got != want {
					t.Errorf("\n got %s\nwant %s", got, want)
				}
				if fmt.Sprintf("%+v", c.state) != before {
					t.Errorf("%s: the state before was changed", events[i].name)
				}
			}
		})
	}
}

// stage is where a run stands: what is shown, what the player does and where,
// and the dialog over it.
func stage(x State, w World) string {
	gate := x.Gate
	if gate == Unread {
		gate = "unread"
	}
	return fmt.Sprint(gate, " ", x.Face(w.Due), " ", x.Player.Phase, " ", x.Player.Elapsed(w.Clocks).Seconds(), " ", x.Dialog)
}

func words(effects []Effect) string {
	var all []string
	for _, e := range effects {
		all = append(all, word(e))
	}
	return strings.Join(all, ", ")
}

// word is an effect in a word or two. Of what is kept it tells how much was done,
// and how much was between.
func word(e Effect) string {
	record := func(r session.Session) string {
		id := ""
		if r.ID == "" || r.Started.IsZero() {
			id = " WITHOUT AN ID"
		}
		return fmt.Sprintf("%v+%v%s", r.Worked().Seconds(), r.Between.Seconds(), id)
	}
	name := strings.ToLower(reflect.TypeOf(e).Name())
	switch e := e.(type) {
	case Sound:
		return fmt.Sprintf("sound %v", e.From.Seconds())
	case Awake:
		return map[bool]string{true: "awake", false: "asleep"}[e.On]
	case Announce:
		return "tell " + string(e.What)
	case Say:
		return "say " + string(e.What)
	case Save:
		return "save " + record(e.Run.Session)
	case SaveNow:
		return "save now " + record(e.Run.Session)
	case Keep:
		return "keep " + record(e.Record)
	case Tab:
		return map[bool]string{true: "tab", false: "no tab"}[e.ID != ""]
	case Remember:
		return fmt.Sprintf("remember %s %v", e.Exercise, e.Dose.Hold)
	case StepBack:
		return fmt.Sprintf("back %d", e.Steps)
	case Replace:
		return "to " + e.To
	case OpenDialog:
		return "open " + string(e.Dialog)
	case CloseDialog:
		return "close " + string(e.Dialog)
	case Unlock:
		return "wake"
	}
	return name
}

// An event that stands elsewhere would be in no matrix.
func TestEveryKindOfEventIsTried(t *testing.T) {
	var tried []Event
	for _, e := range events {
		tried = append(tried, e.event)
	}
	eventtest.AllTried(t, tried, 20)
}
