// Package calendar writes reminders as a calendar file (RFC 5545). Limber has
// no server that could wake a phone; the phone's own calendar can, and keeps
// doing so when Limber isn't open. It is pure: a file is a function of the
// reminders and the moment it is made.
package calendar

import (
	"strconv"
	"strings"
	"time"
)

// File writes the reminders as one calendar file. Each begins on the first of
// its days that is still to come at now, and goes on until it is deleted from
// the calendar; one with a date is there once. A reminder without either is left
// out.
//
// Times are "floating": they carry no time zone, so that half past seven is
// half past seven wherever the phone is, and the file needs no table of zones.
func File(reminders []Reminder, now time.Time) []byte {
	var f file
	f.line("BEGIN:VCALENDAR")
	f.line("VERSION:2.0")
	f.line("PRODID:-//Limber//Reminders//EN")
	f.line("CALSCALE:GREGORIAN")
	for _, r := range reminders {
		if byDay(r.Days) != "" || !r.On.IsZero() {
			f.event(r, now)
		}
	}
	f.line("END:VCALENDAR")
	return []byte(f.String())
}

// file is a calendar file being written.
type file struct{ strings.Builder }

func (f *file) event(r Reminder, now time.Time) {
	start := r.First(now)
	f.line("BEGIN:VEVENT")
	f.line("UID:" + escape(r.ID) + "@limber")
	f.line("SEQUENCE:" + strconv.Itoa(max(r.Sequence, 0)))
	f.line("DTSTAMP:" + now.UTC().Format(floating) + "Z")
	f.line("DTSTART:" + start.Format(floating))
	f.line("DTEND:" + start.Add(r.length()).Format(floating))
	if r.On.IsZero() {
		f.line("RRULE:FREQ=WEEKLY;BYDAY=" + byDay(r.Days))
	}
	f.line("SUMMARY:" + escape(r.Title))
	f.line("DESCRIPTION:" + escape(strings.TrimSpace(r.Note+"\n"+r.Link)))
	if r.Link != "" {
		f.line("URL:" + uri(r.Link))
	}
	f.line("TRANSP:TRANSPARENT") // a stretch doesn't make anyone busy
	f.line("BEGIN:VALARM")
	f.line("ACTION:DISPLAY")
	f.line("DESCRIPTION:" + escape(r.Title))
	f.line("TRIGGER:PT0S")
	f.line("END:VALARM")
	f.line("END:VEVENT")
}

const floating = "20060102T150405"

// line writes one line, folded: no more than 75 octets, and never in the
// middle of a character.
func (f *file) line(s string) {
	room := 75
	for len(s) > room {
		cut := room
		for cut > 0 && s[cut]&0xC0 == 0x80 {
			cut--
		}
		f.WriteString(s[:cut] + "\r\n ")
		s, room = s[cut:], 74 // the space counts
	}
	f.WriteString(s + "\r\n")
}
