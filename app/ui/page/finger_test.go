package page

import (
	"testing"
	"time"
)

func TestASecondTapIsNotForWhatIsNewUnderTheFinger(t *testing.T) {
	ms := func(n int) time.Time { return time.UnixMilli(int64(n)) }
	for name, c := range map[string]struct {
		turned int // when the screen changed, after the first tap at 1000
		paint  int // and when that was painted, later, on a busy phone
		at     int // the second tap
		x, y   float64
		stray  bool
	}{
		"a quarter of a second later": {1050, 1050, 1250, 100, 500, true},
		"a little beside it":          {1050, 1050, 1250, 110, 520, true},
		"elsewhere":                   {1050, 1050, 1250, 100, 300, false},
		"later":                       {1050, 1050, 1600, 100, 500, false},
		"nothing changed since":       {200, 200, 1250, 100, 500, false},
		"the screen came slowly":      {1900, 1900, 2100, 100, 500, true},
		"before it could be seen":     {1900, 1900, 1800, 100, 500, true},
		"told and not painted yet":    {1100, 2200, 2100, 100, 500, true},
		"painted a moment ago":        {1100, 2200, 2300, 100, 500, true},
		"painted and aimed at":        {1100, 2200, 2500, 100, 500, false},
		"seen and tapped":             {1900, 1900, 2300, 100, 500, false},
	} {
		f := Finger{}
		f.taps(ms(1000), 100, 500)
		f.told(ms(c.turned))
		if c.paint <= c.at {
			f.painted(ms(c.paint))
		}
		if got := f.taps(ms(c.at), c.x, c.y); got != c.stray {
			t.Errorf("%s: stray is %v", name, got)
		}
	}
}
