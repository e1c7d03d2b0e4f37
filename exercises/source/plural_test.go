package source

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"limber/app/words"
)

func TestANumberTakesThePluralFormThatCLDRSays(t *testing.T) {
	for code, forms := range map[string]string{
		"en": "one other", "de": "one other", "fr": "one other", "pt-BR": "one other", "tr": "one other", "hi": "one other", "fa": "one other",
		"ja": "other", "zh": "other", "vi": "other", "id": "other",
		"pl": "one few many other", "ru": "one few many other", "uk": "one few many other", "lt": "one few other", "lv": "zero one other",
		"cs": "one few other", "ro": "one few other", "sl": "one two few other", "hr": "one few other", "is": "one other", "mk": "one other",
		"ar": "zero one two few many other", "he": "one two many other", "ga": "one two few many other", "cy": "zero one two few many other",
		"gd": "one two few other", "mt": "one few many other", "br": "one two few other", "fil": "one other",
	} {
		tag := language.MustParse(code)
		names, rule := plurals(tag)
		if got := strings.Join(names, " "); got != forms {
			t.Errorf("%s has the forms %s, want %s", code, got, forms)
		}
		say := words.MakePlural(rule, names)
		for n := range 20_000 {
			i := slices.IndexFunc(allForms, func(f form) bool { return f.form == plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0) })
			if got := say.Of(n); got != allForms[i].name {
				t.Errorf("%s: %d takes %s, want %s", code, n, got, allForms[i].name)
				break
			}
		}
	}
}

func TestALanguageHasATextForEachOfItsForms(t *testing.T) {
	polish := strings.Replace(english(t), `language = "en"`, `language = "pl"`, 1)
	got := readAs("pl", polish)
	for _, form := range []string{"few", "many"} {
		if want := fmt.Sprintf("length.minutes.%s is missing", form); !strings.Contains(got, want) {
			t.Errorf("%q is not said: %.200s", want, got)
		}
	}
	if got := readAs("ja", strings.Replace(english(t), `language = "en"`, `language = "ja"`, 1)); !strings.Contains(got, `unknown key "one"`) {
		t.Errorf("a form that is never said: %.200s", got)
	}
	if got := readAs("english", english(t)); !strings.Contains(got, `"english" is no code of a language`) {
		t.Errorf("a folder that is called by no code: %.200s", got)
	}
}
