//go:build js

// The page that package browser's tests listen to: its sound and what goes
// with it, driven from the page's script.
package main

import (
	"encoding/json"
	"strings"
	"syscall/js"
	"time"

	"limber/app/browser"
	"limber/app/cue"
	"limber/app/timeline"
)

func main() {
	happened := js.Global().Get("Array").New()
	tell := func(what string) func() { return func() { happened.Call("push", what) } }
	remote := browser.Remote{
		Play: tell("play"), Pause: tell("pause"), Next: tell("next"), Back: tell("back"),
		Seek:        func(to time.Duration) { happened.Call("push", "seek "+to.String()) },
		Interrupted: tell("interrupted"),
		Failed:      func() { happened.Call("push", "no sound") },
	}
	sound, media := browser.NewSound(remote, func() bool { return !js.Global().Get("tapping").Truthy() }), browser.NewMedia(remote)
	speech := browser.NewSpeech(func() { happened.Call("push", "no voice") }, func(name string) string { return name + " (far)" }, tell("other voices"))
	awake := browser.NewAwake(func(on bool, err error) {
		if err != nil {
			happened.Call("push", err.Error())
			return
		}
		happened.Call("push", map[bool]string{true: "awake", false: "asleep"}[on])
	})
	verbs := map[string]func(args []js.Value) any{
		"prepare": func(args []js.Value) any {
			var t timeline.Timeline
			var cues []cue.Cue
			if err := json.Unmarshal([]byte(args[1].String()), &t); err != nil {
				return err.Error()
			}
			if err := json.Unmarshal([]byte(args[2].String()), &cues); err != nil {
				return err.Error()
			}
			sound.Prepare(cue.Mode(args[0].String()), t, cues, args[3].Bool())
			return nil
		},
		"unlock":  func([]js.Value) any { sound.Unlock(); return nil },
		"play":    func(a []js.Value) any { sound.Play(ms(a[0]), ms(a[1])); return nil },
		"countIn": func([]js.Value) any { sound.CountIn(); return nil },
		"hush":    func([]js.Value) any { sound.Hush(); return nil },
		"volume":  func(a []js.Value) any { sound.SetVolume(a[0].Float()); return nil },
		"try":     func(a []js.Value) any { sound.Try(cue.Kind(a[0].String())); return nil },
		"say":     func(a []js.Value) any { speech.Say(a[0].String()); return nil },
		"voices": func([]js.Value) any {
			_, names := speech.Choices()
			return strings.Join(names, ", ")
		},
		"cancel": func([]js.Value) any { speech.Cancel(); return nil },
		"awake":  func(a []js.Value) any { awake.Hold(a[0].Bool()); return nil },
		"clock": func([]js.Value) any {
			c := sound.Clock()
			return []any{c.ID, float64(c.At) / float64(time.Millisecond)}
		},
		"now": func(a []js.Value) any {
			media.Now(a[0].String(), a[1].String(), ms(a[2]), ms(a[3]), a[4].Bool())
			return nil
		},
	}
	page := js.Global().Get("Object").New()
	for name, verb := range verbs {
		page.Set(name, js.FuncOf(func(_ js.Value, args []js.Value) any { return verb(args) }))
	}
	page.Set("happened", happened)
	js.Global().Set("sound", page)
	select {}
}

func ms(v js.Value) time.Duration {
	return time.Duration(v.Float() * float64(time.Millisecond))
}
