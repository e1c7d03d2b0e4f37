package source_test

import (
	"slices"
	"strings"
	"testing"

	"limber/exercises/source"
)

func TestTopicsAreThoseOfTheArticle(t *testing.T) {
	c := shipped(t)
	var ids []string
	for _, topic := range c.Topics {
		ids = append(ids, topic.ID)
	}
	want := []string{"tight-back", "why-flexibility", "getting-better", "belly-breathing", "toe-touch", "keeping-active", "sitting", "physical-therapist", "resting"}
	if !slices.Equal(ids, want) {
		t.Errorf("topics are %v, want %v", ids, want)
	}
	t.Logf("\n%s", source.Scores(c))
}

func TestEveryTopicHasAFigureAndSomethingToDo(t *testing.T) {
	for _, topic := range shipped(t).Topics {
		if topic.Figure == "" || topic.Do == "" {
			t.Errorf("%s: figure %q, do %q", topic.ID, topic.Figure, topic.Do)
		}
	}
}

// No study here says more than that something was found once, and the journal
// of the first is the Brazilian one, whatever the article's text calls it.
func TestTeachingPromisesNothing(t *testing.T) {
	c := shipped(t)
	for _, topic := range append(c.Topics, c.About) {
		var all strings.Builder
		all.WriteString(topic.Summary)
		for _, b := range topic.Blocks {
			all.WriteString("\n" + strings.Join(b.Lines(), "\n"))
		}
		for _, s := range topic.Sources {
			all.WriteString("\n" + s.Title)
		}
		for _, bad := range []string{"cure", "guarantee", "proven", "proves", "heals", "always works", "British Journal of Psychiatry"} {
			if strings.Contains(strings.ToLower(all.String()), strings.ToLower(bad)) {
				t.Errorf("%s says %q", topic.ID, bad)
			}
		}
	}
}

// A clinic's folder may lack what the shipped pages point to.
func TestShippedTeachingFitsAnyContent(t *testing.T) {
	c, err := source.Read(folder(hold, breath, short))
	if err != nil {
		t.Fatal(err)
	}
	for _, topic := range c.Topics {
		if topic.Figure != "" || topic.Do != "" {
			t.Errorf("%s points to %q and %q, which are not there", topic.ID, topic.Figure, topic.Do)
		}
		for _, b := range topic.Blocks {
			for _, s := range b.Spans {
				if strings.HasPrefix(s.URL, "/routines/") {
					t.Errorf("%s links to %s, which is not there", topic.ID, s.URL)
				}
			}
		}
	}
	if len(c.Screening.Groups) == 0 {
		t.Error("the safety questions are missing")
	}
}
