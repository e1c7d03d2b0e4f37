package part

import "testing"

func TestADayWithoutTheWholeTargetIsNotFull(t *testing.T) {
	for _, c := range []struct {
		part float64
		d    string
	}{
		{0, ""},
		{0.5, "M2.0 18.0A16 16 0 0 0 34.0 18.0z"},
		{0.75, "M4.1 10.0A16 16 0 1 0 31.9 10.0z"},
		{1, "M18 2a16 16 0 1 0 .01 0z"},
	} {
		if got := filled(c.part); got != c.d {
			t.Errorf("filled(%v) is %q, want %q", c.part, got, c.d)
		}
	}
}

func TestChartsDrawOnlyWhatIsThere(t *testing.T) {
	if got, want := Bars([]float64{30, 0, 60}, 60), "M0.15 100V50.0h.7V100zM2.15 100V0.0h.7V100z"; got != want {
		t.Errorf("bars: %q, want %q", got, want)
	}
	if got, want := Line([]float64{-1, 5, -1, 10}, 10), "M1.5 50.0L3.5 0.0"; got != want {
		t.Errorf("line: %q, want %q", got, want)
	}
	if got, want := Dots([]float64{-1, 5}, 10), "M1.5 50.0h0"; got != want {
		t.Errorf("dots: %q, want %q", got, want)
	}
}
