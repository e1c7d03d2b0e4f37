package exercises

import (
	"slices"
	"time"
)

// Way is how to get down to the floor, or up from it: one calm beat after the
// other, taught as the exercises are.
type Way struct {
	ID       string
	Name     string     // shown and said: "Getting up"
	From     []Position // where it may begin
	To       []Position // where it may end
	Kneeling bool       // it goes over the knees
	Needs    []Need     // any one of these is enough
	Beats    []WayBeat
	Stop     string // when not to go on
	Sources  []Source
}

// Steps are what its beats say, one after the other.
func (w Way) Steps() (all []string) {
	for _, b := range w.Beats {
		all = append(all, b.Say)
	}
	return all
}

// WayBeat is one beat of a way.
type WayBeat struct {
	Say      string        // what to do, shown and said
	Seated   string        // instead of Say, when the way begins or ends sitting
	Length   time.Duration // while the way is new
	Familiar time.Duration // once it was gone three times
	Pose     string        // id of the figure, see PoseFigure
	Shown    string        // the figure in words, for those who don't see it
}

// Poses that no way shows.
const (
	RestPose = "legs-up" // of who rests on a bad day
	TallPose = "tall"    // of who is done
)

// PoseFigure is the id under which the figure of a way's pose travels with
// those of the exercises.
func PoseFigure(pose string) string { return "way/" + pose }

// Words is what a beat says for a way between two positions.
func (b WayBeat) Words(from, to Position) string {
	if b.Seated != "" && (from == Seated || to == Seated) {
		return b.Seated
	}
	return b.Say
}

// Down reports whether a way leads to the floor, rather than up from it.
func (w Way) Down() bool { return len(w.To) > 0 && w.To[0].OnFloor() }

// Way returns the first way from one position to another, and whether there is
// one. Who can't kneel gets one that doesn't go over the knees.
func (c *Catalog) Way(from, to Position, kneeling bool) (Way, bool) {
	for _, w := range c.Ways {
		if slices.Contains(w.From, from) && slices.Contains(w.To, to) && (kneeling || !w.Kneeling) {
			return w, true
		}
	}
	return Way{}, false
}

// WayCalled returns the way with an id, and whether there is one.
func (c *Catalog) WayCalled(id string) (Way, bool) {
	for _, w := range c.Ways {
		if w.ID == id {
			return w, true
		}
	}
	return Way{}, false
}
