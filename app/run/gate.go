package run

import "limber/app/player"

// Gate is what stands before the start of a run: what the device keeps has to be
// read, in which this person's limits are, and the safety questions answered when
// they are due.
//
//	          start                  read                   answered
//	Unread    Held                   Shut
//	Held      Held                   Asking, as by start
//	Shut      Asking, as by start    Shut
//	Asking    starts when not due    starts when not due    Passed, and starts
//	Passed    starts
//
// What the device keeps is not waited for without end, and may be read once more
// when it comes at last: questions that had been answered go then.
type Gate string

const (
	Unread Gate = ""       // it is not known what the device keeps
	Held   Gate = "held"   // nor that, and a start was asked for
	Shut   Gate = "shut"   // nobody asked to start
	Asking Gate = "asking" // a start was asked for: the questions stand before it while they are due
	Passed Gate = "passed" // they are answered
)

// Starts reports whether a start was asked for, which something stands before or
// stood.
func (s State) Starts() bool { return s.Gate == Held || s.Gate == Asking }

// Asks reports whether the safety questions are shown. A run that has begun goes
// on without them.
func (s State) Asks(due bool) bool {
	return s.Gate == Asking && due && !s.Player.Begun
}

// Face names what is shown. Each takes the place of another, with a heading of
// its own.
type Face string

const (
	Questions Face = "questions"
	End       Face = "end"
	Nothing   Face = "nothing" // the routine waits
	Leading   Face = "run"
)

// Face is what is shown now.
func (s State) Face(due bool) Face {
	switch {
	case s.Asks(due):
		return Questions
	case s.Player.Phase == player.Done && s.Kept:
		return End
	case s.Waits():
		return Nothing
	}
	return Leading
}

// start plays, unless something stands before it.
func (u *update) start() {
	switch u.Gate {
	case Unread:
		u.Gate = Held
		return
	case Held:
		return
	case Shut:
		u.Gate = Asking
	}
	if u.Asks(u.world.Due) {
		return
	}
	u.close() // by a lock screen or a headset
	u.play(player.Play{})
}

// read lays the run out by what is known now, and starts it if that was asked
// for and nothing stands before it any more. What was ended in the meantime stays
// so, and what has begun.
func (u *update) read(laid Run) {
	before, starts := u.Gate, u.Starts()
	begun := before != Unread && before != Held && u.Session.ID != "" // here, and not before the page was loaded
	if begun || before == Passed || u.Asks(u.world.Due) {
		return
	}
	u.Gate = Shut
	if u.Player.Phase == player.Done {
		return
	}
	if u.Run = laid; u.Player.Phase != player.Done {
		u.effect(Prepare{})
	}
	if starts {
		u.effect(Tab{}) // another run: what was done before is over
		u.start()
	}
}

// answered starts the run as the answers leave it, once.
func (u *update) answered(laid Run) {
	if u.Player.Begun || u.Player.Phase == player.Done {
		return
	}
	u.Gate, u.Run = Passed, laid
	u.effect(Tab{}, Prepare{}, Unlock{})
	u.start()
}
