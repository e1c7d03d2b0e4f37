package progress

import (
	"regexp"
	"slices"
	"testing"

	"limber/app/kept"
	"limber/app/session"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Who began three weeks ago sees three weeks where they belong: at the right end
// of half a year, this week last.
func TestWeeksStandAtTheEndOfTheirChart(t *testing.T) {
	var k kept.All
	for week := range 3 {
		s := did("s", monday.AddDate(0, 0, -7*week))
		s.Before, s.After = session.Stiff(5), session.Stiff(3)
		k.Sessions = append(k.Sessions, s)
	}
	d := doors(&k)
	drawn := app.HTMLString(d.weeksSection())
	for class, at := range map[string]string{"plot-bars": `M(\d+)\.15`, "plot-before": `[ML](\d+)\.5`, "plot-after": `[ML](\d+)\.5`} {
		path := regexp.MustCompile(`class="[^"]*\b` + class + `"[^>]*\bd="([^"]*)"|\bd="([^"]*)"[^>]*class="[^"]*\b` + class + `"`).FindStringSubmatch(drawn)
		if path == nil {
			t.Errorf("%s is not drawn: %s", class, drawn)
			continue
		}
		var columns []string
		for _, m := range regexp.MustCompile(at).FindAllStringSubmatch(path[1]+path[2], -1) {
			columns = append(columns, m[1])
		}
		if want := []string{"23", "24", "25"}; !slices.Equal(columns, want) {
			t.Errorf("%s stands at the weeks %q of 26, want %q", class, columns, want)
		}
	}
}
