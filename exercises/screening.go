package exercises

import (
	"cmp"
	"slices"
)

// Screening is what is asked before the first routine, and what is said when
// something hurts.
type Screening struct {
	Groups  []Group  // most urgent first
	Clear   Advice   // when nothing applies
	Stop    []string // the rules for stopping
	Sore    Told     // the one rule for a back that is sore already
	TooMuch TooMuch
	Hurt    Advice // after a session that hurt
	Worse   Advice // after two weeks that got stiffer
}

// Group is the questions of one urgency and the answer to a yes.
type Group struct {
	Urgency   Urgency
	Ask       string // what leads the questions in
	Short     string // the same in a few words, where many stand side by side
	Questions []Question
	Answer    Advice
}

// Question is one thing that may apply.
type Question struct {
	ID        string
	Text      string
	Short     string    // in a few words, where many stand side by side
	Condition Condition // of AskFirst: which exercises wait
	Implies   []Limit   // limits that come with it
	Note      string    // said besides, when it applies
	Sources   []Source
}

// Brief is what leads the questions in, in as few words as it has.
func (g Group) Brief() string { return cmp.Or(g.Short, g.Ask) }

// Brief is the question in as few words as it has.
func (q Question) Brief() string { return cmp.Or(q.Short, q.Text) }

// Advice is what to do, said calmly.
type Advice struct {
	Title string
	Text  []string
	Call  []Call
}

// Call is a number to call.
type Call struct {
	Number string
	Where  string
}

// Told is something said, and where it was read.
type Told struct {
	Text    []string
	Sources []Source
}

// TooMuch is what is asked when somebody stops a move that is too much: the
// feelings that call for different things.
type TooMuch struct {
	Ask    string
	Chest  Choice // stop, and perhaps get help
	Dizzy  Choice // stop
	Sharp  Choice // stop, and leave the move out
	Strong Choice // ease off and go on
}

// Choice is a button and what is said when it is pressed.
type Choice struct {
	Label    string
	Answer   Advice
	Question string // the id of the question that is answered with yes by it, if one is
}

// Urgency says how soon somebody has to be asked.
type Urgency string

const (
	NoUrgency Urgency = ""          // nothing applies
	Emergency Urgency = "emergency" // don't exercise, get help now
	Soon      Urgency = "soon"      // don't exercise before somebody had a look
	AskFirst  Urgency = "ask"       // some exercises wait
)

// Urgencies lists every urgency, the most urgent first.
var Urgencies = []Urgency{Emergency, Soon, AskFirst}

// Outcome is what follows from the answers.
type Outcome struct {
	Urgency    Urgency
	Answer     Advice      // in an emergency nothing else may be on the screen
	Conditions []Condition // to be honoured by every routine until they change
	Said       []string    // what applies, in few words
}

// MayStart reports whether a routine may be started now.
func (o Outcome) MayStart() bool { return o.Urgency == NoUrgency || o.Urgency == AskFirst }

// Outcome follows from the ids of the questions that apply. The most urgent of
// them decides; ids that no question has any more are passed over.
func (s Screening) Outcome(yes []string) Outcome {
	o := Outcome{Answer: s.Clear}
	for _, g := range s.Groups {
		for _, q := range g.Questions {
			if !slices.Contains(yes, q.ID) {
				continue
			}
			o.Said = append(o.Said, q.Brief())
			if o.Urgency == NoUrgency {
				o.Urgency, o.Answer = g.Urgency, g.Answer
			}
			if q.Condition != "" {
				o.Conditions = append(o.Conditions, q.Condition)
			}
		}
	}
	return o
}

// Emergency is the answer to the gravest questions.
func (s Screening) Emergency() Advice {
	for _, g := range s.Groups {
		if g.Urgency == Emergency {
			return g.Answer
		}
	}
	return Advice{}
}

// Questions lists every question.
func (s Screening) Questions() (all []Question) {
	for _, g := range s.Groups {
		all = append(all, g.Questions...)
	}
	return all
}
