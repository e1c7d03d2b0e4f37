package part

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A chart is read from its latest place on; another place is kept apart from how
// many there are.
func TestAReaderSaysWhatIsAtAPlace(t *testing.T) {
	r := &Reader{Name: "Minutes a week", Says: []string{"2 Nov: 5 min", "9 Nov: 7 min", "16 Nov: 3 min"}}
	for _, x := range []struct {
		at   int
		says string
	}{{2, "16 Nov: 3 min"}, {1, "9 Nov: 7 min"}, {-4, "2 Nov: 5 min"}, {9, "16 Nov: 3 min"}} {
		r.Show(x.at)
		if drawn := app.HTMLString(r); !strings.Contains(drawn, `aria-valuetext="`+x.says+`"`) || strings.Count(drawn, x.says) != 2 {
			t.Errorf("at %d: %s", x.at, drawn)
		}
	}
	if r.Show(2) || !r.Show(0) {
		t.Error("it does not know whether it moved")
	}
	r.Says = r.Says[2:]
	if drawn := app.HTMLString(r); !strings.Contains(drawn, "16 Nov") || strings.Contains(drawn, "input") {
		t.Errorf("of one place: %s", drawn)
	}
}
