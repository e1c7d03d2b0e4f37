package positional_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/positional"
	"limber/exercises"
	"limber/exercises/source"
)

type inner struct {
	Name string
	On   bool
}

type value struct {
	Text    string
	hidden  int
	Count   int
	Wait    time.Duration
	Turn    float64
	Inner   inner
	All     []inner
	Names   []string
	Turns   []float64
	Keys    []int
	Pair    [2][]float64
	By      map[string]inner
	At      map[int][]float64
	Maybe   *inner
	Nothing *inner
}

var full = value{
	Text: "two\nlines, \"quoted\" ☃", Count: -3, Wait: time.Minute, Turn: 0.1, Inner: inner{"in", true},
	All: []inner{{"a", true}, {"", false}}, Names: []string{"", "b"}, Turns: []float64{1, -2.5, 1e-9}, Keys: []int{0, 7},
	Pair: [2][]float64{{1}, nil}, By: map[string]inner{"y": {"1", true}, "x": {}}, At: map[int][]float64{10: {1, 2}, 9: nil}, Maybe: &inner{"m", false},
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, want := range []value{full, {}} {
		text, err := positional.Write(&want)
		if err != nil {
			t.Fatal(err)
		}
		var got value
		if err := positional.Read(text, &got); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v: %+v, and not %+v", err, got, want)
		}
		again, err := positional.Write(&got)
		if err != nil || again != text {
			t.Errorf("%v: %q, and not %q", err, again, text)
		}
	}
}

// The shipped catalog is the same, however it has travelled.
func TestTheCatalogTravelsWhole(t *testing.T) {
	want, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	text, err := positional.Write(want)
	if err != nil {
		t.Fatal(err)
	}
	got := new(exercises.Catalog)
	if err := positional.Read(text, got); err != nil {
		t.Fatal(err)
	}
	is, err1 := json.Marshal(got)
	was, err2 := json.Marshal(want)
	if err := errors.Join(err1, err2); err != nil || string(is) != string(was) {
		t.Errorf("%v: the catalog has changed on its way", err)
	}
}

func TestATextOfAnotherTypeIsRefused(t *testing.T) {
	text, err := positional.Write(&full)
	if err != nil {
		t.Fatal(err)
	}
	texts := strings.Split(text, "\x7f")
	for name, bad := range map[string][]string{
		"none":            nil,
		"one too few":     texts[:len(texts)-1],
		"one too many":    append(slices.Clone(texts), ""),
		"no number":       replaced(texts, 1, "three"),
		"no length":       replaced(texts, 6, "many"),
		"endless":         replaced(texts, 6, "1000000000"),
		"less than none":  replaced(texts, 6, "-1"),
		"a hole in a row": replaced(texts, 14, "1  2"),
	} {
		var v value
		if err := positional.Read(strings.Join(bad, "\x7f"), &v); !errors.Is(err, positional.ErrOther) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func replaced(texts []string, i int, with string) []string {
	texts = slices.Clone(texts)
	texts[i] = with
	return texts
}

func TestWhatCannotBeWrittenIsSaid(t *testing.T) {
	for name, v := range map[string]any{
		"a separator in a text": &inner{Name: "a\x7fb"},
		"a function":            &struct{ F func() }{},
		"behind an interface":   &struct{ V any }{},
	} {
		if text, err := positional.Write(v); err == nil {
			t.Errorf("%s: %q", name, text)
		}
	}
}

// Whatever is read is a value that can be written, and read again.
func FuzzRead(f *testing.F) {
	text, err := positional.Write(&full)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Fuzz(func(t *testing.T, text string) {
		var v, again value
		if positional.Read(text, &v) != nil {
			return
		}
		written, err := positional.Write(&v)
		if err != nil {
			t.Fatal(err)
		}
		if err := positional.Read(written, &again); err != nil {
			t.Fatal(err)
		}
		if twice, err := positional.Write(&again); err != nil || twice != written {
			t.Errorf("%v: %q, and then %q", err, written, twice)
		}
	})
}
