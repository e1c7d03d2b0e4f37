package player

import (
	"testing"
	"time"
)

// A phone ticks several times a second, for half an hour.
func BenchmarkTick(b *testing.B) {
	for name, waits := range map[string]bool{"playing on": false, "waiting for me": true} {
		b.Run(name, func(b *testing.B) {
			start, _ := Update(New(stretch(), waits), Seek{s_(90)}, at(0))
			start, _ = Update(start, Play{}, at(0))
			start, _ = Update(start, Tick{}, at(3)) // the count is over
			b.ReportAllocs()
			run, now := start, at(3)
			for b.Loop() {
				now.Mono += 250 * time.Millisecond
				now.Wall = now.Wall.Add(250 * time.Millisecond)
				if run, _ = Update(run, Tick{}, now); run.Phase != Playing {
					run, now = start, at(3)
				}
			}
		})
	}
}

// A phone ticks for half an hour: what each tick leaves behind adds up.
func TestATickIsLight(t *testing.T) {
	run, _ := Update(New(stretch(), true), Play{}, at(0))
	now := at(0)
	allocated := testing.AllocsPerRun(20, func() {
		now.Mono += 250 * time.Millisecond
		now.Wall = now.Wall.Add(250 * time.Millisecond)
		run, _ = Update(run, Tick{}, now)
	})
	if run.Position < s_(5) || allocated > 1 {
		t.Errorf("at %v, with %v allocations a tick", run.Position, allocated)
	}
}
