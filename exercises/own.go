package exercises

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// Own is a move that somebody says themselves, for a routine of their own: what a
// therapist asked for and Limber does not know. It has no picture, and nobody has
// checked it. Its id says all of it: so it goes wherever the id of an exercise
// goes, into a run, the history, a backup, a link, and is never missing there.
type Own struct {
	Name        string
	Rep         time.Duration // how long one time takes; 0: it is held
	Each        bool          // the full dose on one side, then on the other
	Left, Right string        // own words for the sides
	Position    Position
	Needs       []Need
}

// What may be said of one.
const (
	LongestName  = 60 // characters
	LongestWords = 40 // for a side
)

// Tempos are the seconds that one time of a counted move may take.
var Tempos = Range{2, 20}

// How much of it is done where nobody says otherwise.
const (
	ownHold  = 30 * time.Second
	ownCount = 10
)

// own begins the id of such a move. Its name follows and, in lines of their own,
// what it is in the words of content, and those for its sides:
//
//	own:Heel drop
//	4,each,standing,wall
//	left heel
//	right heel
const own = "own:"

// held stands where a counted move has its seconds.
const held = "hold"

// ID is the id of the move, with every text cut to what is seen.
func (o Own) ID() string {
	facts := []string{held, string(Both), string(o.Position)}
	if o.Rep > 0 {
		facts[0] = strconv.Itoa(Tempos.Into(int(o.Rep / time.Second)))
	}
	sides := ""
	if o.Each {
		facts[1] = string(Each)
		sides = "\n" + Cut(o.Left, LongestWords) + "\n" + Cut(o.Right, LongestWords)
	}
	for _, n := range AllNeeds {
		if slices.Contains(o.Needs, n) {
			facts = append(facts, string(n))
		}
	}
	return own + Cut(o.Name, LongestName) + "\n" + strings.Join(facts, ",") + sides
}

// OwnOf is the move that an id says, and whether it says one.
func OwnOf(id string) (o Own, ok bool) {
	text, ok := strings.CutPrefix(id, own)
	lines := strings.Split(text, "\n")
	if !ok || lines[0] == "" || len(lines) < 2 {
		return Own{}, false
	}
	facts := strings.Split(lines[1], ",")
	if len(facts) < 3 || !slices.Contains(Positions, Position(facts[2])) {
		return Own{}, false
	}
	seconds, _ := strconv.Atoi(facts[0])
	o = Own{Name: lines[0], Rep: time.Duration(seconds) * time.Second, Each: facts[1] == string(Each), Position: Position(facts[2])}
	if len(lines) == 4 {
		o.Left, o.Right = lines[2], lines[3]
	}
	for _, n := range facts[3:] {
		o.Needs = append(o.Needs, Need(n))
	}
	return o, o.ID() == id // whatever else stands there is none
}

// IsOwn reports whether an exercise is a move that somebody said themselves.
func (e Exercise) IsOwn() bool { return strings.HasPrefix(e.ID, own) }

// exercise is the move as any other is done. What is said of every one of them is
// in a language.
func (o Own) exercise(v Voice) Exercise {
	e := Exercise{ID: o.ID(), Name: o.Name, Kind: Hold, Sides: Both, Position: o.Position, Needs: o.Needs, Dose: Dose{Hold: ownHold}, Ease: v.Ease, Stop: v.Stop}
	if o.Each {
		e.Sides, e.Left, e.Right = Each, o.Left, o.Right
	}
	if o.Rep > 0 {
		e.Kind, e.Dose = Reps, Dose{Count: ownCount}
		e.Beats = []Beat{{v.Go, o.Rep / 2, ToneOut}, {v.Back, o.Rep - o.Rep/2, ToneIn}}
	}
	return e
}
