package kept

import (
	"time"

	"limber/app/session"
	"limber/exercises"
)

type sessionForm struct {
	ID       string         `json:"id"`
	Started  time.Time      `json:"started"`
	Routine  routineForm    `json:"routine"`
	Done     []partForm     `json:"done"`
	Ways     []string       `json:"ways,omitempty"`
	Ended    session.Ending `json:"ended,omitempty"`
	Between  float64        `json:"betweenSeconds,omitempty"`
	Extended float64        `json:"extendedSeconds,omitempty"`
	Skipped  int            `json:"skipped,omitempty"`
	Mode     string         `json:"mode,omitempty"`
	Easy     bool           `json:"easy,omitempty"`
	Before   *int           `json:"stiffnessBefore,omitempty"`
	After    *int           `json:"stiffnessAfter,omitempty"`
	Feel     session.Feel   `json:"feel,omitempty"`
	Next     session.Feel   `json:"nextDay,omitempty"`
	Hurt     string         `json:"hurt,omitempty"`
	Note     string         `json:"note,omitempty"`
	Strong   []string       `json:"strong,omitempty"`
}

type routineForm struct {
	ID    string     `json:"id"`
	Name  string     `json:"name"`
	Steps []stepForm `json:"steps,omitempty"`
}

type stepForm struct {
	Exercise string  `json:"exercise"`
	After    float64 `json:"restAfterSeconds,omitempty"`
	doseForm
	First exercises.Side `json:"first,omitempty"`
	Note  string         `json:"note,omitempty"`
}

type doseForm struct {
	Hold  float64 `json:"holdSeconds,omitempty"`
	Count int     `json:"count,omitempty"`
	Build int     `json:"build,omitempty"`
	Sets  int     `json:"sets,omitempty"`
	Rest  float64 `json:"restSeconds,omitempty"`
}

type partForm struct {
	Exercise string         `json:"exercise"`
	Side     exercises.Side `json:"side,omitempty"`
	Seconds  float64        `json:"seconds"`
}

var partSides = []exercises.Side{exercises.NoSide, exercises.Left, exercises.Right}

// EncodeSession writes a session as one line of JSON. A session that could not
// be read again is an error here, before it is kept.
func EncodeSession(s session.Session) ([]byte, error) {
	f := formOf(s)
	if _, err := f.session(); err != nil {
		return nil, err
	}
	return marshal(f)
}

// DecodeSession reads what EncodeSession wrote.
func DecodeSession(text []byte) (session.Session, error) {
	var f sessionForm
	if err := unmarshal(text, &f); err != nil {
		return session.Session{}, err
	}
	return f.session()
}

func formOf(s session.Session) sessionForm {
	f := sessionForm{
		ID: s.ID, Started: s.Started, Ended: s.Ended, Between: toSeconds(s.Between), Extended: toSeconds(s.Extended), Skipped: s.Skipped,
		Mode: s.Mode, Easy: s.Easy, Before: numberOf(s.Before), After: numberOf(s.After),
		Feel: s.Feel, Next: s.Next, Hurt: s.Hurt, Note: s.Note, Strong: s.Strong,
		Routine: routineForm{ID: s.Routine.ID, Name: s.Routine.Name},
		Done:    make([]partForm, len(s.Done)), Ways: s.Ways,
	}
	for i, p := range s.Done {
		f.Done[i] = partForm{p.Exercise, p.Side, toSeconds(p.Time)}
	}
	f.Routine.Steps = stepForms(s.Routine.Steps)
	return f
}

func stepForms(steps []exercises.Step) (all []stepForm) {
	for _, s := range steps {
		all = append(all, stepForm{s.Exercise, toSeconds(s.Rest), doseFormOf(s.Dose), s.First, s.Note})
	}
	return all
}

func (f sessionForm) session() (session.Session, error) {
	s := session.Session{
		ID: f.ID, Started: f.Started, Ended: f.Ended, Skipped: f.Skipped, Mode: f.Mode, Easy: f.Easy,
		Feel: f.Feel, Next: f.Next, Hurt: f.Hurt, Note: f.Note, Routine: session.Routine{ID: f.Routine.ID, Name: f.Routine.Name},
		Ways: f.Ways, Strong: f.Strong,
	}
	var c checks
	c.named("id", f.ID)
	c.dated("started", f.Started)
	c.named("routine.id", f.Routine.ID)
	c.add(oneOf("ended", f.Ended, session.Endings))
	c.add(oneOf("feel", f.Feel, session.Feels))
	c.add(oneOf("nextDay", f.Next, session.NextDays))
	c.counted("skipped", f.Skipped)
	s.Between = c.seconds("betweenSeconds", f.Between)
	s.Extended = c.seconds("extendedSeconds", f.Extended)
	s.Before = c.stiffness("stiffnessBefore", f.Before)
	s.After = c.stiffness("stiffnessAfter", f.After)
	for i, p := range f.Done {
		part, err := p.part()
		c.addItem("done", i, err)
		s.Done = append(s.Done, part)
	}
	for _, way := range f.Ways {
		c.named("ways: a way", way)
	}
	for _, id := range f.Strong {
		c.named("strong: an exercise", id)
	}
	s.Routine.Steps = c.steps("routine.steps", f.Routine.Steps)
	return s, c.err
}

func (f partForm) part() (session.Part, error) {
	var c checks
	c.named("exercise", f.Exercise)
	c.add(oneOf("side", f.Side, partSides))
	return session.Part{Exercise: f.Exercise, Side: f.Side, Time: c.seconds("seconds", f.Seconds)}, c.err
}

func (c *checks) steps(where string, forms []stepForm) (all []exercises.Step) {
	for i, f := range forms {
		step, err := f.step()
		c.addItem(where, i, err)
		all = append(all, step)
	}
	return all
}

func (f stepForm) step() (exercises.Step, error) {
	var c checks
	c.named("exercise", f.Exercise)
	dose, err := f.dose()
	c.add(err)
	c.add(oneOf("first", f.First, partSides))
	return exercises.Step{Exercise: f.Exercise, Dose: dose, Rest: c.seconds("restAfterSeconds", f.After), First: f.First, Note: f.Note}, c.err
}

func doseFormOf(d exercises.Dose) doseForm {
	return doseForm{toSeconds(d.Hold), d.Count, d.Build, d.Sets, toSeconds(d.Rest)}
}

func (f doseForm) dose() (exercises.Dose, error) {
	var c checks
	c.counted("count", f.Count)
	c.counted("build", f.Build)
	c.counted("sets", f.Sets)
	return exercises.Dose{
		Hold: c.seconds("holdSeconds", f.Hold), Count: f.Count, Build: f.Build,
		Sets: f.Sets, Rest: c.seconds("restSeconds", f.Rest),
	}, c.err
}

func numberOf(s session.Stiffness) *int {
	n, ok := s.Number()
	if !ok {
		return nil
	}
	return &n
}
