package history

import (
	"fmt"
	"strconv"
	"strings"

	"limber/app/session"
)

// CSV writes one row for each session, for spreadsheets, below the heads of its
// twelve columns. yes is what stands for a session done the gentler way.
func CSV(sessions []session.Session, heads []string, yes string) string {
	var b strings.Builder
	row := func(cells ...string) {
		for i, c := range cells {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(cell(c))
		}
		b.WriteString("\r\n")
	}
	row(heads...)
	for _, s := range sessions {
		gentler := ""
		if s.Easy {
			gentler = yes
		}
		row(s.Day().String(), s.Started.Format("15:04"), s.Started.Format("-07:00"), s.Routine.Name,
			fmt.Sprintf("%.1f", s.Length().Minutes()), string(s.Ended), gentler, string(s.Feel),
			number(s.Before), number(s.After), s.Hurt, s.Note)
	}
	return b.String()
}

// cell quotes a text. A spreadsheet would run one that begins like a formula,
// and a note can come from somebody else's backup: an apostrophe stops that.
func cell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		if _, err := strconv.Atoi(strings.ReplaceAll(s, ":", "")); err != nil { // -05:00 is a zone
			s = "'" + s
		}
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}

func number(s session.Stiffness) string {
	if n, ok := s.Number(); ok {
		return strconv.Itoa(n)
	}
	return ""
}
