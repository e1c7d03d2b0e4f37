package part

import (
	"strings"
	"testing"

	content "limber/exercises/source"
)

func TestWhatIsKnownOfTheOfflineCopyIsSaid(t *testing.T) {
	said, _, err := content.English()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		own  Copy
		want string
	}{
		{Copy{}, "After the first visit"},
		{Copy{Known: true, State: "none", Secure: true}, "no offline copy yet"},
		{Copy{Known: true, State: "none"}, "needs https"},
		{Copy{Known: true, State: "saving", Secure: true}, "being saved"},
		{Copy{Known: true, State: "complete", Secure: true}, "is complete"},
		{Copy{Known: true, State: "failed", Reason: "No room.", Secure: true}, "No room."},
	} {
		if got := x.own.Offline(&said.Installing); !strings.Contains(got, x.want) {
			t.Errorf("%+v: %q, want %q", x.own, got, x.want)
		}
	}
}
