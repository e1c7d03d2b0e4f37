package track

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/mewkiz/flac"
)

// decode reads a file with somebody else's decoder, which checks the sums of
// every frame.
func decode(t testing.TB, file []byte) []int32 {
	t.Helper()
	stream, err := flac.New(bytes.NewReader(file))
	if err != nil {
		t.Fatalf("the file's head: %v", err)
	}
	var samples []int32
	for {
		f, err := stream.ParseNext()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("after %d samples: %v", len(samples), err)
		}
		samples = append(samples, f.Subframes[0].Samples...)
	}
	if n := stream.Info.NSamples; n != uint64(len(samples)) {
		t.Fatalf("the head promises %d samples, there are %d", n, len(samples))
	}
	return samples
}
