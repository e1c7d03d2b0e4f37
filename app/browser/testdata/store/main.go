//go:build js

// This program hands the store to a page, so that a test can use it as the
// screens would and break the browser around it.
package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"syscall/js"
	"time"

	"limber/app/browser"
	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/exercises"
)

var (
	store   = browser.NewStore()
	fetched []byte
	backup  kept.All
	undo    func(func(error))
	heard   int
	clock   browser.Clock
)

func main() {
	store.Watch(func() { heard++ })
	js.Global().Set("store", map[string]any{
		"load":     promise(load),
		"count":    promise(count),
		"put":      promise(put),
		"putMany":  promise(putMany),
		"leaveOut": promise(leaveOut),
		"saveRun":  promise(saveRun),
		"export":   promise(export),
		"fetch":    promise(fetch),
		"parse":    promise(parse),
		"read": promise(func(a []js.Value, done func(any, error)) {
			fetch(a, func(any, error) { parse(nil, done) })
		}),
		"import":   promise(add),
		"undo":     promise(func(_ []js.Value, f func(any, error)) { undo(func(err error) { f(nil, err) }) }),
		"wipe":     promise(func(_ []js.Value, f func(any, error)) { store.Wipe(func(err error) { f(nil, err) }) }),
		"persist":  promise(func(_ []js.Value, f func(any, error)) { store.Persist(func(ok bool) { f(ok, nil) }) }),
		"play":     promise(play),
		"run":      promise(run),
		"status":   promise(func(_ []js.Value, f func(any, error)) { f(asJSON(store.Status()), nil) }),
		"set":      promise(func(a []js.Value, f func(any, error)) { f(nil, store.SetSetting(a[0].String(), a[1].String())) }),
		"settings": promise(func(_ []js.Value, f func(any, error)) { f(asJSON(store.Settings()), nil) }),
		"heard":    promise(func(_ []js.Value, f func(any, error)) { f(heard, nil) }),
		"saveFile": promise(func(a []js.Value, f func(any, error)) {
			browser.Files{}.Save("limber.json", "application/json", []byte(a[0].String()))
			f(nil, nil)
		}),
		"openFile":  promise(openFile),
		"clearRun":  promise(func(a []js.Value, f func(any, error)) { store.ClearRun(a[0].String()); f(nil, nil) }),
		"zoneHours": promise(func(_ []js.Value, f func(any, error)) { _, o := clock.Now().Zone(); f(o/3600, nil) }),
	})
	select {}
}

// promise makes a function for the page: it resolves to a value, or is
// rejected with the error's words.
func promise(f func(args []js.Value, done func(any, error))) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		return js.Global().Get("Promise").New(js.FuncOf(func(_ js.Value, settle []js.Value) any {
			f(args, func(v any, err error) {
				if err != nil {
					settle[1].Invoke(err.Error())
					return
				}
				settle[0].Invoke(v)
			})
			return nil
		}))
	})
}

func asJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// load gives everything kept as a backup, how long it took, and whether it
// could be reached.
func load(_ []js.Value, done func(any, error)) {
	from := time.Now()
	store.Load(clock.Now(), func(k kept.All, err error) {
		took := time.Since(from)
		text, e := kept.Encode(k, time.Unix(0, 0).UTC(), nil)
		reached := err == nil
		done(map[string]any{"backup": string(text), "ms": took.Seconds() * 1000, "sessions": len(k.Sessions), "reached": reached}, e)
	})
}

// count loads and does no more than count.
func count(_ []js.Value, done func(any, error)) {
	store.Load(clock.Now(), func(k kept.All, err error) { done(len(k.Sessions), err) })
}

func some(id string) session.Session {
	return session.Session{
		ID: id, Started: clock.Now(), Ended: session.Finished, Feel: session.Looser, After: session.Stiff(3),
		Routine: session.Routine{ID: "daily", Name: "Daily"},
		Done:    []session.Part{{Exercise: "bridge", Side: exercises.NoSide, Time: 40 * time.Second}},
	}
}

// only is everything that is kept if it is one session.
func only(s session.Session) kept.All { return kept.All{Sessions: []session.Session{s}} }

func put(a []js.Value, done func(any, error)) {
	store.Put(only(some(a[0].String())), func(err error) { done(nil, err) })
}

// putMany keeps n sessions at once, none waiting for another.
func putMany(a []js.Value, done func(any, error)) {
	name, n := a[0].String(), a[1].Int()
	left, from := n, time.Now()
	var failed error
	for i := range n {
		store.Put(only(some(fmt.Sprintf("%s-%d", name, i))), func(err error) {
			if err != nil {
				failed = err
			}
			if left--; left == 0 {
				done(time.Since(from).Seconds()*1000, failed)
			}
		})
	}
}

func leaveOut(a []js.Value, done func(any, error)) {
	store.ChangeChoices(func(c *session.Choices) { c.LeftOut = append(c.LeftOut, a[0].String()) },
		func(c session.Choices, err error) { done(len(c.LeftOut), err) })
}

// saveRun saves a run that began so many hours ago, at once when told so.
func saveRun(a []js.Value, done func(any, error)) {
	s := some(a[0].String())
	s.Ended = session.Unfinished
	saved := clock.Now().Add(-time.Duration(a[1].Float() * float64(time.Hour)))
	s.Started = saved.Add(-time.Minute)
	r := kept.Run{Session: s, State: player.State{Position: 7 * time.Second}, Saved: saved}
	if len(a) > 2 && a[2].Truthy() {
		store.SaveRunNow(r)
	} else {
		store.SaveRun(r)
	}
	done(nil, nil)
}

func run(_ []js.Value, done func(any, error)) {
	r, ok := store.LoadRun(clock.Now())
	if !ok {
		done(nil, nil)
		return
	}
	done(map[string]any{"id": r.Session.ID, "state": fmt.Sprint(r.State.Position.Milliseconds())}, nil)
}

func export(_ []js.Value, done func(any, error)) {
	store.Export(clock.Now(), func(data []byte, err error) {
		bytes := js.Global().Get("Uint8Array").New(len(data))
		js.CopyBytesToJS(bytes, data)
		done(bytes, err)
	})
}

// openFile lets the person choose a file, and reads it.
func openFile(_ []js.Value, done func(any, error)) {
	document := js.Global().Get("document")
	in := document.Call("createElement", "input")
	in.Set("type", "file")
	in.Set("id", "chosen")
	document.Get("body").Call("append", in)
	in.Set("onclick", js.FuncOf(func(_ js.Value, args []js.Value) any { // the tap that opens it is not one more
		args[0].Call("stopPropagation")
		return nil
	}))
	in.Set("onchange", js.FuncOf(func(js.Value, []js.Value) any {
		browser.Files{}.Read("chosen", func(_ string, data []byte, err error) { done(string(data), err) })
		return nil
	}))
	in.Call("click")
}

// fetch takes a backup from an address into memory, as Files.Read does.
func fetch(a []js.Value, done func(any, error)) {
	js.Global().Call("fetch", a[0]).Call("then", js.FuncOf(func(_ js.Value, r []js.Value) any {
		return r[0].Call("arrayBuffer")
	})).Call("then", js.FuncOf(func(_ js.Value, r []js.Value) any {
		bytes := js.Global().Get("Uint8Array").New(r[0])
		fetched = make([]byte, bytes.Length())
		js.CopyBytesToGo(fetched, bytes)
		done(len(fetched), nil)
		return nil
	}))
}

// parse reads the backup fetched last.
func parse(_ []js.Value, done func(any, error)) {
	store.ReadBackup(fetched, func(k kept.All, err error) {
		backup = k
		done(len(k.Sessions), err)
	})
}

// add imports the backup read last.
func add(_ []js.Value, done func(any, error)) {
	store.Load(clock.Now(), func(here kept.All, err error) {
		if err != nil {
			done(nil, err)
			return
		}
		store.Merge(here, backup, func(m kept.Merged) {
			store.Import(m.Added, func(u func(func(error)), err error) {
				undo = u
				done(fmt.Sprintf("%d new, %d alike, %d differing", m.New, m.Alike, m.Differs), err)
			})
		})
	})
}

// play goes through sessions of random length until the browser is killed. The
// run is saved every so often; what the store says it has kept, and where the
// run is, goes to the test at once.
func play(a []js.Value, _ func(any, error)) {
	every := time.Duration(a[0].Float() * float64(time.Millisecond))
	tell := func(format string, args ...any) {
		js.Global().Call("fetch", "/told?"+fmt.Sprintf(format, args...), map[string]any{"method": "POST", "keepalive": true})
	}
	go func() {
		for n := 0; ; n++ {
			s := some(session.NewID(clock.Now(), rand.Uint64()))
			began, lasts := time.Now(), time.Duration(300+rand.IntN(1500))*time.Millisecond
			tell("began=%s", s.ID)
			for tick := began; time.Since(began) < lasts; time.Sleep(20 * time.Millisecond) {
				if at := time.Since(began); tick == began || time.Since(tick) >= every {
					tick = time.Now()
					r := kept.Run{Session: s, State: player.State{Position: at}, Saved: clock.Now()}
					r.Session.Ended = session.Unfinished
					store.SaveRun(r)
				}
				tell("at=%d&run=%s", time.Since(began).Milliseconds(), s.ID)
			}
			written := make(chan error)
			store.Put(only(s), func(err error) { go func() { written <- err }() })
			if err := <-written; err != nil {
				tell("failed=%s", err)
				return
			}
			tell("kept=%s", s.ID)
		}
	}()
}
