package offer

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/uitest"
	"limber/exercises/source"
)

// A rise is told before it happens, and Not yet takes it back for the day.
func TestARiseIsToldAndRefused(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	bridge, _ := c.Exercise("bridge")
	k, now, heard := kept.All{}, time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC), ""
	d := Doors{Words: uitest.English(t), Announce: func(text string) { heard = text },
		Choose: func(change func(*session.Choices)) { change(&k.Choices) }}
	d.Person = func() person.Person {
		return person.Person{Catalog: c, Kept: k, History: history.Of(k.Sessions, nil, nil), Now: now}
	}
	does := func(feel session.Feel) {
		p := d.Person()
		s := session.Whole(p.Timeline(bridge.Alone()), now)
		s.ID, s.Started, s.Feel, s.Next = fmt.Sprint(now.Unix()), now, feel, session.Same
		k.Sessions = append(slices.Clip(k.Sessions), s)
		now = now.AddDate(0, 0, 1)
	}
	told := func() string { return uitest.Words(d.Told(bridge.Alone())) }
	for range 3 {
		if got := told(); got != "" {
			t.Errorf("told is %s", got)
		}
		does(session.Looser)
	}
	if got := told(); got != "Bridge: 6 times today. Three good sessions. Not yet" {
		t.Errorf("told is %s", got)
	}
	if got := d.Person().Plan(bridge.Alone()).Routine.Steps[0].Dose.Count; got != 6 {
		t.Errorf("planned are %d", got)
	}
	uitest.Press(t, "Not yet: Bridge", d.Told(bridge.Alone()))
	if got := told(); got != "" || !strings.Contains(heard, "Bridge") {
		t.Errorf("refused, told is %s, and heard %s", got, heard)
	}
	if got := d.Person().Plan(bridge.Alone()).Routine.Steps[0].Dose.Count; got != 0 {
		t.Errorf("refused, planned are %d", got)
	}
	now = now.Add(time.Minute)
	for range 3 {
		does(session.Looser)
	}
	does(session.Stiffer)
	if got := told(); got != "Bridge: 5 times today. Your back was stiffer after it." {
		t.Errorf("told is %s", got)
	}
}
