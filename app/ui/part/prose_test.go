package part

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/words"
	"limber/exercises"
)

func TestWordsMayMentionAPageThatIsNotThere(t *testing.T) {
	inside := func(path string) (string, bool) { return "/x" + path, path == "/learn/sitting" }
	for url, want := range map[string]string{
		"/learn/sitting":      "/x/learn/sitting",
		"/learn/standing":     "",
		"/elsewhere":          "",
		"https://example.com": "https://example.com",
	} {
		printed := app.HTMLString(app.P().Body(inline(exercises.Span{Text: "yes", URL: url}, inside, &words.Teaching{})))
		_, rest, _ := strings.Cut(printed, `href="`)
		if got, _, _ := strings.Cut(rest, `"`); got != want || !strings.Contains(printed, "yes") {
			t.Errorf("%s leads to %q, want %q: %s", url, got, want, printed)
		}
	}
}

func TestSlug(t *testing.T) {
	for heading, want := range map[string]string{
		"Why 30 seconds?":    "why-30-seconds",
		"Sitting, standing":  "sitting-standing",
		"  At your desk  ":   "at-your-desk",
		"When it doesn't go": "when-it-doesn-t-go",
		"Übung für Später":   "übung-für-später",
		"למה שלושים?":        "למה-שלושים",
	} {
		if got := Slug(heading); got != want {
			t.Errorf("%q is %q, want %q", heading, got, want)
		}
	}
}
