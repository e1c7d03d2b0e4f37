package browser

import "strings"

// Voice is one of the device's voices.
type Voice struct {
	ID    string
	Name  string
	Lang  string // "en-GB"
	Local bool   // it speaks without a network
	Usual bool   // the device's own choice
	at    int    // its place among those of the browser
}

// isVariant reports whether a voice is another one in disguise, of which eSpeak has a
// hundred for each: "English (America)+Andrea".
func (v Voice) isVariant() bool { return strings.Contains(v.Name, "+") }

// isLocal reports whether a voice needs no network, which the browser says. Firefox and
// WebKitGTK deny it of all they have on Linux, and are not believed: those that need one
// are Google's in Chrome, and Microsoft's in Edge.
func isLocal(name string, said bool) bool {
	return said || !strings.HasPrefix(name, "Google ") && !strings.Contains(name, " Online")
}

// choose returns the index of the voice to speak with: the one wanted, else the
// device's own choice of those that speak the language without a network, else
// any of them. One that needs the network is better than none while there is
// one. It is -1 when nobody can speak.
func choose(voices []Voice, wanted, lang string, online bool) int {
	best, rank := -1, 0
	for i, v := range voices {
		if !v.Local && !online {
			continue
		}
		r := 0
		switch {
		case v.ID == wanted && wanted != "":
			r = 16
		case !speaks(v.Lang, lang):
			continue
		default:
			r = 2
			if v.Local {
				r += 4
			}
			if v.Usual {
				r++
			}
			if strings.EqualFold(normal(v.Lang), lang) {
				r++
			}
			if v.isVariant() {
				r--
			}
		}
		if r > rank {
			best, rank = i, r
		}
	}
	return best
}

// speaks reports whether a voice's language is this one, in whatever country.
func speaks(voice, lang string) bool {
	own, _, _ := strings.Cut(normal(voice), "-")
	want, _, _ := strings.Cut(lang, "-")
	return strings.EqualFold(own, want)
}

// normal writes a language in the usual way; Android has "en_GB".
func normal(lang string) string { return strings.ReplaceAll(lang, "_", "-") }

// longest is how many words are said in one breath. Chrome falls silent after
// 14 seconds, in which a slow voice says 30.
const longest = 24

// breaths splits a text into pieces short enough to be said one by one: at the
// ends of sentences, and only where one is too long between words.
func breaths(text string) []string {
	var all, piece []string
	flush := func() {
		if len(piece) > 0 {
			all = append(all, strings.Join(piece, " "))
			piece = nil
		}
	}
	for _, word := range strings.Fields(text) {
		if len(piece) == longest {
			flush()
		}
		piece = append(piece, word)
		if strings.ContainsAny(word[len(word)-1:], ".!?:;") {
			flush()
		}
	}
	flush()
	return all
}
