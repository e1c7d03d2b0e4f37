package person_test

import (
	"fmt"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
	"limber/exercises/source"
)

// A calendar was told which routine each planned day has: what is done until then,
// and how much more of it that becomes, changes none of them.
func TestThePlannedDaysStayAsACalendarWasToldOfThem(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	for _, minutes := range []int{5, 15} {
		var k kept.All
		told := map[session.Day]string{}
		for day := range 35 {
			now := noon.AddDate(0, 0, day)
			p := person.Person{Catalog: c, Kept: k, Now: now, History: history.Of(k.Sessions, nil, nil)}
			p.Ladder = p.Climbed()
			for ahead := range session.Day(28) {
				r, ok := p.ForPlanned(minutes, p.Today()+ahead)
				if on := p.Today() + ahead; day == 0 || told[on] == "" {
					told[on] = r.ID
				} else if !ok || told[on] != r.ID {
					t.Fatalf("%d minutes: for %v it is %s, and on day %d %s", minutes, on, told[on], day, r.ID)
				}
				if day%7 > 0 { // a look ahead once a week is enough
					break
				}
			}
			r, _ := p.ForPlanned(minutes, p.Today())
			s := session.Whole(p.Timeline(r), now.Add(time.Hour))
			s.ID, s.Feel, s.Next = fmt.Sprint(day), session.Looser, session.Same
			k.Sessions = append(k.Sessions, s)
		}
	}
}

// A routine that was made just now has no id yet, and another may be made after it.
func TestOneRoutineWithoutAnIDIsNotTakenForAnother(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	p := person.Person{Catalog: c, Now: noon, History: history.Of(nil, nil, nil), Laid: map[string]timeline.Timeline{}}
	for _, id := range []string{"march-in-place", "bridge"} {
		r := exercises.Routine{Steps: []exercises.Step{{Exercise: id}}}
		if got := p.Timeline(r); got.Routine.Steps[0].Exercise != id {
			t.Errorf("of %s the timeline is of %s", id, got.Routine.Steps[0].Exercise)
		}
	}
}
