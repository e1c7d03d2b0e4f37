package kept

import (
	"encoding/json"
	"time"

	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// runForm1 is how version 1 kept a run: with the player's state as Go wrote it.
// The forms here are of the past and never change.
type runForm1 struct {
	Session sessionForm `json:"session"`
	State   []byte      `json:"state"`
	Saved   time.Time   `json:"saved"`
}

type stateForm1 struct {
	Timeline struct {
		Routine struct {
			ID      string            `json:"id"`
			Name    string            `json:"name"`
			Purpose string            `json:"purpose"`
			Cues    exercises.Profile `json:"cues"`
		}
		Segments []struct {
			Kind          timeline.Kind
			Start, Length time.Duration
			Step          int
			Exercise      string
			Side          exercises.Side
			Set, Sets     int
			Beats         []struct {
				At, Length time.Duration
				Name       string
				Tone       exercises.Tone
				Side       exercises.Side
				Rep        int
			}
		}
	}
	Waits    bool
	Phase    player.Phase
	Why      player.Reason
	Position time.Duration
	Begun    bool
	Stopped  bool
	Did      []time.Duration
	Extended time.Duration
	Skipped  int
	Eased    []int
}

// decodeRun1 reads a run of version 1. With a state that can't be read it is
// still a session.
func decodeRun1(text []byte) (Run, error) {
	var f runForm1
	if err := unmarshal(text, &f); err != nil {
		return Run{}, err
	}
	var c checks
	c.dated("saved", f.Saved)
	v, err := f.Session.session()
	if err != nil {
		c.add(within("session", err))
	}
	r := Run{Session: v, Saved: f.Saved}
	var s stateForm1
	if c.err == nil && json.Unmarshal(f.State, &s) == nil {
		r.State = s.state(r)
	}
	if _, err := runFormOf(r).run(); err != nil { // it could never be kept again
		r.State = player.State{}
	}
	return r, c.err
}

func (f stateForm1) state(r Run) player.State {
	s := player.State{
		Waits: f.Waits, Phase: f.Phase, Why: f.Why, Position: f.Position, Begun: f.Begun, Stopped: f.Stopped,
		Did: f.Did, Extended: f.Extended, Skipped: f.Skipped, Eased: f.Eased,
	}
	s.Timeline.Routine = exercises.Routine{
		ID: r.Session.Routine.ID, Name: r.Session.Routine.Name, Cues: f.Timeline.Routine.Cues, Steps: r.Session.Routine.Steps,
	}
	for _, g := range f.Timeline.Segments {
		seg := timeline.Segment{Kind: g.Kind, Start: g.Start, Length: g.Length, Step: g.Step, Exercise: g.Exercise, Side: g.Side, Set: g.Set, Sets: g.Sets}
		for _, b := range g.Beats {
			seg.Beats = append(seg.Beats, timeline.Beat(b))
		}
		s.Timeline.Segments = append(s.Timeline.Segments, seg)
	}
	return s
}
