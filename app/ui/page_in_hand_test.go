package ui

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unsafe"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	content "limber/exercises/source"

	"limber/app/kept"
)

// hand holds a phone on which the whole page is shown, by go-app's own engine
// and without a browser. It knows what a person knows: words, controls, and
// time. Only its own methods know how the page is made.
//
// Without a browser go-app mounts nothing, and has no way to press a button. The
// hand does both by looking into go-app's elements.
type hand struct {
	*testing.T
	phone  *fakePhone
	engine app.TestEngine
	show   *showcase
	pages  int
	met    map[app.Composer]bool // components that were told that they are mounted
}

// showcase gives the page a place, and the hand go-app's own context.
type showcase struct {
	app.Compo

	Path  string
	Count int
	ctx   app.Context
}

func (s *showcase) OnPreRender(ctx app.Context) { s.ctx = ctx }
func (s *showcase) CompoID() string             { return fmt.Sprint(s.Path, s.Count) }
func (s *showcase) Render() app.UI              { return &Root{m: the, path: s.Path} }

// inHand lets a test hold a phone that keeps this, in a time that passes only
// while the test waits.
func inHand(t *testing.T, k kept.All, settings map[string]string, test func(h *hand)) {
	t.Helper()
	c, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		h := &hand{T: t, phone: newFakePhone(k, settings), engine: app.NewTestEngine(), met: map[app.Composer]bool{}}
		before := the
		defer func() { the = before }()
		the = newModel("", english(), c)
		the.Run(h.phone.device())
		test(h)
		h.open("/about") // leaves nothing running
	})
}

// open goes to an address: a link, or the address bar.
func (h *hand) open(path string) {
	h.Helper()
	h.pages++
	h.show = &showcase{Path: path, Count: h.pages}
	if err := h.engine.Load(h.show); err != nil {
		h.Fatal(err)
	}
	h.settle()
}

// reload is the page made anew on the same phone.
func (h *hand) reload(path string) {
	h.open("/about")
	c := the.catalog
	the = newModel("", english(), c)
	the.Run(h.phone.device())
	h.open(path)
}

// hide is the page going behind another, perhaps for good.
func (h *hand) hide() {
	the.hidden()
	h.settle()
}

// settle lets everything happen that was begun.
func (h *hand) settle() {
	for range 100 {
		synctest.Wait()
		h.engine.ConsumeAll()
		if mounted, answered := h.mount(), h.phone.answer(); !mounted && !answered {
			return
		}
	}
	h.Fatal("the page does not come to rest")
}

// wait lets time pass.
func (h *hand) wait(d time.Duration) {
	for ; d > 0; d -= 50 * time.Millisecond {
		time.Sleep(min(d, 50*time.Millisecond))
		synctest.Wait()
		h.settle()
	}
}

// mount tells new components that they are mounted.
func (h *hand) mount() (any bool) {
	h.walk(h.show, func(ui app.UI) bool {
		c, ok := ui.(app.Composer)
		if !ok || h.met[c] {
			return true
		}
		h.met[c] = true
		if m, ok := ui.(app.Mounter); ok {
			any = true
			h.context(ui).Dispatch(m.OnMount)
		}
		return true
	})
	return any
}

// context is go-app's for an element.
func (h *hand) context(ui app.UI) app.Context {
	ctx := h.show.ctx
	field(reflect.ValueOf(&ctx), "sourceElement").Set(reflect.ValueOf(ui))
	return ctx
}

// field gives a field of one of go-app's types, to be read and set. What they are made
// of stands first in each: to look through all would be most of what a test does.
func field(v reflect.Value, name string) reflect.Value {
	in := v.Elem()
	for in.NumField() > 0 && in.Type().Field(0).Anonymous && in.Field(0).Kind() == reflect.Struct {
		in = in.Field(0)
	}
	f := in.FieldByName(name)
	if !f.IsValid() {
		panic("go-app has no " + v.Type().String() + "." + name + " any more: look how it makes elements now")
	}
	return reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem()
}

// walk goes through everything that is on the page, until look says not to go
// deeper.
func (h *hand) walk(ui app.UI, look func(app.UI) bool) {
	if !look(ui) {
		return
	}
	switch ui := ui.(type) {
	case app.Composer:
		if root, ok := field(reflect.ValueOf(ui), "rootElement").Interface().(app.UI); ok {
			h.walk(root, look)
		}
	case app.HTML:
		for _, child := range field(reflect.ValueOf(ui), "children").Interface().([]app.UI) {
			h.walk(child, look)
		}
	}
}

// words are all words below an element.
func (h *hand) words(ui app.UI) string {
	var all []string
	h.walk(ui, func(ui app.UI) bool {
		if v := reflect.ValueOf(ui); v.Elem().Type().Name() == "text" {
			all = append(all, strings.TrimSpace(field(v, "value").String()))
		}
		return true
	})
	return strings.Join(all, " ")
}

func valueOf(ui app.UI, name string) string {
	e, ok := ui.(app.HTML)
	if !ok {
		return ""
	}
	if v := field(reflect.ValueOf(e), "attributes").MapIndex(reflect.ValueOf(name)); v.IsValid() {
		return v.String()
	}
	return ""
}

// control is something on the page that answers to an event.
type control struct {
	ui    app.UI
	name  string // as assistive technology says it
	event string
	do    app.EventHandler
}

func (c control) String() string { return c.event + " " + c.name }

// controls are all of the page.
func (h *hand) controls() (all []control) {
	h.walk(h.show, func(ui app.UI) bool {
		e, ok := ui.(app.HTML)
		if !ok {
			return true
		}
		name := valueOf(ui, "aria-label")
		if name == "" {
			name = strings.Join(strings.Fields(h.words(ui)), " ")
		}
		if name == "" {
			name = valueOf(ui, "id")
		}
		handlers := field(reflect.ValueOf(e), "eventHandlers")
		for _, event := range handlers.MapKeys() {
			h := reflect.New(handlers.Type().Elem())
			h.Elem().Set(handlers.MapIndex(event))
			do := field(h, "goHandler").Interface().(app.EventHandler)
			all = append(all, control{ui: ui, name: name, event: event.String(), do: do})
		}
		return true
	})
	return all
}

// says reports whether words are on the page.
func (h *hand) says(words string) bool { return strings.Contains(h.words(h.show), words) }

func (h *hand) see(words string) {
	h.Helper()
	if !h.says(words) {
		h.Errorf("%q is not on the page: %s", words, h.words(h.show))
	}
}

// find gives the first control with a name; a * at its end stands for anything.
func (h *hand) find(event, name string) (control, bool) {
	start, some := strings.CutSuffix(name, "*")
	for _, c := range h.controls() {
		if c.event == event && (c.name == name || some && strings.HasPrefix(c.name, start)) {
			return c, true
		}
	}
	return control{}, false
}

// act lets an event reach a control, as it stands there now.
func (h *hand) act(c control) {
	h.context(c.ui).Dispatch(func(ctx app.Context) { c.do(ctx, app.Event{Value: c.ui.JSValue()}) })
}

func (h *hand) fire(event, name string) {
	h.Helper()
	c, ok := h.find(event, name)
	if !ok {
		h.Fatalf("nothing named %q answers to %s; there are %v", name, event, h.controls())
	}
	h.act(c)
	h.settle()
}

// press presses a button or follows a link.
func (h *hand) press(name string) {
	h.Helper()
	if c, ok := h.find("click", name); ok {
		h.act(c)
		h.settle()
		if to := valueOf(c.ui, "href"); to != "" {
			h.open(to)
		}
		return
	}
	link := ""
	h.walk(h.show, func(ui app.UI) bool {
		if to := valueOf(ui, "href"); to != "" && link == "" && h.words(ui) == name {
			link = to
		}
		return true
	})
	if link == "" {
		h.Fatalf("nothing named %q can be pressed; there are %v", name, h.controls())
	}
	h.open(link)
}

// shown is the text of the first element with a label.
func (h *hand) shown(label string) (text string) {
	h.walk(h.show, func(ui app.UI) bool {
		if text == "" && valueOf(ui, "aria-label") == label {
			text = h.words(ui)
		}
		return text == ""
	})
	return text
}

// drawn is what the first path of a class draws.
func (h *hand) drawn(class string) (d string) {
	h.walk(h.show, func(ui app.UI) bool {
		if d == "" && valueOf(ui, "class") == class {
			d = valueOf(ui, "d")
		}
		return d == ""
	})
	return d
}

// dismiss closes a dialog with Escape, as browsers do: they close it and say so.
func (h *hand) dismiss(id string) {
	h.Helper()
	for _, c := range h.controls() {
		if c.event == "close" && valueOf(c.ui, "id") == id {
			h.act(c)
			h.settle()
			return
		}
	}
	h.Fatalf("nobody hears that the dialog %s was closed", id)
}
