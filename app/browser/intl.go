//go:build js

package browser

import (
	"strings"
	"syscall/js"
	"time"

	"limber/app/words"
)

// Intl writes days, times and numbers by the browser's own rules.
type Intl struct {
	locale  string
	dates   [len(forms)]js.Value // those that were asked for, since making one takes a while
	numbers [3]js.Value          // with as many decimals as there are, none, and one
}

// NewIntl returns the formatter of a language.
func NewIntl(language string) words.Formatter { return &Intl{locale: whereOneLives(language)} }

// whereOneLives is a language as it is spoken where the person lives: the first of
// their own languages that is of this one.
func whereOneLives(language string) string {
	own := js.Global().Get("navigator").Get("languages")
	for n := 0; own.Truthy() && n < own.Length(); n++ {
		tag := own.Index(n).String()
		if tag != language && !strings.HasPrefix(tag, language+"-") {
			continue
		}
		// A browser may be given a name of no language, and throws.
		if attempt(func() { js.Global().Get("Intl").Get("Locale").New(tag) }) == nil {
			return tag
		}
	}
	return language
}

// forms are the parts of each form: weekday, day, month, year, hour, minute.
var forms = [...][6]string{
	words.Whole:           {"", "numeric", "short", "numeric"},
	words.Short:           {"", "numeric", "short"},
	words.Long:            {"", "numeric", "long", "numeric"},
	words.Month:           {"", "", "long", "numeric"},
	words.ShortMonth:      {"", "", "short"},
	words.Time:            {"", "", "", "", "numeric", "2-digit"},
	words.Moment:          {"short", "numeric", "short", "", "numeric", "2-digit"},
	words.MomentOfItsYear: {"short", "numeric", "short", "numeric", "numeric", "2-digit"},
}

// Date writes a moment. The browser knows the zone of here, and not that of a
// session long ago elsewhere: it is given what the clock showed there.
func (i *Intl) Date(t time.Time, f words.Form) string {
	if i.dates[f].IsUndefined() {
		o := options()
		o.Set("calendar", "gregory")
		o.Set("timeZone", "UTC")
		for n, part := range [...]string{"weekday", "day", "month", "year", "hour", "minute"} {
			if how := forms[f][n]; how != "" {
				o.Set(part, how)
			}
		}
		i.dates[f] = i.make("DateTimeFormat", o)
	}
	y, m, d := t.Date()
	shown := time.Date(y, m, d, t.Hour(), t.Minute(), 0, 0, time.UTC)
	return i.dates[f].Call("format", float64(shown.UnixMilli())).String()
}

// Number writes a number.
func (i *Intl) Number(v float64, decimals int) string {
	f := &i.numbers[decimals-words.Shortest]
	if f.IsUndefined() {
		o := options()
		if decimals != words.Shortest {
			o.Set("minimumFractionDigits", decimals)
			o.Set("maximumFractionDigits", decimals)
		}
		*f = i.make("NumberFormat", o)
	}
	return f.Call("format", v).String()
}

// options asks for the digits that the counts in sentences have.
func options() js.Value {
	o := js.Global().Get("Object").New()
	o.Set("numberingSystem", "latn")
	return o
}

func (i *Intl) make(kind string, options js.Value) js.Value {
	return js.Global().Get("Intl").Get(kind).New(i.locale, options)
}
