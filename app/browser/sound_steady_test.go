package browser

import (
	"testing"
	"time"
)

const ms = time.Millisecond

func TestAClockThatMovesInStepsIsReadEvenly(t *testing.T) {
	var s steady
	started, behind := 500*ms, 0*ms
	for now := started; now < 10*time.Second; now += 17 * ms {
		truth := now - started
		got := s.read(truth/(40*ms)*(40*ms), now) // Firefox's
		if now > started+time.Second {
			behind = max(behind, truth-got, got-truth)
		}
	}
	if behind > 5*ms {
		t.Errorf("off by up to %v, want 5ms", behind)
	}
}

func TestAClockThatHasNotStartedStandsStill(t *testing.T) {
	var s steady
	for now := 0 * ms; now < time.Second; now += 50 * ms {
		if got := s.read(7*time.Second, now); got != 7*time.Second {
			t.Fatalf("after %v it reads %v", now, got)
		}
	}
	if got := s.still(time.Second); got != time.Second {
		t.Errorf("still for %v, want 1s", got)
	}
}

func TestAClockThatFreezesIsNotCarriedOn(t *testing.T) {
	var s steady
	for now := 0 * ms; now <= time.Second; now += 20 * ms {
		s.read(now, now)
	}
	if got := s.read(time.Second, 4*time.Second); got > time.Second+step {
		t.Errorf("three seconds later it reads %v", got)
	}
	if got := s.still(4 * time.Second); got != 3*time.Second {
		t.Errorf("still for %v, want 3s", got)
	}
}

func TestAJumpIsFollowedAtOnce(t *testing.T) {
	var s steady
	for now := 0 * ms; now <= time.Second; now += 20 * ms {
		s.read(now, now)
	}
	// The page's clock stood still while the sound went on.
	if got := s.read(time.Minute, 1020*ms); got != time.Minute {
		t.Errorf("it reads %v, want 1m", got)
	}
	if got := s.read(10*time.Second, 1040*ms); got != 10*time.Second {
		t.Errorf("it reads %v, want 10s", got)
	}
}

func TestClocksThatDriftApartAreFollowed(t *testing.T) {
	var s steady
	var got, truth time.Duration
	for now := 0 * ms; now < 20*time.Minute; now += 100 * ms {
		truth = now - now/5000 // 200 parts in a million slow
		got = s.read(truth, now)
	}
	if d := got - truth; d > 5*ms || d < -5*ms {
		t.Errorf("off by %v after 20 minutes", d)
	}
}
