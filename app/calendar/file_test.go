package calendar

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/teambition/rrule-go"
)

// Sunday morning in Bombay, where it is five and a half hours later than UTC.
var sunday = time.Date(2026, 11, 22, 9, 30, 0, 0, time.FixedZone("IST", 5*3600+1800))

func morning() Reminder {
	return Reminder{
		ID:       "morning-1",
		Sequence: 3,
		Title:    "Limber: Morning",
		Note:     "Six minutes; a mat, please.",
		Link:     "https://limber.example/routines/morning?from=calendar",
		Days:     []time.Weekday{time.Friday, time.Monday, time.Wednesday, time.Monday},
		At:       7*time.Hour + 30*time.Minute,
	}
}

func TestFileIsWhatACalendarExpects(t *testing.T) {
	want := strings.ReplaceAll(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Limber//Reminders//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:morning-1@limber
SEQUENCE:3
DTSTAMP:20261122T040000Z
DTSTART:20261123T073000
DTEND:20261123T074000
RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR
SUMMARY:Limber: Morning
DESCRIPTION:Six minutes\; a mat\, please.\nhttps://limber.example/routines/
 morning?from=calendar
URL:https://limber.example/routines/morning?from=calendar
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Limber: Morning
TRIGGER:PT0S
END:VALARM
END:VEVENT
END:VCALENDAR
`, "\n", "\r\n")
	if got := string(File([]Reminder{morning()}, sunday)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestAReminderWithADateIsThereOnce(t *testing.T) {
	r := morning()
	r.Days, r.On = nil, time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)
	out := string(File([]Reminder{r}, sunday))
	if strings.Contains(out, "RRULE") || !strings.Contains(out, "DTSTART:20261125T073000\r\nDTEND:20261125T074000\r\n") {
		t.Errorf("it is\n%s", out)
	}
	if cal, err := ics.ParseCalendar(strings.NewReader(out)); err != nil || len(cal.Events()) != 1 {
		t.Errorf("%v", err)
	}
}

func TestReminderWithoutDaysIsLeftOut(t *testing.T) {
	never, nonsense := morning(), morning()
	never.Days, nonsense.Days = nil, []time.Weekday{9}
	if got := string(File([]Reminder{never, nonsense}, sunday)); strings.Contains(got, "VEVENT") {
		t.Errorf("got\n%s", got)
	}
}

// The two libraries were written by others: the first reads the file, the
// second works out on which days the rule falls.
func TestOtherProgramsReadTheSameReminders(t *testing.T) {
	evening := Reminder{ID: "evening", Title: "Before bed", Days: []time.Weekday{0, 6}, At: 22 * time.Hour, Length: 15 * time.Minute}
	cal, err := ics.ParseCalendar(bytes.NewReader(File([]Reminder{morning(), evening}, sunday)))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"morning-1@limber": "Mon 23 07:30, Wed 25 07:30, Fri 27 07:30, Mon 30 07:30",
		"evening@limber":   "Sun 22 22:00, Sat 28 22:00, Sun 29 22:00, Sat 05 22:00",
	}
	if len(cal.Events()) != len(want) {
		t.Fatalf("%d events, want %d", len(cal.Events()), len(want))
	}
	for _, e := range cal.Events() {
		rule := "DTSTART:" + value(e, ics.ComponentPropertyDtStart) + "\nRRULE:" + value(e, ics.ComponentPropertyRrule)
		set, err := rrule.StrToRRuleSet(rule)
		if err != nil {
			t.Fatalf("%s: %v", rule, err)
		}
		next := set.Iterator()
		var days []string
		for range 4 {
			d, _ := next()
			days = append(days, d.Format("Mon 02 15:04"))
		}
		if got := strings.Join(days, ", "); got != want[e.Id()] {
			t.Errorf("%s: %s, want %s", e.Id(), got, want[e.Id()])
		}
		if n := len(e.Alarms()); n != 1 {
			t.Errorf("%s: %d alarms, want 1", e.Id(), n)
		}
	}
}

func value(e *ics.VEvent, p ics.ComponentProperty) string { return e.GetProperty(p).Value }

func TestLinesAreFoldedBetweenCharacters(t *testing.T) {
	for _, r := range []string{"a", "é", "€", "🧘"} {
		for n := range 200 {
			var f file
			f.line("X:" + strings.Repeat("x", n%5) + strings.Repeat(r, n))
			for _, l := range strings.SplitAfter(f.String(), "\r\n") {
				if len(strings.TrimSuffix(l, "\r\n")) > 75 || strings.ToValidUTF8(l, "?") != l {
					t.Fatalf("%d of %q: line %q", n, r, l)
				}
			}
			if got := strings.ReplaceAll(f.String(), "\r\n ", ""); got != "X:"+strings.Repeat("x", n%5)+strings.Repeat(r, n)+"\r\n" {
				t.Fatalf("%d of %q: unfolds to %q", n, r, got)
			}
		}
	}
}

// No words may end a property, an alarm or the file, and they come back as
// they went in.
func FuzzWordsStayWords(f *testing.F) {
	f.Add("Limber", "a, b; c\\ d\nnew line", "https://limber.example/")
	f.Add("x\r\nBEGIN:VALARM", "\r\rEND:VCALENDAR\r\n", "https://x.example/\r\nX-BAD:1")
	f.Add("\xff\xfe", strings.Repeat("🧘", 40), " ")
	f.Add(`\n`, `\\n`, `a\b`)
	f.Fuzz(func(t *testing.T, title, note, link string) {
		r := morning()
		r.Title, r.Note, r.Link = title, note, link
		out := string(File([]Reminder{r}, sunday))
		plain := morning()
		plain.Title, plain.Note, plain.Link = "t", "n", "l"
		if got, want := names(out), names(string(File([]Reminder{plain}, sunday))); got != want && link != "" {
			t.Fatalf("properties are\n%s\nwant\n%s", got, want)
		}
		cal, err := ics.ParseCalendar(strings.NewReader(out))
		if err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		if len(cal.Events()) != 1 {
			t.Fatalf("%d events in\n%s", len(cal.Events()), out)
		}
		if got, want := unescape(after(out, "SUMMARY:")), clean(title); got != want {
			t.Fatalf("title came back as %q, want %q", got, want)
		}
	})
}

// names lists the properties of an unfolded file.
func names(out string) string {
	var b strings.Builder
	for _, l := range strings.Split(strings.ReplaceAll(out, "\r\n ", ""), "\r\n") {
		name, _, _ := strings.Cut(l, ":")
		fmt.Fprintln(&b, name)
	}
	return b.String()
}

func after(out, prefix string) string {
	for _, l := range strings.Split(strings.ReplaceAll(out, "\r\n ", ""), "\r\n") {
		if v, ok := strings.CutPrefix(l, prefix); ok {
			return v
		}
	}
	return ""
}

// unescape reads a TEXT value back, by the RFC's grammar.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
			if s[i] == 'n' {
				b.WriteByte('\n')
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// clean is what a text can keep of s: no control characters, one kind of line end.
func clean(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.ReplaceAll(s, "\r", "\n")
	var b strings.Builder
	for _, r := range s {
		if r >= ' ' && r != 0x7F || r == '\n' || r == '\t' {
			b.WriteRune(r)
		}
	}
	return b.String()
}
