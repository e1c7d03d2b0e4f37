package source

import (
	"testing"
	"time"
)

func TestLengthsAreWrittenAsPeopleSayThem(t *testing.T) {
	for s, want := range map[string]time.Duration{
		"40 s": 40 * time.Second, "2.5 s": 2500 * time.Millisecond, "0.001 s": time.Millisecond,
		"1 min": time.Minute, "1 min 30 s": 90 * time.Second, "90 s": 90 * time.Second,
	} {
		got, err := parseLength(s)
		if err != nil || got != want {
			t.Errorf("%q is %v, %v; want %v", s, got, err, want)
		}
		again, err := parseLength(lengthWords(got))
		if err != nil || again != got {
			t.Errorf("%q is written back as %q", s, lengthWords(got))
		}
	}
	for _, s := range []string{"", " ", "40", "40s", "s", "-4 s", "1 min30 s", "1 min ", " 40 s", "1 h", "1e3 s", ".5 s", "9999 s", "1 s 1 min", "0x1 s"} {
		if got, err := parseLength(s); err == nil {
			t.Errorf("%q is taken as %v", s, got)
		}
	}
}
