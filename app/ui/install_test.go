package ui

import (
	"strings"
	"testing"
)

// copyIn is a copy of Limber in some state.
type copyIn struct {
	Copy
	state  string
	secure bool
}

func (c copyIn) Offline() (state, reason string) { return c.state, "No room." }
func (c copyIn) Secure() bool                    { return c.secure }

func TestWhatIsKnownOfTheOfflineCopyIsSaid(t *testing.T) {
	was := the.device.Copy
	t.Cleanup(func() { the.device.Copy = was })
	for _, c := range []struct {
		own  Copy
		want string
	}{
		{nil, "After the first visit"},
		{copyIn{state: "none", secure: true}, "no offline copy yet"},
		{copyIn{state: "none"}, "needs https"},
		{copyIn{state: "saving", secure: true}, "being saved"},
		{copyIn{state: "complete", secure: true}, "is complete"},
		{copyIn{state: "failed", secure: true}, "No room."},
	} {
		the.device.Copy = c.own
		if got := copyState(); !strings.Contains(got, c.want) {
			t.Errorf("%+v: %q, want %q", c.own, got, c.want)
		}
	}
}
