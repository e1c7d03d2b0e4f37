// Package uitest lets the test of a screen look at what it draws as a person
// does, and press what is there, without a browser and without go-app's engine.
package uitest

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/words"
	content "limber/exercises/source"
)

// English are the words that come with Limber.
func English(t testing.TB) *words.Words {
	t.Helper()
	w, _, err := content.English()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// Words are all words of a piece of a screen, with one space between them.
func Words(parts ...app.UI) string {
	var all []string
	walk(parts, func(ui app.UI) {
		if v := reflect.ValueOf(ui); v.Elem().Type().Name() == "text" {
			all = append(all, field(v, "value").String())
		}
	})
	return strings.Join(strings.Fields(strings.Join(all, " ")), " ")
}

// Controls are what can be pressed, ticked or followed, as they are named; where
// a link leads stands behind it.
func Controls(parts ...app.UI) (names []string) {
	for _, c := range controls(parts) {
		name := c.name
		if to := attribute(c.ui, "href"); to != "" {
			name += " -> " + to
		}
		names = append(names, name)
	}
	return names
}

// Press presses or changes the first control with a name, or with an id.
func Press(t testing.TB, name string, parts ...app.UI) {
	t.Helper()
	all := controls(parts)
	i := slices.IndexFunc(all, func(c control) bool {
		return c.press != nil && (c.name == name || attribute(c.ui, "id") == name)
	})
	if i < 0 {
		t.Fatalf("nothing named %q can be pressed; there are %q", name, Controls(parts...))
	}
	all[i].press(app.Context{}, app.Event{Value: app.Undefined()})
}

// IsTicked reports whether the box with an id is ticked.
func IsTicked(id string, parts ...app.UI) (ticked bool) {
	walk(parts, func(ui app.UI) {
		if e, ok := ui.(app.HTML); ok && attribute(e, "id") == id {
			ticked = attribute(e, "checked") == "true"
		}
	})
	return ticked
}

// control is a link, or what answers to a click or a change.
type control struct {
	ui    app.HTML
	name  string
	press app.EventHandler
}

func controls(parts []app.UI) (all []control) {
	walk(parts, func(ui app.UI) {
		e, ok := ui.(app.HTML)
		if !ok {
			return
		}
		c := control{ui: e, name: attribute(e, "aria-label")}
		if c.name == "" {
			c.name = Words(e)
		}
		if c.name == "" {
			c.name = attribute(e, "id")
		}
		handlers := field(reflect.ValueOf(e), "eventHandlers")
		for _, event := range []string{"click", "change"} {
			if h := handlers.MapIndex(reflect.ValueOf(event)); h.IsValid() {
				own := reflect.New(h.Type())
				own.Elem().Set(h)
				c.press = field(own, "goHandler").Interface().(app.EventHandler)
			}
		}
		if c.press != nil || attribute(e, "href") != "" {
			all = append(all, c)
		}
	})
	return all
}

// walk goes through all that is drawn. A component is drawn as it is at first.
func walk(parts []app.UI, look func(app.UI)) {
	whole := app.Div().Body(parts...) // takes out what is not drawn
	for _, ui := range field(reflect.ValueOf(whole), "children").Interface().([]app.UI) {
		look(ui)
		switch ui := ui.(type) {
		case app.Composer:
			if i, ok := ui.(app.Initializer); ok {
				i.OnInit()
			}
			walk([]app.UI{ui.Render()}, look)
		case app.HTML:
			walk(field(reflect.ValueOf(ui), "children").Interface().([]app.UI), look)
		}
	}
}

func attribute(e app.HTML, name string) string {
	if v := field(reflect.ValueOf(e), "attributes").MapIndex(reflect.ValueOf(name)); v.IsValid() {
		return v.String()
	}
	return ""
}

// field gives a field of one of go-app's types.
func field(v reflect.Value, name string) reflect.Value {
	f := v.Elem().FieldByName(name)
	if !f.IsValid() {
		panic("go-app has no " + v.Type().String() + "." + name + " any more: look how it makes elements now")
	}
	return reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem()
}
