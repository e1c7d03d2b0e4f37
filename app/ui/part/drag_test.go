package part

import "testing"

// Rows of 40, 100 and 40 high, one of which is held by so much further down.
func TestARowIsPastWhatItCoversHalfOf(t *testing.T) {
	heights, middles := []float64{40, 100, 40}, []float64{20, 90, 160}
	for _, c := range []struct {
		from int
		by   float64
		to   int
	}{
		{0, 0, 0}, {0, 49, 0}, {0, 51, 1}, {0, 119, 1}, {0, 140, 2}, {0, -500, 0}, {0, 5000, 2},
		{1, 0, 1}, {1, 19, 1}, {1, 21, 2}, {1, -19, 1}, {1, -21, 0}, {1, 40, 2}, {1, -40, 0},
		{2, 0, 2}, {2, -51, 1}, {2, -140, 0},
	} {
		middle, half := middles[c.from]+c.by, heights[c.from]/2
		if to := place(middles, c.from, middle-half, middle+half); to != c.to {
			t.Errorf("row %d, %v further down, lies at %d, want %d", c.from, c.by, to, c.to)
		}
	}
}
