package figure

import (
	"strings"
	"testing"

	"limber/exercises"
)

const reaching = `view = "side"
enter = ["stand", "reach"]
[props]
floor = true
[pins]
foot = [100, 0]
[pose.stand]
shoulder = 10
[pose.reach]
shoulder = 90
pins = { palm-left = [%, 120] }
`

// Who asks for more than an arm has sees the arm, and how much is lacking.
func TestADraftShowsWhatAPinLacks(t *testing.T) {
	draw := func(x string) (string, error) {
		d := Sketch(exercises.Slim, "reach", "figure.toml", strings.Replace(reaching, "%", x, 1))
		var b strings.Builder
		d.Draw(&b, exercises.Left, 0, Shown{Pins: true})
		return b.String(), d.Wrong
	}
	got, err := draw("60")
	if err != nil || strings.Contains(got, "pin missed") || strings.Count(got, "viewBox") != 1+2 {
		t.Errorf("within reach: %v, %d pictures", err, strings.Count(got, "viewBox")-1)
	}
	got, err = draw("-200")
	if err == nil || !strings.Contains(got, "pin missed") || !strings.Contains(got, `class="body"`) || !strings.Contains(got, `class="floor"`) {
		t.Errorf("out of reach: %v", err)
	}
}

func TestADraftOfNothingDrawsNothing(t *testing.T) {
	for _, text := range []string{"", "view = 1", "view = \"side\"", "view = \"side\"\nenter = [\"gone\"]", "view = \"side\"\nenter = []\nbeats = [\"x\"]"} {
		d := Sketch(exercises.Slim, "none", "figure.toml", text)
		var b strings.Builder
		for _, film := range []int{0, 6} {
			d.Draw(&b, exercises.Right, film, Shown{Joints: true, Pins: true, Reach: true})
		}
		if d.Wrong == nil {
			t.Errorf("%q is taken", text)
		}
	}
}

// Reps that begin in their only way in have that pose twice in a row: the right
// side shows the others, too.
func TestADraftShowsThePosesOfTheRightSide(t *testing.T) {
	text := strings.Replace(reaching, `enter = ["stand", "reach"]`, "enter = [\"stand\"]\nbeats = [\"reach\", \"stand\"]", 1)
	d := Sketch(exercises.Slim, "reach", "figure.toml", strings.Replace(text, "%", "60", 1))
	var b strings.Builder
	d.Draw(&b, exercises.Right, 0, Shown{})
	cells := strings.Split(b.String(), "viewBox")
	if len(cells) != 1+1+2 || d.Wrong != nil {
		t.Fatalf("%d pieces, %v", len(cells), d.Wrong)
	}
	person := func(cell string) string { return cell[strings.Index(cell, "<g "):strings.Index(cell, "</g>")] }
	if person(cells[2]) == person(cells[3]) {
		t.Error("both poses are the same")
	}
}
