package ui

import (
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

// answering is a store that says that it kept all it was given. To read from it
// breaks the test.
type answering struct{ obliging }

func (answering) Put(_ kept.All, done func(error))      { done(nil) }
func (answering) Delete(_ kept.Place, done func(error)) { done(nil) }
func (answering) Load(time.Time, func(kept.All, error)) { panic("a write read everything again") }

func TestWritesDoNotRead(t *testing.T) {
	k := daily(3)
	having(t, k)
	the.device.Store = answering{}
	the.progressDoors().Also(session.Walked)
	if _, did := the.person().AlsoToday(session.Walked); !did {
		t.Error("walked is not shown")
	}
	the.progressDoors().Also(session.Walked)
	if _, did := the.person().AlsoToday(session.Walked); did {
		t.Error("walked is still shown")
	}
	s := the.kept.Sessions[1]
	the.drop(kept.Sessions, s.ID)
	if n := len(the.kept.Sessions); n != 2 {
		t.Errorf("%d sessions after one of three was deleted", n)
	}
	the.put(kept.All{Sessions: []session.Session{s}})
	if got := the.kept.Sessions; len(got) != 3 || got[1].ID != s.ID {
		t.Errorf("brought back: %v", got)
	}
	if len(k.Sessions) != 3 || k.Sessions[1].ID != s.ID {
		t.Error("the list that was taken was changed itself")
	}
}
