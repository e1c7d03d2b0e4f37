package run

import (
	"slices"
	"testing"

	"limber/app/cue"
	"limber/app/person"
	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// breathing is a run in its first breath, half a second in, the breath on all of
// the screen.
func breathing(t *testing.T) State {
	t.Helper()
	line := timeline.Timeline{Routine: routine, Segments: []timeline.Segment{
		{Kind: timeline.Ready, Length: 10 * s, Exercise: "belly"},
		{Kind: timeline.Work, Start: 10 * s, Length: 16 * s, Exercise: "belly", Beats: []timeline.Beat{
			{Length: 4 * s, Tone: exercises.ToneIn, Rep: 1}, {At: 4 * s, Length: 4 * s, Tone: exercises.ToneOut, Rep: 1},
			{At: 8 * s, Length: 4 * s, Tone: exercises.ToneIn, Rep: 2}, {At: 12 * s, Length: 4 * s, Tone: exercises.ToneOut, Rep: 2},
		}},
	}}
	x := State{Run: New(person.Plan{Routine: routine}, line, cue.LimberOnly, false, false)}
	x, _ = Update(x, Read{x.Run}, at(0))
	for _, e := range []Event{Toggle{}, Player{player.Jump{Segment: 1}}} {
		x, _ = Update(x, e, at(0))
	}
	x, effects := Update(x, Open{Breath}, at(0.5))
	if x.Dialog != Breath || x.Player.Phase != player.Playing || !slices.Contains(effects, Effect(OpenDialog{Breath})) {
		t.Fatalf("it is %q, %s: %v", x.Dialog, x.Player.Phase, effects)
	}
	return x
}

// What fills the screen goes on under it, is felt, and ends with its step.
func TestABreathOnAllOfTheScreenGoesOnAndIsFelt(t *testing.T) {
	for name, unfelt := range map[string]bool{"felt": false, "not felt": true} {
		x := breathing(t)
		var felt []Effect
		closed := 0.0
		for now := 0.75; now <= 17; now += 0.25 {
			w := at(now)
			w.Unfelt = unfelt
			var effects []Effect
			x, effects = Update(x, Player{player.Tick{}}, w)
			for _, e := range effects {
				switch e.(type) {
				case Breathe:
					felt = append(felt, e)
				case CloseDialog:
					closed = now
				}
			}
		}
		want := []Effect{Breathe{exercises.ToneIn}, Breathe{exercises.ToneOut}, Breathe{exercises.ToneIn}, Breathe{exercises.ToneOut}}
		if unfelt {
			want = nil
		}
		if !slices.Equal(felt, want) || closed != 16 || x.Dialog != NoDialog {
			t.Errorf("%s: %v, closed at %g, then %q", name, felt, closed, x.Dialog)
		}
	}
}

func TestABreathOnAllOfTheScreenIsPausedAndLeft(t *testing.T) {
	x, _ := Update(breathing(t), Toggle{}, at(2))
	if x.Player.Phase != player.Paused || x.Dialog != Breath {
		t.Errorf("after a pause: %s, %q", x.Player.Phase, x.Dialog)
	}
	x, _ = Update(x, Closed{Breath}, at(3))
	if x.Player.Phase != player.Paused || x.Dialog != NoDialog {
		t.Errorf("after Escape: %s, %q", x.Player.Phase, x.Dialog)
	}
	for name, event := range map[string]Event{"back": WentBack{}, "closed": GoOn{}} {
		x, effects := Update(breathing(t), event, at(2))
		if x.Player.Phase != player.Playing || x.Dialog != NoDialog || !slices.Contains(effects, Effect(CloseDialog{Breath})) {
			t.Errorf("%s: %s, %q: %v", name, x.Player.Phase, x.Dialog, effects)
		}
		if name == "back" && !x.Guarded {
			t.Error("the next step back would leave the run")
		}
	}
}
