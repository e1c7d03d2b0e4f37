package source

import (
	"slices"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

type form struct {
	name string
	form plural.Form
}

// allForms are CLDR's plural forms, in its order.
var allForms = []form{{"zero", plural.Zero}, {"one", plural.One}, {"two", plural.Two}, {"few", plural.Few}, {"many", plural.Many}, {"other", plural.Other}}

// counted is how far plurals are looked at. A language's rules speak of the last
// two digits, but for a few that say something else of millions, and of Cornish.
const counted = 400

// plurals are the forms that a language has a text for, by their names in CLDR,
// and the rule that tells which of them a number takes, as words.MakePlural
// takes it. A text for "other" must always be there, as CLDR wants it.
func plurals(code language.Tag) (names []string, rule string) {
	of := make([]plural.Form, counted)
	for n := range of {
		of[n] = plural.Cardinal.MatchPlural(code, n, 0, 0, 0, 0)
	}
	digits := make([]byte, counted)
	for _, f := range allForms {
		if f.form != plural.Other && !slices.Contains(of, f.form) {
			continue
		}
		for n := range of {
			if of[n] == f.form {
				digits[n] = byte('0' + len(names))
			}
		}
		names = append(names, f.name)
	}
	for _, period := range []int{1, 10, 100} {
		first := counted - period
		for first > 0 && digits[first-1] == digits[first-1+period] {
			first--
		}
		if first <= counted/2 {
			return names, string(digits[:first]) + "," + string(digits[first:first+period])
		}
	}
	panic("the plurals of " + code.String() + " don't repeat")
}
