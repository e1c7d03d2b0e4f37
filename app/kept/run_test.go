package kept

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/session"
)

func TestRunIsResumableForADay(t *testing.T) {
	r := Run{Session: did("2026-11-22", min5("bridge", both)), Saved: noon}
	r.Session.Ended = session.Unfinished
	if !r.Resumable(noon.Add(23*time.Hour)) || r.Resumable(noon.Add(25*time.Hour)) {
		t.Error("a run can be resumed for a day")
	}
	if s, ok := r.Abandoned(); !ok || s.Ended != session.Stopped || s.Worked() != 5*time.Minute {
		t.Errorf("after that it is %v, %v", s, ok)
	}
	r.Session.Done = nil
	if _, ok := r.Abandoned(); ok {
		t.Error("nothing was done and a session came of it")
	}
}

func TestRunComesBackAsItWasSaved(t *testing.T) {
	r := Run{Session: did("2026-11-22", min5("bridge", both)), State: []byte(`{"phase":"playing"}`), Saved: noon}
	text, err := EncodeRun(r)
	if err != nil {
		t.Fatal(err)
	}
	back, err := DecodeRun(text)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(r, back, same); d != "" {
		t.Error(d)
	}
}
