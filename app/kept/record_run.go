package kept

import (
	"bytes"
	"math"
	"slices"
	"time"

	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// runForm is written every few seconds, and so it is small: what the player can
// work out again is left away, and beats that repeat stand there once. The
// segments are there as they are being played: a Limber that was updated
// meanwhile might compile the routine into others.
type runForm struct {
	Version  int               `json:"version"` // of this form; the first had none
	Saved    time.Time         `json:"saved"`
	Session  sessionForm       `json:"session"` // what was done is in the plan, if there is one, but not which ways were gone
	Cues     exercises.Profile `json:"cues,omitempty"`
	Position float64           `json:"position"` // seconds of the plan
	Why      player.Reason     `json:"why,omitempty"`
	Begun    bool              `json:"begun,omitempty"`
	Over     bool              `json:"over,omitempty"`
	Stopped  bool              `json:"stopped,omitempty"`
	Waits    bool              `json:"waits,omitempty"`
	Eased    []int             `json:"eased,omitempty"`
	Goal     int               `json:"goal,omitempty"` // of the plan, from 1: where a way that is being gone leads
	Plan     []segmentForm     `json:"plan,omitempty"`
	Beats    [][]beatForm      `json:"beats,omitempty"` // what one rep consists of, for the segments of the plan
}

type segmentForm struct {
	Kind    timeline.Kind  `json:"kind"`
	Step    int            `json:"step,omitempty"`
	Moves   string         `json:"exercise,omitempty"` // if it is not the one of the step
	Way     string         `json:"way,omitempty"`
	Side    exercises.Side `json:"side,omitempty"`
	Set     int            `json:"set,omitempty"`
	Sets    int            `json:"sets,omitempty"`
	Seconds float64        `json:"seconds"`
	Added   float64        `json:"added,omitempty"` // of the seconds; less than 0 when some were taken away
	Did     float64        `json:"did,omitempty"`
	Beats   int            `json:"beats,omitempty"` // which of the form's, from 1
	Reps    int            `json:"reps,omitempty"`  // none of a way, which is led once
}

type beatForm struct {
	Name    string         `json:"name,omitempty"`
	Tone    exercises.Tone `json:"tone,omitempty"`
	Side    exercises.Side `json:"side,omitempty"`
	Seconds float64        `json:"seconds"`
}

// EncodeRun writes the session under way as one line of JSON.
func EncodeRun(r Run) ([]byte, error) {
	f := runFormOf(r)
	if _, err := f.run(); err != nil {
		return nil, err
	}
	return marshal(f)
}

// DecodeRun reads what EncodeRun wrote, in this version or an earlier one.
func DecodeRun(text []byte) (Run, error) {
	if !bytes.HasPrefix(text, []byte(`{"version":`)) {
		return decodeRun1(text)
	}
	var f runForm
	if err := unmarshal(text, &f); err != nil {
		return Run{}, err
	}
	return f.run()
}

func runFormOf(r Run) runForm {
	s := r.State
	f := runForm{
		Version: 2, Saved: r.Saved, Session: formOf(r.Session), Cues: s.Timeline.Routine.Cues, Position: toSeconds(s.Position), Why: s.Why,
		Begun: s.Begun, Over: s.Phase == player.Done, Stopped: s.Stopped, Waits: s.Waits, Goal: s.Goal, Eased: s.Eased,
	}
	for i, seg := range s.Timeline.Segments {
		g := segmentForm{Kind: seg.Kind, Step: seg.Step, Way: seg.Way, Side: seg.Side, Set: seg.Set, Sets: seg.Sets, Seconds: toSeconds(seg.Length), Added: toSeconds(seg.Added)}
		if seg.Exercise != exerciseIn(r.Session.Routine, seg.Kind, seg.Step) {
			g.Moves = seg.Exercise
		}
		if i < len(s.Did) {
			g.Did = toSeconds(s.Did[i])
		}
		if rep := repOf(seg); len(rep) > 0 {
			at := slices.IndexFunc(f.Beats, func(b []beatForm) bool { return slices.Equal(b, rep) })
			if at < 0 {
				at, f.Beats = len(f.Beats), append(f.Beats, rep)
			}
			g.Beats, g.Reps = at+1, seg.Reps()
		}
		f.Plan = append(f.Plan, g)
	}
	if len(f.Plan) > 0 {
		f.Session.Done, f.Session.Between = nil, 0
	}
	return f
}

// repOf is what the first rep of counted work consists of, for all are alike, or
// a way.
func repOf(seg timeline.Segment) (rep []beatForm) {
	for _, b := range seg.Beats {
		if b.Rep <= 1 {
			rep = append(rep, beatForm{b.Name, b.Tone, b.Side, toSeconds(b.Length)})
		}
	}
	return rep
}

// exerciseIn is the exercise of a segment that goes with a step of the routine;
// none when there is no such step, and on a way.
func exerciseIn(r session.Routine, kind timeline.Kind, step int) string {
	if kind.IsWay() || step < 0 || step >= len(r.Steps) {
		return ""
	}
	return r.Steps[step].Exercise
}

var (
	segmentKinds = []timeline.Kind{timeline.Ready, timeline.Work, timeline.Change, timeline.Rest, timeline.Lower, timeline.Rise}
	reasons      = []player.Reason{player.Asked, player.Slept, player.Interrupted, player.Elsewhere}
	tones        = []exercises.Tone{exercises.NoTone, exercises.ToneIn, exercises.ToneOut}
)

func (f runForm) run() (Run, error) {
	var c checks
	if f.Version != 2 {
		c.counted("version", -1)
	}
	c.dated("saved", f.Saved)
	v, err := f.Session.session()
	if err != nil {
		c.add(within("session", err))
	}
	s := player.State{
		Waits: f.Waits, Phase: player.Paused, Why: f.Why, Position: c.seconds("position", f.Position),
		Begun: f.Begun, Stopped: f.Stopped, Goal: f.Goal, Eased: f.Eased, Extended: v.Extended, Skipped: v.Skipped, Ways: v.Ways,
		Timeline: timeline.Timeline{Routine: exercises.Routine{ID: v.Routine.ID, Name: v.Routine.Name, Cues: f.Cues, Steps: v.Routine.Steps}},
	}
	if f.Over {
		s.Phase = player.Done
	}
	c.add(oneOf("why", f.Why, reasons))
	var at time.Duration
	for i, g := range f.Plan {
		seg, err := g.segment(v.Routine, f.Beats)
		c.addItem("plan", i, err)
		seg.Start = at
		at = seg.End()
		s.Timeline.Segments = append(s.Timeline.Segments, seg)
		s.Did = append(s.Did, c.seconds("plan.did", g.Did))
	}
	if f.Goal < 0 || f.Goal > len(f.Plan) {
		c.add(between("goal", f.Goal, 0, len(f.Plan)))
	} else if f.Goal > 0 && !s.Timeline.Segments[s.Timeline.At(s.Position)].Kind.IsWay() {
		s.Goal = 0 // it was at the end of the way, to the millisecond
	}
	if len(f.Plan) > 0 {
		v.Done, v.Between = session.Parts(s.Timeline, s.Did), session.Between(s.Timeline, s.Did)
	}
	return Run{v, s, f.Saved}, c.err
}

func (g segmentForm) segment(r session.Routine, beats [][]beatForm) (timeline.Segment, error) {
	var c checks
	seg := timeline.Segment{Kind: g.Kind, Step: g.Step, Exercise: g.Moves, Way: g.Way, Side: g.Side, Set: g.Set, Sets: g.Sets, Length: c.seconds("seconds", g.Seconds)}
	if seg.Added = c.seconds("added", math.Abs(g.Added)); g.Added < 0 {
		seg.Added = -seg.Added
	}
	if seg.Exercise == "" {
		seg.Exercise = exerciseIn(r, g.Kind, g.Step)
	}
	c.add(oneOf("kind", g.Kind, segmentKinds))
	c.add(oneOf("side", g.Side, partSides))
	c.counted("step", g.Step)
	c.counted("set", g.Set)
	c.counted("sets", g.Sets)
	c.counted("reps", g.Reps)
	if g.Beats < 0 || g.Beats > len(beats) {
		c.counted("beats", -1)
	}
	if g.Beats == 0 || c.err != nil {
		return seg, c.err
	}
	var at time.Duration
	first, last := 1, g.Reps
	if g.Kind.IsWay() {
		first, last = 0, 0
	}
	for rep := first; rep <= last; rep++ {
		for _, b := range beats[g.Beats-1] {
			c.add(oneOf("tone", b.Tone, tones))
			c.add(oneOf("side", b.Side, partSides))
			beat := timeline.Beat{At: at, Length: c.seconds("beats.seconds", b.Seconds), Name: b.Name, Tone: b.Tone, Side: b.Side, Rep: rep}
			seg.Beats = append(seg.Beats, beat)
			at += beat.Length
		}
	}
	return seg, c.err
}
