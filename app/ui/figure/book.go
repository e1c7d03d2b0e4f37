package figure

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/positional"
	"limber/exercises"
)

// Book holds the figures of all exercises. Each is read when it is first
// shown.
type Book struct {
	text  func(id string) string
	drawn map[string]*exercises.Figure // by the exercise's id

	near nearness

	around func() // keeps what is around a thumbnail from being drawn with it
}

// NewBook returns the book of the figures that text tells, as package positional
// writes them, by the exercise's id: "" is told of one that has none.
func NewBook(text func(id string) string) *Book {
	return &Book{text: text, drawn: map[string]*exercises.Figure{}}
}

// Anew forgets what was read: text tells others now.
func (b *Book) Anew() {
	if b != nil {
		b.drawn = map[string]*exercises.Figure{}
	}
}

// Within is told in what thumbnails are from now on. It is not drawn anew when they
// are drawn.
func (b *Book) Within(ctx app.Context) {
	if b != nil {
		b.around = ctx.PreventUpdate
	}
}

// figureOf returns the figure of an exercise, and whether there is one.
func (b *Book) figureOf(id string) (*exercises.Figure, bool) {
	if b == nil {
		return nil, false
	}
	if f, ok := b.drawn[id]; ok {
		return f, true
	}
	text := b.text(id)
	if text == "" {
		return nil, false
	}
	f := &exercises.Figure{}
	if err := positional.Read(text, f); err != nil {
		app.Logf("figure %s: %v", id, err)
		return nil, false
	}
	b.drawn[id] = f
	return f, true
}
