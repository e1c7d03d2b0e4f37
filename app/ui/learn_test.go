package ui

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/kept"
)

func TestEveryTopicShowsAllOfItsWordsAndSources(t *testing.T) {
	taught(t, kept.All{})
	for _, topic := range the.catalog.Topics {
		s := the.find("/learn/" + topic.ID)
		words, controls, _ := seen(t, app.Div().Body(s.Body()...))
		spaced := func(s string) string {
			return strings.Join(strings.Fields(regexp.MustCompile(`\W+`).ReplaceAllString(s, " ")), " ")
		}
		for _, b := range topic.Blocks {
			for _, span := range append(b.Spans, slices.Concat(b.Items...)...) {
				if !strings.Contains(spaced(words), spaced(span.Text)) {
					t.Errorf("%s: %q is not there", topic.ID, span.Text)
				}
			}
		}
		for _, source := range topic.Sources {
			if !slices.Contains(controls, source.Title+" -> "+source.URL) {
				t.Errorf("%s: %s is not named", topic.ID, source.Title)
			}
		}
		if !slices.ContainsFunc(controls, func(c string) bool { return strings.HasSuffix(c, "-> /"+topic.Do) }) {
			t.Errorf("%s does not lead to /%s", topic.ID, topic.Do)
		}
	}
}

func TestTopicsAreLinkedFromWhereTheyMatter(t *testing.T) {
	pages := printed(t)
	for from, to := range map[string]string{
		"/exercises/knee-hug":        "/learn/getting-better#why-30-seconds",
		"/exercises/belly-breathing": "/learn/belly-breathing",
		"/routines/desk-break":       "/learn/sitting",
		"/routines/easy-day":         "/learn/physical-therapist",
		"/learn/sitting":             "/reminders",
		"/settings":                  "/safety",
	} {
		links := elements(pages[from], func(n *html.Node) bool { return attr(n, "href") == to })
		if len(links) == 0 {
			t.Errorf("%s does not link to %s", from, to)
		}
	}
}

func TestMoreHoldsWhatTheBarHasNoRoomFor(t *testing.T) {
	taught(t, kept.All{})
	for path, current := range map[string]string{"/": "/", "/routines/desk-break": "/routines", "/learn/sitting": "/learn", "/settings": "/settings",
		"/safety": "/settings", "/reminders": "/settings", "/phone": "/settings", "/rest": "/", "/maker": "/routines", "/mine/routine#a": "/routines", "/shared": "/routines", "/nowhere": ""} {
		nav := tree(t, []app.UI{the.navigation(path)})
		all := map[string]int{}
		for _, a := range elements(nav, func(n *html.Node) bool { return n.Data == "a" && attr(n, "class") == "tab" }) {
			all[attr(a, "href")]++
			if got, want := attr(a, "aria-current") == "page", attr(a, "href") == current; got != want {
				t.Errorf("on %s, %s is current: %v", path, attr(a, "href"), got)
			}
		}
		for _, to := range []string{"/learn", "/settings", "/about"} {
			if all[to] != 2 { // in the wide bar, and behind More in the narrow one
				t.Errorf("%s stands %d times", to, all[to])
			}
		}
		if n := len(elements(nav, tag("details"))); n != 1 {
			t.Errorf("%d disclosures", n)
		}
	}
}
