package source

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestSentencesEndWhereAPersonWouldStop(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		{"Lie down. Breathe.", []string{"Lie down.", "Breathe."}},
		{"Ready? Go! And then", []string{"Ready?", "Go!", "And then"}},
		{"Hold for 2.5 seconds.", []string{"Hold for 2.5 seconds."}},
		{"See limber.example/help now.", []string{"See limber.example/help now."}},
		{`"Stop." That is all.`, []string{`"Stop."`, "That is all."}},
		{"Wait ... go on.", []string{"Wait ...", "go on."}},
		{"  \n ", nil},
		{"...", nil},
	} {
		if got := Sentences(x.text); !slices.Equal(got, x.want) {
			t.Errorf("%q: got %q, want %q", x.text, got, x.want)
		}
	}
}

func TestLongSentencesAreThoseOfTwentyWords(t *testing.T) {
	nineteen := strings.Repeat("word ", 18) + "word."
	twenty := "One " + nineteen
	if got := LongSentences(nineteen + " " + twenty + " - Short."); !slices.Equal(got, []string{twenty}) {
		t.Errorf("got %q", got)
	}
}

func TestSyllablesAreCountedAsSpoken(t *testing.T) {
	for n, words := range map[int]string{
		1: "knee knees hold moved breathe breathes stretch the your toe eight press through side sides straight",
		2: "gentle table slowly lifted needed knee-hug breathing reaches faces muscle seated towards",
		3: "position shoulder's-width exercise however",
		4: "flexibly-lean",
	} {
		for _, w := range strings.Fields(words) {
			if got := syllablesOf(w); got != n {
				t.Errorf("%s has %d syllables, want %d", w, got, n)
			}
		}
	}
}

func TestReadingEaseFollowsFlesch(t *testing.T) {
	// 6 words, 1 sentence, 6 syllables: 206.835 - 6.09 - 84.6.
	if got := ReadingEase("The cat sat on the mat."); math.Abs(got-116.145) > 0.001 {
		t.Errorf("got %.3f, want 116.145", got)
	}
	if got := ReadingEase(" ... "); got != 0 {
		t.Errorf("no words score %v, want 0", got)
	}
	plain := ReadingEase("Lie on your back. Let both knees roll to one side. Stay there.")
	hard := ReadingEase("Physiological adaptations necessitate individualised rehabilitation interventions.")
	if plain < 90 || hard > 0 {
		t.Errorf("plain words score %.0f, hard ones %.0f", plain, hard)
	}
}
