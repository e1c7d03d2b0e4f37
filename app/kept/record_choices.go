package kept

import (
	"time"

	"limber/app/session"
	"limber/exercises"
)

type choicesForm struct {
	Asked      time.Time                         `json:"asked,omitzero"`
	Conditions []exercises.Condition             `json:"conditions,omitempty"`
	Limits     []session.Limit                   `json:"limits,omitempty"`
	LeftOut    []string                          `json:"leftOut,omitempty"`
	Starred    []string                          `json:"starred,omitempty"`
	Doses      map[string]doseForm               `json:"doses,omitempty"`
	Target     *targetForm                       `json:"target,omitempty"`
	Exported   time.Time                         `json:"exported,omitzero"`
	Cleared    map[exercises.Condition]time.Time `json:"cleared,omitempty"`
	NotYet     map[string]time.Time              `json:"notYet,omitempty"`
}

type targetForm struct {
	Seconds float64 `json:"secondsADay"`
	Days    int     `json:"daysAWeek"`
}

// EncodeChoices writes choices as one line of JSON.
func EncodeChoices(ch session.Choices) ([]byte, error) {
	f := choicesFormOf(ch)
	if _, err := f.choices(); err != nil {
		return nil, err
	}
	return marshal(f)
}

// CheckChoices says what EncodeChoices would refuse, and why, without writing it: a tap
// waits for the one, and not for the other.
func CheckChoices(ch session.Choices) error {
	_, err := choicesFormOf(ch).choices()
	return err
}

func choicesFormOf(ch session.Choices) choicesForm {
	f := choicesForm{
		Asked: ch.Asked, Conditions: ch.Conditions, Limits: ch.Limits, LeftOut: ch.LeftOut, Starred: ch.Starred, Exported: ch.Exported, Cleared: ch.Cleared, NotYet: ch.NotYet,
	}
	for id, d := range ch.Doses {
		if f.Doses == nil {
			f.Doses = map[string]doseForm{}
		}
		f.Doses[id] = doseFormOf(d)
	}
	if ch.Target != (session.Target{}) {
		f.Target = &targetForm{toSeconds(ch.Target.Time), ch.Target.Days}
	}
	return f
}

// DecodeChoices reads what EncodeChoices wrote.
func DecodeChoices(text []byte) (session.Choices, error) {
	var f choicesForm
	if err := unmarshal(text, &f); err != nil {
		return session.Choices{}, err
	}
	return f.choices()
}

func (f choicesForm) choices() (session.Choices, error) {
	ch := session.Choices{
		Asked: f.Asked, Conditions: f.Conditions, Limits: f.Limits, LeftOut: f.LeftOut, Starred: f.Starred, Exported: f.Exported, Cleared: f.Cleared, NotYet: f.NotYet,
	}
	var c checks
	for _, l := range f.Limits {
		c.add(oneOf("limits", l, session.Limits))
	}
	for id, d := range f.Doses {
		dose, err := d.dose()
		if err != nil {
			c.add(within("doses."+id, err))
		}
		c.named("doses", id)
		if ch.Doses == nil {
			ch.Doses = map[string]exercises.Dose{}
		}
		ch.Doses[id] = dose
	}
	if t := f.Target; t != nil {
		ch.Target = session.Target{Time: c.seconds("target.secondsADay", t.Seconds), Days: t.Days}
		if t.Days < 0 || t.Days > 7 {
			c.counted("target.daysAWeek", -1)
		}
	}
	for where, t := range map[string]time.Time{"asked": f.Asked, "exported": f.Exported} {
		if !t.IsZero() {
			c.dated(where, t)
		}
	}
	for condition, t := range f.Cleared {
		c.named("cleared", string(condition))
		c.dated("cleared."+string(condition), t)
	}
	for id, t := range f.NotYet {
		c.named("notYet", id)
		c.dated("notYet."+id, t)
	}
	return ch, c.err
}
