package progress

import (
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/uitest"
)

// A thing is named with its first score, changed on the same day, and asked about
// again two weeks later; then both stand there and in the summary, until it is
// asked about no more.
func TestHowWellOnesOwnThingsGo(t *testing.T) {
	k, now, heard := kept.All{}, monday, ""
	d := doors(&k)
	of := d.Person
	d.Person = func() person.Person { p := of(); p.Now = now; return p }
	d.Announce = func(text string) { heard = text }
	words := func() string { return uitest.Words(d.goesSection()) }
	uitest.Press(t, "3", d.addGoes())
	if len(k.Scores) > 0 || heard != d.Words.Goes.NameFirst {
		t.Errorf("without a name kept is %+v, and heard %q", k.Scores, heard)
	}
	d.Memory.naming = " tie my </script> shoes "
	uitest.Press(t, "3", d.addGoes())
	if len(k.Scores) != 1 || k.Scores[0].What != "tie my </script> shoes" || k.Scores[0].Number != 3 || d.Memory.naming != "" {
		t.Fatalf("kept is %+v", k.Scores)
	}
	uitest.Press(t, "4", d.goes(d.Person().Goes()[0]))
	if len(k.Scores) != 1 || k.Scores[0].Number != 4 || d.Person().ScoresDue() {
		t.Errorf("on the same day kept is %+v", k.Scores)
	}
	now = now.AddDate(0, 0, 13)
	if d.Person().ScoresDue() {
		t.Error("it is asked after 13 days")
	}
	now = now.Add(24 * time.Hour)
	if !d.Person().ScoresDue() {
		t.Error("it is not asked after two weeks")
	}
	uitest.Press(t, "7", d.goes(d.Person().Goes()[0]))
	if len(k.Scores) != 2 || !strings.Contains(words(), "4 on 16 Nov, 7 on 30 Nov") {
		t.Errorf("kept is %+v, and it says %s", k.Scores, words())
	}
	if got := d.goesWords(d.Person()); !slices.Equal(got, []string{"tie my </script> shoes 4 on 16 Nov, 7 on 30 Nov"}) {
		t.Errorf("the summary says %q", got)
	}
	for _, what := range []string{"lift", "sleep"} {
		k.Scores = append(k.Scores, session.Score{ID: what, At: now, What: what, Number: 5})
	}
	if strings.Contains(words(), d.Words.Goes.Name) {
		t.Error("a fourth is asked for")
	}
	uitest.Press(t, "Stop asking: lift", d.goesSection())
	if got := d.Person().Goes(); len(got) != 2 || len(k.Scores) != 4 {
		t.Errorf("asked about are %+v", got)
	}
	if !strings.Contains(words(), "lift is asked about no more.") || heard != "lift is asked about no more." {
		t.Errorf("it says %s, and told is %q", words(), heard)
	}
	uitest.Press(t, "Undo: ask again about lift", d.goesSection())
	if got := d.Person().Goes(); len(got) != 3 || len(k.Scores) != 4 || strings.Contains(words(), "no more") {
		t.Errorf("after Undo asked about are %+v, and it says %s", got, words())
	}
}
