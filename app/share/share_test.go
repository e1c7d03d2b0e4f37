package share

import (
	"encoding/base64"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"limber/app/mine"
	"limber/exercises"
)

var all = &exercises.Catalog{Exercises: []exercises.Exercise{
	{ID: "cat-cow", Kind: exercises.Reps, Was: []string{"cat"}, Dose: exercises.Dose{Count: 8}},
	{ID: "figure-4", Kind: exercises.Hold, Sides: exercises.Each, Dose: exercises.Dose{Hold: 30 * time.Second}},
	{ID: "breathe", Kind: exercises.Breath, Dose: exercises.Dose{Count: 5}},
}}

var mornings = mine.Routine{Name: "Mornings", Cues: exercises.Soft, Steps: []exercises.Step{
	{Exercise: "cat-cow", Dose: exercises.Dose{Count: 10, Sets: 2, Rest: 15 * time.Second}, Rest: 10 * time.Second},
	{Exercise: "figure-4", Dose: exercises.Dose{Hold: 45 * time.Second}, First: exercises.Right, Note: "Sit tall"},
	{Exercise: "breathe", Note: "«Слушай» 🐈‍⬛"},
}}

// prescribed has moves that Limber does not know.
var prescribed = mine.Routine{Name: "From Ana", Steps: []exercises.Step{
	{Exercise: "cat-cow"},
	{Exercise: "own:Heel drop\n5,each,standing,wall\nleft heel\nright «heel»", Dose: exercises.Dose{Count: 12}, First: exercises.Left, Note: "Slowly down"},
	{Exercise: "own:Towel\nhold,both,on-back,mat", Dose: exercises.Dose{Hold: 45 * time.Second}},
}}

// Links of every version are on paper and in messages: what they say never changes.
func TestALinkOfEveryVersionReadsForEver(t *testing.T) {
	for version, want := range map[string]mine.Routine{"v1": mornings, "v2": prescribed} {
		text, err := os.ReadFile("testdata/" + version + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		link, ok := Find(string(text))
		got, err := Read(link, all)
		if !ok || err != nil {
			t.Fatal(link, err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Error(d)
		}
		if now := Link(want); now != link {
			t.Errorf("%s is written otherwise now: %s", version, now)
		}
	}
}

// text is what somebody may write, in any script, or to do harm.
func text(most int) *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.StringN(0, most, -1),
		rapid.SampledFrom([]string{"", " ", "~", "_", ".", "a_b", "Dad's \"back\"", "\u202egnirts", "x\x00y", "\xff", "👩‍👩‍👧", "ظهري", "<b>&amp;</b>", "#r=1.a.b", "##r=r=", "a~b.c_d", strings.Repeat("é", 500), "line\nline", "%7E"}),
	)
}

// exercise is one of Limber's, or a move that somebody says themselves.
func exercise(t *rapid.T) exercises.Exercise {
	i := rapid.IntRange(-3, len(all.Exercises)-1).Draw(t, "exercise")
	if i >= 0 {
		return all.Exercises[i]
	}
	e, _ := all.Exercise(exercises.Own{
		Name: "x" + text(80).Draw(t, "its name"), Rep: time.Duration(2*(i+3)) * time.Second, Each: rapid.Bool().Draw(t, "each"),
		Left: text(80).Draw(t, "left"), Right: text(80).Draw(t, "right"),
		Position: rapid.SampledFrom(exercises.Positions).Draw(t, "position"), Needs: rapid.SliceOf(rapid.SampledFrom(exercises.AllNeeds)).Draw(t, "needs"),
	}.ID())
	return e
}

func dose(t *rapid.T, e exercises.Exercise) (d exercises.Dose) {
	among := func(r exercises.Range, name string) int { return rapid.IntRange(r.Least, r.Most).Draw(t, name) }
	sometimes := func() bool { return rapid.Bool().Draw(t, "said") }
	if e.Kind == exercises.Hold && sometimes() {
		d.Hold = time.Duration(among(exercises.Holds, "hold")) * time.Second
	} else if e.Kind != exercises.Hold && sometimes() {
		d.Count = among(exercises.Counts, "count")
	}
	if sometimes() {
		d.Sets = among(exercises.Sets, "sets")
	}
	if sometimes() {
		d.Rest = time.Duration(among(exercises.Rests, "between")) * time.Second
	}
	return d
}

// Whatever somebody made, it arrives as it was.
func TestWhatIsSharedArrives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sent := mine.Routine{
			Name: exercises.Cut(text(80).Draw(t, "name"), mine.LongestName),
			Cues: rapid.SampledFrom([]exercises.Profile{"", exercises.Soft, exercises.Spoken, exercises.Full}).Draw(t, "cues"),
			Bed:  rapid.Bool().Draw(t, "bed"),
		}
		for range rapid.IntRange(1, mine.MostSteps).Draw(t, "steps") {
			e := exercise(t)
			sent.Steps = append(sent.Steps, exercises.Step{
				Exercise: e.ID, Dose: dose(t, e), Rest: time.Duration(rapid.IntRange(0, 180).Draw(t, "after")) * time.Second,
				First: rapid.SampledFrom([]exercises.Side{"", exercises.Left, exercises.Right}).Draw(t, "first"),
				Note:  exercises.Cut(text(250).Draw(t, "note"), mine.LongestNote),
			})
		}
		link := Link(sent)
		if i := strings.IndexFunc(link, func(c rune) bool { return !isPlain(c) && !strings.ContainsRune("._~", c) }); i >= 0 || len(link) > Longest {
			t.Fatalf("%d bytes, with a sign that some programs change: %s", len(link), link[max(i, 0):])
		}
		got, err := Read(link, all)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(sent, got); d != "" {
			t.Fatal(d)
		}
		found, ok := Find("Look:\nhttps://x.example/limber/shared#" + Begins + strings.ReplaceAll(link, "~", "%7E") + ".")
		if !ok || found != link {
			t.Fatalf("found %s in place of %s", found, link)
		}
		address := "https://x.example/limber/shared#" + Fragment(sent)
		if found, ok := Find(File(sent, address)); !ok || found != link {
			t.Fatalf("found %s in the file of %s", found, link)
		}
		cut := link[:rapid.IntRange(0, len(link)-1).Draw(t, "cut")]
		if _, err := Read(cut, all); err == nil {
			t.Fatalf("a piece of it reads: %s", cut)
		}
	})
}

// signed is a link with this body, as somebody would make it who means harm.
func signed(body string) string { return version + "." + check(body) + "." + body }

// signed2 is one of version 2, in which the first step says a move by this id.
func signed2(id string) string {
	body := ".A." + ownMark + base64.RawURLEncoding.EncodeToString([]byte(id))
	return withOwn + "." + check(body) + "." + body
}

func TestWhatIsWrongWithALinkIsSaid(t *testing.T) {
	whole := Link(mornings)
	for link, want := range map[string]Mistake{
		"":                                     {Kind: NoLink},
		"main":                                 {Kind: NoLink},
		"x.y.z":                                {Kind: NoLink},
		"3.x.y":                                {Kind: MadeLater},
		"2.x.y":                                {Kind: Damaged},
		Link(prescribed)[:50]:                  {Kind: Damaged},
		"1" + Link(prescribed)[1:]:             {Kind: Damaged, Step: 2}, // version 1 has no such moves
		signed(".A.own:A\nhold,both,standing"): {Kind: Damaged, Step: 1},
		signed2("own:A\nhold,both,flying"):     {Kind: Damaged, Step: 1},
		signed2("own:A\u202e\nhold,both,standing"):    {Kind: Damaged, Step: 1},
		signed2("cat-cow"):                            {Kind: Damaged, Step: 1},
		signed2(""):                                   {Kind: Damaged, Step: 1},
		"1.":                                          {Kind: Damaged},
		whole[:len(whole)-1]:                          {Kind: Damaged},
		whole + "x":                                   {Kind: Damaged},
		strings.ToUpper(whole):                        {Kind: Damaged},
		strings.Repeat("1.", Longest):                 {Kind: TooLong},
		signed(".A"):                                  {Kind: Empty},
		signed(""):                                    {Kind: Damaged},
		signed("x.A.cat-cow"):                         {Kind: Damaged},
		signed(".A&B.cat-cow"):                        {Kind: Damaged},
		signed(".~*.cat-cow"):                         {Kind: Damaged},
		signed(".A.cat-cow~c8x"):                      {Kind: Damaged, Step: 1},
		signed(".A.cat-cow~c"):                        {Kind: Damaged, Step: 1},
		signed(".A.cat-cow~s2c8"):                     {Kind: Damaged, Step: 1},
		signed(".A.cat-cow~c8~~%"):                    {Kind: Damaged, Step: 1},
		signed(".A."):                                 {Kind: Damaged, Step: 1},
		signed(".A.cat-cow.mystery~c8"):               {Kind: Unknown, Step: 2, Exercise: "mystery"},
		signed(".A.cat-cow~c31"):                      {Kind: OutOfRange, Step: 1, Exercise: "cat-cow", Part: mine.Count, Is: "31"},
		signed(".A.cat-cow~c0"):                       {Kind: OutOfRange, Step: 1, Exercise: "cat-cow", Part: mine.Count, Is: "0"},
		signed(".A.figure-4~h121"):                    {Kind: OutOfRange, Step: 1, Exercise: "figure-4", Part: mine.Hold, Is: "121"},
		signed(".A.cat-cow~a181"):                     {Kind: OutOfRange, Step: 1, Exercise: "cat-cow", Part: mine.After, Is: "181"},
		signed(".A.cat-cow~c99999999999999999999"):    {Kind: Damaged, Step: 1},
		signed(".A" + strings.Repeat(".cat-cow", 51)): {Kind: TooMany, Is: "51"},
	} {
		r, err := Read(link, all)
		if err != want || r.Name != "" || r.Steps != nil {
			t.Errorf("%.60s: %+v, %+v, want %+v", link, r, err, want)
		}
	}
}

func TestWhatHasChangedSinceIsFound(t *testing.T) {
	r, err := Read(signed(".A.cat~h30s2.figure-4~c8l"), all)
	want := []exercises.Step{{Exercise: "cat-cow", Dose: exercises.Dose{Sets: 2}}, {Exercise: "figure-4", First: exercises.Left}}
	if d := cmp.Diff(want, r.Steps); err != nil || d != "" {
		t.Error(err, d)
	}
}

func TestALinkIsFoundInAMessage(t *testing.T) {
	for text, want := range map[string]string{
		"https://x.example/shared#r=1.a.b":               "1.a.b",
		"Try this: https://x.example/shared#r=1.a.b. Ok": "1.a.b",
		"<https://x.example/l/shared#r=1.a.b~~x>":        "1.a.b~~x",
		"Mornings\r\nhttp://x/shared#r=1.a.b\r\n":        "1.a.b",
		"https://x.example/shared#":                      "",
		"1.a.b":                                          "",
	} {
		if got, ok := Find(text); got != want || ok != (want != "") {
			t.Errorf("%q has %q", text, got)
		}
	}
}

// Ten exercises, dosed, fit a message that is not cut.
func TestALinkIsShort(t *testing.T) {
	r := mine.Routine{Name: "My back, mornings"}
	for i := range 10 {
		r.Steps = append(r.Steps, exercises.Step{Exercise: fmt.Sprintf("an-exercise-of-25-signs-%d", i), Dose: exercises.Dose{Hold: time.Minute}})
	}
	if address := "https://limber.example.org/shared#" + Fragment(r); len(address) >= 400 {
		t.Errorf("%d characters: %s", len(address), address)
	}
}

// Whatever somebody sends: it is refused, or it is what may be asked of anybody,
// and can be passed on as it came.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{Link(mornings), Link(prescribed), "2..A._b3duOkEKNSxlYWNoLHNlYXRlZCxtYXQKCg", "", "1.", "2.x", signed(".A.cat-cow~c8s2b3a4l~x"), signed("sb.~8J-YgA.cat")} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, link string, sign bool) {
		if sign {
			body, two := strings.CutPrefix(link, withOwn+".")
			if link = signed(body); two {
				link = withOwn + link[1:]
			}
		}
		r, err := Read(link, all)
		if err != nil {
			if _, ok := err.(Mistake); !ok {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		if len(r.Steps) == 0 || len(r.Steps) > mine.MostSteps || r.Name != exercises.Cut(r.Name, mine.LongestName) {
			t.Fatalf("%+v is read", r)
		}
		for _, s := range r.Steps {
			e, ok := all.Exercise(s.Exercise)
			if !ok || !s.Dose.Fits(e) || s.Rest < 0 || s.Rest > 3*time.Minute || s.Note != exercises.Cut(s.Note, mine.LongestNote) {
				t.Fatalf("%+v is asked", s)
			}
		}
		again, err := Read(Link(r), all)
		if d := cmp.Diff(r, again); err != nil || d != "" {
			t.Fatal(err, d)
		}
	})
}

// Whatever is in a file: there is no link in it, or one that is refused, or a routine
// that may be asked of anybody. And whatever a routine is called, its own file has it.
func FuzzFile(f *testing.F) {
	address := "https://x.example/shared#" + Fragment(prescribed)
	f.Add(File(prescribed, address), "Mornings")
	f.Add("Look:\r\n<"+strings.ReplaceAll(address, "~", "%7e")+">.\r\n#r=", "#r=1.a.b")
	f.Add("\ufeff#r=2.", "##r=r=\x00\xff")
	f.Fuzz(func(t *testing.T, text, name string) {
		if link, ok := Find(text); ok {
			if again, ok := Find("#" + Begins + link); !ok || again != link {
				t.Fatalf("%q is found as %q", link, again)
			}
			if r, err := Read(link, all); err != nil {
				if _, ok := err.(Mistake); !ok {
					t.Fatalf("%T: %v", err, err)
				}
			} else if again, err := Read(Link(r), all); err != nil || !cmp.Equal(r, again) {
				t.Fatal(err, cmp.Diff(r, again))
			}
		}
		sent := prescribed
		sent.Name = exercises.Cut(name, mine.LongestName)
		link, ok := Find(File(sent, "https://x.example/shared#"+Fragment(sent)))
		got, err := Read(link, all)
		if !ok || err != nil || !cmp.Equal(sent, got) {
			t.Fatalf("%q: %v %s", name, err, cmp.Diff(sent, got))
		}
	})
}
