//go:build js

package browser

import (
	"errors"
	"strings"
	"syscall/js"
	"time"

	"limber/app/track"
)

// tape plays the track of a run in one media element, the only thing that a
// locked phone lets a page go on with. The element is kept for good: a browser
// trusts the one that was first started by a tap.
type tape struct {
	lost  func()      // it was taken away: a call, headphones pulled out
	fails func(error) // it can't be played

	element js.Value
	url     string // of what it is to hold
	loud    float64
	target  time.Duration // a place in the file to go to as soon as it is known how long it is
	seeks   bool          // target is still to be gone to
	on      bool
	isBlank bool // it holds no plan yet
	times   int  // it was started or stopped, or the file changed
}

// A page may work at a stretch for this long while a track is rendered; a hidden
// one, which nobody looks at and whose timers are rare, for longer.
const (
	slice       = 8 * time.Millisecond
	sliceHidden = 40 * time.Millisecond
)

func newTape(lost func(), fails func(error)) *tape {
	p := &tape{lost: lost, fails: fails, loud: 1, element: js.Global().Get("Audio").New()}
	p.element.Set("preload", "auto")
	listen(p.element, "pause", func(js.Value) {
		if p.on && p.element.Get("paused").Bool() && !p.element.Get("ended").Bool() {
			p.on = false
			p.lost()
		}
	})
	listen(p.element, "play", func(js.Value) {
		if !p.on { // after a call the system starts again what a person has not
			p.element.Call("pause")
		}
	})
	listen(p.element, "ended", func(js.Value) { p.on = false })
	listen(p.element, "error", func(js.Value) {
		if p.changed() {
			return
		}
		p.on = false
		p.fails(errors.New("the track can't be played"))
	})
	listen(p.element, "loadedmetadata", func(js.Value) {
		if !p.changed() {
			p.seek()
		}
	})
	return p
}

// render makes the file of a plan, a little at a time, so that the page can go on
// meanwhile: between two slices it rests. It gives up, with an empty address, when it
// is no longer wanted.
func render(r *track.Renderer, rests func(), wanted func() bool) string {
	parts := js.Global().Get("Array").New()
	began := pageClock()
	for part := r.Next(); part != nil; part = r.Next() {
		parts.Call("push", jsBytes(part))
		limit := slice
		if hidden() {
			limit = sliceHidden
		}
		if pageClock()-began > limit {
			rests()
			if !wanted() {
				return ""
			}
			began = pageClock()
		}
	}
	return flacURL(parts)
}

// load puts a file into the element. If that is still opening the one before, it waits
// until it has: WebKitGTK (2.50) hangs for good where a file that it opens is taken
// away, its page's thread and the file's each waiting for the other.
func (p *tape) load(url string) {
	p.on, p.isBlank = false, false
	if p.isStale() {
		revoke(p.url) // it never came to it
	}
	p.url = url
	const loading = 2 // a networkState
	if p.element.Get("networkState").Int() != loading || p.ready() > 0 {
		p.changed()
	}
}

// isStale reports whether the element holds another file than it is to hold.
func (p *tape) isStale() bool { return p.held() != p.url }

func (p *tape) held() string { return p.element.Get("src").String() }

// ready is how much of what the element holds has been read: from 1 on its head.
func (p *tape) ready() int { return p.element.Get("readyState").Int() }

// changed gives the element the file that it is to hold, if it holds another, and
// plays on.
func (p *tape) changed() bool {
	if !p.isStale() {
		return false
	}
	revoke(p.held())
	p.element.Set("src", p.url)
	p.element.Call("load")
	if p.on {
		p.sound()
	}
	return true
}

// bless starts the element inside a tap, so that it may be started without one
// later. Until then it plays nothing, for a little while.
func (p *tape) bless() {
	if p.on {
		return
	}
	at := track.QuietAt
	if p.url == "" {
		p.load(flacURL(js.Global().Get("Array").New(jsBytes(track.Blank()))))
		p.isBlank = true
	}
	if p.isBlank {
		at = 0 // it is shorter than that, and seeking past the end is an error
	}
	p.play(at)
	times := p.times
	after(2*time.Second, func() {
		if p.times == times {
			p.hush()
		}
	})
}

// play plays on from a place in the file.
func (p *tape) play(file time.Duration) {
	p.times++
	p.on = true
	p.target, p.seeks = file, true
	p.sound()
}

// sound plays what the element holds, from the target on if it is still to be gone to.
func (p *tape) sound() {
	p.element.Set("volume", p.loud)
	p.seek()
	times := p.times
	settle(p.element.Call("play"), func(_ js.Value, err error) {
		// An abort is our own doing: it was hushed, or given its file, before it had begun.
		if err != nil && p.times == times && !strings.HasPrefix(err.Error(), "AbortError") {
			p.on = false
			p.fails(err)
		}
	})
}

// seek goes to the target; before the file's head has been read, there is
// nothing to seek in.
func (p *tape) seek() {
	if p.seeks && p.ready() > 0 && !p.isStale() {
		p.seeks = false
		p.element.Set("currentTime", p.target.Seconds())
	}
}

// hush pauses after a short fade. The timers of a hidden page are too slow to
// fade by.
func (p *tape) hush() {
	if !p.on {
		return
	}
	p.on = false
	p.times++
	if hidden() {
		p.element.Call("pause")
		return
	}
	times := p.times
	spawn(func() {
		for left := 0.6; p.times == times; left *= 0.6 { // if nothing plays again by now
			if left < 0.05 {
				p.element.Call("pause")
				return
			}
			p.element.Set("volume", p.loud*left)
			time.Sleep(4 * time.Millisecond)
		}
	})
}

// file is the place in the file that sounds.
func (p *tape) file() time.Duration {
	if p.seeks {
		return p.target
	}
	return seconds(p.element.Get("currentTime").Float())
}

// primed reports whether playing would begin at once.
func (p *tape) primed() bool { return !p.isStale() && p.ready() >= 3 }

// setVolume takes a share of full scale, and reports whether the browser lets a
// page set it: an iPhone does not.
func (p *tape) setVolume(loud float64) bool {
	p.loud = loud
	p.element.Set("volume", loud)
	d := p.element.Get("volume").Float() - loud
	return d < 0.01 && d > -0.01
}
