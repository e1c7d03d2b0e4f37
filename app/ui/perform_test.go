package ui

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/player"
	"limber/app/reminder"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// noting is a device that notes what it is asked.
type noting struct {
	obliging
	asked *[]string
}

func (n noting) note(what ...any) {
	*n.asked = append(*n.asked, strings.TrimSpace(fmt.Sprintln(what...)))
}

func (n noting) SaveRun(r kept.Run)                     { n.note("save", r.Session.ID) }
func (n noting) SaveRunNow(r kept.Run)                  { n.note("save now", r.Session.ID) }
func (n noting) ClearRun(id string)                     { n.note("clear", id) }
func (n noting) Delete(p kept.Place, _ func(error))     { n.note("delete", p.Store, p.Key) }
func (n noting) Persist(func(bool))                     { n.note("persist") }
func (n noting) SetTab(name, value string)              { n.note("tab", name, value) }
func (n noting) SetSetting(name, value string) error    { n.note("set", name, value); return nil }
func (n noting) Put(k kept.All, told func(error))       { n.note("put", k.Sessions[0].ID); told(nil) }
func (n noting) LoadRun(time.Time) (r kept.Run, _ bool) { return r, false }
func (n noting) ChangeChoices(f func(*session.Choices), _ func(session.Choices, error)) {
	c := session.Choices{}
	f(&c)
	n.note("choose", c.Doses, c.Asked.IsZero())
}

type notingSound struct{ noting }

func (n notingSound) Prepare(m cue.Mode, _ timeline.Timeline, cues []cue.Cue, waits bool) {
	n.note("prepare", m, len(cues), waits)
}
func (n notingSound) Unlock()                        { n.note("unlock") }
func (n notingSound) Play(from, until time.Duration) { n.note("play", from, until) }
func (n notingSound) CountIn()                       { n.note("count") }
func (n notingSound) Hush()                          { n.note("hush") }
func (n notingSound) Clock() (c player.Clock)        { return c }
func (n notingSound) SetVolume(v float64)            { n.note("volume", v) }
func (n notingSound) Try(cue.Kind)                   {}

type notingSpeech struct {
	Speech
	noting
}

func (n notingSpeech) Cancel() { n.note("cancel") }

type notingAwake struct{ noting }

func (n notingAwake) Hold(on bool) { n.note("awake", on) }

type notingTabs struct{ noting }

func (n notingTabs) Play() { n.note("other tabs") }

type notingCopy struct {
	Copy
	noting
}

func (n notingCopy) Playing(on bool) { n.note("playing", on) }

// Each effect of a run asks the device for this, and for nothing else.
func TestEachEffectIsDone(t *testing.T) {
	dose := exercises.Dose{Hold: 10 * time.Second}
	left := kept.Run{Session: session.Session{ID: "left"}}
	table := []struct {
		effect run.Effect
		asks   string
	}{
		{run.Unlock{}, "unlock"},
		{run.Sound{From: time.Second, Until: time.Minute}, "play 1s 1m0s"},
		{run.Count{}, "count"},
		{run.Hush{}, "hush, cancel"},
		{run.Buzz{}, "buzz [250]"},
		{run.Buzz{Twice: true}, "buzz [120 120 120]"},
		{run.Breathe{Tone: exercises.ToneIn}, "buzz [120]"},
		{run.Breathe{Tone: exercises.ToneOut}, "buzz [50 90 50]"},
		{run.Breathe{}, ""},
		{run.Awake{On: true}, "awake true, playing true, other tabs"},
		{run.Awake{}, "awake false, playing false"},
		{run.Begun{}, ""},
		{run.Save{Run: left}, "save left"},
		{run.SaveNow{Run: left}, "save now left"},
		{run.Clear{ID: "left"}, "clear left"},
		{run.Delete{ID: "a"}, "delete sessions a"},
		{run.Persist{}, "persist"},
		{run.Tab{ID: "a"}, "tab done a"},
		{run.Moved{}, ""},
		{run.KeepMode{Mode: cue.NoSound}, "set mode none"},
		{run.Remember{Exercise: "bridge", Dose: dose}, fmt.Sprint("choose ", map[string]exercises.Dose{"bridge": dose}, " true")},
		{run.AskAgain{}, "choose map[] true"},
		{run.NotAgain{At: monday}, "choose map[] false"},
		{run.NotAgain{}, ""},
	}
	tried := []string{"Prepare", "Show", "Announce", "Notice", "Say", "Keep", "Typing", "Reveal", "OpenDialog", "CloseDialog", "Guard", "StepBack", "Replace"} // by the player
	for _, c := range table {
		tried = append(tried, reflect.TypeOf(c.effect).Name())
		var asked []string
		having(t, kept.All{})
		n := noting{asked: &asked}
		the.device.Store, the.device.Sound, the.device.Awake, the.device.Tabs = n, notingSound{n}, notingAwake{n}, notingTabs{n}
		the.device.Speech, the.device.Copy = notingSpeech{noting: n}, notingCopy{noting: n}
		the.device.Buzz = func(pattern ...int) { n.note("buzz", pattern) }
		the.before = session.Stiff(5)
		the.perform(c.effect)
		if got := strings.Join(asked, ", "); got != c.asks {
			t.Errorf("%T%+v asks %q, want %q", c.effect, c.effect, got, c.asks)
		}
		if _, begun := c.effect.(run.Begun); begun != (the.before == 0) {
			t.Errorf("%T: what was given before is %v", c.effect, the.before)
		}
	}
	for _, kind := range effects(t) {
		if !slices.Contains(tried, kind) {
			t.Errorf("nothing tries the effect %s", kind)
		}
	}
}

// effects are the kinds of effects of a run, as they are declared.
func effects(t *testing.T) (kinds []string) {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), "../run/effect.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range tree.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "effect" {
			kinds = append(kinds, f.Recv.List[0].Type.(*ast.Ident).Name)
		}
	}
	if len(kinds) < 25 {
		t.Fatalf("%d kinds of effects", len(kinds))
	}
	return kinds
}

// Whoever moved is not told to.
func TestARoutineThatIsDoneIsAMove(t *testing.T) {
	taught(t, kept.All{})
	the.desk.state = reminder.State{Every: 30 * time.Minute, Since: monday.Add(-time.Hour), Seen: monday}
	the.perform(run.Moved{})
	if the.desk.timer.Stop(); the.desk.state.Since != monday {
		t.Errorf("sitting since %v", the.desk.state.Since)
	}
}

// A session is on the page at once, and what became of keeping it is told.
func TestASessionIsKeptAtOnce(t *testing.T) {
	var asked []string
	having(t, kept.All{})
	the.device.Store = noting{asked: &asked}
	told := false
	the.keep(session.Session{ID: "a", Started: monday}, func(error) { told = len(the.kept.Sessions) == 1 })
	if !told || !slices.Equal(asked, []string{"put a"}) {
		t.Errorf("told %v, asked %q", told, asked)
	}
}

// What a run sounds like is laid as loud as was set, and as it waits.
func TestARunIsLaidAsItSounds(t *testing.T) {
	var asked []string
	having(t, kept.All{})
	n := noting{asked: &asked}
	the.device.Sound, the.device.Store = notingSound{n}, n
	the.settings.Quiet, the.settings.Waits = 35, true
	r := the.open("desk-break", true)
	the.prepare(r)
	if want := []string{"volume 0.65", fmt.Sprint("prepare ", r.Mode, " ", len(r.Cues("")), " true")}; !slices.Equal(asked[len(asked)-2:], want) {
		t.Errorf("asked %q, want %q", asked, want)
	}
}
