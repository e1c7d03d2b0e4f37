package kept

import (
	"time"

	"limber/app/mine"
	"limber/exercises"
)

type ownForm struct {
	ID      string            `json:"id"`
	Made    time.Time         `json:"made"`
	Changed time.Time         `json:"changed"`
	Name    string            `json:"name"`
	Cues    exercises.Profile `json:"cues,omitempty"`
	Bed     bool              `json:"bed,omitempty"`
	Steps   []stepForm        `json:"steps"`
}

// EncodeRoutine writes a person's own routine as one line of JSON.
func EncodeRoutine(r mine.Routine) ([]byte, error) {
	f := ownForm{r.ID, r.Made, r.Changed, r.Name, r.Cues, r.Bed, stepForms(r.Steps)}
	if f.Steps == nil {
		f.Steps = []stepForm{}
	}
	if _, err := f.routine(); err != nil {
		return nil, err
	}
	return marshal(f)
}

// DecodeRoutine reads what EncodeRoutine wrote.
func DecodeRoutine(text []byte) (mine.Routine, error) {
	var f ownForm
	if err := unmarshal(text, &f); err != nil {
		return mine.Routine{}, err
	}
	return f.routine()
}

func (f ownForm) routine() (mine.Routine, error) {
	var c checks
	c.named("id", f.ID)
	c.dated("made", f.Made)
	c.dated("changed", f.Changed)
	if f.Cues != "" {
		c.add(oneOf("cues", f.Cues, exercises.Profiles))
	}
	if n := len(f.Steps); n > mine.MostSteps {
		c.add(between("steps", n, 0, mine.MostSteps))
	}
	r := mine.Routine{ID: f.ID, Made: f.Made, Changed: f.Changed, Name: f.Name, Cues: f.Cues, Bed: f.Bed, Steps: c.steps("steps", f.Steps)}
	return r, c.err
}
