//go:build js && wasm

// Limber in the browser: it gives the screens what this device can do, and
// shows them.
package main

import (
	"syscall/js"
	"time"

	"limber/app/browser"
	"limber/app/player"
	"limber/app/positional"
	"limber/app/ui"
)

func main() {
	page := js.Global().Get("limber") // made by web/js/loader.js
	var content ui.Content
	if err := positional.Read(page.Get("catalog").String(), &content); err != nil {
		panic("the catalog can't be read: " + err.Error())
	}
	said := content.Words
	said.WrittenBy(browser.NewIntl(said.Language))
	limber := ui.New(page.Get("base").String(), said, content.Catalog, func(id string) string {
		if text := page.Get("figures").Get(id); text.Type() == js.TypeString {
			return text.String()
		}
		return ""
	})

	if js.Global().Get("document").IsUndefined() {
		goOn := make(chan struct{})
		page.Get("goOn").Call("then", js.FuncOf(func(js.Value, []js.Value) any { close(goOn); return nil }))
		if err := limber.Rehearse(new(browser.Clock).Now, goOn); err != nil {
			println("the rehearsal broke off:", err.Error())
		}
		return
	}
	browser.Breathe()
	remote := browser.Remote{
		Play:        send(limber, player.Play{}),
		Pause:       send(limber, player.Pause{}),
		Next:        send(limber, player.Next{}),
		Back:        send(limber, player.Back{}),
		Seek:        func(to time.Duration) { limber.Send(player.Seek{To: to}) },
		Interrupted: send(limber, player.Interrupt{}),
		Failed:      limber.Soundless,
	}
	limber.Run(ui.Device{
		Sound:   browser.NewSound(remote, func() bool { return page.Call("quiet").Bool() }),
		Media:   browser.NewMedia(remote),
		Speech:  browser.NewSpeech(func() { limber.Tell(said.Fault.Voice) }, func(name string) string { return said.Fault.NeedsNetwork.With(name) }, limber.Refresh),
		Awake:   browser.NewAwake(limber.Awoke),
		Tabs:    browser.NewTabs(send(limber, player.Yield{})),
		Notify:  &browser.Notices{},
		Buzz:    browser.Buzzer(),
		Copy:    browser.NewCopy(limber.Refresh),
		Store:   browser.NewStore(),
		Files:   browser.Files{},
		Now:     new(browser.Clock).Now,
		Breathe: browser.Breathe,
	})
}

func send(limber *ui.Model, e player.Event) func() { return func() { limber.Send(e) } }
