package source

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestEveryKeyHasItsLine(t *testing.T) {
	// The text's own numbers are its lines.
	text := `one = 1
# a remark with [brackets] and "quotes"
three = "a = 4" # = 5
four = [
  "five", # a, b
  'six',

  """eight,
  still eight
  \""" ]""""", "ten",
]
twelve = { inner = 12, list = [1, [2,
  3]] } # thirteen
"quoted.key" . dotted = 14

[table.sub]
seventeen = '''
it's # no [remark]'''

[[list]]
twentyone = 21
[list.deep]
twentythree = 23
[[list]]
twentyfive = 25
[[list.more]]
[[list.more]]
twentyeight = true`
	got := keyLines(text)
	for path, want := range map[string]int{
		"one": 1, "three": 3, "four": 4, "four.0": 5, "four.1": 6, "four.2": 8, "four.3": 10,
		"twelve": 12, "twelve.inner": 12, "twelve.list.0": 12, "twelve.list.1": 12, "twelve.list.1.1": 13,
		"quoted.key.dotted": 14, "table.sub": 16, "table.sub.seventeen": 17,
		"list": 20, "list.0": 20, "list.0.twentyone": 21, "list.0.deep": 22, "list.0.deep.twentythree": 23,
		"list.1": 24, "list.1.twentyfive": 25, "list.1.more.1": 27, "list.1.more.1.twentyeight": 28,
	} {
		if got[path] != want {
			t.Errorf("%s is on line %d, want %d", path, got[path], want)
		}
	}
}

func TestAMissingKeyHasTheLineOfItsTable(t *testing.T) {
	l := keyLines("a = 1\n\n[dose]\nhold = 1\n")
	for path, want := range map[string]int{"dose.count": 3, "dose.count.x": 3, "name": 1, "": 1} {
		if got := l.Of(path); got != want {
			t.Errorf("%q gets line %d, want %d", path, got, want)
		}
	}
}

// Every key that the TOML library finds, in whatever it accepts, has a line
// that holds it.
func FuzzKeyLines(f *testing.F) {
	f.Add("a = 1\n[b]\nc = [1, {d = '''x\n'''}]\n")
	f.Add("[[a]]\n[[a.b]]\nc.d = \"\"\"\\\"\"\"\"\"\"\n")
	f.Add("x = {a = 1, b = [\n#]\n2]}\n\"k\" = 1979-05-27 07:32:00")
	f.Fuzz(func(t *testing.T, text string) {
		values := map[string]any{}
		meta, err := toml.Decode(text, &values)
		lines := keyLines(text) // must end, whatever it is
		if err != nil || strings.Contains(text, `\`) {
			return
		}
		texts := strings.Split(text, "\n")
		last := map[string]bool{}
		for path, line := range lines {
			if line < 1 || line > len(texts) {
				t.Fatalf("%q is on line %d of %d", path, line, len(texts))
			}
			keys := strings.Split(path, ".")
			last[keys[len(keys)-1]] = true
		}
		for _, key := range meta.Keys() {
			parts := strings.Split(key[len(key)-1], ".")
			if !last[parts[len(parts)-1]] {
				t.Errorf("no line for %q in %q", key, text)
			}
		}
	})
}
