package player

import (
	"testing"
	"time"

	"limber/app/timeline"
	"limber/exercises"
)

// Every two bytes of the input are something that happens and how much of it.
func FuzzRun(f *testing.F) {
	f.Add(false, []byte{4, 0, 0, 200, 0, 200, 5, 0, 4, 0, 0, 99})
	f.Add(true, []byte{4, 0, 9, 13, 1, 250, 5, 0, 11, 0, 1, 80, 4, 0})
	f.Add(false, []byte{4, 0, 18, 40, 0, 90, 17, 0, 0, 90, 19, 0, 0, 250, 20, 0})
	f.Add(true, []byte{9, 120, 4, 0, 10, 0, 13, 0, 2, 33, 22, 0, 14, 0, 3, 60, 7, 0, 11, 0})
	f.Add(false, []byte{4, 0, 0, 50, 6, 0, 0, 50, 6, 0, 11, 0, 10, 0, 12, 0, 16, 1, 15, 0})
	f.Add(false, []byte{4, 0, 10, 0, 0, 99, 6, 0, 10, 0, 0, 99, 10, 0})
	f.Add(false, []byte{4, 0, 9, 50, 23, 0, 11, 0, 0, 99, 23, 0, 6, 0, 6, 0, 23, 0, 10, 0, 7, 0, 23, 0})
	f.Fuzz(func(t *testing.T, waits bool, happens []byte) {
		w := &walk{T: t, run: New(stretch(), waits)}
		for ; len(happens) >= 2 && w.run.Phase != Done; happens = happens[2:] {
			w.happen(int(happens[0])%27, int(happens[1]))
		}
		w.home()
	})
}

// walk is a run on a phone, checked at every step.
type walk struct {
	*testing.T
	run   State
	phone phone
}

func (w *walk) happen(what, n int) {
	switch what {
	case 0:
		w.phone.passes(time.Duration(n) * 10 * time.Millisecond)
		w.update(Tick{})
	case 1:
		for range n {
			w.phone.passes(250 * time.Millisecond)
			w.update(Tick{})
		}
	case 2: // the page is frozen, the sound is not
		w.phone.passes(time.Duration(n) * time.Second)
		w.update(Tick{})
	case 3:
		w.phone.sleeps(time.Duration(n)*time.Second, n%2 == 0)
		w.update(Tick{})
	case 4:
		w.update(Play{})
	case 5:
		w.update(Pause{})
	case 6:
		w.update(Next{})
	case 7:
		w.update(Back{})
	case 8:
		w.update(Jump{n%9 - 1})
	case 9:
		w.update(Seek{time.Duration(n-20) * time.Second})
	case 10:
		w.update(Extend{})
	case 11:
		w.update(Undo{})
	case 12:
		w.phone.dead = true
		w.update(Interrupt{})
	case 13:
		w.update(Wait{n%2 == 0})
	case 14:
		w.update(Resound{})
	case 15:
		w.update(End{})
	case 16:
		w.phone.set += []time.Duration{-time.Hour, time.Hour}[n%2]
	case 17:
		w.phone.frozen = !w.phone.frozen
	case 18:
		w.phone.late = time.Duration(n) * 20 * time.Millisecond
	case 19:
		w.phone.dead = true
	case 20: // the page goes, and comes back
		w.run = reload(w.T, w.run)
		w.phone.sounding, w.phone.mono = "", time.Duration(n)*time.Millisecond
	case 21: // the page makes its sound anew, from where it was
		if at := w.phone.now().Sound; at.ID != 0 {
			w.phone.last++
			w.phone.id, w.phone.from, w.phone.began, w.phone.still = w.phone.last, at.At, w.phone.t, 0
		}
	case 22: // two things within one moment
		w.update(Next{})
		w.update(Undo{})
	case 23:
		w.update(Ease{})
	case 24:
		w.update(Yield{})
	case 25:
		w.update(Shorten{})
	case 26:
		w.update(Go{n%4 - 1})
	}
}

// home plays on to the end: however it went, a run can always be finished.
func (w *walk) home() {
	for left := 3 * w.run.Timeline.Total(); w.run.Phase != Done; left -= time.Second {
		if left < -time.Minute {
			w.Fatalf("still %s at %v of %v", w.run.Phase, w.run.Position, w.run.Timeline.Total())
		}
		if w.run.Phase == Paused || w.run.Phase == Waiting {
			w.update(Play{})
		}
		w.phone.passes(time.Second)
		w.update(Tick{})
	}
	if !w.phone.finished {
		w.Error("done without Finish")
	}
	for _, e := range events {
		if after, effects := Update(w.run, e, w.phone.now()); effects != nil || !same(after, w.run) {
			w.Errorf("%T after Done: %s, %+v", e, words(effects), after)
		}
	}
}

func (w *walk) update(e Event) {
	was, now := w.run, w.phone.now()
	if was.Phase == Done {
		return
	}
	kept := frozen(was)
	next, effects := Update(was, e, now)
	if !same(frozen(was), kept) {
		w.Fatalf("%T changed the state before it", e)
	}
	w.phone.performs(effects, next.Timeline.Total())
	w.run = next
	w.position(e, was, now)
	w.sound(e)
	w.sides(e, was.Timeline)
}

func (w *walk) position(e Event, was State, now Now) {
	s := w.run
	if total := s.Timeline.Total(); s.Position < 0 || s.Position > total {
		w.Fatalf("%T: at %v of %v", e, s.Position, total)
	}
	if elapsed := s.Elapsed(now); elapsed != s.Position {
		w.Fatalf("%T: %v elapsed at %v", e, elapsed, s.Position)
	}
	switch e.(type) {
	case Back, Jump, Go, Seek, Undo:
	default:
		if s.Position < was.Position && was.Goal == 0 {
			w.Fatalf("%T: from %v back to %v", e, was.Position, s.Position)
		}
	}
	var did time.Duration
	for i, d := range s.Did {
		if d < was.Did[i] {
			w.Fatalf("%T: did %v of segment %d, then %v", e, was.Did[i], i, d)
		}
		did += d
	}
	if did > w.phone.t {
		w.Fatalf("%T: did %v in %v", e, did, w.phone.t)
	}
	if left := s.CountLeft(now); left < 0 || left > CountIn || left > 0 && s.Phase != Counting {
		w.Fatalf("%T: %v left of the count while %s", e, left, s.Phase)
	}
}

// sound checks that what sounds is what the phase asks for, so that all that
// starts is ended.
func (w *walk) sound(e Event) {
	want := map[Phase]string{Playing: "plan", Counting: "count", Done: w.phone.sounding}[w.run.Phase]
	if w.phone.sounding != want {
		w.Fatalf("%T: %q sounds while %s", e, w.phone.sounding, w.run.Phase)
	}
	if w.run.Stopped && w.phone.sounding != "" {
		w.Fatalf("%q sounds on in a run that was stopped", w.phone.sounding)
	}
}

// sides checks that the two sides are equal, but for what was added to the
// second when the first was over, and that the plan has no gaps.
func (w *walk) sides(e Event, before timeline.Timeline) {
	after := w.run.Timeline
	var grown time.Duration
	for i, s := range after.Segments {
		if i > 0 && s.Start != after.Segments[i-1].End() {
			w.Fatalf("%T: a gap before segment %d", e, i)
		}
		if s.Added > timeline.MostAdded+20*time.Second { // whole reps
			w.Fatalf("%T: segment %d got %v more", e, i, s.Added)
		}
		grown += s.Length - before.Segments[i].Length
	}
	first, second := after.Segments[1], after.Segments[3]
	if first.Side != exercises.Left || second.Side != exercises.Right {
		w.Fatal("the sides stand elsewhere")
	}
	if second.Length < first.Length && !w.run.IsEased(second) {
		w.Fatalf("%T: first side %v, second %v", e, first.Length, second.Length)
	}
	switch e.(type) {
	case Extend:
		if grown < 0 {
			w.Fatalf("%T: the plan shrank by %v", e, -grown)
		}
	case Shorten, Ease:
		if grown > 0 {
			w.Fatalf("%T: the plan grew by %v", e, grown)
		}
	case Undo:
	default:
		if grown != 0 {
			w.Fatalf("%T: the plan grew by %v", e, grown)
		}
	}
	if w.run.Extended < 0 {
		w.Fatalf("%T: %v added", e, w.run.Extended)
	}
}
