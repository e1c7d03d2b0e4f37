package ui

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"limber/app/kept"
	"limber/app/ui/remind"
	"limber/exercises"
)

// A clinic's own folder has other ids, and may leave roles out.
func TestAClinicsOwnRoutinesHaveTheRoles(t *testing.T) {
	for _, x := range []struct {
		roles    string // of three routines of the clinic's own
		today    string // where Today leads, to start and to choose
		easy     bool
		reminder string
		calendar string
	}{
		{"- - -", "a b c", false, "", "a"},
		{"- first -", "b", false, "", "b"},
		{"today easy first,desk", "c a", true, "c", "c"},
	} {
		taught(t, kept.All{})
		own := &exercises.Catalog{Exercises: the.catalog.Exercises, Screening: the.catalog.Screening}
		for i, roles := range strings.Fields(x.roles) {
			r, _ := the.catalog.Routine("full-eight")
			r.ID, r.Roles = string(rune('a'+i)), nil
			for _, role := range strings.Split(strings.Trim(roles, "-"), ",") {
				r.Roles = append(r.Roles, exercises.Role(role))
			}
			own.Routines = append(own.Routines, r)
		}
		the.content = own
		the.take(the.kept)
		now := the.person().Suggested()
		offered := []string{now.First.ID}
		for _, r := range now.Rest {
			offered = append(offered, r.ID)
		}
		if got := strings.Join(offered, " "); got != x.today {
			t.Errorf("%s: Today offers %s, want %s", x.roles, got, x.today)
		}
		words, controls, _ := seen(t, whole(the.find("/")))
		if got := strings.Contains(words, "Bad back today?"); got != x.easy {
			t.Errorf("%s: an easy day is offered: %v, want %v", x.roles, got, x.easy)
		}
		_, after, _ := seen(t, whole(the.find("/rest")))
		leads := func(c string) bool { return strings.HasSuffix(c, "-> /play/b") }
		if x.easy && (!slices.Contains(controls, "Bad back today? -> /rest") || !slices.ContainsFunc(after, leads) || !opened(t, "b").State().Session.Easy) {
			t.Errorf("%s: the easy day is not b: %v", x.roles, controls)
		}
		the.desk.state.Shown = true
		_, controls, _ = seen(t, remind.Strip(the.remindDoors()))
		var led []string
		for _, c := range controls {
			if _, id, ok := strings.Cut(c, "/play/"); ok {
				led = append(led, id)
			}
		}
		if got := strings.Join(led, " "); got != x.reminder {
			t.Errorf("%s: the reminder leads to %q, want %q", x.roles, got, x.reminder)
		}
		for _, o := range elements(tree(t, the.find("/reminders").Body()), func(n *html.Node) bool { return n.Data == "option" && attr(n, "selected") != "" }) {
			if got := attr(o, "value"); got != x.calendar {
				t.Errorf("%s: the calendar begins with %s, want %s", x.roles, got, x.calendar)
			}
		}
	}
}
