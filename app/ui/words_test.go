package ui

import (
	"os"
	"sync"
	"testing"

	"limber/app/words"
	"limber/exercises"
	content "limber/exercises/source"
)

// english are the words that come with Limber.
var english = sync.OnceValue(func() *words.Words {
	w, _, err := content.English()
	if err != nil {
		panic(err)
	}
	return w
})

// the is the page that a test looks at.
var the *Model

func TestMain(m *testing.M) {
	the = newModel("", english(), &exercises.Catalog{})
	os.Exit(m.Run())
}
