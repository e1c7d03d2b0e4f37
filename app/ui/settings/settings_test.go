package settings

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/care"
	"limber/app/ui/part"
	"limber/app/ui/uitest"
	"limber/exercises"
	content "limber/exercises/source"
)

var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

// somebody has settings and choices; did is what they heard of the device.
type somebody struct {
	settings person.Settings
	choices  session.Choices
	granted  bool
	did      []string
	shown    []exercises.Person // in portraits
}

func (s *somebody) note(what string) { s.did = append(s.did, what) }

func (s *somebody) Prepare(m cue.Mode, _ timeline.Timeline, cues []cue.Cue, _ bool) {
	s.note("prepare " + string(m))
}
func (s *somebody) Unlock()                        { s.note("unlock") }
func (s *somebody) Play(_, _ time.Duration)        { s.note("play") }
func (s *somebody) Say(text string)                { s.note("say " + text) }
func (s *somebody) Choices() (ids, names []string) { return []string{"a"}, []string{"A voice"} }
func (s *somebody) SetVoice(id string)             { s.note("voice " + id) }
func (s *somebody) SetRate(rate float64)           {}

func (s *somebody) doors(t *testing.T) Doors {
	t.Helper()
	catalog, err := content.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	w := uitest.English(t)
	who := func() person.Person {
		return person.Person{Catalog: catalog, Kept: kept.All{Choices: s.choices}, History: history.Of(nil, nil, nil), Settings: s.settings, Now: monday}
	}
	choose := func(change func(*session.Choices)) { change(&s.choices) }
	return Doors{
		Words: w, Person: who, Care: care.Doors{Words: w, Person: who, Choose: choose},
		Choose: choose, Change: func(change func(*person.Settings)) { change(&s.settings) },
		Announce: s.note, Tell: s.note, Draw: func() { s.note("draw") },
		Try: func(k cue.Kind) { s.note("try " + string(k)) }, Sound: s, Speech: s,
		Buzz: func(...int) { s.note("buzz") }, Hold: func(on bool) {},
		Awake: func() Awakening { return NotAsked }, Playing: func() bool { return false },
		Copy: func() part.Copy { return part.Copy{} }, Promised: func() bool { return s.granted },
		Persist: func(f func(bool)) { f(s.granted) },
		Like:    func(who exercises.Person) { s.note("like " + string(who)) },
		Portrait: func(who exercises.Person) app.UI {
			s.shown = append(s.shown, who)
			return app.Span()
		},
	}
}

// Whom figures show is chosen by their pictures, asked for, and set once theirs are here.
func TestWhoIsDrawnIsAskedFor(t *testing.T) {
	s := &somebody{}
	uitest.Press(t, "like-woman", Screen(s.doors(t)).Body()...)
	if !slices.Equal(s.did, []string{"like woman"}) || s.settings.Like != exercises.Slim {
		t.Errorf("%q, and it is set to %q", s.did, s.settings.Like)
	}
	if !slices.Equal(s.shown, exercises.People) {
		t.Errorf("pictures of %q", s.shown)
	}
}

// What is pressed on the page of settings, and what is set by it.
func TestWhatIsPressedIsSet(t *testing.T) {
	for press, want := range map[string]func(person.Settings, session.Choices) bool{
		"mode-" + string(cue.NoSound):    func(s person.Settings, _ session.Choices) bool { return s.Mode == cue.NoSound && !s.Instead },
		"cues-" + string(exercises.Full): func(s person.Settings, _ session.Choices) bool { return s.Cues == exercises.Full },
		"talk-brief":                     func(s person.Settings, _ session.Choices) bool { return s.Brief && !s.Mute },
		"talk-none":                      func(s person.Settings, _ session.Choices) bool { return s.Mute },
		"rate-slow":                      func(s person.Settings, _ session.Choices) bool { return s.Rate == "slow" },
		"pace-" + string(timeline.Brisk): func(s person.Settings, _ session.Choices) bool { return s.Pace == timeline.Brisk },
		"waits":                          func(s person.Settings, _ session.Choices) bool { return s.Waits },
		"keys":                           func(s person.Settings, _ session.Choices) bool { return s.NoKeys },
		"theme-dark":                     func(s person.Settings, _ session.Choices) bool { return s.Theme == "dark" },
		"text-larger":                    func(s person.Settings, _ session.Choices) bool { return s.Text == "larger" },
		string(exercises.NoFloor): func(_ person.Settings, c session.Choices) bool {
			return slices.Equal(c.Limits, []session.Limit{exercises.NoFloor})
		},
		"Bring back Bridge":  func(_ person.Settings, c session.Choices) bool { return len(c.LeftOut) == 0 },
		"As usual: Knee Hug": func(_ person.Settings, c session.Choices) bool { return len(c.Doses) == 0 },
	} {
		s := &somebody{
			settings: person.Settings{Mode: cue.WithMusic, Instead: true},
			choices:  session.Choices{LeftOut: []string{"bridge"}, Doses: map[string]exercises.Dose{"knee-hug": {Hold: 20 * time.Second}}},
		}
		uitest.Press(t, press, Screen(s.doors(t)).Body()...)
		if !want(s.settings, s.choices) {
			t.Errorf("after %s: %+v, %+v", press, s.settings, s.choices)
		}
	}
}

func TestWhatIsTriedIsHeard(t *testing.T) {
	for press, want := range map[string][]string{
		"Play a sound":               {"try " + string(cue.Start)},
		"Start, then lock the phone": {"prepare " + string(cue.LimberOnly), "unlock", "play"},
		"Say something":              {"voice a", "say Next: Knee Hug. Left side, left knee in."},
		"Buzz":                       {"buzz"},
		"Ask the browser to keep it": {"The browser did not promise it. Installing Limber often helps."},
	} {
		s := &somebody{settings: person.Settings{Voice: "a"}}
		uitest.Press(t, press, Phone(s.doors(t)).Body()...)
		if !slices.Equal(s.did, want) {
			t.Errorf("%s: %q, want %q", press, s.did, want)
		}
	}
}

// "No" changes nothing by itself: it offers, and "Yes" brings back what was.
func TestNothingHeardOffersTheOtherMode(t *testing.T) {
	const use, back = "Use With my music", "Back to Limber only"
	for _, x := range []struct {
		mode    cue.Mode
		presses []string
		plays   cue.Mode
		offers  string
		told    string // last
	}{
		{"", []string{"heard-no"}, cue.LimberOnly, use, ""},
		{"", []string{"heard-no", use}, cue.WithMusic, back, "Limber plays With my music now."},
		{"", []string{"heard-no", use, back}, cue.LimberOnly, use, "Limber plays as Limber only again."},
		{"", []string{"heard-no", use, "heard-yes"}, cue.LimberOnly, "", "Limber plays as Limber only again."},
		{cue.WithMusic, []string{"heard-no"}, cue.WithMusic, "", ""},
		{cue.WithMusic, []string{"heard-no", "heard-yes"}, cue.WithMusic, "", ""}, // their own choice
	} {
		s := &somebody{settings: person.Settings{Mode: x.mode}}
		d := s.doors(t)
		for _, press := range x.presses {
			uitest.Press(t, press, Phone(d).Body()...)
			s.settings = person.SettingsOf(s.settings.Values()) // the page was loaded again
		}
		controls := uitest.Controls(Phone(d).Body()...)
		for _, offer := range []string{use, back} {
			if slices.Contains(controls, offer) != (offer == x.offers) {
				t.Errorf("%q: %q can be pressed", x.presses, controls)
			}
		}
		told := ""
		if len(s.did) > 0 {
			told = s.did[len(s.did)-1]
		}
		if got := s.settings.SoundMode(); got != x.plays || told != x.told {
			t.Errorf("%q: plays %s, told %q", x.presses, got, told)
		}
	}
}

func TestAVoiceThatWasNotHeardIsSilent(t *testing.T) {
	s := &somebody{}
	uitest.Press(t, "spoke-no", Phone(s.doors(t)).Body()...)
	if words := uitest.Words(Phone(s.doors(t)).Body()...); !s.settings.Mute || !strings.Contains(words, "Then the tones lead you alone.") {
		t.Errorf("%+v, and it says %s", s.settings, words)
	}
}

func TestSettingsSayWhenABackupIsDue(t *testing.T) {
	s := &somebody{}
	d := s.doors(t)
	if words := uitest.Words(d.data()); !strings.Contains(words, "kept on this device only") {
		t.Errorf("it says %s", words)
	}
	who := d.Person
	d.Person = func() person.Person {
		p := who()
		p.Kept.Sessions = []session.Session{{ID: "a", Started: monday.AddDate(0, -2, 0)}}
		return p
	}
	if words := uitest.Words(d.data()); !strings.Contains(words, "It is time for an export") {
		t.Errorf("it says %s", words)
	}
}
