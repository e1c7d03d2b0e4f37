package drive

import (
	"fmt"
	"strings"

	"github.com/chromedp/chromedp/kb"
)

// key is one key, perhaps with shift held.
type key struct {
	shift     bool
	webdriver string // as WebDriver and BiDi write it
	chromium  string // as chromedp writes it
}

// keys are the keys without a letter, by their names on the web.
var keys = map[string]key{
	"Enter":      {webdriver: "\ue006", chromium: kb.Enter},
	"Escape":     {webdriver: "\ue00c", chromium: kb.Escape},
	"Tab":        {webdriver: "\ue004", chromium: kb.Tab},
	"Space":      {webdriver: "\ue00d", chromium: " "},
	"Backspace":  {webdriver: "\ue003", chromium: kb.Backspace},
	"Home":       {webdriver: "\ue011", chromium: kb.Home},
	"End":        {webdriver: "\ue010", chromium: kb.End},
	"ArrowLeft":  {webdriver: "\ue012", chromium: kb.ArrowLeft},
	"ArrowUp":    {webdriver: "\ue013", chromium: kb.ArrowUp},
	"ArrowRight": {webdriver: "\ue014", chromium: kb.ArrowRight},
	"ArrowDown":  {webdriver: "\ue015", chromium: kb.ArrowDown},
}

// shift is the shift key itself, for WebDriver.
const shift = "\ue008"

// parseKey reads "Tab", "Shift+Tab", "n" or "?".
func parseKey(name string) (key, error) {
	rest, held := strings.CutPrefix(name, "Shift+")
	k, ok := keys[rest]
	if !ok {
		if len([]rune(rest)) != 1 {
			return key{}, fmt.Errorf("no key is called %q", name)
		}
		k = key{webdriver: rest, chromium: rest}
	}
	k.shift = held
	return k, nil
}

// actions is the key's press as WebDriver's input sources put it.
func (k key) actions() []map[string]any {
	down := func(v string) map[string]any { return map[string]any{"type": "keyDown", "value": v} }
	up := func(v string) map[string]any { return map[string]any{"type": "keyUp", "value": v} }
	press := []map[string]any{down(k.webdriver), up(k.webdriver)}
	if k.shift {
		press = []map[string]any{down(shift), press[0], press[1], up(shift)}
	}
	return []map[string]any{{"type": "key", "id": "keyboard", "actions": press}}
}

// clickActions is a press of the main button at a place in the window.
func clickActions(x, y float64) []map[string]any {
	return mouseActions(x, y, "pointerMove", "pointerDown", "pointerUp")
}

// mouseActions are what the mouse does at a place in the window, one after the other.
func mouseActions(x, y float64, does ...string) []map[string]any {
	var actions []map[string]any
	for _, d := range does {
		action := map[string]any{"type": d, "button": 0}
		if d == "pointerMove" {
			action = map[string]any{"type": d, "x": int(x), "y": int(y), "origin": "viewport"}
		}
		actions = append(actions, action)
	}
	return []map[string]any{{"type": "pointer", "id": "pointer", "parameters": map[string]any{"pointerType": "mouse"}, "actions": actions}}
}
