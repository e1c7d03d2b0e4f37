package run

import (
	"slices"
	"time"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/timeline"
	"limber/exercises"
)

// tell says that a segment is under way: politely to those who hear the page,
// and aloud where a voice is wanted.
func (u *update) tell(i int) {
	seg := u.Player.Timeline.Segments[i]
	if b := seg.BeatAt(u.Player.Position - seg.Start); b > 0 && seg.Kind.IsWay() {
		u.tellBeat(i, b)
		return
	}
	paused, teaches := u.Player.Phase == player.Paused, u.Teaches(i, u.world.Done)
	if !paused && u.mute() && teaches {
		u.effect(Announce{What: Teaching, Segment: i}) // nobody else says it
		return
	}
	u.effect(Announce{What: Entering, Segment: i})
	switch {
	case paused || u.mute():
	case u.world.Brief && seg.Kind.IsWay():
		u.effect(Say{What: Naming, Segment: i})
	case teaches && !u.world.Brief:
		u.effect(Say{What: Teaching, Segment: i})
	default:
		u.effect(Say{What: Entering, Segment: i})
	}
}

// tellRest says after a pause, which cut it off, what a person gets ready for. A way
// says its beat.
func (u *update) tellRest() {
	i := u.Player.Index(u.world.Clocks)
	if kind := u.Player.Timeline.Segments[i].Kind; kind == timeline.Work || kind.IsWay() || u.mute() {
		return
	}
	what := Entering
	if !u.world.Brief && u.Teaches(i, u.world.Done) {
		what = StillToCome
	}
	u.effect(Say{What: what, Segment: i})
}

// tellBeat says the beat of a way that is under way.
func (u *update) tellBeat(segment, beat int) {
	u.effect(Announce{What: Beat, Segment: segment, Beat: beat})
	if u.Player.Phase != player.Paused && !u.mute() && !u.world.Brief {
		u.effect(Say{What: Beat, Segment: segment, Beat: beat})
	}
}

// twoThings is the shortest hold in which two things are said: in a shorter one they
// would be three seconds apart, and a tone tells the middle.
const twoThings = 30 * time.Second

func (u *update) tellPoint(e player.Passed) {
	if e.Point == player.Half && u.Player.Timeline.Segments[e.Segment].Length < twoThings {
		return
	}
	what := map[player.Point]What{player.Third: LetGo, player.Half: HalfWay, player.LastFive: LastFive}[e.Point]
	u.effect(Announce{What: what, Segment: e.Segment})
	if e.Point != player.LastFive && !u.mute() && u.Profile(u.world.Cues) != exercises.Soft {
		u.effect(Say{What: what, Segment: e.Segment})
	}
}

// resized says what became of the wish for more time, or for less.
func (u *update) resized(e player.Resized) {
	i := u.Player.Index(u.world.Clocks)
	switch {
	case e.By > 0 && e.Longer:
		u.effect(Announce{What: Longer, By: e.By})
	case e.By > 0:
		u.effect(Announce{What: Shorter, By: e.By})
	case e.Longer:
		u.effect(Notice{What: Longest, Segment: i})
	default:
		u.effect(Notice{What: Shortest, Segment: i})
	}
}

// mute reports whether no voice is wanted. A soft routine has one: it sounds
// less, and teaches and names as much.
func (u *update) mute() bool { return u.world.Mute || u.Mode == cue.NoSound }

// Teaches reports whether a segment is the time to teach a new exercise: the
// first in which one gets ready for it. Done is how often each was done.
func (r Run) Teaches(i int, done map[string]int) bool {
	t := r.Player.Timeline
	return FirstOf(t, i) && done[r.ExerciseOf(t.Segments[i])] < timeline.Familiar
}

// FirstOf reports whether a segment is the first that gets ready for its
// exercise. A rest may be the time for that, too.
func FirstOf(t timeline.Timeline, i int) bool {
	s := t.Segments[i]
	before := func(b timeline.Segment) bool { return b.Exercise == s.Exercise }
	return (s.Kind == timeline.Ready || s.Kind == timeline.Rest) && !slices.ContainsFunc(t.Segments[:i], before)
}
