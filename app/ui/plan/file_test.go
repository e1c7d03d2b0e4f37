package plan

import (
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/mine"
	"limber/app/person"
	"limber/app/plan"
	"limber/app/session"
	"limber/exercises"
	"limber/exercises/source"
)

// events are those of a calendar file: what stands in their lines, by the name.
func events(file string) (all []map[string]string) {
	file = strings.ReplaceAll(file, "\r\n ", "") // a long line goes on after a space
	for _, text := range strings.Split(file, "BEGIN:VEVENT")[1:] {
		e := map[string]string{}
		text, _, _ = strings.Cut(text, "BEGIN:VALARM")
		for _, line := range strings.Split(text, "\r\n") {
			name, value, _ := strings.Cut(line, ":")
			e[name] = value
		}
		all = append(all, e)
	}
	return all
}

// Each event is called as the routine of its day, which Today offers when it has
// come, and its link leads to that one. A person's own routine, made ones too, is
// in no plan: they may delete it before the day.
func TestEachDayInACalendarLeadsToItsRoutine(t *testing.T) {
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 18, 9, 0, 0, 0, time.UTC)
	made := mine.Copy(c.Routines[0], "made", "Made for you, 5 minutes", now)
	for name, choices := range map[string]session.Choices{
		"anybody":                         {},
		"who can't get down to the floor": {Limits: []exercises.Limit{exercises.NoFloor}},
		"who is pregnant":                 {Conditions: []exercises.Condition{exercises.Pregnancy}},
	} {
		for _, minutes := range []int{3, 5, 15} {
			today := session.DayOf(now)
			what := plan.New().Toggled(time.Wednesday, true).Toggled(time.Sunday, true).Move(today, today+1, today)
			what.Minutes = minutes
			k := kept.All{Choices: choices, Routines: []mine.Routine{made}}
			who := person.Person{Catalog: c.For(person.Waiting(choices)), Kept: k, History: history.Of(nil, nil, nil), Settings: person.Settings{Plan: what.Text()}, Now: now}
			d, file := doorsOf(t, &who.Settings, now), ""
			d.Person = func() person.Person { return who }
			d.Address = func(path string) string { return "https://limber.example/a-base" + path }
			d.Save = func(_, _ string, data []byte) { file = string(data) }
			d.save()
			all, names := events(file), map[string]bool{}
			if len(all) < 7 || !strings.HasPrefix(all[0]["DTSTART"], "20261119T1800") {
				t.Fatalf("%s, %d minutes: there are %d events, the first is %q", name, minutes, len(all), all[0])
			}
			for _, e := range all {
				then := who
				then.Now, err = time.Parse("20060102T150405", e["DTSTART"])
				r, ok := then.ForPlanned(minutes, then.Today())
				link := "https://limber.example/a-base/routines/" + r.ID
				if err != nil || !ok || e["SUMMARY"] != strings.ReplaceAll(r.Name, ",", `\,`) || e["URL"] != link || !strings.HasSuffix(e["DESCRIPTION"], link) {
					t.Errorf("%s, %d minutes: for %s, %v, it says %q", name, minutes, r.Name, err, e)
				}
				names[e["SUMMARY"]] = true
			}
			if len(names) < 2 {
				t.Errorf("%s, %d minutes: each day has the same: %v", name, minutes, names)
			}
		}
	}
}
