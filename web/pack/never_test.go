package pack

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

func TestOnlyWhatIsNeverEnteredIsShut(t *testing.T) {
	wasm := compiled(t, "js")
	p, s := packed(t, wasm)
	before, after := bodies(t, wasm), bodies(t, p)
	var named []string
	for i := range s.Count {
		name := text(s.Names, s.fn(i).name)
		named = append(named, name)
		want := before[i]
		if !entered(name) {
			want = stop
		}
		if !bytes.Equal(after[i], want) {
			t.Errorf("%s has %d bytes of code, want %d", name, len(after[i]), len(want))
		}
	}
	// A function that Go calls otherwise from now on would stay, without a word.
	for _, n := range never {
		if !slices.ContainsFunc(named, func(name string) bool { return strings.HasPrefix(name, n) }) {
			t.Errorf("nothing is called %s", n)
		}
	}
	for _, name := range []string{"runtime.traceLocker.ok", "runtime.traceAcquire", "runtime.mallocgc"} {
		if !entered(name) {
			t.Errorf("%s is shut, and everything comes there", name)
		}
	}
}

// bodies returns the code of each function.
func bodies(t *testing.T, wasm []byte) (all [][]byte) {
	in := reader{b: sections(t, wasm)[code]}
	for range in.size() {
		all = append(all, in.take(in.size()))
	}
	if in.err != nil {
		t.Fatal(in.err)
	}
	return all
}
