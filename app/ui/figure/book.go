package figure

import (
	"encoding/json"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/exercises"
)

// Book holds the figures of all exercises. Each is decoded when it is first
// shown.
type Book struct {
	texts map[string]json.RawMessage // by the exercise's id
	drawn map[string]*exercises.Figure
}

// Open reads the JSON that holds every figure by the exercise's id.
func Open(text []byte) (*Book, error) {
	b := &Book{drawn: map[string]*exercises.Figure{}}
	return b, json.Unmarshal(text, &b.texts)
}

// of returns the figure of an exercise, and whether there is one.
func (b *Book) of(id string) (*exercises.Figure, bool) {
	if b == nil {
		return nil, false
	}
	if f, ok := b.drawn[id]; ok {
		return f, true
	}
	text, ok := b.texts[id]
	if !ok {
		return nil, false
	}
	f := &exercises.Figure{}
	if err := json.Unmarshal(text, f); err != nil {
		app.Logf("figure %s: %v", id, err)
		return nil, false
	}
	b.drawn[id] = f
	return f, true
}
