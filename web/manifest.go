package web

import "encoding/json"

// manifest is what a system needs to know to install Limber.
func (b *builder) manifest() []byte {
	type icon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
	}
	type shortcut struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	var shortcuts []shortcut
	for _, s := range b.Shortcuts {
		shortcuts = append(shortcuts, shortcut{s.Name, b.Base + s.Path[1:]})
	}
	out, _ := json.MarshalIndent(map[string]any{
		"id":               b.Base,
		"name":             "Limber",
		"short_name":       "Limber",
		"description":      "Back-flexibility routines with timers, by ear, by eye or by touch. Works with no network.",
		"lang":             "en",
		"dir":              "ltr",
		"categories":       []string{"health", "fitness", "lifestyle"},
		"start_url":        b.Base,
		"scope":            b.Base,
		"display":          "standalone",
		"display_override": []string{"standalone", "minimal-ui"},
		"launch_handler":   map[string]string{"client_mode": "focus-existing"}, // a launch must not end a routine
		"background_color": paper,
		"theme_color":      paper,
		"shortcuts":        shortcuts,
		"icons": []icon{
			{b.links.icons["icon.svg"], "any", "image/svg+xml", "any"},
			{b.links.icons["icon-192.png"], "192x192", "image/png", "any"},
			{b.links.icons["icon-512.png"], "512x512", "image/png", "any"},
			{b.links.icons["maskable-512.png"], "512x512", "image/png", "maskable"},
		},
	}, "", "  ")
	return append(out, '\n')
}
