package part

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/words"
)

// A language may turn the places of a line around.
func TestALinkStandsInItsOwnPlace(t *testing.T) {
	for line, want := range map[words.Line]string{
		"Call {0} in {1}.": "Call 112 in Spain.",
		"In {1}: {0}":      "In Spain: 112",
	} {
		got := ""
		for _, ui := range Linked(line, app.Text("112"), app.Text("Spain")) {
			got += app.HTMLString(ui)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}
