package maker_test

import (
	"testing"

	"limber/app/kept"
	"limber/app/maker"
)

// A slow phone takes some ten times as long: a wish is granted within 50 ms there.
func BenchmarkMake(b *testing.B) {
	p, w := someone(shipped(b), kept.All{}, monday), home
	w.Minutes = maker.Most
	for seed := uint64(0); b.Loop(); seed++ {
		maker.Make(p, w, seed)
	}
}
