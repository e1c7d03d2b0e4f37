package maker

import (
	"reflect"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/maker"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/offer"
	"limber/app/ui/uitest"
	"limber/exercises"
	"limber/exercises/source"
)

// desk is a page for somebody, and what it does once nothing is tapped.
type desk struct {
	Doors
	who   person.Person
	later []func()
}

func deskOf(t *testing.T) *desk {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{who: person.Person{Catalog: c, Now: time.Date(2026, 11, 16, 18, 0, 0, 0, time.UTC)}}
	d.keeps(kept.All{})
	d.Doors = Doors{
		Doors:    offer.Doors{Words: uitest.English(t), Person: func() person.Person { return d.who }},
		Memory:   &Memory{},
		Change:   func(change func(*person.Settings)) { change(&d.who.Settings) },
		Announce: func(string) {}, Draw: func() {}, Focus: func(string) {}, Alone: func() {},
		Later: func(do func()) { d.later = append(d.later, do) },
	}
	return d
}

func (d *desk) keeps(k kept.All) {
	d.who.Kept, d.who.History = k, history.Of(k.Sessions, k.CheckIns, k.Activities)
}

// rests is how many steps are done until there is no more to do ahead.
func (d *desk) rests() (steps int) {
	for len(d.later) > 0 {
		do := d.later[0]
		d.later = d.later[1:]
		do()
		steps++
	}
	return steps
}

// asks has a routine made by the nth tap, and reports whether it was there already.
func (d *desk) asks(turn uint64) (made maker.Made, ready bool) {
	of := d.Memory.ahead.maker
	_, ready = d.Memory.ahead.made[turn]
	d.Memory.turn = turn
	d.grant(d.wish())
	d.Prepare()
	return d.Memory.made, ready && of == d.Memory.ahead.maker
}

func TestTheNextRoutineIsThereBeforeTheTap(t *testing.T) {
	d := deskOf(t)
	d.Prepare()
	d.setPlace(exercises.AtHips, true)
	d.setPlace(exercises.AtSeat, true)
	if steps := d.rests(); steps != 5 { // two that were overtaken; what may be picked, "Make it", and that there is no more
		t.Errorf("it takes %d steps", steps)
	}
	for turn := range uint64(3) {
		made, ready := d.asks(turn)
		if !ready {
			t.Errorf("routine %d is not there", turn)
		}
		if want := maker.Make(d.who, d.wish(), uint64(d.who.Today())+turn); !reflect.DeepEqual(made, want) {
			t.Errorf("routine %d is %+v, want %+v", turn, made, want)
		}
		d.rests()
	}
}

// Whatever changes between, what a tap gives is what would be made just then.
func TestWhatWasMadeAheadIsForgottenWithWhatItWasMadeFor(t *testing.T) {
	hurt := session.Session{ID: "a", Started: time.Date(2026, 11, 16, 17, 0, 0, 0, time.UTC), Feel: session.Hurt, Hurt: "march-in-place"}
	changes := map[string]func(*desk){
		"a minute":  func(d *desk) { d.change(func(w *maker.Wish) { w.Minutes = 10 }) },
		"a place":   func(d *desk) { d.setPlace(exercises.AtNeck, true) },
		"how stiff": func(d *desk) { d.stiff(session.Stiff(9)) },
		"a limit":   func(d *desk) { d.keeps(kept.All{Choices: session.Choices{Limits: []session.Limit{exercises.NoFloor}}}) },
		"left out":  func(d *desk) { d.keeps(kept.All{Choices: session.Choices{LeftOut: []string{"march-in-place"}}}) },
		"a session": func(d *desk) { d.keeps(kept.All{Sessions: []session.Session{hurt}}) },
		"one of tomorrow": func(d *desk) {
			s := hurt
			s.Started = s.Started.AddDate(0, 0, 1)
			d.keeps(kept.All{Sessions: []session.Session{s}})
		},
		"the day":     func(d *desk) { d.who.Now = d.who.Now.AddDate(0, 0, 1) },
		"the morning": func(d *desk) { d.who.Now = d.who.Now.Add(-12 * time.Hour) },
		"the pace":    func(d *desk) { d.who.Settings.Pace = timeline.Brisk },
		"the words":   func(d *desk) { c := *d.who.Catalog; d.who.Catalog = &c },
	}
	for name, change := range changes {
		d := deskOf(t)
		d.Prepare()
		d.rests()
		of := d.Memory.ahead.maker
		change(d)
		if made, ready := d.asks(0); ready {
			t.Errorf("%s: it is taken", name)
		} else if want := maker.Make(d.who, d.wish(), uint64(d.who.Today())); !reflect.DeepEqual(made, want) {
			t.Errorf("%s: made is %+v, want %+v", name, made, want)
		}
		if of == nil || of == d.Memory.ahead.maker {
			t.Errorf("%s: what may be picked is not found anew", name)
		}
	}
}

// A wish that is remembered is no other one, and nor is a minute later.
func TestWhatWasMadeAheadIsKeptWhereNothingChanged(t *testing.T) {
	d := deskOf(t)
	d.Prepare()
	d.rests()
	d.who.Settings.Wish = d.wish().Text()
	d.who.Now = d.who.Now.Add(time.Minute)
	if _, ready := d.asks(0); !ready {
		t.Error("it is made again")
	}
}
