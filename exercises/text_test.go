package exercises

import (
	"strings"
	"testing"
)

func TestATextIsCutToWhatIsSeen(t *testing.T) {
	for text, want := range map[string]string{
		" My\n back ": "My back", "a \x00 b": "a b", "\u202egnirts\u202c": "gnirts", "x\xff\u200b": "x", "👩‍👧": "👩‍👧",
		strings.Repeat("é", 70): strings.Repeat("é", 60), strings.Repeat("a", 59) + " b": strings.Repeat("a", 59),
	} {
		if got := Cut(text, 60); got != want {
			t.Errorf("%q is cut to %q, want %q", text, got, want)
		}
	}
}
