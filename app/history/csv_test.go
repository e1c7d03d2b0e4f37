package history

import (
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"limber/app/session"
)

func TestCSVSurvivesCommasQuotesAndFormulas(t *testing.T) {
	s := did("2026-11-22", min5("bridge", both))
	s.Routine.Name, s.Note = `Desk "quick", short`, "=HYPERLINK(\"x\")\nand\tmore"
	s.Feel, s.After, s.Easy = session.Looser, session.Stiff(0), true
	s.Started = s.Started.In(time.FixedZone("", -5*3600))
	r := csv.NewReader(strings.NewReader(CSV([]session.Session{s}, []string{"date", "note"}, "yes")))
	r.FieldsPerRecord = -1 // of the heads, two are enough here
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"2026-11-22", "01:00", "-05:00", s.Routine.Name, "5.0", "finished", "yes", "looser", "", "0", "", "'" + s.Note}
	if len(rows) != 2 {
		t.Fatalf("%d rows", len(rows))
	}
	if d := cmp.Diff(want, rows[1]); d != "" {
		t.Error(d)
	}
}
