//go:build js

package browser

import (
	"syscall/js"
	"time"
)

// Media shows the run on the lock screen and in the notifications, and takes
// their buttons. Browsers show it while a track plays.
type Media struct{ session js.Value }

// NewMedia returns the media session of this page; where there is none, it does
// nothing.
func NewMedia(r Remote) *Media {
	m := &Media{session: js.Global().Get("navigator").Get("mediaSession")}
	if !m.session.Truthy() {
		return m
	}
	m.act("play", func(js.Value) { r.Play() })
	m.act("pause", func(js.Value) { r.Pause() })
	m.act("stop", func(js.Value) { r.Pause() })
	m.act("nexttrack", func(js.Value) { r.Next() })
	m.act("previoustrack", func(js.Value) { r.Back() })
	m.act("seekto", func(details js.Value) { r.Seek(seconds(details.Get("seekTime").Float())) })
	return m
}

// act hands a button of the lock screen to f. A browser throws at an action that it
// does not know.
func (m *Media) act(action string, f func(js.Value)) {
	report(attempt(func() { m.session.Call("setActionHandler", action, handler(f)) }))
}

// Now tells the lock screen which move is under way, and how far the run is.
func (m *Media) Now(title, artist string, at, total time.Duration, playing bool) {
	if !m.session.Truthy() {
		return
	}
	report(attempt(func() {
		if shown := m.session.Get("metadata"); !shown.Truthy() ||
			shown.Get("title").String() != title || shown.Get("artist").String() != artist {
			m.session.Set("metadata", js.Global().Get("MediaMetadata").New(map[string]any{
				"title": title, "artist": artist, "album": "Limber", "artwork": artwork(),
			}))
		}
		state := "paused"
		if playing {
			state = "playing"
		}
		m.session.Set("playbackState", state)
		if total > 0 && m.session.Get("setPositionState").Truthy() {
			m.session.Call("setPositionState", map[string]any{
				"duration": total.Seconds(), "position": min(max(0, at), total).Seconds(), "playbackRate": 1,
			})
		}
	}))
}

// artwork lists the icons of the page.
func artwork() []any {
	var all []any
	links := js.Global().Get("document").Call("querySelectorAll", `link[rel~="icon"], link[rel="apple-touch-icon"]`)
	for i := range links.Length() {
		link := links.Index(i)
		image := map[string]any{"src": link.Get("href").String()}
		if sizes := link.Call("getAttribute", "sizes"); sizes.Truthy() {
			image["sizes"] = sizes.String()
		}
		all = append(all, image)
	}
	return all
}
