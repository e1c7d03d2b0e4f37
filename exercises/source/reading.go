package source

import (
	"strings"
	"unicode"
)

// longestSentence is how many words a sentence may have. Longer ones are lost
// on someone who hears them once, lying on a mat.
const longestSentence = 19

// Sentences splits a text into its sentences.
func Sentences(text string) []string {
	var all []string
	start := 0
	for i, c := range text {
		if c != '.' && c != '!' && c != '?' {
			continue
		}
		// A point inside a number or an address ends nothing.
		after := strings.TrimLeft(text[i+1:], `"')”’`)
		if after != "" && !unicode.IsSpace([]rune(after)[0]) {
			continue
		}
		end := len(text) - len(after)
		if s := strings.TrimSpace(text[start:end]); len(wordsOf(s)) > 0 {
			all = append(all, s)
			start = end
		}
	}
	if s := strings.TrimSpace(text[start:]); len(wordsOf(s)) > 0 {
		all = append(all, s)
	}
	return all
}

// LongSentences returns the sentences that have too many words.
func LongSentences(text string) []string {
	var long []string
	for _, s := range Sentences(text) {
		if len(wordsOf(s)) > longestSentence {
			long = append(long, s)
		}
	}
	return long
}

// ReadingEase is Flesch's score of an English text: 60 to 70 is plain, 80 and
// more is easy, under 50 is hard. A text without words scores 0.
func ReadingEase(text string) float64 {
	sentences, words, syllables := len(Sentences(text)), wordsOf(text), 0
	if len(words) == 0 || sentences == 0 {
		return 0
	}
	for _, w := range words {
		syllables += syllablesOf(w)
	}
	perSentence := float64(len(words)) / float64(sentences)
	perWord := float64(syllables) / float64(len(words))
	return 206.835 - 1.015*perSentence - 84.6*perWord
}

// wordsOf returns what has a letter or a digit in it.
func wordsOf(text string) []string {
	var words []string
	for _, w := range strings.Fields(text) {
		if strings.ContainsFunc(w, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) {
			words = append(words, w)
		}
	}
	return words
}

// syllablesOf counts runs of vowels, less the silent endings: "hold", "knees"
// and "moved" have one, "table" and "breathing" two.
func syllablesOf(word string) int {
	w := strings.Map(func(c rune) rune {
		if c = unicode.ToLower(c); c >= 'a' && c <= 'z' || c == '-' {
			return c
		}
		return -1
	}, word)
	n := 0
	for _, part := range strings.Split(w, "-") {
		if part != "" {
			n += max(1, vowelRuns(part)-silent(part))
		}
	}
	return max(1, n)
}

func vowelRuns(w string) int {
	n, in := 0, false
	for _, c := range w {
		vowel := strings.ContainsRune("aeiouy", c)
		if vowel && !in {
			n++
		}
		in = vowel
	}
	return n
}

// silent is 1 when the last e of a word is written but not spoken.
func silent(w string) int {
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiouy", w[i]) >= 0 }
	n := len(w)
	switch {
	case strings.HasSuffix(w, "le"): // ta-ble, but whole
		if !vowel(n - 3) {
			return 0
		}
		return 1
	case strings.HasSuffix(w, "e"):
		if vowel(n - 2) { // knee, toe
			return 0
		}
		return 1
	case strings.HasSuffix(w, "es") && n > 3 && !vowel(n-3):
		if strings.IndexByte("scxz", w[n-3]) >= 0 || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "ges") {
			return 0 // reaches, faces
		}
		return 1
	case strings.HasSuffix(w, "ed") && n > 3 && !vowel(n-3):
		if w[n-3] == 't' || w[n-3] == 'd' { // lifted, needed
			return 0
		}
		return 1
	}
	return 0
}
