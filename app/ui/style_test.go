package ui

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func sheets(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../../web/css/*.css")
	if err != nil || len(files) == 0 {
		t.Fatalf("no style sheets: %v", err)
	}
	sheets := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		sheets[filepath.Base(f)] = string(b)
	}
	return sheets
}

func TestEveryClassHasARule(t *testing.T) {
	css := ""
	for _, s := range sheets(t) {
		css += s
	}
	missing := map[string]string{}
	for path, page := range printed(t) {
		for _, n := range elements(page, func(n *html.Node) bool { return attr(n, "class") != "" }) {
			for _, class := range strings.Fields(attr(n, "class")) {
				if !regexp.MustCompile(`\.` + regexp.QuoteMeta(class) + `\b`).MatchString(css) {
					missing[class] = path
				}
			}
		}
	}
	for class, path := range missing {
		t.Errorf("no rule for the class %s, used on %s", class, path)
	}
}

// A rule for a screen must not reach another that happens to use the same word.
// What several screens use is a part, and has its rules in the layer of parts.
func TestAClassOfAScreenIsUsedByOneScreen(t *testing.T) {
	shared, own := map[string]bool{}, map[string]string{}
	for name, css := range sheets(t) {
		css = regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(css, "")
		layer := regexp.MustCompile(`@layer (\w+) \{`).FindStringSubmatch(css)[1]
		for _, selector := range regexp.MustCompile(`[^{};]+\{`).FindAllString(css, -1) {
			for _, m := range regexp.MustCompile(`\.([a-z][\w-]*)`).FindAllStringSubmatch(selector, -1) {
				if layer != "screens" {
					shared[m[1]] = true
				} else if !strings.HasPrefix(m[1], "is-") {
					own[m[1]] = name
				}
			}
		}
	}
	var files []string
	for _, pattern := range []string{"*.go", "*/*.go"} {
		some, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, some...)
	}
	screens := map[string]map[string]bool{} // by class
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		screen, _, _ := strings.Cut(strings.TrimSuffix(filepath.Base(f), ".go"), "_")
		if dir := filepath.Dir(f); dir != "." {
			screen = dir
		}
		for _, m := range regexp.MustCompile(`Class\("([^"]+)"`).FindAllStringSubmatch(string(b), -1) {
			for _, class := range strings.Fields(m[1]) {
				if own[class] != "" && !shared[class] {
					if screens[class] == nil {
						screens[class] = map[string]bool{}
					}
					screens[class][screen] = true
				}
			}
		}
	}
	if len(screens) < 50 {
		t.Fatalf("only %d classes of screens were found", len(screens))
	}
	for class, in := range screens {
		if len(in) > 1 {
			t.Errorf("the class %s of %s is used by %d screens: %v", class, own[class], len(in), in)
		}
		if in["part"] {
			t.Errorf("the class %s of %s belongs to a part: its rules stand in the layer of parts", class, own[class])
		}
	}
}

// A page may be written from right to left: what stands at its start or its end
// is called so.
func TestNoRuleSpeaksOfLeftOrRight(t *testing.T) {
	side := regexp.MustCompile(`[{;\s](margin|padding|border|inset)-(left|right)\b|(text-align|float|clear): *(left|right)\b|[{;\s](left|right):`)
	four := regexp.MustCompile(`(?:margin|padding|inset|border-width|border-style):\s*([^;]+);`)
	for name, css := range sheets(t) {
		if found := side.FindString(css); found != "" {
			t.Errorf("%s has %q", name, found)
		}
		for _, m := range four.FindAllStringSubmatch(css, -1) {
			depth := 0
			values := strings.FieldsFunc(m[1], func(r rune) bool {
				switch r {
				case '(':
					depth++
				case ')':
					depth--
				}
				return r == ' ' && depth == 0
			})
			if len(values) == 4 && strings.ReplaceAll(values[1], "right", "left") != values[3] && m[0] != "border-width: 0 3px 3px 0;" && m[0] != "border-width: 0 2px 2px 0;" { // a tick and an arrow, turned
				t.Errorf("%s has %q, which is not the same to the left and to the right", name, m[0])
			}
		}
	}
}

func TestColoursStandInTokensOnly(t *testing.T) {
	colour := regexp.MustCompile(`#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|oklch|color-mix)\(`)
	for name, css := range sheets(t) {
		if name == "tokens.css" {
			continue
		}
		if found := colour.FindString(css); found != "" {
			t.Errorf("%s has the colour %s: colours stand in tokens.css", name, found)
		}
	}
}

func TestEverySheetNamesTheLayers(t *testing.T) {
	for name, css := range sheets(t) {
		if !strings.HasPrefix(css, "@layer tokens, base, layout, parts, screens;\n") {
			t.Errorf("%s does not begin with the order of the layers", name)
		}
	}
}

// pairs are the texts and the grounds they stand on.
var pairs = []struct {
	text, ground string
	least        float64
}{
	{"text", "page", 4.5}, {"text", "raised", 4.5}, {"text", "pressed", 4.5},
	{"text-soft", "page", 4.5}, {"text-soft", "raised", 4.5}, {"text-soft", "pressed", 4.5},
	{"main", "page", 4.5}, {"main", "raised", 4.5}, {"main", "pressed", 4.5},
	{"on-main", "main", 4.5},
	{"work", "page", 4.5}, {"ready", "page", 4.5}, {"rest", "page", 4.5},
	{"text", "work-stage", 4.5}, {"text", "ready-stage", 4.5}, {"text", "rest-stage", 4.5},
	{"stop", "stop-stage", 4.5}, {"text", "stop-stage", 4.5},
	{"edge", "page", 3}, {"edge", "raised", 3}, {"focus", "page", 3}, {"focus", "raised", 3},
	{"figure-near", "work-stage", 3}, {"figure-near", "ready-stage", 3}, {"figure-near", "rest-stage", 3},
}

func TestTextStandsOutInBothThemes(t *testing.T) {
	tokens := declarations(sheets(t)["tokens.css"])
	for _, p := range pairs {
		for theme, name := range []string{"light", "dark"} {
			text, err1 := tokens.colour("--color-"+p.text, theme)
			ground, err2 := tokens.colour("--color-"+p.ground, theme)
			if err1 != nil || err2 != nil {
				t.Fatal(err1, err2)
			}
			if got := contrast(text, ground); got < p.least {
				t.Errorf("%s on %s has a contrast of %.2f in the %s theme, want %.1f", p.text, p.ground, got, name, p.least)
			}
		}
	}
}

type tokens map[string]string

func declarations(css string) tokens {
	t := tokens{}
	for _, m := range regexp.MustCompile(`(--[a-z0-9-]+):\s*([^;]+);`).FindAllStringSubmatch(css, -1) {
		t[m[1]] = m[2]
	}
	return t
}

// colour resolves a token in a theme: 0 is light, 1 is dark.
func (t tokens) colour(name string, theme int) ([3]float64, error) {
	v := t[name]
	if both, ok := strings.CutPrefix(v, "light-dark("); ok {
		v = strings.TrimSpace(strings.Split(strings.TrimSuffix(both, ")"), ",")[theme])
		if strings.HasPrefix(v, "var(") && !strings.HasSuffix(v, ")") {
			v += ")"
		}
	}
	if inner, ok := strings.CutPrefix(v, "var("); ok {
		return t.colour(strings.TrimSuffix(inner, ")"), theme)
	}
	var rgb [3]float64
	if len(v) != 7 || v[0] != '#' {
		return rgb, fmt.Errorf("%s is %q, not a colour of six digits", name, v)
	}
	for i := range rgb {
		n, err := strconv.ParseUint(v[1+2*i:3+2*i], 16, 8)
		if err != nil {
			return rgb, fmt.Errorf("%s: %w", name, err)
		}
		rgb[i] = float64(n) / 255
	}
	return rgb, nil
}

// contrast is the ratio of WCAG 2.
func contrast(a, b [3]float64) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

func luminance(rgb [3]float64) float64 {
	for i, c := range rgb {
		if c <= 0.04045 {
			rgb[i] = c / 12.92
		} else {
			rgb[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*rgb[0] + 0.7152*rgb[1] + 0.0722*rgb[2]
}
