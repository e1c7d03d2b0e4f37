package progress

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

// monday is the moment at which the tests look.
var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

// did is a session of a minute.
func did(id string, at time.Time) session.Session {
	return session.Session{ID: id, Started: at, Done: []session.Part{{Exercise: "bridge", Time: time.Minute}}}
}

// doors are those of a person who keeps k, and what they change in it.
func doors(k *kept.All) Doors {
	say, _, err := content.English()
	if err != nil {
		panic(err)
	}
	return Doors{
		Words: say,
		Person: func() person.Person {
			return person.Person{Catalog: &exercises.Catalog{}, Kept: *k, History: history.Of(k.Sessions, k.CheckIns, k.Activities), Now: monday}
		},
		Memory:   &Memory{},
		Keep:     func(records kept.All) { *k = k.With(records) },
		Drop:     func(store, id string) { *k = k.Without(kept.Place{Store: store, Key: id}) },
		Choose:   func(change func(*session.Choices)) { change(&k.Choices) },
		Announce: func(string) {},
	}
}

// Minutes on the left say little of a move that pulls on the right.
func TestTheSummarySaysWhichSideWasPulled(t *testing.T) {
	across := exercises.Exercise{ID: "rock", Name: "Rock", Sides: exercises.Alternate, Across: true}
	same := exercises.Exercise{ID: "hug", Name: "Hug", Sides: exercises.Each}
	for name, x := range map[string]struct {
		moves []exercises.Exercise
		rows  []string
		said  bool
	}{
		"one that pulls across": {[]exercises.Exercise{across, same}, []string{"Rock *", "Hug"}, true},
		"none":                  {[]exercises.Exercise{same}, []string{"Hug"}, false},
	} {
		s := did("a", monday)
		s.Done = nil
		for i, e := range x.moves {
			s.Done = append(s.Done, session.Part{Exercise: e.ID, Side: exercises.Left, Time: time.Duration(9-i) * time.Minute})
		}
		k := kept.All{Sessions: []session.Session{s}}
		d := doors(&k)
		p := d.Person()
		p.Catalog.Exercises = x.moves
		d.Person = func() person.Person { return p }
		var rows []string
		for _, row := range d.moveRows(p) {
			rows = append(rows, row[0])
		}
		if !slices.Equal(rows, x.rows) || (d.across(p) != "") != x.said {
			t.Errorf("%s: rows %q, said %q", name, rows, d.across(p))
		}
	}
}

func TestADeletedSessionKeepsItsPlaceUntilThePageGoes(t *testing.T) {
	var k kept.All
	for i := range 15 {
		k.Sessions = append(k.Sessions, did(fmt.Sprint("s", i), monday.AddDate(0, 0, i)))
	}
	d := doors(&k)
	ids := func() (ids []string) {
		rows, _ := d.rows()
		for _, s := range rows {
			ids = append(ids, s.ID)
		}
		return ids
	}
	before, gone := ids(), k.Sessions[12]
	d.deleteSession(gone.ID)
	if got := ids(); !slices.Equal(got[:10], before) || !d.isGone("s12") || len(k.Sessions) != 14 {
		t.Errorf("after deleting s12 the rows are %q", got)
	}
	d.bringSession(gone)
	if got := ids(); !slices.Equal(got, before) || d.isGone("s12") || len(k.Sessions) != 15 {
		t.Errorf("after bringing s12 back the rows are %q, want %q", got, before)
	}
}

func TestADayThatIsTypedByHalfOrStillToComeIsNotTaken(t *testing.T) {
	ahead := did("ahead", monday.AddDate(0, 4, 0))
	k := kept.All{Sessions: []session.Session{did("now", monday.Add(-time.Hour)), ahead}}
	d := doors(&k)
	for _, day := range []string{"", "0002-11-16", "2027-01-01", "soon"} {
		if d.redate(ahead, day); !k.Sessions[1].Started.Equal(ahead.Started) {
			t.Fatalf("%q was taken", day)
		}
	}
	d.redate(ahead, "2026-11-15")
	if s := k.Sessions[0]; s.ID != "ahead" || !s.Started.Equal(monday.AddDate(0, 0, -1)) {
		t.Errorf("first is %s, on %v", s.ID, s.Started)
	}
}

func TestAWeeklyAnswerIsChangedWithinTheWeek(t *testing.T) {
	var k kept.All
	d := doors(&k)
	d.answer(session.Easier)
	d.answer(session.Harder)
	if c := k.CheckIns; len(c) != 1 || c[0].Daily != session.Harder {
		t.Errorf("the week's answers are %v", c)
	}
}

func TestASportIsNotedAndTakenBack(t *testing.T) {
	var k kept.All
	d := doors(&k)
	if d.Also(session.Walked); !d.DidAlso(session.Walked) || d.DidAlso(session.Swam) {
		t.Errorf("noted: %v", k.Activities)
	}
	if d.Also(session.Walked); d.DidAlso(session.Walked) {
		t.Errorf("taken back: %v", k.Activities)
	}
}

func TestMonthsSumUpTheirDays(t *testing.T) {
	first := session.DayOf(time.Date(2026, 9, 28, 0, 0, 0, 0, time.UTC))
	squares := make([]history.Square, 40)
	for i := range squares {
		squares[i].Day = first + session.Day(i)
	}
	for _, i := range []int{0, 3, 4, 34} { // 28 September, 1, 2 October, 1 November
		squares[i].Level, squares[i].Time = 3, 10*time.Minute
	}
	want := [][]string{{"November 2026", "1", "10"}, {"October 2026", "2", "20"}, {"September 2026", "1", "10"}}
	if got := doors(&kept.All{}).months(squares); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%q, want %q", got, want)
	}
}

// What was said of a session is said anew in its row: each answer is kept at once,
// the same again takes it back, and nothing else of it changes.
func TestASessionIsChangedInTheHistory(t *testing.T) {
	k := kept.All{Sessions: []session.Session{did("a", monday.AddDate(0, 0, -3)), did("b", monday.AddDate(0, 0, -1))}}
	d := doors(&k)
	press := func(names ...string) session.Session {
		t.Helper()
		for _, name := range names {
			uitest.Press(t, name, d.historySection())
		}
		return k.Sessions[1]
	}
	want := k.Sessions[1]
	press("Change the session of Sun 15 Nov, 07:00")
	if want.Feel = session.Hurt; !cmp.Equal(press("It hurt"), want) {
		t.Error(cmp.Diff(press(), want))
	}
	if want.Hurt = "bridge"; !cmp.Equal(press("hurt-b-bridge"), want) {
		t.Error(cmp.Diff(press(), want))
	}
	if want.Feel, want.Hurt = session.NotSaid, ""; !cmp.Equal(press("It hurt"), want) {
		t.Error(cmp.Diff(press(), want))
	}
	uitest.Press(t, "Stiffer", d.dayAfter(k.Sessions[1]))
	if want.Next = session.Stiffer; !cmp.Equal(press(), want) {
		t.Error(cmp.Diff(press(), want))
	}
	uitest.Press(t, "Stiffer", d.dayAfter(k.Sessions[1]))
	if want.Next = session.NotSaid; !cmp.Equal(press(), want) {
		t.Error(cmp.Diff(press(), want))
	}
	if words := uitest.Words(d.historySection()); !strings.Contains(words, "1 min") || strings.Contains(words, "next day") {
		t.Error(words)
	}
}

// A session done without Limber is added as a whole, and opens to be changed.
func TestASessionIsAdded(t *testing.T) {
	catalog, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	var k kept.All
	d := doors(&k)
	who := d.Person()
	d.Person = func() person.Person { who.Catalog, who.Kept = catalog, k; return who }
	d.add("desk-break")
	d.add("no such routine")
	if len(k.Sessions) != 1 {
		t.Fatal(k.Sessions)
	}
	s := k.Sessions[0]
	if left, right := s.Done[len(s.Done)-2].Time, s.Done[len(s.Done)-1].Time; left != right || !s.Counts() || s.Ended != session.Finished || s.Started.Add(s.Length()) != monday || d.Memory.editing != s.ID {
		t.Errorf("added %+v", s)
	}
	if _, err := kept.EncodeSession(s); err != nil {
		t.Error(err)
	}
}

// Who reads the summary is told how the days after were.
func TestTheSummarySaysHowTheDaysAfterWere(t *testing.T) {
	k := kept.All{Sessions: []session.Session{did("a", monday.AddDate(0, 0, -3)), did("b", monday.AddDate(0, 0, -2)), did("c", monday.AddDate(0, 0, -1))}}
	k.Sessions[0].Next, k.Sessions[1].Next = session.Stiffer, session.Stiffer
	d := doors(&k)
	if words := uitest.Words(d.paper()...); !strings.Contains(words, "The day after stiffer 2") {
		t.Error(words)
	}
}
