package source_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"limber/app/timeline"
	"limber/exercises/source"
)

const hold = `name = "Wall lean"
kind = "hold"
sides = "each"
left = "left foot back"
right = "right foot back"
position = "standing"
needs = ["wall"]
areas = ["calves"]
steps = [
  "Stand facing a wall.",
  "Step one foot back.",
  "Lean in to a gentle pull.",
]
feel = "A gentle pull in the calf."
avoid = ["Bouncing."]
stop = "Stop if it hurts."
ease = "Lean less."
pose = "A person leans against a wall."

[dose]
hold = "30 s"

[[source]]
title = "A book"
`

const breath = `name = "Sigh"
kind = "breath"
sides = "both"
position = "seated"
areas = ["breath"]
steps = ["Sit tall.", "Breathe in.", "Breathe out."]
feel = "Calm."
avoid = ["Hurrying."]
stop = "Stop if you feel dizzy."
ease = "Breathe as you like."
pose = "A person sits."

[dose]
count = 5

[[beat]]
name = "Breathe in"
length = "4 s"
tone = "in"

[[beat]]
name = "Breathe out"
length = "4 s"
tone = "out"

[[source]]
title = "A page"
url = "https://example.org/breath"
`

const short = `name = "Short"
purpose = "A short one."
cues = "soft"

[[step]]
exercise = "sigh"

[[step]]
exercise = "wall-lean"
hold = "20 s"
sets = 2
between-sets = "10 s"
rest = "5 s"
`

func folder(wall, sigh, routine string) fstest.MapFS {
	return fstest.MapFS{
		"library/wall-lean/exercise.toml": {Data: []byte(wall)},
		"library/sigh/exercise.toml":      {Data: []byte(sigh)},
		"library/README.md":               {Data: []byte("Not an exercise.")},
		"routines/short.toml":             {Data: []byte(routine)},
	}
}

func TestAFolderWithoutMistakesBecomesACatalog(t *testing.T) {
	c, err := source.Read(folder(hold, breath, short))
	if err != nil {
		t.Fatal(err)
	}
	r, _ := c.Routine("short")
	line, err := timeline.Compile(c, r, timeline.Options{Done: map[string]int{"sigh": 3, "wall-lean": 3}})
	if err != nil {
		t.Fatal(err)
	}
	// 15 ready, 40 breathing, 16 up and to the wall, then 20+8+20, 10 rest, 20+8+20.
	if got := line.Total().Seconds(); got != 177 {
		t.Errorf("the routine takes %v s, want 177", got)
	}
	e, _ := c.Exercise("sigh")
	if e.Beats[1].Name != "Breathe out" || e.Sources[0].URL != "https://example.org/breath" {
		t.Errorf("read %+v", e)
	}
}

func TestOrderComesFirstThenIDs(t *testing.T) {
	c, err := source.Read(folder("order = 3\n"+hold, breath, short))
	if err != nil {
		t.Fatal(err)
	}
	if c.Exercises[0].ID != "wall-lean" || c.Exercises[1].ID != "sigh" {
		t.Errorf("order is %s, %s", c.Exercises[0].ID, c.Exercises[1].ID)
	}
}

// Each case changes one thing of the folder above: from becomes to.
func TestEveryMistakeIsNamedWithItsLine(t *testing.T) {
	const wallFile, sighFile, shortFile = "library/wall-lean/exercise.toml", "library/sigh/exercise.toml", "routines/short.toml"
	for _, x := range []struct {
		file, from, to string
		want           string // the findings, without the file they share
	}{
		{wallFile, `kind = "hold"`, `kind = hold`, `2: not TOML: expected value but found "hold" instead`},
		{wallFile, `kind = "hold"`, `kind = "stretch"`, `2: kind can't be "stretch"; allowed: hold, reps, breath`},
		{wallFile, `name = "Wall lean"`, `nmae = "Wall lean"`, `1: name is missing
1: unknown key "nmae"; allowed here: order, name, also, was, kind, sides, left, right, across, mirror, family, position, change, out, directions, needs, helps, areas, places, steps, feel, avoid, stop, ask, how, ease, instead, pose, dose, beat, source`},
		{wallFile, `name = "Wall lean"`, `name = ""`, `1: name is empty`},
		{wallFile, `name = "Wall lean"`, `name = 4`, `1: name must be a text in quotes`},
		{wallFile, `name = "Wall lean"`, `name = "sigh"`, `1: the name "sigh" is taken by sigh`},
		{wallFile, "left = \"left foot back\"\n", "", `1: left is missing: say in a few words what the left side means, such as "left foot back"`},
		{wallFile, `right = "right foot back"`, `right = "left foot back"`, `5: left and right say the same`},
		{wallFile, `sides = "each"`, `sides = "both"`, `4: left has no meaning when sides is "both"; leave it out, or make sides "each" or "alternate"
5: right has no meaning when sides is "both"; leave it out, or make sides "each" or "alternate"`},
		{wallFile, `sides = "each"`, `sides = "alternate"`, `3: a hold can't alternate: sides is "both" or "each"`},
		{wallFile, `needs = ["wall"]`, `change = "5 s"`, `7: change must be a length such as "40 s" or "1 min", from 8 s to 40 s`},
		{wallFile, `needs = ["wall"]`, `out = 3`, `7: out must be a text in quotes`},
		{sighFile, `position = "seated"`, "position = \"seated\"\nchange = \"16 s\"", `5: change is the time between one side's dose and the other's; it needs sides "each"`},
		{wallFile, `needs = ["wall"]`, `needs = ["wall", "ball", "wall"]`, `7: needs can't be "ball"; allowed: mat, wall, chair, bed, counter, clear-floor, cushion, doorway, towel, step
7: needs has "wall" twice`},
		{wallFile, `  "Step one foot back.",` + "\n", "", `9: steps must be a list of 3 to 6 texts`},
		{wallFile, "Step one foot back.", "Step one foot back and then, when you feel quite ready for it, lean in a little more until you feel something.", `11: a sentence of 22 words; 19 are allowed: "Step one foot back and then, when you feel quite ready for it, lean in a little more until you feel something."`},
		{wallFile, "stop = \"Stop if it hurts.\"\n", "", `1: stop is missing`},
		{wallFile, `avoid = ["Bouncing."]`, `avoid = []`, `15: avoid must be a list of 1 to 6 texts`},
		{wallFile, `hold = "30 s"`, `hold = "3 s"`, `21: hold must be a length such as "40 s" or "1 min", from 5 s to 2 min`},
		{wallFile, `hold = "30 s"`, `hold = 30`, `21: hold must be a length such as "40 s" or "1 min", from 5 s to 2 min`},
		{wallFile, `hold = "30 s"`, `count = 5`, `20: dose has no hold: how long to stay, such as hold = "40 s"
21: a hold is not counted; allowed: hold, sets, between-sets`},
		{wallFile, `hold = "30 s"`, "hold = \"30 s\"\nbetween-sets = \"10 s\"", `22: between-sets needs sets of 2 or more`},
		{wallFile, "[[source]]\ntitle = \"A book\"\n", "", `1: source is missing: say where this was read, in a table [[source]] with title and url`},
		{wallFile, `title = "A book"`, "title = \"A book\"\nurl = \"example.org\"", `25: url must be a whole address, https://...`},
		{wallFile, `pose =`, "instead = \"wall-lean\"\npose =", `18: instead leads back to itself: wall-lean > wall-lean`},
		{wallFile, `pose =`, "instead = { floor = \"sigh\", rain = \"sigh\" }\npose =", `18: unknown key "rain"; allowed here: easier, any, floor, kneeling, recent-injury, hip-replacement, osteoporosis, pregnancy, pelvic-pain, unsteady`},
		{wallFile, `pose =`, "instead = { osteoporosis = [\"sit\"] }\npose =", `18: no exercise "sit"; allowed: sigh, wall-lean`},
		{wallFile, `pose =`, "ask = [\"pregnancy\"]\nhow = { pregnancy = \"Stand close.\" }\npose =", `19: it waits with pregnancy, so nobody needs to be told how to do it`},
		{wallFile, `pose =`, "how = { flu = \"Stand close.\" }\npose =", `18: unknown key "flu"; allowed here: recent-injury, hip-replacement, osteoporosis, pregnancy, pelvic-pain, unsteady`},
		{wallFile, `pose =`, "family = \"sway\"\npose =", `18: family can't be "sway"; allowed: bend, arch, side, turn, neck, leg, lift, hip, front, walk, breathe`},
		{wallFile, `pose =`, "instead = \"sit\"\npose =", `18: no exercise "sit"; allowed: sigh, wall-lean`},
		{wallFile, "[dose]\n", "[[beat]]\nname = \"Lean\"\nlength = \"2 s\"\n\n[dose]\n", `20: a hold has no beats; kind "reps" or "breath" has`},
		{sighFile, "count = 5", "count = 31", `14: count must be a whole number from 1 to 30`},
		{sighFile, "count = 5", "count = 5\nbuild = 4", `15: build is the count to work up to, so it can't be less than count`},
		{sighFile, "count = 5", "hold = \"40 s\"", `13: dose has no count: how often, such as count = 5
14: breaths are counted and not held; allowed: count, sets, between-sets`},
		{sighFile, `tone = "out"`, `tone = "up"`, `16: a breath needs a beat with tone "in" and one with tone "out"
24: tone can't be "up"; allowed: in, out`},
		{sighFile, "tone = \"in\"\n", "", `16: a breath needs a beat with tone "in" and one with tone "out"
16: the first beat needs a tone, "in" or "out", or nobody hears it begin`},
		{sighFile, "length = \"4 s\"\ntone = \"in\"", "tone = \"in\"", `16: length is missing`},
		{sighFile, `sides = "both"`, "sides = \"each\"\nleft = \"turned left\"\nright = \"turned right\"", ``},
		{sighFile, `sides = "both"`, "sides = \"each\"\nleft = \"a\"\nright = \"b\"\nalso = [\"To the\nleft\"]", `6: not TOML: strings cannot contain newlines`},
		{sighFile, `name = "Breathe in"`, "name = \"Breathe in\"\nloud = true", `18: unknown key "loud"; allowed here: name, length, tone`},
		{shortFile, `exercise = "sigh"`, `exercise = "sign"`, `6: no exercise "sign"; allowed: sigh, wall-lean`},
		{shortFile, `exercise = "sigh"`, `exercise = "wall-lean"`, `9: wall-lean follows itself; say sets = 2 in one step`},
		{shortFile, `hold = "20 s"`, `count = 4`, `10: a hold is not counted; allowed: hold, sets, between-sets`},
		{shortFile, "sets = 2\n", "", `11: between-sets needs sets of 2 or more`},
		{shortFile, `purpose = "A short one."`, ``, `1: purpose is missing`},
		{shortFile, `cues = "soft"`, `cues = "loud"`, `3: cues can't be "loud"; allowed: soft, spoken, full`},
		{shortFile, `cues = "soft"`, "cues = \"soft\"\nwas = [\"short\"]", `4: short is there today: was is for ids that are no more`},
		{shortFile, `cues = "soft"`, "cues = \"soft\"\nroles = [\"first\", \"lunch\"]", `4: roles can't be "lunch"; allowed: first, today, desk, early, late, easy`},
		{shortFile, "[[step]]\nexercise = \"sigh\"", "[step]\nexercise = \"sigh\"", `8: not TOML: Key 'step' was already created and cannot be used as an array.`},
		{shortFile, short[strings.Index(short, "[[step]]"):], "", `1: step is missing: each is a table [[step]] with the id of its exercise`},
		{shortFile, short[strings.Index(short, "[[step]]"):], "step = 3\n", `5: each step must be a table: a line [[step]], then its keys`},
	} {
		f := folder(hold, breath, short)
		text := string(f[x.file].Data)
		if !strings.Contains(text, x.from) {
			t.Fatalf("%s does not contain %q", x.file, x.from)
		}
		f[x.file].Data = []byte(strings.Replace(text, x.from, x.to, 1))
		_, err := source.Read(f)
		if got := told(err, x.file); got != x.want {
			t.Errorf("%q for %q:\ngot  %s\nwant %s", x.to, x.from, got, x.want)
		}
	}
}

// One routine can be the first, and one the easy day's; a few go beside each other.
func TestARoleIsTakenOnce(t *testing.T) {
	f := folder(hold, breath, short)
	for i, name := range []string{"A", "B", "C", "D"} {
		text := strings.NewReplacer(`"Short"`, `"`+name+`"`, `cues = "soft"`, "cues = \"soft\"\nroles = [\"desk\", \"easy\"]").Replace(short)
		if i > 0 {
			text = strings.Replace(text, `, "easy"`, "", 1)
		}
		f["routines/"+strings.ToLower(name)+".toml"] = &fstest.MapFile{Data: []byte(text)}
	}
	f["routines/short.toml"].Data = []byte(strings.Replace(short, `cues = "soft"`, "cues = \"soft\"\nroles = [\"easy\"]", 1))
	_, err := source.Read(f)
	want := `routines/d.toml:4: the role "desk" is taken by a, b, c; 3 can have it
routines/short.toml:4: the role "easy" is taken by a; 1 can have it`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

// The player says the side itself: a beat that names one would say it twice, and
// the wrong one half of the time.
func TestABeatNamesNoSide(t *testing.T) {
	const file = "library/sigh/exercise.toml"
	for _, x := range []struct{ sides, name, want string }{
		{"sides = \"each\"\nleft = \"a\"\nright = \"b\"", "Left knee in", `19: a beat names no side, because the player says it: "Left knee in"`},
		{"sides = \"alternate\"\nleft = \"a\"\nright = \"b\"", "To the RIGHT", `19: a beat names no side, because the player says it: "To the RIGHT"`},
		{"sides = \"each\"\nleft = \"a\"\nright = \"b\"", "Bright leftover", ""},
		{"sides = \"both\"", "Left, then right", ""},
	} {
		text := strings.Replace(breath, "sides = \"both\"", x.sides, 1)
		f := folder(hold, strings.Replace(text, "Breathe in\"\nlength", x.name+"\"\nlength", 1), short)
		_, err := source.Read(f)
		if got := told(err, file); got != x.want {
			t.Errorf("%s, %q:\ngot  %s\nwant %s", x.sides, x.name, got, x.want)
		}
	}
}

// told is an error's text without the file, which all findings share.
func told(err error, file string) string {
	if err == nil {
		return ""
	}
	return strings.ReplaceAll(err.Error(), file+":", "")
}

func TestMistakesOfAllFilesComeTogetherInOrder(t *testing.T) {
	f := folder(strings.Replace(hold, `hold = "30 s"`, `hold = "9 min"`, 1), "oops", short)
	f["library/Wall_2/exercise.toml"] = f["library/wall-lean/exercise.toml"]
	f["library/empty/exercise.tml"] = f["library/wall-lean/exercise.toml"]
	_, err := source.Read(f)
	var found source.Findings
	if !errors.As(err, &found) {
		t.Fatalf("got %v, want Findings", err)
	}
	var where []string
	for _, one := range found {
		where = append(where, one.File)
	}
	want := "library/Wall_2/exercise.toml library/Wall_2/exercise.toml library/empty/exercise.toml library/sigh/exercise.toml library/wall-lean/exercise.toml library/wall-lean/exercise.toml"
	if got := strings.Join(where, " "); got != want {
		t.Errorf("findings in\n%s\nwant\n%s\n%v", got, want, err)
	}
}

func TestALoopOfInsteadsIsFoundFromEachSide(t *testing.T) {
	f := folder(strings.Replace(hold, "pose =", "instead = \"sigh\"\npose =", 1), strings.Replace(breath, "pose =", "instead = \"wall-lean\"\npose =", 1), short)
	_, err := source.Read(f)
	want := `library/sigh/exercise.toml:11: instead leads back to itself: sigh > wall-lean > sigh
library/wall-lean/exercise.toml:18: instead leads back to itself: wall-lean > sigh > wall-lean`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

func TestAnEmptyFolderSaysWhatBelongsThere(t *testing.T) {
	_, err := source.Read(fstest.MapFS{})
	want := `library:1: no exercise here; each is a folder with an exercise.toml, such as library/wall-lean/exercise.toml
routines:1: no routine here; each is a file such as routines/monday.toml`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

// Whatever is written, reading ends, and says either what is wrong and where,
// or makes a catalog whose routines can all be laid out in time.
func FuzzRead(f *testing.F) {
	f.Add(hold, breath, short)
	f.Add(hold, "kind = [[1], {a = 2}]\nbeat = [1]\n[dose]\nhold = {}", "step = [{exercise = 'sigh'}, 2]")
	f.Add("\xff", "[[beat]]\n[beat]\n", "[[step]]\nexercise = 2020-01-01\n[step.rest]")
	f.Fuzz(func(t *testing.T, wall, sigh, routine string) {
		fsys := folder(wall, sigh, routine)
		c, err := source.Read(fsys)
		var found source.Findings
		switch {
		case errors.As(err, &found):
			for _, one := range found {
				text, err := fs.ReadFile(fsys, one.File)
				if err != nil || one.Line < 1 || one.Line > strings.Count(string(text), "\n")+1 || one.Text == "" {
					t.Errorf("a finding at no line: %v", one)
				}
			}
		case err != nil:
			t.Errorf("an error that is no finding: %v", err)
		default:
			for _, r := range c.Routines {
				if _, err := timeline.Compile(c, r, timeline.Options{}); err != nil {
					t.Error(err)
				}
			}
		}
	})
}
