//go:build js && wasm

// Limber in the browser: it gives the screens what this device can do, and
// shows them.
package main

import (
	"encoding/json"
	"syscall/js"
	"time"

	"limber/app/browser"
	"limber/app/player"
	"limber/app/ui"
	"limber/app/words"
)

func main() {
	page := js.Global().Get("limber") // made by web/js/loader.js
	var content ui.Content
	err := json.Unmarshal([]byte(page.Get("catalog").String()), &content)
	if err != nil {
		panic("the catalog can't be read: " + err.Error())
	}
	said, err := words.Of(content.Words, browser.NewIntl)
	if err != nil {
		panic(err.Error())
	}
	limber := ui.New(page.Get("base").String(), said, content.Catalog, func(id string) string {
		if text := page.Get("figures").Get(id); text.Type() == js.TypeString {
			return text.String()
		}
		return ""
	})

	browser.Breathe()
	remote := browser.Remote{
		Play:        send(limber, player.Play{}),
		Pause:       send(limber, player.Pause{}),
		Next:        send(limber, player.Next{}),
		Back:        send(limber, player.Back{}),
		Seek:        func(to time.Duration) { limber.Send(player.Seek{To: to}) },
		Interrupted: send(limber, player.Interrupt{}),
		Failed:      func() { limber.Tell(said.Fault.Sound) },
	}
	limber.Run(ui.Device{
		Sound:   browser.NewSound(remote),
		Media:   browser.NewMedia(remote),
		Speech:  browser.NewSpeech(func() { limber.Tell(said.Fault.Voice) }, func(name string) string { return said.Fault.NeedsNetwork.With(name) }),
		Awake:   browser.NewAwake(limber.Awoke),
		Tabs:    browser.NewTabs(send(limber, player.Yield{})),
		Notify:  &browser.Notices{},
		Buzz:    browser.Buzzer(),
		Copy:    browser.NewCopy(limber.Refresh),
		Store:   browser.NewStore(),
		Files:   browser.Files{},
		Now:     browser.Now,
		Breathe: browser.Breathe,
	})
}

func send(limber *ui.Model, e player.Event) func() { return func() { limber.Send(e) } }
