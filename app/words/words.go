// Package words holds what Limber says and shows: a struct of sentences, which
// the words.toml of a language fills. A sentence that is missing from the struct
// does not compile, and one that is missing from a language is told by
// exercises/source with file and line. What differs from language to language
// beyond a sentence (plurals, dates, lists) is asked for here, so that nothing
// else in the program knows any grammar.
package words

// WrittenBy lets a formatter write the dates and numbers in the sentences.
func (w *Words) WrittenBy(f Formatter) { w.format = f }

// sheet stands in every group of sentences. It makes them a thing that can't be
// compared: code that compares hundreds of texts would be part of the download.
type sheet [0]func()
