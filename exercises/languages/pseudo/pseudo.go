// Package pseudo makes languages that nobody speaks out of English ones, so that
// a test sees what is not translated and what has no room. Only tests use it.
package pseudo

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode"

	"limber/app/words"
	"limber/exercises"
)

// Language turns an English text into another: no letter of it is an English one.
type Language func(text string) string

var (
	accents = strings.NewReplacer(pairs("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ")...)
	mirror  = strings.NewReplacer(pairs("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתךםןף")...)
)

func pairs(from, to string) (all []string) {
	into := []rune(to)
	for i, c := range from {
		all = append(all, string(c), string(into[i]))
	}
	return all
}

// Long is longer by two fifths, with accents on every letter: what is short grows
// within its word, as German does.
func Long(text string) string {
	letters := 0
	for _, c := range text {
		if unicode.IsLetter(c) {
			letters++
		}
	}
	more := strings.Repeat("ö", (letters*2+4)/5)
	if strings.Contains(text, " ") {
		for i := 9; i < len([]rune(more)); i += 9 {
			r := []rune(more)
			more = string(r[:i]) + " " + string(r[i+1:])
		}
		more = " " + more
	}
	end := strings.TrimRight(text, ".:?!…")
	return accents.Replace(end) + more + text[len(end):]
}

// Mirrored is written from right to left.
func Mirrored(text string) string { return mirror.Replace(strings.ToLower(text)) }

// Words are words, of the program or of what is around it, in a language.
func Words[W words.Words | words.Site](english *W, l Language) *W {
	w := *english
	if program, ok := any(&w).(*words.Words); ok { // its dates and numbers, too
		program.WrittenBy(written{l})
	}
	for _, p := range words.Places(&w) {
		switch {
		case p.Path == "language", p.Path == "written":
		case p.Counts: // its rule comes first, then a line for each form
			lines := strings.Split(p.Text(), "\n")
			for i := range lines[1:] {
				lines[i+1] = l(lines[i+1])
			}
			p.Set(strings.Join(lines, "\n"))
		default:
			p.Set(l(p.Text()))
		}
	}
	return &w
}

// written writes dates in a language.
type written struct{ Language }

func (w written) Date(t time.Time, f words.Form) string { return w.Language(words.Plain{}.Date(t, f)) }

func (written) Number(v float64, decimals int) string { return words.Plain{}.Number(v, decimals) }

// names are the fields of a catalog that are no texts for a person.
var names = []string{"ID", "Was", "Exercise", "URL", "Number", "Figure", "Do", "Urgency"}

// Catalog is a catalog in a language. What names a thing stays as it is.
func Catalog(english *exercises.Catalog, l Language) (*exercises.Catalog, error) {
	text, err := json.Marshal(english)
	if err != nil {
		return nil, err
	}
	c := new(exercises.Catalog)
	if err := json.Unmarshal(text, c); err != nil {
		return nil, err
	}
	translate(reflect.ValueOf(c).Elem(), l)
	return c, nil
}

func translate(v reflect.Value, l Language) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if !slices.Contains(names, name) && !(name == "Pose" && v.Type() == reflect.TypeFor[exercises.WayBeat]()) {
				translate(v.Field(i), l)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			translate(v.Index(i), l)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			if e := v.MapIndex(k); e.Kind() == reflect.String {
				v.SetMapIndex(k, reflect.ValueOf(l(e.String())).Convert(e.Type()))
			}
		}
	case reflect.Pointer:
		if !v.IsNil() {
			translate(v.Elem(), l)
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && v.String() != "" {
			v.SetString(l(v.String()))
		}
	}
}
