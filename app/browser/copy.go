//go:build js

package browser

import "syscall/js"

// Copy is this page's own copy of Limber: whether it works offline, is
// installed, is the newest. What it knows comes from the script that started
// the program, globalThis.limber.
type Copy struct{ limber js.Value }

// NewCopy returns it, and calls changed whenever it has news.
func NewCopy(changed func()) *Copy {
	for _, event := range []string{"limber:update", "limber:offline", "limber:install"} {
		listen(js.Global(), event, func(js.Value) { changed() })
	}
	return &Copy{limber: js.Global().Get("limber")}
}

// Playing says whether a routine runs: then nothing reloads the page.
func (c *Copy) Playing(on bool) { c.limber.Set("playing", on) }

// UpdateReady reports whether a newer Limber waits to be taken.
func (c *Copy) UpdateReady() bool { return c.limber.Get("updateReady").Bool() }

// Update takes it, and reloads the page.
func (c *Copy) Update() { c.limber.Call("applyUpdate") }

// Offline is the state of the offline copy: none, saving, complete or failed,
// and why it failed.
func (c *Copy) Offline() (state, reason string) {
	return c.limber.Get("offline").String(), c.limber.Get("offlineReason").String()
}

// Secure reports whether the browser trusts the connection. Without it there is
// no offline copy, no wake lock and no install.
func (c *Copy) Secure() bool { return c.limber.Get("secure").Bool() }

// CanInstall reports whether Limber can be put on the home screen from here.
func (c *Copy) CanInstall() bool { return c.limber.Call("canInstall").Bool() }

// Install asks the person whether to. On Apple's devices there is nothing to
// call: Apple reports that, and the steps are shown instead.
func (c *Copy) Install() { c.limber.Call("install") }

// Installed reports whether this is the installed app.
func (c *Copy) Installed() bool { return c.limber.Call("isInstalled").Bool() }

// Apple reports whether this browser installs by its Share menu.
func (c *Copy) Apple() bool { return c.limber.Call("isApple").Bool() }

// Draw shows the figures of somebody from now on, and keeps them, where they can be
// had.
func (c *Copy) Draw(who string, done func(drawn bool)) {
	var answered js.Func
	answered = js.FuncOf(func(_ js.Value, args []js.Value) any {
		answered.Release()
		done(args[0].Bool())
		return nil
	})
	c.limber.Call("draw", who, answered)
}

// Version is the version of the site, a hash of what it is made of.
func (c *Copy) Version() string { return c.limber.Get("version").String() }
