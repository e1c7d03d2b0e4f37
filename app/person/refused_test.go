package person_test

import (
	"slices"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/exercises"
	content "limber/exercises/source"
)

// Whatever stands there, also what no Limber wrote: only answers that are known to
// speak against a start do, and only until the questions are answered again.
func TestWhatSpeaksAgainstAStart(t *testing.T) {
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	given := noon.Format(time.RFC3339)
	for name, x := range map[string]struct {
		flagged string
		asked   time.Time
		urgency exercises.Urgency
		said    []string
	}{
		"nothing":                         {"", time.Time{}, "", nil},
		"a fever":                         {given + " fever", time.Time{}, exercises.Soon, []string{"fever or chills"}},
		"a fever, and answered before":    {given + " fever", noon.AddDate(0, 0, -7), exercises.Soon, []string{"fever or chills"}},
		"a fever, and answered since":     {given + " fever", noon.AddDate(0, 0, 7), "", nil},
		"the gravest decides":             {given + " fever chest hip", time.Time{}, exercises.Emergency, []string{"chest pain now, or spreading", "fever or chills", "a hip replacement"}},
		"a question that is gone":         {given + " plague", time.Time{}, "", nil},
		"one that is gone, and a fever":   {given + " plague fever", time.Time{}, exercises.Soon, []string{"fever or chills"}},
		"what only adapts":                {given + " hip", time.Time{}, exercises.AskFirst, []string{"a hip replacement"}},
		"no question":                     {given, time.Time{}, "", nil},
		"no time":                         {"fever", time.Time{}, "", nil},
		"a time that is none":             {"yesterday fever", time.Time{}, "", nil},
		"a time that is none, in another": {"2026-31-12 fever", noon, "", nil},
		"other text":                      {"\x00\n{}", time.Time{}, "", nil},
	} {
		p := person.Person{Catalog: c, Kept: kept.All{Choices: session.Choices{Asked: x.asked}}, Settings: person.SettingsOf(map[string]string{"flagged": x.flagged}), Now: noon.AddDate(0, 0, 8)}
		o, _ := p.Refused()
		if o.Urgency != x.urgency || !slices.Equal(o.Said, x.said) {
			t.Errorf("%s: %q, for %q", name, o.Urgency, o.Said)
		}
		ticked := false
		for _, q := range c.Screening.Questions() {
			ticked = ticked || new(person.Answers).Ticked(p, q)
		}
		if ticked != (len(x.said) > 0) {
			t.Errorf("%s: asked again, a box is ticked: %v", name, ticked)
		}
		if asks := p.AsksBefore("desk-break"); !o.MayStart() && !asks {
			t.Errorf("%s: a routine starts unasked", name)
		}
	}
}

func TestWhatSpeaksAgainstAStartIsKept(t *testing.T) {
	var s person.Settings
	person.Flag(noon, "fever", "night")(&s)
	s = person.SettingsOf(s.Values())
	if want := noon.Format(time.RFC3339) + " fever night"; s.Flagged != want {
		t.Errorf("kept is %q, want %q", s.Flagged, want)
	}
	if person.Flag(noon)(&s); s.Values()["flagged"] != "" {
		t.Errorf("answered anew, %q is kept", s.Flagged)
	}
}
