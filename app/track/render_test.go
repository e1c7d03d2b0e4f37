package track

import (
	"math"
	"slices"
	"testing"
	"time"

	"limber/app/cue"
	"limber/app/timeline"
)

// short is a run with everything a layout has to mind, and plan what is heard
// in it: sounds alone, close together, overlapping, and two at one moment.
var (
	short = timeline.Timeline{Segments: []timeline.Segment{
		{Kind: timeline.Ready, Start: 0, Length: 8 * time.Second},
		{Kind: timeline.Work, Start: 8 * time.Second, Length: 20 * time.Second},
		{Kind: timeline.Change, Start: 28 * time.Second, Length: 8 * time.Second},
		{Kind: timeline.Work, Start: 36 * time.Second, Length: 20 * time.Second},
		{Kind: timeline.Rise, Start: 56 * time.Second, Length: 10 * time.Second},
	}}
	plan = []cue.Cue{
		{At: 0, Kind: cue.Ready},
		{At: 5 * time.Second, Kind: cue.Last},
		{At: 6 * time.Second, Kind: cue.Last},
		{At: 7 * time.Second, Kind: cue.Last},
		{At: 8 * time.Second, Kind: cue.Start},
		{At: 8*time.Second + 700*time.Millisecond, Kind: cue.In},
		{At: 18 * time.Second, Kind: cue.Half},
		{At: 28 * time.Second, Kind: cue.Change},
		{At: 36 * time.Second, Kind: cue.Start},
		{At: 36 * time.Second, Kind: cue.Out},
		{At: 50*time.Second + 123456789, Kind: cue.Rest},
		{At: 56 * time.Second, Kind: cue.Ready},
		{At: 66 * time.Second, Kind: cue.Done},
	}
)

// expected is what must be heard: silence, and each sound laid over it where
// the layout says.
func expected(l Layout, cues []cue.Cue, samples int) []int32 {
	all := make([]int32, samples)
	lay := func(at time.Duration, k cue.Kind) {
		for i, s := range cue.Samples(k) {
			v := &all[cue.SampleAt(at)+i]
			*v = min(max(*v+int32(s), math.MinInt16), math.MaxInt16)
		}
	}
	for n := range 3 {
		lay(CountAt+time.Duration(n)*time.Second, cue.Last)
	}
	for _, c := range cues {
		lay(l.File(c.At), c.Kind)
	}
	return all
}

func TestEachCueSoundsToTheSampleAndNothingElse(t *testing.T) {
	for name, waits := range map[string]bool{"going on": false, "waiting": true} {
		t.Run(name, func(t *testing.T) {
			l := Lay(short, waits)
			got := decode(t, Render(l, plan, 1).all())
			if least := cue.SampleAt(l.Length()); len(got) < least || len(got) >= least+block {
				t.Fatalf("%d samples, want %d and less than a block more", len(got), least)
			}
			for i, want := range expected(l, plan, len(got)) {
				if got[i] != want {
					t.Fatalf("sample %d is %d, want %d", i, got[i], want)
				}
			}
		})
	}
}

// A sound that was over long ago stands between a long one that is still heard
// and the next.
func TestALongSoundHidesNoneAfterIt(t *testing.T) {
	by := func(a, b cue.Kind) int { return cue.Length(a) - cue.Length(b) }
	long, brief := slices.MaxFunc(cue.Kinds, by), slices.MinFunc(cue.Kinds, by)
	lasts := time.Duration(cue.Length(long)) * time.Second / cue.Rate
	over := 2*time.Duration(cue.Length(brief))*time.Second/cue.Rate + 2*block*time.Second/cue.Rate
	if over >= lasts {
		t.Fatalf("%s is not much longer than %s", long, brief)
	}
	l := Lay(short, false)
	cues := []cue.Cue{{At: 0, Kind: long}, {At: time.Millisecond, Kind: brief}, {At: (over + lasts) / 2, Kind: brief}}
	got := decode(t, Render(l, cues, 1).all())
	for i, want := range expected(l, cues, len(got)) {
		if got[i] != want {
			t.Fatalf("sample %d is %d, want %d", i, got[i], want)
		}
	}
}

func TestPartsTogetherAreTheWholeWhateverTheirSize(t *testing.T) {
	r := Render(Lay(short, false), plan, 1)
	parts := 0
	for p := r.Next(); p != nil; p = r.Next() {
		if len(p) == 0 {
			t.Fatal("an empty part would end the file early")
		}
		parts++
	}
	if parts < 10 {
		t.Errorf("%d parts: a page could not breathe in between", parts)
	}
	if r.Next() != nil {
		t.Error("there is something after the end")
	}
}

func TestASofterTrackIsTheSameButSofter(t *testing.T) {
	l := Lay(short, false)
	full, half := decode(t, Render(l, plan, 1).all()), decode(t, Render(l, plan, 0.5).all())
	for i := range full {
		if full[i] == math.MinInt16 || full[i] == math.MaxInt16 {
			continue // two at once, cut off
		}
		if d := full[i] - 2*half[i]; d < -4*cue.Grain || d > 4*cue.Grain { // at most two sounds, each rounded once
			t.Fatalf("sample %d: %d and %d", i, full[i], half[i])
		}
	}
}

func TestASingleSoundBeginsAtOnce(t *testing.T) {
	for _, k := range cue.Kinds {
		got := decode(t, Single(k, 1))
		for i, want := range cue.Samples(k) {
			if got[i] != int32(want) {
				t.Fatalf("%s: sample %d is %d, want %d", k, i, got[i], want)
			}
		}
	}
}

func TestABlankFileIsSilent(t *testing.T) {
	for i, s := range decode(t, Blank()) {
		if s != 0 {
			t.Fatalf("sample %d is %d", i, s)
		}
	}
}

// dense is a quarter of an hour with a sound every five seconds, all kinds in
// turn.
func dense() (Layout, []cue.Cue) {
	t := timeline.Timeline{Segments: []timeline.Segment{{Kind: timeline.Work, Length: 15 * time.Minute}}}
	var cues []cue.Cue
	for at := time.Duration(0); at < t.Total(); at += 5 * time.Second {
		cues = append(cues, cue.Cue{At: at, Kind: cue.Kinds[len(cues)%len(cue.Kinds)]})
	}
	return Lay(t, false), cues
}

func TestAQuarterOfAnHourStaysSmall(t *testing.T) {
	l, cues := dense()
	if n := len(Render(l, cues, 1).all()); n > 3e6 {
		t.Errorf("%d bytes, want less than three million", n)
	}
}

func BenchmarkQuarterOfAnHour(b *testing.B) {
	l, cues := dense()
	var size int
	var longest time.Duration
	for b.Loop() {
		r := Render(l, cues, 1)
		size = 0
		for {
			began := time.Now()
			p := r.Next()
			longest = max(longest, time.Since(began))
			if p == nil {
				break
			}
			size += len(p)
		}
	}
	b.ReportMetric(float64(size), "bytes")
	b.ReportMetric(float64(longest.Microseconds())/1000, "longest-step-ms")
}
