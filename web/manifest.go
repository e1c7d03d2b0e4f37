package web

import (
	"encoding/json"
	"fmt"
	"image/png"

	"limber/app/words"
)

// pictures are shown by the dialog that asks whether to install.
func pictures(w words.Manifest) []picture {
	return []picture{
		{"player-narrow", "narrow", w.PlayerNarrow},
		{"today-narrow", "narrow", w.TodayNarrow},
		{"exercise-narrow", "narrow", w.ExerciseNarrow},
		{"player-wide", "wide", w.PlayerWide},
		{"routine-wide", "wide", w.RoutineWide},
	}
}

type picture struct{ name, form, saying string }

// manifest is what a system needs to know to install Limber.
func (b *builder) manifest() []byte {
	type icon struct {
		Src     string `json:"src"`
		Sizes   string `json:"sizes"`
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
	}
	type screenshot struct {
		Src    string `json:"src"`
		Sizes  string `json:"sizes"`
		Type   string `json:"type"`
		Form   string `json:"form_factor"`
		Saying string `json:"label"`
	}
	var screenshots []screenshot
	for _, p := range pictures(b.Words.Manifest) {
		name := "pictures/" + p.name + ".png"
		screenshots = append(screenshots, screenshot{b.links.images[name], imageSize(name), "image/png", p.form, p.saying})
	}
	type shortcut struct {
		Name  string `json:"name"`
		URL   string `json:"url"`
		Icons []icon `json:"icons"`
	}
	start := []icon{{b.links.images["icons/start-192.png"], "192x192", "image/png", "any"}}
	var shortcuts []shortcut
	for _, s := range b.Shortcuts {
		shortcuts = append(shortcuts, shortcut{s.Name, b.Base + s.Path[1:], start})
	}
	out, _ := json.MarshalIndent(map[string]any{
		"id":               b.Base,
		"name":             "Limber",
		"short_name":       "Limber",
		"description":      b.Words.Manifest.Description,
		"lang":             b.Language,
		"dir":              b.Words.Written,
		"categories":       []string{"health", "fitness", "lifestyle"},
		"start_url":        b.Base,
		"scope":            b.Base,
		"display":          "standalone",
		"display_override": []string{"standalone", "minimal-ui"},
		"launch_handler":   map[string]string{"client_mode": "focus-existing"}, // a launch must not end a routine
		"file_handlers":    []any{map[string]any{"action": b.Base + "shared", "accept": map[string][]string{"text/plain": {".txt"}}}},
		// The worker answers it: see received there.
		"share_target": map[string]any{
			"action": b.Base + "shared", "method": "POST", "enctype": "multipart/form-data",
			"params": map[string]any{
				"title": "title", "text": "text", "url": "url",
				"files": []any{map[string]any{"name": "file", "accept": []string{"text/plain", ".txt"}}},
			},
		},
		"background_color": paper,
		"theme_color":      paper,
		"shortcuts":        shortcuts,
		"screenshots":      screenshots,
		"icons": []icon{
			{b.links.images[emblem], "any", "image/svg+xml", "any"},
			{b.links.images["icons/icon-192.png"], "192x192", "image/png", "any"},
			{b.links.images["icons/icon-512.png"], "512x512", "image/png", "any"},
			{b.links.images["icons/maskable-512.png"], "512x512", "image/png", "maskable"},
		},
	}, "", "  ")
	return append(out, '\n')
}

// imageSize is the size of a PNG of ours, as manifests write it.
func imageSize(name string) string {
	f, err := sources.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close()
	c, err := png.DecodeConfig(f)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%dx%d", c.Width, c.Height)
}
