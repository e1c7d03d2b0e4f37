package ui

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/player"
	"limber/app/run"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// deaf is a device on which sound is asked for and nothing is heard.
type deaf struct{ asked *[]string }

func (d deaf) note(what string)                                     { *d.asked = append(*d.asked, what) }
func (d deaf) Prepare(cue.Mode, timeline.Timeline, []cue.Cue, bool) { d.note("prepare") }
func (d deaf) Unlock()                                              { d.note("unlock") }
func (d deaf) Play(_, _ time.Duration)                              { d.note("play") }
func (d deaf) CountIn()                                             {}
func (d deaf) Hush()                                                { d.note("hush") }
func (d deaf) Clock() (c player.Clock)                              { return c }
func (d deaf) SetVolume(float64)                                    {}
func (d deaf) Try(cue.Kind)                                         { d.note("try") }
func (d deaf) Hold(bool)                                            {}

// mute is a voice that says nothing.
type mute struct{ Speech }

func (mute) Say(string) {}
func (mute) Cancel()    {}

func (mute) Choices() (ids, names []string) { return nil, nil }

// alone is a tab beside which there is none.
type alone struct{}

func (alone) Play() {}

// here is an offline copy that needs no care.
type here struct{ Copy }

func (here) Playing(bool) {}

// obliging keeps choices and settings for as long as a test lasts.
type obliging struct{ forgetful }

func (obliging) ChangeChoices(func(*session.Choices), func(session.Choices, error)) {}
func (obliging) SetSetting(string, string) error                                    { return nil }
func (obliging) Persist(func(bool))                                                 {}
func (obliging) SaveRun(kept.Run)                                                   {}
func (obliging) ClearRun(string)                                                    {}
func (obliging) SetTab(string, string)                                              {}
func (obliging) Tab(string) string                                                  { return "" }

// taught shows the shipped content and its teaching on a device that keeps k,
// and returns what was asked of its sound.
func taught(t *testing.T, k kept.All) *[]string {
	t.Helper()
	having(t, k)
	asked := &[]string{}
	the.device.Sound, the.device.Awake, the.device.Speech = deaf{asked: asked}, deaf{asked: asked}, mute{}
	the.device.Copy, the.device.Store, the.device.Tabs = here{}, obliging{}, alone{}
	the.known = true
	return asked
}

// seen are the words on a screen, its buttons and links, and its classes, each
// of which must have a rule.
func seen(t *testing.T, ui app.UI) (words string, controls, classes []string) {
	t.Helper()
	return seenIn(t, tree(t, []app.UI{ui}))
}

// seenIn is seen of what is parsed already.
func seenIn(t *testing.T, tree *html.Node) (words string, controls, classes []string) {
	t.Helper()
	for n := range tree.Descendants() {
		if n.Type == html.TextNode {
			words += strings.TrimSpace(n.Data) + " "
		}
	}
	for _, n := range elements(tree, func(n *html.Node) bool { return n.Data == "button" || n.Data == "a" }) {
		name := attr(n, "aria-label")
		for d := range n.Descendants() {
			if d.Type == html.TextNode && name == "" && strings.TrimSpace(d.Data) != "" {
				name = strings.TrimSpace(d.Data)
			}
		}
		if to := attr(n, "href"); to != "" {
			name += " -> " + to
		}
		controls = append(controls, name)
	}
	css := strings.Join(slices.Collect(maps.Values(sheets(t))), "")
	for _, n := range elements(tree, func(n *html.Node) bool { return attr(n, "class") != "" }) {
		classes = append(classes, strings.Fields(attr(n, "class"))...)
	}
	for _, class := range classes {
		if !regexp.MustCompile(`\.` + regexp.QuoteMeta(class) + `\b`).MatchString(css) {
			t.Errorf("no rule for the class %s", class)
		}
	}
	return words, controls, classes
}

// conclude ends the questions, as Continue does.
func conclude(a *person.Answers) { the.choose(a.Conclude(the.person())) }

func allQuestions() (all []exercises.Question) {
	for _, g := range the.catalog.Screening.Groups {
		all = append(all, g.Questions...)
	}
	return all
}

func TestOneScreenNamesEveryQuestion(t *testing.T) {
	taught(t, kept.All{})
	words, controls, _ := seen(t, opened(t, "desk-break").Render())
	for _, q := range allQuestions() {
		if !strings.Contains(words, q.Brief()) {
			t.Errorf("%q is not asked", q.Brief())
		}
		if n := len(strings.Fields(q.Brief())); n > 8 {
			t.Errorf("%q has %d words: all of them have to stand on one small screen", q.Brief(), n)
		}
	}
	if want := []string{"End", "None of these, start", "Something applies"}; !slices.Equal(controls, want) {
		t.Errorf("it can be left by %q, want %q", controls, want)
	}
}

func TestNoneOfTheseStartsInTheSameTap(t *testing.T) {
	asked := taught(t, kept.All{})
	p := opened(t, "desk-break")
	*asked = nil
	p.clear()
	if p.State().Player.Phase != player.Playing || !slices.Contains(*asked, "unlock") || slices.Index(*asked, "unlock") > slices.Index(*asked, "play") {
		t.Errorf("%s after %q, want it to play with its sound unlocked", p.State().Player.Phase, *asked)
	}
	if the.kept.Choices.Asked != monday || p.asks() {
		t.Errorf("asked at %v, and asks again is %v", the.kept.Choices.Asked, p.asks())
	}
}

func TestWhatFollowsFromTheAnswers(t *testing.T) {
	sore := []exercises.Condition{exercises.Pregnancy}
	for name, x := range map[string]struct {
		yes        []string
		controls   []string
		conditions []exercises.Condition
		again      bool // asked before the next routine
	}{
		"nothing after all": {nil, []string{"Start", "Back to the questions"}, nil, false},
		"something to ask about": {[]string{"pregnancy"},
			[]string{"Start", "Back to the questions"}, sore, false},
		"something to have looked at": {[]string{"fever"},
			[]string{"Go to Today -> /", "Back to the questions"}, nil, true},
		"an emergency, with other things": {[]string{"chest", "fever", "pregnancy"},
			[]string{"Call 999 -> tel:999", "Call 112 -> tel:112", "Call 911 -> tel:911", "Back to the questions"}, sore, true},
	} {
		t.Run(name, func(t *testing.T) {
			taught(t, kept.All{})
			p := opened(t, "desk-break")
			p.press("Something applies")
			for _, id := range x.yes {
				p.press("ask-" + id)
			}
			p.press("Continue")
			words, controls, classes := seen(t, p.Render())
			if !slices.Equal(controls, x.controls) {
				t.Errorf("%q can be pressed, want %q", controls, x.controls)
			}
			if got := the.kept.Choices.Conditions; !slices.Equal(got, x.conditions) {
				t.Errorf("%q is kept, want %q", got, x.conditions)
			}
			if again := the.kept.Choices.Asked.IsZero(); again != x.again {
				t.Errorf("it is asked again: %v, want %v", again, x.again)
			}
			if alone := slices.Contains(classes, "is-alone"); alone != slices.Contains(x.yes, "chest") {
				t.Errorf("it stands alone: %v", alone)
			}
			for _, e := range the.catalog.Exercises {
				if waits := strings.Contains(words, e.Name); waits != (!x.again && e.Asks(x.conditions)) {
					t.Errorf("%s is named as waiting: %v", e.Name, waits)
				}
			}
		})
	}
}

func TestWhoAnsweredIsNotAskedAgain(t *testing.T) {
	taught(t, kept.All{Choices: session.Choices{Asked: monday}})
	for id, want := range map[string]bool{"desk-break": false, "full-eight": false, "easy-day": true} {
		p := opened(t, id)
		if got := p.asks(); got != want {
			t.Errorf("%s asks: %v, want %v", id, got, want)
		}
	}
	the.askAgain() // it hurt
	if p := opened(t, "desk-break"); !p.asks() {
		t.Error("after a session that hurt it is not asked")
	}
}

func TestAnEasyDayShowsWhenToStop(t *testing.T) {
	taught(t, kept.All{Choices: session.Choices{Asked: monday}})
	p := opened(t, "easy-day")
	words, _, _ := seen(t, p.Render())
	for _, rule := range the.catalog.Screening.Stop {
		if !strings.Contains(words, rule) {
			t.Errorf("%q is not shown", rule)
		}
	}
	if p.clear(); !p.State().Record().Easy {
		t.Error("it does not count as an easy day")
	}
}

func TestWhatWaitsGoesOnWaiting(t *testing.T) {
	taught(t, kept.All{Choices: session.Choices{Conditions: []exercises.Condition{exercises.Osteoporosis}}})
	p := opened(t, "full-eight")
	words, _, _ := seen(t, p.Render())
	if !strings.Contains(words, "You said: "+english().Condition.Osteoporosis) || strings.Count(words, "osteoporosis") > 1 {
		t.Errorf("what was known is asked again, or not named: %s", words)
	}
	if !strings.Contains(words, "a hip replacement") {
		t.Errorf("what may be new is not asked: %s", words)
	}
	p.clear()
	if got := the.kept.Choices.Conditions; !slices.Equal(got, []exercises.Condition{exercises.Osteoporosis}) {
		t.Errorf("%q waits after that", got)
	}
	for _, s := range p.State().Routine.Steps {
		if e, _ := the.catalog.Exercise(s.Exercise); e.Asks(the.kept.Choices.Conditions) {
			t.Errorf("%s is played", e.Name)
		}
	}
	// In the questions themselves it is ticked, and can be cleared.
	again := person.Answers{}
	for _, q := range the.catalog.Screening.Questions() {
		if got := again.Ticked(the.person(), q); got != (q.ID == "bones") {
			t.Errorf("%s is ticked: %v", q.ID, got)
		}
	}
	again.Tick(the.person(), "bones", false)
	if conclude(&again); len(the.kept.Choices.Conditions) > 0 {
		t.Errorf("%q waits after it was cleared", the.kept.Choices.Conditions)
	}
}

// Who was told that it is fine has nothing held back, and the day is kept.
func TestWhatWasClearedHoldsNothingBack(t *testing.T) {
	taught(t, kept.All{Choices: session.Choices{Conditions: []exercises.Condition{exercises.HipReplacement}}})
	careful := func() bool {
		e := the.person().Exercise("seated-cat-cow")
		return slices.Contains(e.Steps, e.How[exercises.HipReplacement])
	}
	p := opened(t, "full-eight")
	if len(p.State().Routine.Steps) > 0 || !careful() {
		t.Fatal("it does not wait, or is told as to anybody")
	}
	p.press("Something applies")
	const fine = "told me that all exercises are fine"
	if words, _, _ := seen(t, p.Render()); strings.Count(words, fine) != 1 {
		t.Errorf("it can't be said that the hip is fine, and that alone: %s", words)
	}
	p.press("fine-hip", "Continue")
	words, controls, _ := seen(t, p.Render())
	if !strings.Contains(words, the.catalog.Screening.Clear.Title) || controls[0] != "Start" {
		t.Errorf("%q after %s", controls, words)
	}
	if p.press("Start"); len(p.State().Routine.Steps) != 8 || careful() {
		t.Errorf("its steps are %v, and how it is done with a new hip is told: %v", p.State().Routine.Steps, careful())
	}
	cleared := the.kept.Choices.Cleared[exercises.HipReplacement]
	if cleared != monday || !slices.Equal(the.kept.Choices.Conditions, []exercises.Condition{exercises.HipReplacement}) {
		t.Errorf("cleared %v, of %v", cleared, the.kept.Choices.Conditions)
	}
	if words := text(t, whole(the.find("/settings"))); !strings.Contains(words, "told that it is fine on 16 Nov 2026") || strings.Contains(words, "these wait") {
		t.Errorf("Settings say %s", words)
	}
	// Answered again months later, the day stays; no longer ticked, it is gone.
	the.device.Now = func() time.Time { return monday.AddDate(0, 4, 0) }
	again := person.Answers{}
	if conclude(&again); the.kept.Choices.Cleared[exercises.HipReplacement] != monday {
		t.Errorf("then it is cleared on %v", the.kept.Choices.Cleared)
	}
	again.TickFine(the.person(), "hip", false)
	if conclude(&again); len(the.kept.Choices.Cleared) > 0 || the.person().Plan(p.State().Routine).Waits == false {
		t.Errorf("taken back, it is cleared on %v", the.kept.Choices.Cleared)
	}
}

func TestAnAnswerSaysWhatGoesWithIt(t *testing.T) {
	taught(t, kept.All{})
	for _, q := range the.catalog.Screening.Questions() {
		if q.Condition == "" {
			continue
		}
		the.take(kept.All{})
		p := opened(t, "desk-break")
		p.press("Something applies", "ask-"+q.ID, "Continue")
		if words, _, _ := seen(t, p.Render()); q.Condition != exercises.RecentInjury && (q.Note == "" || !strings.Contains(words, q.Note)) {
			t.Errorf("%s says nothing of it: %s", q.ID, words)
		}
	}
}

// Chest pain has nothing to do with the back, nor has fainting.
func TestWhatIsAskedOfEverybody(t *testing.T) {
	taught(t, kept.All{})
	everybody := map[string]bool{"chest": true, "breath": true, "chest-effort": true, "breath-effort": true, "faint": true, "unsteady": true}
	for _, g := range the.catalog.Screening.Groups {
		for _, q := range g.Questions {
			if everybody[q.ID] && strings.Contains(g.Ask, "back") {
				t.Errorf("%s is asked of those with back pain: %q", q.ID, g.Ask)
			}
			delete(everybody, q.ID)
		}
	}
	if len(everybody) > 0 {
		t.Errorf("not asked: %v", everybody)
	}
}

// A player that was only opened shows what it plays; the questions come when a
// start is wanted, and take its place.
func TestTheQuestionsComeWithTheStart(t *testing.T) {
	taught(t, kept.All{})
	p := opened(t, "desk-break")
	p.State().Gate = run.Shut
	if p.asks() {
		t.Fatal("it asks before a start is wanted")
	}
	if p.dispatch(player.Play{}); !p.asks() || p.State().Player.Begun {
		t.Errorf("after Start: asks %v, begun %v", p.asks(), p.State().Player.Begun)
	}
	if p.clear(); p.State().Player.Phase != player.Playing {
		t.Errorf("after the answer it is %s", p.State().Player.Phase)
	}
}

// A tap on Start leads to the questions, and no player is seen before them: the
// page is painted before the player hears that it is there.
func TestNoPlayerIsSeenBeforeTheQuestions(t *testing.T) {
	taught(t, kept.All{})
	the.begin = true
	defer func() { the.begin = false }() // or what is opened next would begin
	p := unopened(t, "desk-break")
	p.OnInit()
	words, _, _ := seen(t, p.Render())
	if !strings.Contains(words, "Before you start") {
		t.Errorf("at first it shows %s", words)
	}
}

// What the device keeps comes a moment after the page: nobody who answered may
// see the questions meanwhile, and a tap on Start is not forgotten.
func TestNothingIsAskedBeforeItIsKnown(t *testing.T) {
	for name, x := range map[string]struct {
		choices session.Choices
		late    bool // it is waited for longer than a start waits
		phase   player.Phase
		asks    bool
	}{
		"answered":        {session.Choices{Asked: monday}, false, player.Playing, false},
		"not yet":         {session.Choices{}, false, player.Paused, true},
		"answered, late":  {session.Choices{Asked: monday}, true, player.Playing, false},
		"not yet, and so": {session.Choices{}, true, player.Paused, true},
	} {
		t.Run(name, func(t *testing.T) {
			taught(t, kept.All{})
			the.known, the.begin = false, true
			p := opened(t, "desk-break")
			if p.asks() || p.State().Player.Begun {
				t.Fatal("it asks, or begins, before it is known")
			}
			if x.late {
				if p.know(); !p.asks() || p.State().Player.Begun {
					t.Fatal("it does not ask what it can't know")
				}
			}
			the.take(kept.All{Choices: x.choices})
			p.know()
			if p.State().Player.Phase != x.phase || p.asks() != x.asks {
				t.Errorf("%s, asks %v; want %s, %v", p.State().Player.Phase, p.asks(), x.phase, x.asks)
			}
		})
	}
}

// text is the words of a part of a screen.
func text(t *testing.T, ui app.UI) string {
	t.Helper()
	var words strings.Builder
	for n := range tree(t, []app.UI{ui}).Descendants() {
		if n.Type == html.TextNode {
			words.WriteString(strings.TrimSpace(n.Data) + " ")
		}
	}
	return words.String()
}
