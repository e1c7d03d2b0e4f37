package e2e

import (
	"testing"
	"time"

	"limber/app/e2e/drive"
)

func TestAReloadInTheMiddleComesBackToTheSameSecond(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := open(t, e, drive.Look{}, s.URL+"/routines/desk-break")
		begin(p)
		for _, name := range []string{"March in Place", "Standing Child's Pose"} {
			p.See("heading", name)
			p.Click("button", "Next")
			p.Click("button", "Next")
		}
		p.See("heading", "Standing Hip Flexor Stretch")
		p.Click("button", "Next")
		p.Read("Left side")
		time.Sleep(2300 * time.Millisecond)

		// What counts is the time shown as the page goes: asking takes a while.
		p.Eval(`seen => addEventListener('pagehide', () => { sessionStorage.left = seen.find('timer', 'Time left')[0].innerText })`, nil, nil)
		p.Reload()
		Ready(p)
		p.See("heading", "Standing Hip Flexor Stretch")
		p.See("button", "Resume")
		p.Read("Left side")
		var shown string
		p.Eval(`() => sessionStorage.left`, nil, &shown)
		before := clock(t, shown)
		if after := left(t, p); after > before || after < before-time.Second {
			t.Errorf("before the reload %v were left, after it %v", before, after)
		}
		p.Click("button", "Resume")
		p.See("button", "Pause")
		p.Click("button", "Pause")

		p.Open(s.URL + "/")
		Ready(p)
		p.Click("", "Resume*")
		p.See("heading", "Standing Hip Flexor Stretch")
		clean(t, p)
	})
}
