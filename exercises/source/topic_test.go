package source_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"limber/exercises"
	"limber/exercises/source"
)

const aFront = `+++
title = "Sitting"
summary = "Get up now and then."
figure = "bridge"
do = "routines/desk"

[[source]]
id = "nhs"
title = "NHS"
url = "https://www.nhs.uk/"
+++
`

const aPage = aFront + "\nGet up now and then.[^nhs]\n"

const aScreening = `stop = ["Stop when it hurts."]
clear = { title = "You can start.", text = ["Go gently."] }
hurt = { title = "Thank you.", text = ["Rest."] }
worse = { title = "Ask someone.", text = ["Soon."] }
sore = { text = ["Mild is fine."], sources = ["nhs"] }
[too-much]
ask = "What do you feel?"
chest = { label = "Chest", title = "Stop.", text = ["Rest."] }
dizzy = { label = "Dizzy", title = "Stop.", text = ["Rest."] }
sharp = { label = "Sharp", title = "Stop.", text = ["Rest."] }
strong = { label = "Strong", title = "Ease off.", text = ["Half-way."] }
[[group]]
urgency = "emergency"
ask = "Any of these?"
answer = { title = "Get help now.", text = ["Call."], call = [{ number = "112", where = "Europe" }] }
question = [{ id = "chest", text = "Chest pain", sources = ["nhs"] }]
[[group]]
urgency = "soon"
ask = "Any of these?"
answer = { title = "See someone.", text = ["Call."] }
question = [{ id = "fever", text = "A fever", sources = ["nhs"] }]
[[group]]
urgency = "ask"
ask = "Any of these?"
answer = { title = "Ask first.", text = ["Some wait."] }
question = [
  { id = "injury", text = "An injury", condition = "recent-injury", sources = ["nhs"] },
  { id = "hip", text = "A new hip", condition = "hip-replacement", sources = ["nhs"] },
  { id = "bones", text = "Fragile bones", condition = "osteoporosis", sources = ["nhs"] },
  { id = "baby", text = "Pregnancy", condition = "pregnancy", sources = ["nhs"] },
  { id = "pelvis", text = "Pelvic pain", condition = "pelvic-pain", sources = ["nhs"] },
  { id = "falls", text = "Falls", condition = "unsteady", sources = ["nhs"] },
]
[[source]]
id = "nhs"
title = "NHS"
url = "https://www.nhs.uk/"
`

// learnFolder is a content folder with teaching and without a mistake, in which
// some files of the teaching are written anew.
func learnFolder(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{
		"library/bridge/exercise.toml": {Data: []byte(hold)},
		"routines/desk.toml":           {Data: []byte("name = \"Desk\"\npurpose = \"Up.\"\ncues = \"soft\"\n[[step]]\nexercise = \"bridge\"\n")},
		"learn/about.md":               {Data: []byte(aPage)},
		"learn/sitting.md":             {Data: []byte(aPage)},
		"learn/screening.toml":         {Data: []byte(aScreening)},
	}
	for name, text := range files {
		fsys["learn/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func TestPageBecomesBlocks(t *testing.T) {
	c, err := source.Read(learnFolder(map[string]string{"sitting.md": aFront + `
## Get *up*

Walk **now**, on
two lines.[^nhs] See [sitting](/learn/sitting).

- one \* star
- two runs
  on
> Quoted
> twice.
`}))
	if err != nil {
		t.Fatal(err)
	}
	want := exercises.Topic{
		ID:      "sitting",
		Title:   "Sitting",
		Summary: "Get up now and then.",
		Figure:  "bridge",
		Do:      "routines/desk",
		Sources: []exercises.Source{{Title: "NHS", URL: "https://www.nhs.uk/"}},
		Blocks: []exercises.Block{
			{Kind: exercises.Heading, Spans: []exercises.Span{{Text: "Get "}, {Text: "up", Weight: exercises.Emphasis}}},
			{Kind: exercises.Paragraph, Spans: []exercises.Span{
				{Text: "Walk "}, {Text: "now", Weight: exercises.Strong}, {Text: ", on two lines."}, {Cite: 1},
				{Text: " See "}, {Text: "sitting", URL: "/learn/sitting"}, {Text: "."},
			}},
			{Kind: exercises.List, Items: [][]exercises.Span{{{Text: "one * star"}}, {{Text: "two runs on"}}}},
			{Kind: exercises.Quote, Spans: []exercises.Span{{Text: "Quoted twice."}}},
		},
	}
	if diff := cmp.Diff(want, c.Topics[0]); diff != "" {
		t.Error(diff)
	}
}

func TestMistakeOnAPageIsFound(t *testing.T) {
	long := strings.Repeat("up and ", 11) + "down."
	for _, x := range []struct{ name, page, want string }{
		{"no front", "Get up.\n", "1: a page begins with a line of +++"},
		{"front that doesn't end", "+++\ntitle = \"x\"\n", "1: a page begins with a line of +++"},
		{"front that is no TOML", "+++\ntitle = \"x\"\nsummary\n+++\n", "3: not TOML"},
		{"no title", strings.Replace(aPage, "title = \"Sitting\"\n", "", 1), "1: title is missing"},
		{"unknown key", strings.Replace(aPage, "do =", "now =", 1), "5: unknown key \"now\""},
		{"no source", "+++\ntitle = \"x\"\nsummary = \"y.\"\n+++\n\nGet up.\n", "1: source is missing"},
		{"source without an address", strings.Replace(aPage, "url =", "where =", 1), "url is missing"},
		{"two sources of one name", strings.Replace(aPage, "+++\n\nGet", "[[source]]\nid = \"nhs\"\ntitle = \"x\"\nurl = \"https://x.example/\"\n+++\n\nGet", 1), "two sources are called \"nhs\""},
		{"unnamed source", aFront + "\nGet up.\n", "7: nothing on the page names this source"},
		{"unknown source", aPage + "So they say.[^who]\n", "13: no source \"who\"; allowed: nhs"},
		{"unknown figure", strings.Replace(aPage, "\"bridge\"", "\"brigde\"", 1), "4: no exercise \"brigde\"; allowed: bridge"},
		{"nothing to do", strings.Replace(aPage, "routines/desk", "routines/dusk", 1), "5: nothing to do at \"routines/dusk\"; allowed: routines/desk"},
		{"link to nowhere", aPage + "\n[More](/learn/standing) here.\n", "15: /learn/standing leads nowhere"},
		{"link without https", aPage + "\n[More](http://x.example/) here.\n", "15: a link needs"},
		{"link that runs script", aPage + "\n[More](javascript:alert) here.\n", "15: a link needs"},
		{"link to another host", aPage + "\n[More](//x.example/) here.\n", "15: a link needs"},
		{"long sentence", aPage + "\n- short\n- " + long + "\n", "16: a sentence of 23 words"},
		{"hard words", aPage + "\nPhysiotherapeutic recommendations necessitate individualised consideration.\nBiomechanical characteristics differ.\n", "1: the page is hard to read"},
		{"long page", aPage + "\n" + strings.Repeat("Get up and walk on.\n", 90), "1: the page takes 2 min"},
		{"unknown role", strings.Replace(aPage, "do =", "roles = [\"desk\"]\ndo =", 1), "5: roles can't be \"desk\"; allowed: holds, breath, help, rest"},
		{"a heading that is not there", strings.Replace(aPage, "do =", "roles = [\"help\"]\nat = \"Down\"\ndo =", 1) + "\n## Up\n\nUp.\n", "6: no heading \"Down\" on this page; allowed: Up"},
		{"a heading without a role", strings.Replace(aPage, "do =", "at = \"Up\"\ndo =", 1) + "\n## Up\n\nUp.\n", "5: at has no meaning without roles"},
		{"no words", aFront, "1: the page has no words"},
		{"star left open", aPage + "\nGet **up.\n", "15: ** opens and doesn't close"},
		{"bracket left open", aPage + "\nGet [up.\n", "15: a link is [words](address)"},
		{"numbered list", aPage + "\n1. Get up\n", "15: can't read this line"},
		{"raw HTML", aPage + "\n<b>Get up</b>\n", "15: can't read this line"},
		{"other headings", aPage + "\n### Get up\n", "15: can't read this line"},
		{"code", aPage + "\n    Get up\n", "15: can't read this line"},
	} {
		_, err := source.Read(learnFolder(map[string]string{"sitting.md": x.page}))
		if found := fmt.Sprint(err); !strings.Contains(found, "learn/sitting.md:") || !strings.Contains(found, x.want) {
			t.Errorf("%s: found\n%s\nwant %s", x.name, found, x.want)
		}
	}
}

func TestAPageSaysWhereItsLinksLead(t *testing.T) {
	page := strings.Replace(aPage, "do =", "roles = [\"holds\"]\nat = \"Half a minute\"\ndo =", 1) + "\n## Half a minute\n\nHold on.\n"
	c, err := source.Read(learnFolder(map[string]string{"sitting.md": page}))
	if err != nil {
		t.Fatal(err)
	}
	if p, ok := c.TopicWith(exercises.OfHolds); !ok || p.ID != "sitting" || p.At != "Half a minute" {
		t.Errorf("the page about holds is %q, at %q", p.ID, p.At)
	}
	_, err = source.Read(learnFolder(map[string]string{"sitting.md": page, "two.md": page}))
	if got, want := fmt.Sprint(err), `learn/two.md:5: the role "holds" is taken by sitting; 1 can have it`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestMistakeInTheSafetyQuestionsIsFound(t *testing.T) {
	for _, x := range []struct{ name, old, new, want string }{
		{"unknown urgency", `"soon"`, `"later"`, `18: urgency can't be "later"; allowed: emergency, soon, ask`},
		{"wrong order", `"emergency"`, `"ask"`, "12: the groups must have these urgencies, in this order: emergency, soon, ask"},
		{"question without a source", `text = "A fever", sources = ["nhs"]`, `text = "A fever"`, "21: sources must be a list"},
		{"unknown source", `"A fever", sources = ["nhs"]`, `"A fever", sources = ["who"]`, `no source "who"; allowed: nhs`},
		{"unknown condition", `"osteoporosis"`, `"flu"`, `condition can't be "flu"`},
		{"condition nobody asks about", `"osteoporosis"`, `"pregnancy"`, "no question asks about osteoporosis"},
		{"condition of the wrong urgency", `text = "A fever",`, `text = "A fever", condition = "pregnancy",`, `unknown key "condition"`},
		{"unknown limit", `condition = "osteoporosis"`, `condition = "osteoporosis", implies = ["no-stairs"]`, `implies can't be "no-stairs"; allowed: no-floor, no-kneeling`},
		{"two of one name", `id = "fever"`, `id = "chest"`, `two questions are called "chest"`},
		{"a yes to no question", `dizzy = { label`, `dizzy = { question = "tired", label`, `9: no question "tired" speaks against a start`},
		{"a yes to what adapts", `dizzy = { label`, `dizzy = { question = "falls", label`, `9: no question "falls" speaks against a start`},
		{"no stop rules", `stop = ["Stop when it hurts."]`, ``, "stop must be a list"},
		{"long advice", `["Go gently."]`, `["` + strings.Repeat("go ", 21) + `."]`, "2: a sentence of 21 words"},
	} {
		_, err := source.Read(learnFolder(map[string]string{"screening.toml": strings.Replace(aScreening, x.old, x.new, 1)}))
		if found := fmt.Sprint(err); !strings.Contains(found, "learn/screening.toml:") || !strings.Contains(found, x.want) {
			t.Errorf("%s: found\n%s\nwant %s", x.name, found, x.want)
		}
	}
}

func TestTeachingNeedsItsFiles(t *testing.T) {
	for _, name := range []string{"about.md", "screening.toml"} {
		fsys := learnFolder(map[string]string{"README.md": "# For authors"})
		if _, err := source.Read(fsys); err != nil {
			t.Fatal(err)
		}
		delete(fsys, "learn/"+name)
		if _, err := source.Read(fsys); !strings.Contains(fmt.Sprint(err), "learn/"+name) {
			t.Errorf("without %s: %v", name, err)
		}
	}
}

// Whatever is in a page: no panic, and either mistakes with a line or blocks
// that hold words.
func FuzzPage(f *testing.F) {
	for _, s := range []string{aPage, aFront + "- a\n  b\n> c\n\n**d** *e* [f](/learn/sitting)[^nhs] \\", "+++\n+++\n", aFront + "[^", aFront + "[a](b", aFront + "\\"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) {
		c, err := source.Read(learnFolder(map[string]string{"sitting.md": page}))
		if err != nil {
			var found source.Findings
			if !errors.As(err, &found) {
				t.Fatalf("not findings: %v", err)
			}
			for _, one := range found {
				if one.Line < 1 || one.Line > strings.Count(page, "\n")+1 {
					t.Fatalf("no such line: %v", one)
				}
			}
			return
		}
		for _, b := range c.Topics[0].Blocks {
			for _, l := range b.Lines() {
				if strings.ContainsAny(l, "\n") {
					t.Fatalf("a block has a line end: %q", l)
				}
			}
		}
	})
}
