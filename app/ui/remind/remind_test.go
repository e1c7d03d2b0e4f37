package remind

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/history"
	"limber/app/person"
	"limber/app/reminder"
	"limber/app/session"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

// sitter is somebody who sits before the page; did is what came of a press.
type sitter struct {
	settings person.Settings
	state    reminder.State
	catalog  *exercises.Catalog // nil: the one that comes with Limber
	files    func(name, kind string, data []byte)
	allows   bool
	did      []string
}

func (s *sitter) doors(t *testing.T) Doors {
	t.Helper()
	if s.catalog == nil {
		c, err := content.Shipped()
		if err != nil {
			t.Fatal(err)
		}
		s.catalog = c
	}
	note := func(what string) { s.did = append(s.did, what) }
	return Doors{
		Words: uitest.English(t),
		Person: func() person.Person {
			return person.Person{Catalog: s.catalog, History: history.Of(nil, nil, nil), Settings: s.settings, Now: monday}
		},
		State: func() reminder.State { return s.state },
		Happens: func(e reminder.Event) {
			s.state, _ = reminder.Update(s.state, e, monday)
			s.settings.Move = int(s.state.Every / time.Minute)
		},
		Change: func(change func(*person.Settings)) { change(&s.settings) },
		Tapped: func() { note("tapped") }, Try: func(k cue.Kind) { note("try " + string(k)) }, Tell: note, Draw: func() {},
		Ask: func(f func(bool)) { f(s.allows) }, Save: func(name, kind string, data []byte) { s.files(name, kind, data) },
	}
}

// What is pressed on the page, and what is set by it.
func TestWhatIsAskedForIsKept(t *testing.T) {
	for name, x := range map[string]struct {
		press  string
		allows bool
		want   person.Settings
		did    string
	}{
		"every half hour": {"move-30", false, person.Settings{Move: 30}, ""},
		"with a sound":    {"move-sound", false, person.Settings{MoveSound: true}, "try " + string(cue.Ready)},
		"notified":        {"move-notify", true, person.Settings{MoveNotify: true}, ""},
		"not allowed":     {"move-notify", false, person.Settings{}, "This device does not allow Limber to show notifications. The page's title and this strip still remind you."},
	} {
		s := &sitter{allows: x.allows}
		uitest.Press(t, x.press, Screen(s.doors(t)).Body()...)
		if got := strings.Join(s.did, " "); s.settings.Move != x.want.Move || s.settings.MoveSound != x.want.MoveSound || s.settings.MoveNotify != x.want.MoveNotify || got != x.did {
			t.Errorf("%s: %+v, did %q", name, s.settings, got)
		}
	}
}

// The strip goes when it was answered, and leads to a routine.
func TestTheStripIsAnswered(t *testing.T) {
	for press, tapped := range map[string]bool{"I moved": false, "Later": false, "In a meeting": false, "Desk break, 3 min": true} {
		s := &sitter{state: reminder.State{Every: 30 * time.Minute, Since: monday.Add(-45 * time.Minute), Seen: monday, Shown: true}}
		if words := uitest.Words(Strip(s.doors(t))); !strings.HasPrefix(words, "Time to move. You have been here for 45 minutes.") {
			t.Errorf("it says %s", words)
		}
		uitest.Press(t, press, Strip(s.doors(t)))
		if s.state.Shown != tapped || (len(s.did) > 0) != tapped {
			t.Errorf("after %s it is shown: %v, and it did %q", press, s.state.Shown, s.did)
		}
	}
}

// What is told before a routine begins is told here too: the strip leads to the
// player, and starts nothing.
func TestTheStripStartsNothingThatIsToBeTold(t *testing.T) {
	s := &sitter{state: reminder.State{Every: 30 * time.Minute, Since: monday.Add(-45 * time.Minute), Seen: monday, Shown: true}}
	d := s.doors(t)
	of := d.Person
	d.Person = func() person.Person {
		p := of()
		for i := range 3 {
			at := monday.AddDate(0, 0, i-4)
			p.Kept.Sessions = append(p.Kept.Sessions, session.Session{ID: at.String(), Started: at, Feel: session.Looser, Next: session.Same,
				Routine: session.Routine{ID: "r", Steps: []exercises.Step{{Exercise: "march-in-place"}}}, Done: []session.Part{{Exercise: "march-in-place", Time: time.Minute}}})
		}
		p.History = history.Of(p.Kept.Sessions, nil, nil)
		return p
	}
	uitest.Press(t, "Desk break, 3 min", Strip(d))
	if len(s.did) > 0 {
		t.Errorf("it did %q", s.did)
	}
}

// A calendar takes a later file in place of an earlier one by its id and number.
// Two people with the same routine have nothing in common.
func TestACalendarFileTakesThePlaceOfTheOneBefore(t *testing.T) {
	s := &sitter{}
	save := func(at string, routine string) (uid, sequence string) {
		c := &Calendar{Doors: s.doors(t)}
		c.OnInit()
		c.at, c.routine = at, routine
		var text string
		s.files = func(_, _ string, data []byte) { text = string(data) }
		if c.save(); !c.saved {
			t.Fatal("nothing was saved")
		}
		return regexp.MustCompile(`UID:(.*)\r`).FindStringSubmatch(text)[1], regexp.MustCompile(`SEQUENCE:(.*)\r`).FindStringSubmatch(text)[1]
	}
	first, n1 := save("10:30", "desk-break")
	s.settings = person.SettingsOf(s.settings.Values()) // the page was loaded again
	second, n2 := save("07:15", "desk-break")
	other, _ := save("07:15", "morning")
	if first != second || n1 != "0" || n2 != "1" || other == first {
		t.Errorf("%s %s, then %s %s; another routine %s", first, n1, second, n2, other)
	}
	s = &sitter{}
	if theirs, _ := save("10:30", "desk-break"); theirs == first || !strings.HasPrefix(theirs, "desk-break-") {
		t.Errorf("somebody else's is %s, this one's %s", theirs, first)
	}
}

func TestWhatACalendarFileLacksIsSaid(t *testing.T) {
	s := &sitter{}
	s.files = func(string, string, []byte) { t.Error("a file was saved") }
	for want, c := range map[string]*Calendar{
		"Choose a time of day, such as 10:30.": {routine: "desk-break", days: week},
		"Choose a day at least.":               {routine: "desk-break", at: "10:30", days: []time.Weekday{}},
		"Choose a routine.":                    {at: "10:30", days: week},
	} {
		c.Doors = s.doors(t)
		c.save()
		if words := uitest.Words(c.Render()); !strings.Contains(words, want) || c.saved {
			t.Errorf("no %q in %s", want, words)
		}
	}
}

func TestACalendarFileSaysWhatWasChosen(t *testing.T) {
	s := &sitter{}
	var saved []string
	s.files = func(name, kind string, data []byte) { saved = append(saved, name, kind, string(data)) }
	c := &Calendar{Doors: s.doors(t)}
	c.OnInit()
	c.routine, c.at = "before-bed", "21:45"
	c.days = []time.Weekday{time.Sunday, time.Tuesday}
	c.save()
	if len(saved) != 3 || saved[0] != "limber.ics" || saved[1] != "text/calendar" {
		t.Fatalf("%q was saved", saved)
	}
	for _, line := range []string{"SUMMARY:Before bed", "DTSTART:20261117T214500", "RRULE:FREQ=WEEKLY;BYDAY=TU,SU"} {
		if !strings.Contains(saved[2], "\r\n"+line+"\r\n") {
			t.Errorf("no line %s in\n%s", line, saved[2])
		}
	}
	for what, broken := range map[string]Calendar{
		"no day": {routine: "before-bed", at: "21:45"}, "no time": {routine: "before-bed", days: week}, "no routine": {at: "21:45", days: week},
	} {
		broken.Doors = s.doors(t)
		if broken.save(); len(saved) != 3 || broken.saved {
			t.Errorf("with %s, a file was saved", what)
		}
	}
}

func TestWhenTheNextReminderComes(t *testing.T) {
	s := &sitter{}
	half := 30 * time.Minute
	for want, state := range map[string]reminder.State{
		"Nothing reminds you yet.":                {},
		"Next at 07:30, if you stay here.":        {Every: half, Since: monday},
		"Quiet until 08:00 . The meeting is over": {Every: half, Since: monday, Quiet: monday.Add(time.Hour)},
		"It is time now.":                         {Every: half, Since: monday.Add(-half), Shown: true},
	} {
		s.state = state
		if got := uitest.Words(s.doors(t).next()); got != want {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
}

func TestTheCalendarBeginsWithARoutineThereIs(t *testing.T) {
	s := &sitter{}
	c := &Calendar{Doors: s.doors(t)}
	own := *c.Doors.Person().Catalog
	own.Routines = slices.DeleteFunc(slices.Clone(own.Routines), func(r exercises.Routine) bool { return r.ID == "desk-break" })
	s.catalog = &own
	c.OnInit()
	if _, ok := own.Routine(c.routine); !ok {
		t.Errorf("it begins with %q", c.routine)
	}
}
