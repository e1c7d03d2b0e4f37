package kept

import (
	"strings"
	"testing"

	"limber/app/session"
)

func TestAScoreHasItsBounds(t *testing.T) {
	good := session.Score{ID: "a", At: noon, What: "tie my shoes", Number: 4}
	for name, x := range map[string]struct {
		change func(*session.Score)
		ok     bool
	}{
		"as it is":                {func(*session.Score) {}, true},
		"0":                       {func(s *session.Score) { s.Number = 0 }, true},
		"10":                      {func(s *session.Score) { s.Number = 10 }, true},
		"less than nothing":       {func(s *session.Score) { s.Number = -1 }, false},
		"more than as ever":       {func(s *session.Score) { s.Number = 11 }, false},
		"nothing named":           {func(s *session.Score) { s.What = "" }, false},
		"sixty characters":        {func(s *session.Score) { s.What = strings.Repeat("ü", 60) }, true},
		"one more":                {func(s *session.Score) { s.What = strings.Repeat("ü", 61) }, false},
		"hostile words are words": {func(s *session.Score) { s.What = "</script>\"'\\\u2028=1+1" }, true},
		"no time":                 {func(s *session.Score) { s.At = session.Score{}.At }, false},
	} {
		s := good
		x.change(&s)
		text, err := EncodeScore(s)
		if (err == nil) != x.ok {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil {
			continue
		}
		if got, err := DecodeScore(text); err != nil || got.What != s.What || got.Number != s.Number {
			t.Errorf("%s: read as %+v, %v", name, got, err)
		}
	}
}
