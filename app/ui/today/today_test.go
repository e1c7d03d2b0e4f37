package today

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/run"
	"limber/app/session"
	"limber/app/ui/care"
	"limber/app/ui/offer"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

// monday is the moment at which the tests look.
var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

// doors are those of a person who keeps k; what is called is noted in did.
func doors(t *testing.T, k kept.All, did *[]string) Doors {
	t.Helper()
	catalog, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	note := func(what string) func() { return func() { *did = append(*did, what) } }
	who := func() person.Person {
		return person.Person{Catalog: catalog, Kept: k, History: history.Of(k.Sessions, k.CheckIns, k.Activities), Now: monday}
	}
	w := uitest.English(t)
	return Doors{
		Doors:      offer.Doors{Words: w, Person: who, Tapped: note("tapped")},
		Care:       care.Doors{Words: w, Person: who},
		Unfinished: func() (run.Unfinished, bool) { return run.Unfinished{}, false },
		Stuck:      func() string { return "" },
		Drop:       note("dropped"),
		Go:         func(path string) { *did = append(*did, "went to "+path) },
		Make:       func(n int) { *did = append(*did, fmt.Sprintf("made %d", n)) },
		Keep:       func(k kept.All) { *did = append(*did, "kept "+string(k.Sessions[0].Next)) },
		Did:        func(session.Sport) bool { return false },
		Also:       func(s session.Sport) { *did = append(*did, string(s)) },
	}
}

func TestTodayOffersWhatSuits(t *testing.T) {
	for name, x := range map[string]struct {
		conditions []exercises.Condition
		first      string
		easy       string
	}{
		"nothing said":       {nil, "Start Desk break -> /play/desk-break", "Start Easy day -> /play/easy-day"},
		"an injury":          {[]exercises.Condition{exercises.RecentInjury}, "Start Quiet breathing -> /play/quiet-breathing", "Start Quiet breathing -> /play/quiet-breathing"},
		"pain in the pelvis": {[]exercises.Condition{exercises.PelvicPain}, "Start The full eight -> /play/full-eight", "Start Easy day -> /play/easy-day"},
	} {
		d := doors(t, kept.All{Choices: session.Choices{Asked: monday, Conditions: x.conditions}}, &[]string{})
		controls, rest := uitest.Controls(Screen(d).Body()...), uitest.Controls(Rest(d).Body()...)
		if controls[0] != x.first || !slices.Contains(controls, "Bad back today? -> /rest") || !slices.Contains(rest, x.easy) {
			t.Errorf("%s: %q, and to rest %q", name, controls, rest)
		}
	}
}

// A start is made inside the tap that leads to the player; something else ends
// what was left.
func TestWhatATapOnTodayDoes(t *testing.T) {
	var did []string
	d := doors(t, kept.All{}, &did)
	uitest.Press(t, "Start Desk break", Screen(d).Body()...)
	d.Unfinished = func() (run.Unfinished, bool) {
		return run.Unfinished{ID: "morning", Name: "Morning", Exercise: "bridge", Total: 10 * time.Minute, Remaining: 90 * time.Second, Needs: []exercises.Need{exercises.Mat}}, true
	}
	words := uitest.Words(Screen(d).Body()...)
	for _, want := range []string{"Morning You stopped part of the way. 1 minute 30 seconds left.", "10 min in all · needs a mat or rug"} {
		if !strings.Contains(words, want) {
			t.Errorf("no %q in %s", want, words)
		}
	}
	uitest.Press(t, "Resume Morning", Screen(d).Body()...)
	uitest.Press(t, "Start something else", Screen(d).Body()...)
	if !slices.Equal(did, []string{"tapped", "tapped", "dropped"}) {
		t.Errorf("it did %q", did)
	}
}

func TestWhatBecameOfAStuckRunIsSaid(t *testing.T) {
	d := doors(t, kept.All{}, &[]string{})
	const said = "has changed since you left it"
	if words := uitest.Words(Screen(d).Body()...); strings.Contains(words, said) {
		t.Errorf("it says %s", words)
	}
	d.Stuck = func() string { return "Morning" }
	if words := uitest.Words(Screen(d).Body()...); !strings.Contains(words, "Morning "+said) {
		t.Errorf("it says %s", words)
	}
}

func TestTheWeekAsksWhenItIsTime(t *testing.T) {
	k := kept.All{Sessions: []session.Session{
		{ID: "a", Started: monday.AddDate(0, 0, -9), Done: []session.Part{{Exercise: "bridge", Time: 5 * time.Minute}}},
		{ID: "b", Started: monday.Add(-time.Hour), Done: []session.Part{{Exercise: "bridge", Time: 5 * time.Minute}}},
	}}
	d := doors(t, k, &[]string{})
	if words := uitest.Words(d.week()); words != "This week: 5 min How was daily life this week?" {
		t.Errorf("it says %s", words)
	}
	k.CheckIns = []session.CheckIn{{ID: "c", At: monday.AddDate(0, 0, -1), Daily: session.AsEver}}
	if words := uitest.Words(doors(t, k, &[]string{}).week()); strings.Contains(words, "How was") {
		t.Errorf("it says %s", words)
	}
}

// Who may not bend the hips so far, or lie on the back for long, is shown the
// side alone.
func TestWhoMayNotLieOnTheBackRestsOnOneSide(t *testing.T) {
	for name, x := range map[string]struct {
		conditions []exercises.Condition
		back       bool
	}{
		"nothing said":      {nil, true},
		"a hip replacement": {[]exercises.Condition{exercises.HipReplacement}, false},
		"later pregnancy":   {[]exercises.Condition{exercises.Pregnancy}, false},
		"osteoporosis":      {[]exercises.Condition{exercises.Osteoporosis}, true},
	} {
		d := doors(t, kept.All{Choices: session.Choices{Asked: monday, Conditions: x.conditions}}, &[]string{})
		words := uitest.Words(Rest(d).Body()...)
		if got := strings.Contains(words, d.Words.Rest.Back); got != x.back {
			t.Errorf("%s: on the back %v, want %v", name, got, x.back)
		}
		if !strings.Contains(words, d.Words.Rest.SideHow) {
			t.Errorf("%s: it says %s", name, words)
		}
	}
}

// Who is new reads what Limber is; then the line says what was done last.
func TestTheFirstLineKnowsWhatWasDone(t *testing.T) {
	at := func(ago time.Duration, f session.Feel) kept.All {
		return kept.All{Sessions: []session.Session{{ID: "a", Started: monday.Add(-ago), Routine: session.Routine{ID: "morning", Name: "Morning"},
			Done: []session.Part{{Exercise: "bridge", Time: 6 * time.Minute}}, Feel: f}}}
	}
	for name, x := range map[string]struct {
		kept kept.All
		want string
	}{
		"new":                 {kept.All{}, "Short stretches for a stiff back. Limber leads you by sound, sight or touch."},
		"an hour ago":         {at(time.Hour, session.Looser), "Done today: Morning · 6 min · looser."},
		"yesterday":           {at(24*time.Hour, session.NotSaid), "Yesterday: Morning · 6 min."},
		"last week":           {at(7*24*time.Hour, session.Hurt), "Last, 9 Nov: Morning · 6 min · it hurt."},
		"dated in the future": {at(-48*time.Hour, session.Looser), "Short stretches for a stiff back. Limber leads you by sound, sight or touch."},
	} {
		if got := doors(t, x.kept, &[]string{}).lately(); got != x.want {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
	}
}

// The day after a session its one question stands there; the answer is changed by
// another and taken back by the same. On other days something else is asked.
func TestTheDayAfterIsAskedFor(t *testing.T) {
	var did []string
	yesterday := session.Session{ID: "a", Started: monday.AddDate(0, 0, -1), Routine: session.Routine{ID: "desk-break", Name: "Desk break"}, Done: []session.Part{{Exercise: "bridge", Time: time.Minute}}}
	for _, x := range []struct {
		days  int
		next  session.Feel
		press string
		want  string
	}{
		{-1, session.NotSaid, "Stiffer", "kept stiffer"},
		{-1, session.Looser, "Same", "kept same"},
		{-1, session.Stiffer, "Stiffer", "kept "},
		{-2, session.NotSaid, "Walked", "walked"},
		{0, session.NotSaid, "Walked", "walked"},
	} {
		s := yesterday
		s.Started, s.Next, did = monday.AddDate(0, 0, x.days), x.next, nil
		uitest.Press(t, x.press, Screen(doors(t, kept.All{Sessions: []session.Session{s}}, &did)).Body()...)
		if !slices.Equal(did, []string{x.want}) {
			t.Errorf("%d days ago, %q: pressing %s did %q", x.days, x.next, x.press, did)
		}
	}
	words := uitest.Words(Screen(doors(t, kept.All{Sessions: []session.Session{yesterday}}, &did)).Body()...)
	if !strings.Contains(words, "Yesterday: Desk break · 1 min. For the morning:") || !strings.Contains(words, "After yesterday, your back is Looser Same Stiffer") {
		t.Error(words)
	}
}

// A length starts the routine that comes near to it, inside the tap; where none
// does, one is made. Nothing is counted before.
func TestALengthIsOneTapFromItsRoutine(t *testing.T) {
	var did []string
	d := doors(t, kept.All{}, &did)
	for _, x := range []struct{ press, does string }{
		{"2 min", "tapped, went to /play/long-sitting"},
		{"5 min", "tapped, went to /play/in-a-chair"},
		{"10 min", "tapped, went to /play/morning"},
		{"15 min", "tapped, went to /play/full-eight"},
	} {
		did = nil
		uitest.Press(t, x.press, Screen(d).Body()...)
		if got := strings.Join(did, ", "); got != x.does {
			t.Errorf("%s: %s, want %s", x.press, got, x.does)
		}
	}
	did = nil
	d.startOf(30)
	if !slices.Equal(did, []string{"made 30"}) {
		t.Errorf("30 minutes: %q", did)
	}
}
