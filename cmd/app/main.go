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
	said, err := words.Of(content.Words)
	if err != nil {
		panic(err.Error())
	}
	ui.SetBase(page.Get("base").String())
	ui.SetWords(said)
	ui.SetCatalog(content.Catalog)
	if err := ui.SetFigures([]byte(page.Get("figures").String())); err != nil {
		panic("the figures can't be read: " + err.Error())
	}

	remote := browser.Remote{
		Play:        send(player.Play{}),
		Pause:       send(player.Pause{}),
		Next:        send(player.Next{}),
		Back:        send(player.Back{}),
		Seek:        func(to time.Duration) { ui.Send(player.Seek{To: to}) },
		Interrupted: send(player.Interrupt{}),
		Failed:      func() { ui.Tell(said.Fault.Sound) },
	}
	ui.Run(ui.Device{
		Sound:  browser.NewSound(remote),
		Media:  browser.NewMedia(remote),
		Speech: browser.NewSpeech(func() { ui.Tell(said.Fault.Voice) }, func(name string) string { return said.Fault.NeedsNetwork.With(name) }),
		Awake:  browser.NewAwake(ui.Awoke),
		Notify: &browser.Notices{},
		Buzz:   browser.Buzzer(),
		Copy:   browser.NewCopy(ui.Refresh),
		Store:  browser.NewStore(),
		Files:  browser.Files{},
		Now:    browser.Now,
	})
}

func send(e player.Event) func() { return func() { ui.Send(e) } }
