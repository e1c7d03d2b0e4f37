package ui

import (
	"testing"
	"testing/synctest"
	"time"

	"limber/app/kept"
)

func TestARehearsalGoesThrough(t *testing.T) {
	having(t, kept.All{})
	first, others := the.rehearsed()
	for _, path := range append(others, first) {
		if err := the.rehearse(path); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// What somebody waits for comes first: see web/js/prepare.js.
func TestARehearsalWaitsUntilItMayGoOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		having(t, kept.All{})
		goOn, through := make(chan struct{}), make(chan struct{})
		go func() {
			the.Rehearse(time.Now, goOn)
			close(through)
		}()
		synctest.Wait()
		select {
		case <-through:
			t.Error("it went through all at once")
		default:
		}
		close(goOn)
		<-through
	})
}
