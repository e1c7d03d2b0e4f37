package source

import "fmt"

// prose returns a text of sentences that must be there.
func (t *table) prose(key string) string {
	s := t.text(key)
	t.checkProse(key, s)
	return s
}

// maybeProse returns a text of sentences that may be left out.
func (t *table) maybeProse(key string) string {
	s := t.maybe(key)
	t.checkProse(key, s)
	return s
}

func (t *table) proses(key string, lo, hi int) []string {
	texts := t.texts(key, lo, hi)
	for i, s := range texts {
		t.checkProse(fmt.Sprintf("%s.%d", key, i), s)
	}
	return texts
}

func (t *table) checkProse(key, text string) {
	for _, s := range LongSentences(text) {
		t.wrong(key, "a sentence of %d words; %d are allowed: %q", len(wordsOf(s)), longestSentence, s)
	}
}
