package ui

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/person"
)

// A calendar takes a later file in place of an earlier one by its id and number.
// Two people with the same routine have nothing in common.
func TestACalendarFileTakesThePlaceOfTheOneBefore(t *testing.T) {
	save := func(at string, routine string) (uid, sequence string) {
		c := &Calendar{}
		c.OnInit()
		c.at, c.routine = at, routine
		var text string
		the.device.Files = keeper(func(_, _ string, data []byte) { text = string(data) })
		if c.save(); !c.saved {
			t.Fatal("nothing was saved")
		}
		return regexp.MustCompile(`UID:(.*)\r`).FindStringSubmatch(text)[1], regexp.MustCompile(`SEQUENCE:(.*)\r`).FindStringSubmatch(text)[1]
	}
	taught(t, kept.All{})
	first, n1 := save("10:30", "desk-break")
	the.settings = person.SettingsOf(the.settings.Values()) // the page was loaded again
	second, n2 := save("07:15", "desk-break")
	other, _ := save("07:15", "morning")
	if first != second || n1 != "0" || n2 != "1" || other == first {
		t.Errorf("%s %s, then %s %s; another routine %s", first, n1, second, n2, other)
	}
	taught(t, kept.All{})
	if theirs, _ := save("10:30", "desk-break"); theirs == first || !strings.HasPrefix(theirs, "desk-break-") {
		t.Errorf("somebody else's is %s, this one's %s", theirs, first)
	}
}

func TestWhatACalendarFileLacksIsSaid(t *testing.T) {
	taught(t, kept.All{})
	the.device.Files = keeper(func(string, string, []byte) { t.Error("a file was saved") })
	for want, c := range map[string]*Calendar{
		"Choose a time of day, such as 10:30.": {routine: "desk-break", days: week},
		"Choose a day at least.":               {routine: "desk-break", at: "10:30", days: []time.Weekday{}},
		"Choose a routine.":                    {at: "10:30", days: week},
	} {
		c.save()
		if words := text(t, c.Render()); !strings.Contains(words, want) || c.saved {
			t.Errorf("no %q in %s", want, words)
		}
	}
}
