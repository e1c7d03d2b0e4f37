package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
)

// memory is a store that keeps what it is given for as long as a test lasts,
// and answers nobody.
type memory struct {
	obliging
	kept *kept.All
	run  *kept.Run
	tab  map[string]string
}

func (m *memory) Put(records kept.All, _ func(error)) {
	for _, s := range records.Sessions {
		m.ClearRun(s.ID)
	}
	*m.kept = m.kept.With(records)
}

func (m *memory) Delete(record kept.Place, _ func(error)) { *m.kept = m.kept.Without(record) }

func (m *memory) SaveRun(r kept.Run)    { m.run = &r }
func (m *memory) SaveRunNow(r kept.Run) { m.run = &r }
func (m *memory) ClearRun(id string) {
	if m.run != nil && m.run.Session.ID == id {
		m.run = nil
	}
}

func (m *memory) LoadRun(at time.Time) (kept.Run, bool) {
	if m.run == nil || !m.run.Resumable(at) {
		return kept.Run{}, false
	}
	return *m.run, true
}

func (m *memory) SetTab(name, value string) { m.tab[name] = value }
func (m *memory) Tab(name string) string    { return m.tab[name] }

// remembering is taught on a device whose store keeps what it is given.
func remembering(t *testing.T, k kept.All) *memory {
	t.Helper()
	k.Choices.Asked = monday
	taught(t, k)
	m := &memory{kept: &k, tab: map[string]string{}}
	the.device.Store = m
	return m
}

// leaving leaves a run of a routine after so much of its work was done.
func leaving(t *testing.T, m *memory, routine string, worked time.Duration) led {
	t.Helper()
	p := opened(t, routine)
	p.know()
	p.dispatch(player.Play{})
	p.did(worked)
	p.dispatch(player.Pause{})
	if m.run == nil || m.run.Session.Routine.ID != routine {
		t.Fatalf("%s is not saved as the run under way", routine)
	}
	return p
}

// did is as if so much work had been done, and the run stood right behind it.
func (p led) did(worked time.Duration) {
	s := &p.State().Player
	for i, seg := range s.Timeline.Segments {
		if worked <= 0 {
			break
		}
		s.Position = seg.Start + seg.Length
		if s.Did[i] = seg.Length; seg.Kind == timeline.Work {
			s.Did[i] = min(seg.Length, worked)
			s.Position = seg.Start + s.Did[i]
			worked -= s.Did[i]
		}
	}
	the.device.Store.SaveRun(p.State().Snapshot(the.moment()))
}

func TestResumeShowsWhatItResumes(t *testing.T) {
	m := remembering(t, kept.All{})
	leaving(t, m, "morning", time.Minute)
	words, controls, _ := seen(t, whole(the.find("/")))
	r, _ := the.catalog.Routine("morning")
	for _, want := range []string{"Morning", the.words.Length.Short(the.person().Timeline(r).Total()) + " in all · needs " + the.words.Needs(the.person().Needed(r, the.person().Timeline(r)))} {
		if !strings.Contains(words, want) {
			t.Errorf("no %q in %s", want, words)
		}
	}
	if want := "Resume -> /play/morning"; !slices.Contains(controls, want) {
		t.Errorf("%q can be pressed, want %s", controls, want)
	}
	state := m.run.State
	at := state.Timeline.Segments[state.Timeline.At(state.Position)].Exercise
	if left, _ := the.unfinished(); left.Exercise != at || at == "march-in-place" {
		t.Errorf("its picture is of %s, and it stands at %s", left.Exercise, at)
	}
}

// Whichever way another run begins, what was done of the one before is kept.
func TestARunThatIsLeftForAnotherIsKept(t *testing.T) {
	for name, begin := range map[string]func(p led){
		"start":               func(p led) { p.know(); p.dispatch(player.Play{}) },
		"a tap that led here": func(p led) { the.begin = true; p.OnInit(); p.know() },
		"after the questions": func(p led) { p.know(); p.Happens(run.Answered{Laid: the.open(p.ID, true)}) },
		"by the keyboard":     func(p led) { p.Happens(run.Toggle{}) },
	} {
		for _, to := range []string{"desk-break", "easy-day"} {
			t.Run(name+" of "+to, func(t *testing.T) {
				m := remembering(t, kept.All{})
				leaving(t, m, "full-eight", 100*time.Second)
				p := opened(t, to)
				begin(p)
				if p.asks() {
					p.clear()
				}
				if !p.State().Player.Begun {
					t.Fatal("it did not begin")
				}
				if len(m.kept.Sessions) != 1 {
					t.Fatalf("%d sessions are kept", len(m.kept.Sessions))
				}
				if s := m.kept.Sessions[0]; s.Routine.ID != "full-eight" || s.Worked().Round(time.Second) != 100*time.Second || s.Ended != session.Stopped {
					t.Errorf("kept is %v of %s, %s", s.Worked(), s.Routine.ID, s.Ended)
				}
				if m.run == nil || m.run.Session.Routine.ID != to {
					t.Errorf("under way is %+v", m.run)
				}
			})
		}
	}
}

func TestGoingOnIsNotAnotherRun(t *testing.T) {
	m := remembering(t, kept.All{})
	before := leaving(t, m, "full-eight", 100*time.Second)
	p := opened(t, "full-eight")
	p.know()
	p.dispatch(player.Play{})
	if len(m.kept.Sessions) != 0 || m.run.Session.ID != before.State().Session.ID {
		t.Errorf("kept is %+v, and the run is %s", m.kept.Sessions, m.run.Session.ID)
	}
}

// A tap on Start and a change of mind leaves nothing behind.
func TestARunOfNothingIsDropped(t *testing.T) {
	m := remembering(t, kept.All{})
	leaving(t, m, "full-eight", 3*time.Second)
	if the.dropRun(); m.run != nil || len(m.kept.Sessions) != 0 {
		t.Errorf("run %+v, sessions %+v", m.run, m.kept.Sessions)
	}
}

func TestARoutinesPageSaysWhatIsOpen(t *testing.T) {
	m := remembering(t, kept.All{})
	body := func(id string) (string, []string) {
		s := the.find("/routines/" + id)
		words, controls, _ := seen(t, app.Div().Body(s.Body()...))
		return words, controls
	}
	if words, _ := body("morning"); strings.Contains(words, "left") && strings.Contains(words, "Resume") {
		t.Errorf("nothing is open, and it says %s", words)
	}
	leaving(t, m, "full-eight", 100*time.Second)
	words, controls := body("morning")
	if !strings.Contains(words, "The full eight is still open") || !slices.Contains(controls, "Go on with The full eight -> /play/full-eight") || !slices.Contains(controls, "Start -> /play/morning") {
		t.Errorf("another is open: %q, %s", controls, words)
	}
	words, controls = body("full-eight")
	if strings.Contains(words, "still open") || !slices.Contains(controls, "Resume -> /play/full-eight") || !slices.Contains(controls, "Start from the beginning") {
		t.Errorf("it is open itself: %q, %s", controls, words)
	}
}
