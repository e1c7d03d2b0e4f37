package ui

import (
	"strings"
	"testing"
	"time"

	"limber/app/kept"
	"limber/app/session"
)

func TestASessionOfNextYearIsShownAndCanBeCorrected(t *testing.T) {
	ahead := done("ahead", monday.AddDate(0, 4, 0), 7*time.Minute)
	ahead.Feel = session.Hurt
	m := remembering(t, kept.All{Sessions: []session.Session{done("now", monday.Add(-time.Hour), 2*time.Minute), ahead}})
	the.device.Now = func() time.Time { return monday }
	the.take(*m.kept)
	words, _, _ := seen(t, whole(the.find("/progress")))
	if !strings.Contains(words, "16 Mar 2027") || !strings.Contains(words, "so it is not counted") {
		t.Errorf("the history says %s", words)
	}
	paper := text(t, the.find("/progress/summary").Body()[3])
	if !strings.Contains(paper, "1 session on 1 day") || strings.Contains(paper, "It hurt") || !strings.Contains(paper, "2026") {
		t.Errorf("the summary says %s", paper)
	}
	the.put(kept.All{Sessions: []session.Session{ahead.On(session.DayOf(monday) - 1)}})
	if words, _, _ := seen(t, whole(the.find("/progress"))); strings.Contains(words, "not counted") || strings.Contains(words, "2027") {
		t.Errorf("after that the history says %s", words)
	}
	if w := the.history.Week(session.DayOf(monday)-1, session.DefaultTarget); w.Time != 7*time.Minute {
		t.Errorf("its week has %v", w.Time)
	}
}

func TestAnAnswerOfNextYearIsNotFresh(t *testing.T) {
	having(t, kept.All{})
	the.take(kept.All{CheckIns: []session.CheckIn{{ID: "a", At: monday.AddDate(0, 0, -10), Daily: session.Harder}, {ID: "b", At: monday.AddDate(1, 0, 0), Daily: session.Easier}}})
	if last, fresh := the.person().Weekly(); fresh || last.ID != "a" {
		t.Errorf("the last answer is %s, fresh %v", last.ID, fresh)
	}
}

func TestARoutineNobodyAnsweredForHelpsNobody(t *testing.T) {
	having(t, kept.All{})
	the.take(kept.All{Sessions: []session.Session{done("a", monday.Add(-time.Hour), 3*time.Minute)}})
	for name, part := range map[string]string{"progress": text(t, whole(the.find("/progress"))), "summary": text(t, the.find("/progress/summary").Body()[3])} {
		if strings.Contains(part, "too few to say") || name == "summary" && strings.Contains(part, "What helps") {
			t.Errorf("%s says %s", name, part)
		}
	}
}

func TestTheSummaryNamesTheMovesThatHurt(t *testing.T) {
	var all []session.Session
	for i, move := range []string{"bridge", "knee-hug", "bridge", "", "figure-4"} {
		s := done(string(rune('a'+i)), monday.AddDate(0, 0, -i-1), time.Minute)
		s.Feel, s.Hurt = session.Hurt, move
		all = append(all, s)
	}
	having(t, kept.All{})
	the.take(kept.All{Sessions: all})
	if words := text(t, the.find("/progress/summary").Body()[3]); !strings.Contains(words, "Bridge twice, Figure 4 Stretch once, Knee Hug once, not named once") {
		t.Errorf("it says %s", words)
	}
}
