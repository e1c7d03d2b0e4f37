package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

const firstBeat = "Stand on the mat, facing a chair that can't slide, or a counter. Put both hands on it."

// A routine on the mat begins with the way down to it: read beat by beat, said
// beat by beat, and followed by the first move.
func TestAWayIsShownAndSaidBeatByBeat(t *testing.T) {
	for name, c := range map[string]struct {
		settings map[string]string
		said     []string
	}{
		"with a voice":     {nil, []string{"Getting down. " + firstBeat, "Step one foot back. Lower that knee to the mat, then the other knee."}},
		"only names":       {map[string]string{"brief": "yes"}, []string{"Getting down."}},
		"no voice":         {map[string]string{"mute": "yes"}, nil},
		"without a sound":  {map[string]string{"mode": "none"}, nil},
		"in a soft way":    {map[string]string{"cues": "soft"}, []string{"Getting down. " + firstBeat, "Step one foot back. Lower that knee to the mat, then the other knee."}},
		"with full sounds": {map[string]string{"cues": "full"}, []string{"Getting down. " + firstBeat, "Step one foot back. Lower that knee to the mat, then the other knee."}},
	} {
		t.Run(name, func(t *testing.T) {
			inHand(t, answeredBefore, c.settings, func(h *hand) {
				h.open("/play/morning")
				h.press("Start")
				h.see("Getting down")
				h.see(firstBeat)
				h.see("1 of 5")
				h.see("Next: Belly Breathing")
				h.wait(10*time.Second + aMoment)
				h.see("Step one foot back.")
				h.see("2 of 5")
				if h.says(firstBeat) {
					h.Error("the beat before is still there")
				}
				if !slices.Equal(h.phone.said, c.said) {
					h.Errorf("said is %q, want %q", h.phone.said, c.said)
				}
				h.press("Next")
				h.see("Belly Breathing")
				h.see("Lie on your back, knees bent, feet flat.")
			})
		})
	}
}

// A soft routine teaches what is new and says which side; it leaves out no more
// than half-way.
func TestASoftRoutineTeaches(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/easy-day")
		h.press("Start")
		h.press("None of these, start")
		h.wait(12 * time.Minute)
		said := strings.Join(h.phone.said, "\n")
		for _, want := range []string{
			"Then Knee Hug. Lie on your back, knees bent, both feet flat. First, left side: left knee in. Lift one knee",
			"Change sides. Right side: right knee in.",
			"That was the last move. Roll onto your side, knees bent.",
		} {
			if !strings.Contains(said, want) {
				h.Errorf("it does not say %q", want)
			}
		}
		for _, counts := range []string{"Half-way", "Breathe out, let go"} {
			if strings.Contains(said, counts) {
				h.Errorf("it says %q in a soft routine", counts)
			}
		}
	})
}

// Ways are no work: they are in the whole time, and in nothing else.
func TestAWayIsKeptAsTimeBetween(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		h.open("/play/morning")
		h.press("Start")
		h.wait(12 * time.Minute)
		s := h.phone.last()
		if s.Ended != session.Finished {
			t.Fatalf("it ended %q", s.Ended)
		}
		for _, p := range s.Done {
			if _, ok := the.catalog.Exercise(p.Exercise); !ok {
				t.Errorf("%s was done", p.Exercise)
			}
		}
		if s.Between < 80*time.Second {
			t.Errorf("%v between", s.Between)
		}
		if !slices.Equal(s.Ways, []string{"down", "up"}) {
			t.Errorf("it says that %v were gone", s.Ways)
		}
	})
}

func TestWhoCantKneelLiesOnABed(t *testing.T) {
	k := answeredBefore
	k.Choices.Limits = []session.Limit{session.NoKneeling}
	inHand(t, k, nil, func(h *hand) {
		h.open("/routines/morning")
		h.see("Go to a firm bed")
		h.see("a firm bed and a counter or heavy desk")
		for _, bad := range []string{"Come onto hands and knees", "a mat or rug"} {
			if h.says(bad) {
				h.Errorf("it says %q", bad)
			}
		}
		h.open("/play/morning")
		h.press("Start")
		h.see("Go to a firm bed")
	})
}

// Where the run stands in a way, Today shows the move that it leads to.
func TestARunLeftInAWayIsTakenUpThere(t *testing.T) {
	m := remembering(t, kept.All{})
	p := opened(t, "morning")
	p.know()
	p.dispatch(player.Play{})
	the.device.Store.SaveRun(p.State().Snapshot(the.moment()))
	left, ok := the.unfinished()
	if !ok || left.Exercise != "belly-breathing" {
		t.Errorf("it stands at %q, %v", left.Exercise, ok)
	}
	if !slices.Contains(left.Needs, exercises.Counter) {
		t.Errorf("it needs %v", left.Needs)
	}
	if m.run == nil {
		t.Fatal("no run")
	}
}

// A run that an older Limber kept has one way up, without beats or a name.
func TestARunOfAnOlderLimberGoesOnAndTellsTheWayUp(t *testing.T) {
	m := remembering(t, kept.All{})
	p := leaving(t, m, "full-eight", time.Minute)
	old := p.State().Player
	old.Timeline.Segments = slices.Clone(old.Timeline.Segments[1:])
	last := &old.Timeline.Segments[len(old.Timeline.Segments)-1]
	*last = timeline.Segment{Kind: timeline.Rise, Start: last.Start, Length: 30 * time.Second, Step: last.Step}
	old.Did = old.Did[1:]
	old.Position = last.Start + 20*time.Second
	run := *m.run
	run.State = old
	m.run = &run
	p = opened(t, "full-eight")
	p.know()
	words, _, _ := seen(t, p.Render())
	for _, want := range []string{"Getting up", "Roll onto your side, knees bent. Push up with your hands and sit.", "Then you are done"} {
		if !strings.Contains(words, want) {
			t.Errorf("no %q in %s", want, words)
		}
	}
	if left, ok := the.unfinished(); !ok || left.Exercise == "" {
		t.Errorf("it stands at %q, %v", left.Exercise, ok)
	}
	if b := the.person().WayPose(*last, 20*time.Second); b.Pose == "" || b.Pose == the.person().Way(*last).Beats[0].Pose {
		t.Errorf("two thirds on it shows %q", b.Pose)
	}
}

func TestTheWayOfTheExerciseBeforeHasNoPoseOfItsOwn(t *testing.T) {
	taught(t, kept.All{})
	w, _ := the.catalog.WayCalled("up")
	s := timeline.Segment{Kind: timeline.Rise, Way: "up", Beats: []timeline.Beat{{Length: 5 * time.Second}}}
	for i := range w.Beats {
		s.Beats = append(s.Beats, timeline.Beat{At: time.Duration(5+5*i) * time.Second, Length: 5 * time.Second})
	}
	for at, want := range map[time.Duration]string{0: w.Beats[0].Pose, 5 * time.Second: w.Beats[0].Pose, 10 * time.Second: w.Beats[1].Pose, 24 * time.Second: w.Beats[3].Pose} {
		if got := the.person().WayPose(s, at); got.Pose != want {
			t.Errorf("at %v: %s, want %s", at, got.Pose, want)
		}
	}
}

// A content of somebody's own may teach no way at all: the run goes on.
func TestAWayThatIsGoneIsStillNamed(t *testing.T) {
	taught(t, kept.All{})
	the.catalog.Ways = nil
	s := timeline.Segment{Kind: timeline.Lower, Way: "gone", Length: 10 * time.Second}
	if the.person().WayPose(s, 0).Pose != "" {
		t.Errorf("%q", the.person().WayPose(s, 0).Pose)
	}
}
