package ui

import (
	"testing"
	"testing/synctest"
	"time"

	"limber/app/kept"
)

func TestARehearsalGoesThrough(t *testing.T) {
	having(t, kept.All{})
	the.device = Device{Now: the.device.Now} // a worker has nothing else
	first, others := the.rehearsed()
	for i, scene := range append(others, first) {
		if broke := through(scene); broke != nil {
			t.Errorf("scene %d: %v", i, broke)
		}
	}
}

// What somebody waits for comes first: see web/js/prepare.js.
func TestARehearsalWaitsUntilItMayGoOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		having(t, kept.All{})
		the.device = Device{}
		goOn, through := make(chan struct{}), make(chan struct{})
		go func() {
			if err := the.Rehearse(time.Now, goOn); err != nil {
				t.Error(err)
			}
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
