package kept

import (
	"testing"
	"time"

	"limber/app/session"
)

func TestBackupIsDueAfterAMonthWithSomethingNew(t *testing.T) {
	ago := func(days int) time.Time { return noon.AddDate(0, 0, -days) }
	for name, c := range map[string]struct {
		first, last, exported int // days ago; -1: never
		want                  bool
	}{
		"nothing done":            {-1, -1, -1, false},
		"never, begun this month": {20, 1, -1, false},
		"never, for two months":   {60, 1, -1, true},
		"last week":               {60, 1, 7, false},
		"long ago, nothing new":   {90, 70, 60, false},
		"long ago, something new": {90, 1, 60, true},
	} {
		var k All
		if c.first >= 0 {
			k.Sessions = []session.Session{{Started: ago(c.first)}, {Started: ago(c.last)}}
		}
		if c.exported >= 0 {
			k.Choices.Exported = ago(c.exported)
		}
		if got := k.BackupDue(noon); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestUnreadableSessionsAreNotWritten(t *testing.T) {
	for name, s := range map[string]session.Session{
		"no id":             {Started: noon, Routine: session.Routine{ID: "r"}},
		"no start":          {ID: "a", Routine: session.Routine{ID: "r"}},
		"less than nothing": {ID: "a", Started: noon, Routine: session.Routine{ID: "r"}, Done: []session.Part{{Exercise: "bridge", Side: both, Time: -time.Second}}},
		"no such feeling":   {ID: "a", Started: noon, Routine: session.Routine{ID: "r"}, Feel: "great"},
		"no such next day":  {ID: "a", Started: noon, Routine: session.Routine{ID: "r"}, Next: session.Hurt},
	} {
		if text, err := EncodeSession(s); err == nil {
			t.Errorf("%s: written as %s", name, text)
		}
	}
}
