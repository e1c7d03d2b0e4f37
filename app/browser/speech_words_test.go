package browser

import (
	"slices"
	"strings"
	"testing"
)

func TestAVoiceThatNeedsNoNetworkIsPreferred(t *testing.T) {
	cloud := Voice{ID: "cloud", Lang: "en-US", Usual: true}
	local := Voice{ID: "local", Lang: "en_GB", Local: true}
	usual := Voice{ID: "usual", Lang: "en-AU", Local: true, Usual: true}
	exact := Voice{ID: "exact", Lang: "en-US", Local: true, Usual: true}
	german := Voice{ID: "german", Lang: "de-DE", Local: true, Usual: true}
	odd := Voice{ID: "odd", Lang: "enm", Local: true}
	disguised := Voice{ID: "disguised", Name: "English (America)+Andrea", Lang: "en-US", Local: true}
	plain := Voice{ID: "plain", Name: "English (America)", Lang: "en-US", Local: true}
	for name, c := range map[string]struct {
		voices []Voice
		wanted string
		online bool
		want   string
	}{
		"local before cloud":         {[]Voice{cloud, local}, "", true, "local"},
		"the usual of the local":     {[]Voice{local, usual, cloud}, "", true, "usual"},
		"the same country":           {[]Voice{usual, exact}, "", true, "exact"},
		"the one wanted":             {[]Voice{exact, local}, "local", true, "local"},
		"the one wanted, far away":   {[]Voice{exact, cloud}, "cloud", true, "cloud"},
		"far away and no network":    {[]Voice{exact, cloud}, "cloud", false, "exact"},
		"itself before disguised":    {[]Voice{disguised, plain}, "", true, "plain"},
		"disguised before cloud":     {[]Voice{cloud, disguised}, "", true, "disguised"},
		"better cloud than none":     {[]Voice{german, cloud}, "", true, "cloud"},
		"nobody speaks the language": {[]Voice{german, odd}, "", true, ""},
		"only the cloud, no network": {[]Voice{cloud}, "", false, ""},
		"no voices":                  {nil, "", true, ""},
	} {
		got := ""
		if i := choose(c.voices, c.wanted, "en-US", c.online); i >= 0 {
			got = c.voices[i].ID
		}
		if got != c.want {
			t.Errorf("%s: %q speaks, want %q", name, got, c.want)
		}
	}
}

func TestTextIsSaidInBreaths(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"nothing":       {" ", nil},
		"one sentence":  {"Lie on your back.", []string{"Lie on your back."}},
		"two":           {"Lie  down. Breathe out!\nRest", []string{"Lie down.", "Breathe out!", "Rest"}},
		"without a dot": {"half-way", []string{"half-way"}},
		"a long one": {strings.Repeat("on ", longest) + "and on.",
			[]string{strings.TrimSpace(strings.Repeat("on ", longest)), "and on."}},
	} {
		if got := breaths(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func FuzzBreathsLoseNoWord(f *testing.F) {
	f.Add("Kneel down. Hold: breathe!")
	f.Add("…\u00a0é.\u3000?")
	f.Fuzz(func(t *testing.T, text string) {
		all := breaths(text)
		if got, want := strings.Fields(strings.Join(all, " ")), strings.Fields(text); !slices.Equal(got, want) {
			t.Errorf("%q became %q", want, got)
		}
		for _, b := range all {
			if n := len(strings.Fields(b)); n == 0 || n > longest {
				t.Errorf("%d words in one breath: %q", n, b)
			}
		}
	})
}
