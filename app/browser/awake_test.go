//go:build !js

package browser

import (
	"slices"
	"testing"
)

func TestTheScreenIsKeptOnAgainWhenThePageComesBack(t *testing.T) {
	s := newStage(t)
	s.run("sound.awake(true)")
	s.until("sound.happened.length === 1")
	s.run("lock.dispatchEvent(new Event('release')); document.dispatchEvent(new Event('visibilitychange'))")
	s.until("sound.happened.length === 3")
	s.run("sound.awake(false)")
	s.until("sound.happened.length === 4")
	s.run("document.dispatchEvent(new Event('visibilitychange'))")
	want := []string{"awake", "asleep", "awake", "asleep"}
	if got := value[[]string](s, "sound.happened"); !slices.Equal(got, want) {
		t.Errorf("told: %q, want %q", got, want)
	}
}

func TestAScreenThatIsNotKeptOnIsTold(t *testing.T) {
	s := newStage(t)
	s.run("refuses = true; sound.awake(true)")
	s.until("sound.happened.length === 1")
	want := []string{"NotAllowedError: battery saver"}
	if got := value[[]string](s, "sound.happened"); !slices.Equal(got, want) {
		t.Errorf("told: %q, want %q", got, want)
	}
}

func TestALockThatComesTooLateIsGivenBack(t *testing.T) {
	s := newStage(t)
	s.run("sound.awake(true); sound.awake(false)")
	s.until("sound.happened.length === 2")
	if got := value[[]string](s, "sound.happened"); !slices.Equal(got, []string{"awake", "asleep"}) {
		t.Errorf("told: %q", got)
	}
}
