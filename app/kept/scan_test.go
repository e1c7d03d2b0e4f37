package kept

import (
	"testing"

	"limber/app/session/sessiontest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestScanReadsWhatIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sessiontest.AnySession().Draw(t, "session")
		text, err := EncodeSession(s)
		if err != nil {
			t.Fatal(err)
		}
		var r Reader
		if r.Read(Sessions, s.ID, string(text)); len(r.All.Sessions) != 1 {
			t.Fatalf("%+v of %s", r.All.Aside, text)
		}
		if d := cmp.Diff(s, r.All.Sessions[0], same); d != "" {
			t.Fatalf("%s in %s", d, text)
		}
	})
}

func TestScanIsTakenForPlainSessions(t *testing.T) {
	for _, s := range daily(20) {
		text, err := EncodeSession(s)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := scanSession(text, map[string]string{}); !ok {
			t.Errorf("left to encoding/json: %s", text)
		}
	}
}

// The quick way may give up, but what it reads is what encoding/json reads.
func FuzzScan(f *testing.F) {
	for _, s := range daily(3) {
		text, err := EncodeSession(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`{"id":"a","started":"2026-11-22T07:00:00Z","routine":{"id":"r","name":"ü","steps":[{"exercise":"x","count":1000,"sets":2,"restSeconds":0.001}]},"done":[],"extendedSeconds":86400,"stiffnessBefore":10,"note":"n"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		quick, ok := scanSession(text, map[string]string{})
		if !ok {
			return
		}
		slow, err := DecodeSession(text)
		if err != nil {
			t.Fatalf("read what encoding/json refuses: %v", err)
		}
		if d := cmp.Diff(slow, quick, same); d != "" {
			t.Fatal(d)
		}
	})
}
