package source

import (
	"net/url"
	"regexp"
	"strings"
	"time"

	"limber/exercises"
)

// readExercise reads one exercise.toml. The id is the name of its folder.
func readExercise(t *table, id string) (e exercises.Exercise, order int) {
	order = t.whole("order", 1, 1000)
	e = exercises.Exercise{
		ID:         id,
		Name:       t.text("name"),
		Also:       t.texts("also", 0, 5),
		Was:        t.texts("was", 0, 5),
		Kind:       choice(t, "kind", exercises.Kinds),
		Sides:      choice(t, "sides", exercises.AllSides),
		Left:       t.maybe("left"),
		Right:      t.maybe("right"),
		Across:     t.flag("across"),
		Mirror:     t.flag("mirror"),
		Family:     perhaps(t, "family", exercises.Families),
		Position:   choice(t, "position", exercises.Positions),
		Change:     t.length("change", shortestChange, longestChange),
		Out:        t.maybeProse("out"),
		Directions: choices(t, "directions", exercises.Directions),
		Needs:      choices(t, "needs", exercises.AllNeeds),
		Helps:      choices(t, "helps", exercises.AllNeeds),
		Areas:      t.texts("areas", 1, 6),
		Places:     choices(t, "places", exercises.Places),
		Steps:      t.proses("steps", 3, 6),
		Feel:       t.prose("feel"),
		Avoid:      t.proses("avoid", 1, 6),
		Stop:       t.prose("stop"),
		Ask:        choices(t, "ask", exercises.Conditions),
		How:        readHow(t),
		Ease:       t.prose("ease"),
		Instead:    readInstead(t),
		Pose:       t.prose("pose"),
	}
	dose := t.table("dose")
	e.Dose = readDose(dose)
	e.Dose.Build = dose.whole("build", exercises.Counts.Least, exercises.Counts.Most)
	dose.done()
	beats := t.tables("beat", mostBeats)
	for _, b := range beats {
		e.Beats = append(e.Beats, readBeat(b))
	}
	sources := t.tables("source", mostSources)
	for _, s := range sources {
		e.Sources = append(e.Sources, readSource(s))
	}
	t.done()

	if len(e.Sources) == 0 {
		t.wrong("source", "source is missing: say where this was read, in a table [[source]] with title and url")
	}
	for _, c := range e.Ask {
		if e.How[c] != "" {
			t.wrong("how."+string(c), "it waits with %s, so nobody needs to be told how to do it", c)
		}
	}
	checkSides(t, e, beats)
	checkDose(dose, e.Kind, e.Dose)
	checkBeats(t, dose, e)
	return e, order
}

// readHow reads how an exercise is done with a condition. Whoever does it that way
// need not ask first.
func readHow(t *table) (how exercises.How) {
	if _, ok := t.take("how"); !ok {
		return nil
	}
	by := t.table("how")
	for _, c := range exercises.Conditions {
		if _, ok := by.take(string(c)); !ok {
			continue
		}
		if how == nil {
			how = exercises.How{}
		}
		how[c] = by.prose(string(c))
	}
	by.done()
	return how
}

func readBeat(t *table) exercises.Beat {
	b := exercises.Beat{
		Name:   t.text("name"),
		Length: t.length("length", 500*time.Millisecond, 30*time.Second),
	}
	if !t.has("length") {
		t.wrong("length", "length is missing")
	}
	if _, ok := t.take("tone"); ok {
		b.Tone = choice(t, "tone", []exercises.Tone{exercises.ToneIn, exercises.ToneOut})
	}
	t.done()
	return b
}

func readSource(t *table) exercises.Source {
	s := exercises.Source{Title: t.text("title"), URL: t.maybe("url")}
	if u, err := url.Parse(s.URL); s.URL != "" && (err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http") {
		t.wrong("url", "url must be a whole address, https://...")
	}
	t.done()
	return s
}

var aSide = regexp.MustCompile(`(?i)\b(left|right)\b`)

// checkSides asks for the exercise's own words for each side: "Left side" alone
// does not say which leg goes where.
func checkSides(t *table, e exercises.Exercise, beats []*table) {
	switch e.Sides {
	case exercises.Both:
		if e.Across {
			t.wrong("across", "across says that each side pulls on the other; it has no meaning when sides is \"both\"")
		}
		for _, key := range []string{"left", "right"} {
			if t.has(key) {
				t.wrong(key, "%s has no meaning when sides is \"both\"; leave it out, or make sides \"each\" or \"alternate\"", key)
			}
		}
	case exercises.Each, exercises.Alternate:
		for _, key := range []string{"left", "right"} {
			if !t.has(key) {
				t.wrong(key, "%s is missing: say in a few words what the %s side means, such as \"%s foot back\"", key, key, key)
			}
		}
		if e.Left != "" && strings.EqualFold(e.Left, e.Right) {
			t.wrong("right", "left and right say the same")
		}
		for i, b := range e.Beats {
			if aSide.MatchString(b.Name) {
				beats[i].wrong("name", "a beat names no side, because the player says it: %q", b.Name)
			}
		}
	}
	if t.has("change") && e.Sides != exercises.Each {
		t.wrong("change", "change is the time between one side's dose and the other's; it needs sides \"each\"")
	}
	if e.Sides == exercises.Alternate && e.Kind == exercises.Hold {
		t.wrong("sides", "a hold can't alternate: sides is \"both\" or \"each\"")
	}
}

// checkBeats asks a hold for its length, and anything counted for a count and
// for beats that can be heard.
func checkBeats(t, dose *table, e exercises.Exercise) {
	tones := map[exercises.Tone]bool{}
	for _, b := range e.Beats {
		tones[b.Tone] = true
	}
	switch e.Kind {
	case exercises.Hold:
		if !dose.has("hold") {
			dose.wrong("hold", "dose has no hold: how long to stay, such as hold = \"40 s\"")
		}
		if len(e.Beats) > 0 {
			t.wrong("beat", "a hold has no beats; kind \"reps\" or \"breath\" has")
		}
		return
	case exercises.Reps, exercises.Breath:
		if !dose.has("count") {
			dose.wrong("count", "dose has no count: how often, such as count = 5")
		}
		if len(e.Beats) == 0 {
			t.wrong("beat", "beat is missing: the parts of one %s, each a table [[beat]] with name, length and tone", e.Kind)
			return
		}
		if e.Beats[0].Tone == exercises.NoTone {
			t.wrong("beat.0", "the first beat needs a tone, \"in\" or \"out\", or nobody hears it begin")
		}
	}
	if e.Kind == exercises.Breath && !(tones[exercises.ToneIn] && tones[exercises.ToneOut]) {
		t.wrong("beat", "a breath needs a beat with tone \"in\" and one with tone \"out\"")
	}
	if e.Dose.Build > 0 && e.Dose.Build < e.Dose.Count {
		dose.wrong("build", "build is the count to work up to, so it can't be less than count")
	}
}
