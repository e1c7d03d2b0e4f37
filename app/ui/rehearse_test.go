package ui

import (
	"testing"

	"limber/app/kept"
)

func TestARehearsalGoesThrough(t *testing.T) {
	having(t, kept.All{})
	for _, path := range the.rehearsed() {
		if err := the.rehearse(path); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
}
