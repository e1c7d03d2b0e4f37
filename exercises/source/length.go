package source

import (
	"errors"
	"regexp"
	"strconv"
	"time"
)

var lengthShape = regexp.MustCompile(`^(?:(\d{1,3}) min)?(\b )?(?:(\d{1,3}(?:\.\d{1,3})?) s)?$`)

// parseLength reads "40 s", "1 min", "1 min 30 s" or "2.5 s".
func parseLength(s string) (time.Duration, error) {
	m := lengthShape.FindStringSubmatch(s)
	if m == nil || (m[2] != "") != (m[1] != "" && m[3] != "") || s == "" {
		return 0, errors.New("not a length")
	}
	minutes, _ := strconv.Atoi("0" + m[1])
	seconds, _ := strconv.ParseFloat("0"+m[3], 64)
	return time.Duration(minutes)*time.Minute + time.Duration(seconds*1000+0.5)*time.Millisecond, nil
}

// lengthWords writes a length the way parseLength reads it.
func lengthWords(d time.Duration) string {
	s := strconv.FormatFloat((d%time.Minute).Seconds(), 'f', -1, 64) + " s"
	minutes := strconv.Itoa(int(d/time.Minute)) + " min"
	switch {
	case d < time.Minute:
		return s
	case d%time.Minute == 0:
		return minutes
	}
	return minutes + " " + s
}
