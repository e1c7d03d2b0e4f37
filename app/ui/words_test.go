package ui

import (
	"os"
	"sync"
	"testing"

	"limber/app/words"
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

func TestMain(m *testing.M) {
	SetWords(english())
	os.Exit(m.Run())
}
