package source

import (
	"slices"

	"limber/exercises"
)

// readScreening reads screening.toml.
func readScreening(t *table) exercises.Screening {
	s := exercises.Screening{Stop: t.proses("stop", 1, 8)}
	known := map[string]exercises.Source{}
	var ids []string
	for _, one := range t.tables("source", mostSources) {
		id := one.text("id")
		if _, ok := known[id]; ok {
			one.wrong("id", "two sources are called %q", id)
		}
		known[id], ids = readSource(one), append(ids, id)
	}
	r := screeningReader{known: known, ids: ids, used: map[string]bool{}, asked: map[string]exercises.Urgency{}}
	sore := t.table("sore")
	s.Sore = exercises.Told{Text: sore.proses("text", 1, 4), Sources: r.sources(sore)}
	sore.done()
	groups := t.tables("group", mostGroups)
	for _, g := range groups {
		s.Groups = append(s.Groups, r.group(g, s.Groups))
	}
	s.Clear = readAdvice(t.table("clear"))
	tooMuch := t.table("too-much")
	s.TooMuch = exercises.TooMuch{
		Ask:    tooMuch.prose("ask"),
		Sharp:  r.choice(tooMuch.table("sharp")),
		Dizzy:  r.choice(tooMuch.table("dizzy")),
		Chest:  r.choice(tooMuch.table("chest")),
		Strong: r.choice(tooMuch.table("strong")),
	}
	tooMuch.done()
	s.Hurt, s.Worse = readAdvice(t.table("hurt")), readAdvice(t.table("worse"))
	t.done()

	checkGroups(t, groups, s.Groups)
	for i, id := range ids {
		if id != "" && !r.used[id] {
			t.wrong("source."+itoa(i), "nothing here names this source")
		}
	}
	return s
}

// screeningReader knows what the questions may name.
type screeningReader struct {
	known map[string]exercises.Source
	ids   []string
	used  map[string]bool              // sources
	asked map[string]exercises.Urgency // questions
}

// group reads one group. Without an answer of its own it has that of the group
// before it with the same urgency.
func (r screeningReader) group(t *table, before []exercises.Group) exercises.Group {
	g := exercises.Group{
		Urgency: choice(t, "urgency", exercises.Urgencies),
		Ask:     t.prose("ask"),
		Short:   t.maybe("short"),
	}
	same := slices.IndexFunc(before, func(b exercises.Group) bool { return b.Urgency == g.Urgency })
	if answer := t.table("answer"); same >= 0 && !t.has("answer") {
		g.Answer = before[same].Answer
	} else {
		g.Answer = readAdvice(answer)
	}
	questions := t.tables("question", mostQuestions)
	for _, q := range questions {
		g.Questions = append(g.Questions, r.question(q, g.Urgency))
	}
	if len(questions) == 0 {
		t.wrong("question", "question is missing: each a table [[group.question]] with id, text and sources")
	}
	t.done()
	return g
}

func (r screeningReader) question(t *table, u exercises.Urgency) exercises.Question {
	q := exercises.Question{ID: t.text("id"), Text: t.prose("text"), Short: t.maybe("short")}
	switch {
	case q.ID != "" && !idShape.MatchString(q.ID):
		t.wrong("id", "%q can't be an id; allowed: small letters, digits and single hyphens", q.ID)
	case r.asked[q.ID] != "":
		t.wrong("id", "two questions are called %q", q.ID)
	}
	r.asked[q.ID] = u
	if u == exercises.AskFirst {
		q.Condition = choice(t, "condition", exercises.Conditions)
		q.Implies = choices(t, "implies", exercises.AllLimits)
	}
	if _, ok := t.take("note"); ok {
		q.Note = t.prose("note")
	}
	q.Sources = r.sources(t)
	t.done()
	return q
}

func (r screeningReader) sources(t *table) (all []exercises.Source) {
	for i, id := range t.texts("sources", 1, 6) {
		s, ok := r.known[id]
		if !ok {
			t.wrong("sources."+itoa(i), "no source %q; allowed: %s", id, joined(r.ids))
			continue
		}
		r.used[id] = true
		all = append(all, s)
	}
	return all
}

// checkGroups asks for each urgency, the most urgent first, and for a question
// about every condition that an exercise can wait for.
func checkGroups(t *table, tables []*table, groups []exercises.Group) {
	var order []exercises.Urgency
	var conditions []exercises.Condition
	for _, g := range groups {
		order = append(order, g.Urgency)
		for _, q := range g.Questions {
			conditions = append(conditions, q.Condition)
		}
	}
	if !slices.Equal(slices.Compact(order), exercises.Urgencies) {
		t.wrong("group", "the groups must have these urgencies, in this order: %s", joined(exercises.Urgencies))
		return
	}
	for _, c := range exercises.Conditions {
		if !slices.Contains(conditions, c) {
			tables[len(tables)-1].wrong("", "no question asks about %s", c)
		}
	}
}

func readAdvice(t *table) exercises.Advice {
	a := adviceOf(t)
	t.done()
	return a
}

func (r screeningReader) choice(t *table) exercises.Choice {
	c := exercises.Choice{Label: t.text("label"), Answer: adviceOf(t), Question: t.maybe("question")}
	if u := r.asked[c.Question]; c.Question != "" && (u == "" || u == exercises.AskFirst) {
		t.wrong("question", "no question %q speaks against a start", c.Question)
	}
	t.done()
	return c
}

func adviceOf(t *table) exercises.Advice {
	a := exercises.Advice{Title: t.prose("title"), Text: t.proses("text", 1, 5)}
	for _, n := range t.tables("call", mostNumbers) {
		a.Call = append(a.Call, exercises.Call{Number: n.text("number"), Where: n.text("where")})
		n.done()
	}
	return a
}
