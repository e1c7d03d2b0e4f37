package words

import (
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

// Place is where a sentence stands in a file of words, and what it must be.
// Those who read such files go through the places; the program does not.
type Place struct {
	Path   string   // "today.lead", "dates.months.0"
	Holds  []string // names of what is filled in, in the order of the arguments
	Counts bool     // it is a Plural

	value reflect.Value
}

// Places are those of all sentences in a struct, given by its address, in order.
func Places(in any) []Place { return places(reflect.ValueOf(in).Elem(), "", "") }

func places(v reflect.Value, path string, holds string) (all []Place) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				all = append(all, places(v.Field(i), join(path, key(f.Name)), f.Tag.Get("with"))...)
			}
		}
	case reflect.Array:
		for i := range v.Len() {
			all = append(all, places(v.Index(i), join(path, strconv.Itoa(i)), holds)...)
		}
	case reflect.String:
		p := Place{Path: path, Holds: strings.Fields(holds), value: v}
		if p.Counts = v.Type() == reflect.TypeFor[Plural](); p.Counts {
			p.Holds = append([]string{"n"}, p.Holds...)
		}
		all = append(all, p)
	default:
		panic("words: " + path + " is a " + v.Type().String())
	}
	return all
}

// Set puts a text in its place.
func (p Place) Set(text string) { p.value.SetString(text) }

// Text is what stands in a place.
func (p Place) Text() string { return p.value.String() }

// key is how a file calls a field: "not-found" for NotFound.
func key(field string) string {
	var b strings.Builder
	for i, c := range field {
		if unicode.IsUpper(c) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
