package backup

import (
	"errors"
	"strings"
	"testing"

	"limber/app/kept"
	"limber/app/ui/uitest"
)

// Each mistake of a file is told in a sentence of its own, with its line and place.
func TestEveryMistakeIsToldInWords(t *testing.T) {
	w := &uitest.English(t).Mistake
	seen := map[string]kept.Wrong{}
	for _, kind := range kept.Wrongs {
		said := faultWords(w, kept.Mistake{Kind: kind, Line: 3, Place: "sessions[0].feel", Is: "great", Allowed: "looser, same"})
		if !strings.HasPrefix(said, "line 3: sessions[0].feel: ") {
			t.Errorf("%s: %s", kind, said)
		}
		if other, ok := seen[said]; ok {
			t.Errorf("%s and %s are the same: %s", kind, other, said)
		}
		seen[said] = kind
	}
	for want, err := range map[string]error{
		`line 5: sessions[0].feel: "great" is none of looser, same`:          kept.Mistake{Kind: kept.NotAllowed, Line: 5, Place: "sessions[0].feel", Is: "great", Allowed: "looser, same"},
		"line 1: this is not a Limber backup":                                kept.Mistake{Kind: kept.NotBackup, Line: 1},
		"made by a later version of Limber: update this one, then import it": kept.Mistake{Kind: kept.MadeLater},
		"this browser did not do it: try again, or reload the page first":    errors.New("QuotaExceededError"),
	} {
		if got := faultWords(w, err); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
