package maker

import (
	"slices"
	"strconv"
	"strings"

	"limber/app/person"
	"limber/exercises"
)

// Text is what is remembered of a wish: all but what is of the moment, how stiff
// it is and how long one is up.
func (w Wish) Text() string {
	how := ""
	if w.Bed {
		how = "bed"
	} else if w.Unseen {
		how = "unseen"
	}
	return strings.Join([]string{strconv.Itoa(w.Minutes), listed(w.Places), listed(w.Positions), listed(w.Has), how}, ";")
}

// Remembered is the wish of a text or, as far as it says nothing, the usual one. A
// word that means nothing is left out.
func Remembered(p person.Person, text string) Wish {
	w, parts := Usual(p), strings.Split(text, ";")
	if n, err := strconv.Atoi(parts[0]); err == nil && n >= Least && n <= Most && len(parts) == 5 {
		w.Minutes = n
		w.Places, w.Positions, w.Has = among(exercises.Places, parts[1]), among(exercises.Positions, parts[2]), among(exercises.AllNeeds, parts[3])
		w.Bed, w.Unseen = parts[4] == "bed", parts[4] == "unseen"
	}
	return w
}

func listed[T ~string](list []T) string {
	var words []string
	for _, x := range list {
		words = append(words, string(x))
	}
	return strings.Join(words, ",")
}

func among[T ~string](all []T, words string) (list []T) {
	for _, word := range strings.Split(words, ",") {
		if x := T(word); slices.Contains(all, x) && !slices.Contains(list, x) {
			list = append(list, x)
		}
	}
	return list
}
