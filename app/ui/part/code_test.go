package part

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/share"
	"limber/exercises"
)

// shot is a code as a picture, each square so many pixels wide, painted from the
// lines as a browser paints them.
func shot(t *testing.T, d string, side, pixels int) image.Image {
	t.Helper()
	m := image.NewGray(image.Rect(0, 0, side*pixels, side*pixels))
	for i := range m.Pix {
		m.Pix[i] = 255
	}
	for _, line := range strings.Split(d, "M")[1:] {
		var x, y, n int
		if _, err := fmt.Sscanf(line, "%d %d.5h%d", &x, &y, &n); err != nil {
			t.Fatal(line, err)
		}
		for py := y * pixels; py < (y+1)*pixels; py++ {
			for px := x * pixels; px < (x+n)*pixels; px++ {
				m.SetGray(px, py, color.Gray{Y: 20})
			}
		}
	}
	return m
}

// Whoever made the links, and however long they are: a decoder that others wrote
// reads the code of one, and reads that link.
func TestACodeIsReadByOthers(t *testing.T) {
	zbar, err := exec.LookPath("zbarimg")
	if err != nil && os.Getenv("CI") == "" {
		t.Skip(err)
	}
	texts := []string{"https://limber.example.org"}
	for _, name := range []string{"My back", `<b>"&amp;'`, "ظهري", "👩‍👩‍👧 %7E #r=", strings.Repeat("é", 60), "\u202egnirts"} {
		for _, steps := range []int{1, 3, 10, 12} {
			r := mine.Routine{Name: exercises.Cut(name, mine.LongestName)}
			for i := range steps {
				r.Steps = append(r.Steps, exercises.Step{Exercise: fmt.Sprint("some-exercise-", i), Dose: exercises.Dose{Count: 1 + i}})
			}
			r.Steps[0].Note = exercises.Cut("Slowly. "+name, mine.LongestNote)
			texts = append(texts, "https://limber.example.org/shared#"+share.Fragment(r))
		}
	}
	for n := 30; len(texts) < 60; n += 28 { // up to the longest, and beyond
		texts = append(texts, "https://x.example/#"+strings.Repeat("aB3-_~.", n)[:n])
	}
	dir, read := t.TempDir(), []string{}
	args := []string{"--raw", "-q", "-Sdisable", "-Sqrcode.enable"}
	longest := 0
	for i, text := range texts {
		d, side, ok := squares(text)
		if !ok {
			if len(text) <= 1000 {
				t.Errorf("there is no code of %d characters", len(text))
			}
			continue
		}
		longest = max(longest, len(text))
		var b bytes.Buffer
		if err := png.Encode(&b, shot(t, d, side, 3)); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, fmt.Sprint(i, ".png"))
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		args, read = append(args, file), append(read, text)
	}
	out, err := exec.Command(zbar, args...).Output()
	if d := cmp.Diff(read, strings.Fields(string(out))); err != nil || d != "" {
		t.Error(err, d)
	}
	if longest < 900 {
		t.Errorf("the longest code has %d characters", longest)
	}
}

func TestACodeIsAPictureWithAName(t *testing.T) {
	code, ok := Code("https://limber.example.org", "The link to “A”, as a code")
	if !ok {
		t.Fatal("there is none")
	}
	html := app.HTMLString(code)
	for _, want := range []string{`role="img"`, `aria-label="The link to “A”, as a code"`, `width="14.8mm"`, `viewBox="0 0 33 33"`} {
		if !strings.Contains(html, want) {
			t.Errorf("%s is missing in %s", want, html)
		}
	}
	if _, ok := Code(strings.Repeat("a", 1200), ""); ok {
		t.Error("there is one of what no phone reads")
	}
}
