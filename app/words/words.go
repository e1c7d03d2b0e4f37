// Package words holds what Limber says and shows: a struct of sentences, which
// the words.toml of a language fills. A sentence that is missing from the struct
// does not compile, and one that is missing from a language is told by
// exercises/source with file and line. What differs from language to language
// beyond a sentence (plurals, dates, lists) is asked for here, so that nothing
// else in the program knows any grammar.
package words

import (
	"errors"
	"reflect"
)

// WrittenBy lets a formatter write the dates and numbers in the sentences.
func (w *Words) WrittenBy(f Formatter) { w.format = f }

// Of fills the sentences with texts in the order in which Texts lists them:
// that is how they travel, since a list needs no keys. The dates and numbers in
// them are written by a formatter of their language.
func Of(texts []string, format func(language string) Formatter) (*Words, error) {
	w := new(Words)
	rest := fill(reflect.ValueOf(w).Elem(), texts)
	if len(rest) > 0 || w.Language == "" {
		return nil, errors.New("the words are of another version")
	}
	w.WrittenBy(format(w.Language))
	return w, nil
}

// fill puts the first texts into a struct, or a list, and returns the others.
func fill(v reflect.Value, texts []string) []string {
	switch v.Kind() {
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			texts = fill(v.Field(i), texts)
		}
	case reflect.Array:
		for i := 0; i < v.Len() && v.CanSet(); i++ { // a sheet can't be
			texts = fill(v.Index(i), texts)
		}
	case reflect.String:
		if len(texts) > 0 {
			v.SetString(texts[0])
			return texts[1:]
		}
	}
	return texts
}

// sheet stands in every group of sentences. It makes them a thing that can't be
// compared: code that compares hundreds of texts would be part of the download.
type sheet [0]func()
