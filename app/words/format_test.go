package words_test

import (
	"testing"
	"time"

	"limber/app/session"
)

func TestDaysAndNumbersAreWritten(t *testing.T) {
	say := english(t)
	at := time.Date(2026, 3, 3, 7, 5, 0, 0, time.FixedZone("", 9*60*60))
	this, next := session.DayOf(at), session.DayOf(at.AddDate(1, 0, 0))
	for _, c := range []struct{ got, want string }{
		{say.Moment(at, this), "Tue 3 Mar, 07:05"},
		{say.Moment(at, next), "Tue 3 Mar 2026, 07:05"},
		{say.ShortDay(this, this), "3 Mar"},
		{say.ShortDay(this, next), "3 Mar 2026"},
		{say.WholeDay(this), "3 Mar 2026"},
		{say.Number(4.25, 1), "4.2"},
		{say.Number(3, 1), "3.0"},
		{say.Number(999, 0), "999"},
		{say.Number(-123456.5, 1), "-123,456.5"},
		{say.Number(1234567, 0), "1,234,567"},
		{say.Sum(0), "0 min"},
		{say.Sum(10 * time.Second), "1 min"},
		{say.Sum(1234 * time.Minute), "1,234 min"},
		{say.Count(say.Backup.Records, 1), "1 record"},
		{say.Count(say.Backup.Records, 3650), "3,650 records"},
		{say.Signed(-0.5), "−0.5"},
		{say.Signed(0), "0"},
		{say.Signed(2), "+2"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
