package timeline_test

import (
	. "limber/app/timeline"
	"testing"

	"limber/exercises/source"
)

func BenchmarkCompile(b *testing.B) {
	c, err := source.Shipped()
	if err != nil {
		b.Fatal(err)
	}
	r, ok := c.Routine("full-eight")
	if !ok {
		b.Fatal("no routine full-eight")
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compile(c, r, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
