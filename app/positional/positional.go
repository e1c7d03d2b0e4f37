// Package positional writes a value as one text, its parts in the order of its
// fields and without their names, and reads it back. So the catalog, the words
// and the figures travel to the browser, whose copy of a value's type is always
// the one that wrote it: a start reads a thousand sentences, and looking up the
// name of each took a quarter of it.
//
// A text is itself, a list is its length and then its elements, a map likewise
// with its keys sorted, and the numbers of a list stand together. Fields that
// nobody outside their package sees are left out.
package positional

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// separator stands between the texts of a value: the character that deletes, which
// is nowhere in a sentence and one byte in JSON.
const separator = "\x7f"

// ErrOther is of a text that was written from another type.
var ErrOther = errors.New("the text is of another version")

// Write writes a value, given by its address. It fails for what it can't: a
// function, a value behind an interface, a text with a separator.
func Write(v any) (string, error) {
	texts, err := list(nil, reflect.ValueOf(v).Elem())
	return strings.Join(texts, separator), err
}

func list(texts []string, v reflect.Value) (_ []string, err error) {
	of := func(i int) reflect.Value { return v.Index(i) }
	n := 0
	switch v.Kind() {
	case reflect.Struct:
		of, n = v.Field, v.NumField()
	case reflect.Pointer:
		if v.IsNil() {
			return append(texts, "0"), nil
		}
		return list(append(texts, "1"), v.Elem())
	case reflect.Array:
		n = v.Len()
	case reflect.Slice:
		if n = v.Len(); isNumber(v.Type().Elem().Kind()) {
			all := make([]string, n)
			for i := range all {
				all[i], _ = scalar(v.Index(i))
			}
			return append(texts, strings.Join(all, " ")), nil
		}
		texts = append(texts, strconv.Itoa(n))
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(fmt.Sprintf("%9v", a), fmt.Sprintf("%9v", b)) })
		texts = append(texts, strconv.Itoa(len(keys)))
		of, n = func(i int) reflect.Value {
			if i%2 == 0 {
				return keys[i/2]
			}
			return v.MapIndex(keys[i/2])
		}, 2*len(keys)
	default:
		text, ok := scalar(v)
		if !ok {
			return nil, fmt.Errorf("%s can't be written", v.Type())
		}
		if strings.Contains(text, separator) {
			return nil, fmt.Errorf("%q has a delete character (U+007F) in it", text)
		}
		return append(texts, text), nil
	}
	for i := 0; i < n && err == nil; i++ {
		if v.Kind() != reflect.Struct || v.Type().Field(i).IsExported() {
			texts, err = list(texts, of(i))
		}
	}
	return texts, err
}

// scalar writes what is one text, and reports whether it is.
func scalar(v reflect.Value) (string, bool) {
	switch {
	case v.Kind() == reflect.String:
		return v.String(), true
	case v.Kind() == reflect.Bool:
		if v.Bool() {
			return "1", true
		}
		return "0", true
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10), true
	case v.CanFloat():
		return strconv.FormatFloat(v.Float(), 'g', -1, 64), true
	}
	return "", false
}

func isNumber(k reflect.Kind) bool {
	return k >= reflect.Int && k <= reflect.Int64 || k == reflect.Float32 || k == reflect.Float64
}

// Read reads a value, given by its address: its texts are parts of the one it is
// read from. It fails with ErrOther, and the value is then of no use.
func Read(from string, v any) error {
	r := reader{texts: strings.Split(from, separator)}
	r.fill(reflect.ValueOf(v).Elem())
	if r.wrong || len(r.texts) > 0 {
		return ErrOther
	}
	return nil
}

// reader takes the texts one after the other.
type reader struct {
	texts []string
	wrong bool
}

func (r *reader) next() string {
	if len(r.texts) == 0 {
		r.wrong = true
		return ""
	}
	text := r.texts[0]
	r.texts = r.texts[1:]
	return text
}

// count is of a list, whose elements have a text each, or more.
func (r *reader) count() int {
	n, err := strconv.Atoi(r.next())
	if err != nil || n < 0 || n > len(r.texts) {
		r.wrong = true
		return 0
	}
	return n
}

func (r *reader) fill(v reflect.Value) {
	if r.wrong {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if f := v.Field(i); f.CanSet() {
				r.fill(f)
			}
		}
	case reflect.Pointer:
		if r.next() == "1" {
			v.Set(reflect.New(v.Type().Elem()))
			r.fill(v.Elem())
		}
	case reflect.Array:
		r.each(v)
	case reflect.Slice:
		if isNumber(v.Type().Elem().Kind()) {
			r.numbers(v)
		} else if n := r.count(); n > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			r.each(v)
		}
	case reflect.Map:
		n := r.count()
		if n == 0 {
			return
		}
		v.Set(reflect.MakeMapWithSize(v.Type(), n))
		for ; n > 0 && !r.wrong; n-- {
			key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			r.fill(key)
			r.fill(value)
			v.SetMapIndex(key, value)
		}
	default:
		r.scalar(v, r.next())
	}
}

func (r *reader) each(v reflect.Value) {
	for i := 0; i < v.Len(); i++ {
		r.fill(v.Index(i))
	}
}

func (r *reader) numbers(v reflect.Value) {
	text := r.next()
	if text == "" {
		return
	}
	n := strings.Count(text, " ") + 1
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for i := 0; i < n; i++ {
		one, rest, _ := strings.Cut(text, " ")
		r.scalar(v.Index(i), one)
		text = rest
	}
}

func (r *reader) scalar(v reflect.Value, text string) {
	var err error
	switch {
	case v.Kind() == reflect.String:
		v.SetString(text)
	case v.Kind() == reflect.Bool:
		v.SetBool(text == "1")
	case v.CanInt():
		var n int64
		n, err = strconv.ParseInt(text, 10, 64)
		v.SetInt(n)
	case v.CanFloat():
		var f float64
		f, err = strconv.ParseFloat(text, 64)
		v.SetFloat(f)
	default:
		r.wrong = true
	}
	r.wrong = r.wrong || err != nil
}
