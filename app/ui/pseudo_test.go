package ui

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/exercises"
	"limber/exercises/languages/pseudo"
	content "limber/exercises/source"
)

// everything is what somebody keeps who has used all of Limber.
func everything() (k kept.All) {
	at := time.Date(1999, 12, 1, 7, 0, 0, 0, time.UTC)
	for i := range 30 {
		k.Sessions = append(k.Sessions, session.Session{ID: fmt.Sprint("s", i), Started: at.AddDate(0, 0, i-10), Routine: session.Routine{ID: "full-eight", Name: "1"},
			Done: []session.Part{{Exercise: "bridge", Time: 11 * time.Minute}, {Exercise: "figure-4", Side: exercises.Left, Time: 3 * time.Minute}},
			Feel: session.Feels[i%len(session.Feels)], Before: session.Stiff(6), After: session.Stiff(i % 5), Ended: session.Finished})
	}
	for i, s := range session.Sports {
		k.Activities = append(k.Activities, session.Activity{ID: fmt.Sprint("a", i), At: at.AddDate(0, 0, 28), Kind: s})
	}
	for i, d := range session.Dailies {
		k.CheckIns = append(k.CheckIns, session.CheckIn{ID: fmt.Sprint("c", i), At: at.AddDate(0, 0, 7*i), Daily: d})
	}
	k.Choices = session.Choices{Asked: at, Limits: session.Limits, LeftOut: []string{"bridge"}, Target: session.Target{Time: 10 * time.Minute, Days: 3}}
	return k
}

var (
	untranslated = regexp.MustCompile(`[A-Za-z]{2,}`)
	named        = regexp.MustCompile(`Limber|[\w-]+\.(json|csv|ics)|Esc|A voice`) // what is called the same in every language: Limber, a file, a key, a device's own voice
)

// strangers notes texts that are not of the language that is shown, by place.
type strangers map[string][]string

func (s strangers) note(place string, texts ...string) {
	for _, text := range texts {
		text = strings.Join(strings.Fields(text), " ")
		if untranslated.MatchString(named.ReplaceAllString(text, "")) && !slices.Contains(s[place], text) {
			s[place] = append(s[place], text)
		}
	}
}

// page notes what the page that is open shows, says and has said.
func (s strangers) page(h *hand, place string) {
	h.walk(h.show, func(ui app.UI) bool {
		if reflect.ValueOf(ui).Elem().Type().Name() == "text" {
			s.note(place, h.words(ui))
		}
		for _, name := range readAloud {
			s.note(place, valueOf(ui, name))
		}
		return true
	})
	s.note(place, h.phone.said...)
	h.phone.said = nil
}

// tell fails where there are any.
func (s strangers) tell(t *testing.T) {
	t.Helper()
	for _, place := range slices.Sorted(maps.Keys(s)) {
		t.Errorf("%s: not in words.toml: %q", place, s[place])
	}
}

// speak lets a page speak a language that nobody does.
func speak(t *testing.T, l pseudo.Language) {
	t.Helper()
	shipped, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	c, err := pseudo.Catalog(shipped, l)
	if err != nil {
		t.Fatal(err)
	}
	the.words, the.content, the.led = pseudo.Words(english(), l), c, nil
	the.take(the.kept)
}

var languages = map[string]pseudo.Language{"long": pseudo.Long, "mirrored": pseudo.Mirrored}

// A language that nobody speaks is all that is shown and written above every
// page: with nothing kept, and with much.
func TestNoPlaceHasATextThatIsNotTranslated(t *testing.T) {
	for name, l := range languages {
		for state, k := range map[string]kept.All{"new": {}, "much": everything()} {
			t.Run(name+", "+state, func(t *testing.T) {
				inHand(t, k, nil, func(h *hand) {
					speak(t, l)
					h.open("/")
					found := strangers{}
					pages, missing := the.Pages()
					for _, p := range append(pages, missing) {
						place := p.Path
						if i := strings.LastIndexByte(place, '/'); i > 0 && place != "/progress/summary" {
							place = place[:i+1] + "{id}"
						}
						found.note(place, append(texts(t, app.HTMLString(p.Body)), p.Title, p.Description)...)
					}
					found.tell(t)
				})
			})
		}
	}
}

// Every control of every place is pressed, and what it brings (a dialog, a
// notice, a word to those who hear the page) is in that language, too.
func TestNothingThatAPressBringsIsUntranslated(t *testing.T) {
	places := []string{"/", "/routines", "/routines/full-eight", "/routines/desk-break", "/exercises/bridge", "/exercises/figure-4", "/progress", "/progress/summary",
		"/learn", "/learn/belly-breathing", "/safety", "/rest", "/reminders", "/plan", "/settings", "/phone", "/about"}
	for state, k := range map[string]kept.All{"new": {}, "much": everything()} {
		t.Run(state, func(t *testing.T) {
			inHand(t, k, nil, func(h *hand) {
				speak(t, pseudo.Long)
				found := strangers{}
				for _, place := range places {
					h.open(place)
					for i := range h.controls() {
						h.open(place)
						if all := h.controls(); i < len(all) {
							h.act(all[i])
							h.settle()
							found.page(h, place)
						}
					}
				}
				found.tell(t)
			})
		})
	}
}

// Every phase of a run is shown and said in that language.
func TestNoPhaseOfARunIsUntranslated(t *testing.T) {
	inHand(t, answeredBefore, nil, func(h *hand) {
		speak(t, pseudo.Long)
		found := strangers{}
		h.open("/play/full-eight")
		found.page(h, "a run")
		for _, e := range append([]player.Event{player.Play{}}, slices.Repeat([]player.Event{player.Pause{}, player.Play{}, player.Next{}}, 60)...) {
			the.Send(e)
			h.settle()
			found.page(h, "a run")
			h.wait(2 * time.Second)
			found.page(h, "a run")
		}
		found.tell(t)
	})
}

// readAloud are the attributes that are read to a person.
var readAloud = []string{"aria-label", "aria-roledescription", "aria-valuetext", "alt", "title", "placeholder"}

// texts are all that a page shows and says.
func texts(t *testing.T, page string) (all []string) {
	tree, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range tree.Descendants() {
		if n.Type == html.TextNode && n.Parent.Data != "script" && n.Parent.Data != "style" {
			all = append(all, n.Data)
		}
		for _, a := range n.Attr {
			if slices.Contains(readAloud, a.Key) {
				all = append(all, a.Val)
			}
		}
	}
	return all
}
