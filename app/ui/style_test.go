package ui

import (
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"limber/exercises"
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

// shared are the sheets that are not of one folder: what is for all pages, and
// parts that are large enough for a sheet of their own.
var shared = []string{"tokens", "base", "layout", "parts", "chart", "finder", "loader"}

var (
	selectors   = regexp.MustCompile(`[^{};]+\{`)
	aClass      = regexp.MustCompile(`\.([a-z][\w-]*)`)
	classInCode = regexp.MustCompile(`(?:Class|Press|Bar|Strip|Advice|Button)\("([^"]+)"|class :?= "([^"]+)"|Link\([^,()]+, "([^"]+)"`)
)

// A sheet is called as the folder whose rules it has. A rule for a screen must
// not reach another that happens to use the same word: it speaks of a class that
// no other folder has. What several have is a part, and stands in a shared sheet.
func TestASheetHasTheRulesOfOneFolder(t *testing.T) {
	all, common, own := sheets(t), map[string]bool{}, map[string]string{}
	for name, css := range all {
		css = regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(css, "")
		name, all[name] = strings.TrimSuffix(name, ".css"), css
		if _, err := os.Stat(name); err != nil && !slices.Contains(shared, name) {
			t.Errorf("%s.css is called as no folder of app/ui, and is none of %v", name, shared)
		}
		for _, m := range aClass.FindAllStringSubmatch(strings.Join(selectors.FindAllString(css, -1), ""), -1) {
			switch class := m[1]; {
			case strings.HasPrefix(class, "is-"):
			case !strings.Contains(css, "@layer screens {"):
				common[class] = true
			case own[class] != "" && own[class] != name:
				own[class] += ", " + name
			default:
				own[class] = name
			}
		}
	}
	for class := range common {
		delete(own, class)
	}
	for class, of := range own {
		if strings.Contains(of, ",") {
			t.Errorf("the class %s has rules in the sheets of %s: what several have stands in a shared one", class, of)
		}
	}
	for name, css := range all {
		if strings.Contains(css, "@layer screens {") {
			for _, selector := range selectors.FindAllString(css, -1) {
				if found := ownless(selector, strings.TrimSuffix(name, ".css"), own); found != "" {
					t.Errorf("%s: the rule for %s speaks of no class of this screen alone", name, found)
				}
			}
		}
	}
	files, err := filepath.Glob("*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range classInCode.FindAllStringSubmatch(string(b), -1) {
			for _, class := range strings.Fields(strings.Join(m[1:], "")) {
				if found[class] = true; own[class] != "" && own[class] != filepath.Dir(f) {
					t.Errorf("%s has the class %s of %s.css", f, class, own[class])
				}
			}
		}
	}
	if len(found) < 200 {
		t.Fatalf("only %d classes were found in code", len(found))
	}
}

// ownless is what a selector is for, if none of its classes is one of the sheet's
// alone. What is for the whole page on paper names no class at all.
func ownless(selector, sheet string, own map[string]string) string {
	selector = strings.TrimSpace(strings.TrimSuffix(selector, "{"))
	if strings.HasPrefix(selector, "@") || selector == ":root, [data-theme]" {
		return ""
	}
	depth := 0
	for _, one := range strings.FieldsFunc(selector, func(r rune) bool {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
		return r == ',' && depth == 0
	}) {
		if !slices.ContainsFunc(aClass.FindAllStringSubmatch(one, -1), func(m []string) bool { return own[m[1]] == sheet }) {
			return strings.TrimSpace(one)
		}
	}
	return ""
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
	{"on-main", "main", 4.5}, {"on-main", "main-pressed", 4.5},
	{"work", "page", 4.5}, {"ready", "page", 4.5}, {"rest", "page", 4.5},
	{"text", "work-stage", 4.5}, {"text", "ready-stage", 4.5}, {"text", "rest-stage", 4.5},
	{"stop", "stop-stage", 4.5}, {"text", "stop-stage", 4.5},
	{"edge", "page", 3}, {"edge", "raised", 3}, {"focus", "page", 3}, {"focus", "raised", 3},
	{"figure-near", "work-stage", 3}, {"figure-near", "ready-stage", 3}, {"figure-near", "rest-stage", 3},
	{"figure-mark", "work-stage", 3}, {"figure-mark", "ready-stage", 3},
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

// What is stretched is marked on cloth and on skin. A mark is two ellipses, one in the
// other, and has to be seen on each colour of everybody: on skin in the dark it once
// was hardly there.
func TestMarksAreSeenOnEveryCloth(t *testing.T) {
	const clear = 18 // a difference in CIE Lab that is seen at a glance
	all := sheets(t)
	opacity := regexp.MustCompile(`\.figure-mark \{[^}]*fill-opacity: ([0-9.]+)`).FindStringSubmatch(all["figure.css"])
	if opacity == nil {
		t.Fatal("marks have no opacity")
	}
	share, err := strconv.ParseFloat(opacity[1], 64)
	if err != nil {
		t.Fatal(err)
	}
	share = 1 - (1-share)*(1-share)
	marks := declarations(all["tokens.css"])
	worn := regexp.MustCompile(`\[data-like="([a-z]+)"\] \{([^}]*)\}`).FindAllStringSubmatch(all["tokens.css"], -1)
	if len(worn) != len(exercises.People) {
		t.Fatalf("%d people have colours", len(worn))
	}
	for _, who := range worn {
		colours := maps.Clone(marks)
		maps.Copy(colours, declarations(who[2]))
		for theme, name := range []string{"light", "dark"} {
			mark, err := colours.colour("--color-figure-mark", theme)
			if err != nil {
				t.Fatal(err)
			}
			for _, part := range []string{"near", "body", "far", "skin"} {
				ground, err := colours.colour("--color-figure-"+part, theme)
				if err != nil {
					t.Fatal(err)
				}
				marked := ground
				for i := range marked {
					marked[i] += share * (mark[i] - ground[i])
				}
				if got := difference(marked, ground); got < clear {
					t.Errorf("a mark on %s of %s differs by %.1f in the %s theme, want %d", part, who[1], got, name, clear)
				}
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
	rgb = linear(rgb)
	return 0.2126*rgb[0] + 0.7152*rgb[1] + 0.0722*rgb[2]
}

// difference is how far two colours are from each other in CIE Lab (1976).
func difference(a, b [3]float64) float64 {
	p, q := lab(a), lab(b)
	return math.Hypot(math.Hypot(p[0]-q[0], p[1]-q[1]), p[2]-q[2])
}

// lab leaves out the straight piece near black, which no colour here comes near.
func lab(rgb [3]float64) [3]float64 {
	rgb = linear(rgb)
	x := math.Cbrt((0.4124*rgb[0] + 0.3576*rgb[1] + 0.1805*rgb[2]) / 0.9505)
	y := math.Cbrt(0.2126*rgb[0] + 0.7152*rgb[1] + 0.0722*rgb[2])
	z := math.Cbrt((0.0193*rgb[0] + 0.1192*rgb[1] + 0.9505*rgb[2]) / 1.089)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

func linear(rgb [3]float64) [3]float64 {
	for i, c := range rgb {
		if c <= 0.04045 {
			rgb[i] = c / 12.92
		} else {
			rgb[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return rgb
}

// Where a rule finds a part of any kind by what is :has() to something above it,
// Chromium styles the whole page again whenever an element is added to it: a rule of
// this kind is for all of them.
func TestNoRuleHasAnyPartStyledAgain(t *testing.T) {
	inner := regexp.MustCompile(`\([^()]*\)`)
	for name, css := range sheets(t) {
		css = regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(css, "")
		for _, rule := range regexp.MustCompile(`[^{};]*\{`).FindAllString(css, -1) {
			for inner.MatchString(rule) {
				rule = inner.ReplaceAllString(rule, "")
			}
			for _, selector := range strings.Split(strings.TrimRight(rule, "{ "), ",") {
				had := false
				for _, part := range strings.FieldsFunc(selector, func(r rune) bool { return strings.ContainsRune(" \n>+~", r) }) {
					if had && (part == "*" || strings.HasPrefix(part, ":not")) {
						t.Errorf("%s: %s", name, strings.TrimSpace(rule))
					}
					had = had || strings.Contains(part, ":has")
				}
			}
		}
	}
}
