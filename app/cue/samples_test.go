package cue

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"
)

const full = math.MaxInt16

func TestSoundsBeginAndEndWithoutAClick(t *testing.T) {
	for _, k := range Kinds {
		s := Samples(k)
		edge := SampleAt(time.Millisecond)
		if p := peak(s[:edge]); p > 0.1*peak(s) {
			t.Errorf("%s jumps to %.0f%% of its peak in the first millisecond", k, 100*p/peak(s))
		}
		if s[0] != 0 || s[len(s)-1] != 0 {
			t.Errorf("%s begins with %d and ends with %d, want silence", k, s[0], s[len(s)-1])
		}
		if p := peak(s[len(s)-edge:]); p > Grain {
			t.Errorf("%s is cut off at %.0f", k, p)
		}
	}
}

func TestSoundsAreHeardAtOnceAndSoonOver(t *testing.T) {
	for _, k := range Kinds {
		s := Samples(k)
		if p := peak(s[:SampleAt(20*time.Millisecond)]); p < 0.5*peak(s) && k != Done {
			t.Errorf("%s is late: %.0f%% of its peak after 20 ms", k, 100*p/peak(s))
		}
		longest := 1700 * time.Millisecond
		switch k {
		case In, Out, Half, Last:
			longest = 800 * time.Millisecond // another sound may follow in a second
		case Done:
			longest = 3100 * time.Millisecond
		}
		if len(s) > SampleAt(longest) {
			t.Errorf("%s lasts %d samples, more than %v", k, len(s), longest)
		}
	}
}

func TestLoudnessIsEvenAndTheBeatsAreSoftest(t *testing.T) {
	start := loudness(Samples(Start))
	for _, k := range Kinds {
		s := Samples(k)
		if p := decibels(peak(s)); p > -1 || p < -10 {
			t.Errorf("%s peaks at %.1f dB, want -10 to -1", k, p)
		}
		least, most := -4.0, 1.5 // beside the start, in dB
		if k == In || k == Out || k == Last {
			least, most = -10, -3
		}
		if l := loudness(s) - start; l < least || l > most {
			t.Errorf("%s is %.1f dB beside the start, want %.0f to %.1f", k, l, least, most)
		}
		var sum float64
		for _, v := range s {
			sum += float64(v)
			if v%Grain != 0 {
				t.Fatalf("%s has a sample of %d, no multiple of %d", k, v, Grain)
			}
		}
		if mean := sum / float64(len(s)); math.Abs(mean) > 2 {
			t.Errorf("%s stands %.1f off the middle", k, mean)
		}
	}
	if start > -8 || start < -14 {
		t.Errorf("the start has %.1f dB, want -14 to -8", start)
	}
}

// What a listener with closed eyes goes by: how many notes, whether they rise
// or fall, and how high they are.
func TestEachKindIsToldApartByEar(t *testing.T) {
	want := map[Kind]string{
		Ready:  "c5 g5",
		Start:  "c6",
		In:     "e5",
		Out:    "a4",
		Half:   "g5 g5",
		Last:   "a5",
		Change: "g5 c5 g5",
		Rest:   "g5 c5",
		Done:   "c5 e5 g5 c6",
	}
	heard := map[string]Kind{}
	for _, k := range Kinds {
		got := listen(Samples(k))
		if got != want[k] {
			t.Errorf("%s is heard as %q, want %q", k, got, want[k])
		}
		if other, ok := heard[got]; ok {
			t.Errorf("%s sounds like %s", k, other)
		}
		heard[got] = k
	}
}

func TestAKindWithoutNotesIsSilent(t *testing.T) {
	if s := Samples("gong"); len(s) != 0 {
		t.Errorf("%d samples", len(s))
	}
}

func TestSampleAtRoundsToTheNearest(t *testing.T) {
	for d, want := range map[time.Duration]int{
		0:                             0,
		time.Second:                   Rate,
		time.Hour:                     3600 * Rate,
		10 * time.Microsecond:         0, // 0.22 samples
		30 * time.Microsecond:         1, // 0.66
		500 * time.Millisecond:        Rate / 2,
		time.Second - time.Nanosecond: Rate,
	} {
		if got := SampleAt(d); got != want {
			t.Errorf("%v is sample %d, want %d", d, got, want)
		}
	}
}

// listen names the notes as they are struck: whenever it gets much louder, the
// pitch that is then strongest.
func listen(s []int16) string {
	var notes []string
	frame := SampleAt(10 * time.Millisecond)
	before := 0.0
	for i, quiet := 0, 0; i+frame <= len(s); i += frame {
		level := rms(s[i : i+frame])
		if level > 0.02*full && level > 1.7*before && quiet <= 0 {
			notes = append(notes, strongest(s[i:min(i+15*frame, len(s))]))
			quiet = 10
		}
		before, quiet = level, quiet-1
	}
	return strings.Join(notes, " ")
}

// strongest is the semitone with the most power, as a note's name.
func strongest(s []int16) string {
	names := strings.Fields("c c# d d# e f f# g g# a a# b")
	best, name := 0.0, ""
	for n := 57; n <= 90; n++ { // from the a below middle c
		turn := 2 * math.Pi * 440 * math.Pow(2, float64(n-69)/12) / Rate
		var re, im float64
		for i, v := range s {
			re += float64(v) * math.Cos(turn*float64(i))
			im += float64(v) * math.Sin(turn*float64(i))
		}
		if power := re*re + im*im; power > best {
			best, name = power, fmt.Sprint(names[n%12], n/12-1)
		}
	}
	return name
}

func peak(s []int16) (p float64) {
	for _, v := range s {
		p = max(p, math.Abs(float64(v)))
	}
	return p
}

func rms(s []int16) float64 {
	var sum float64
	for _, v := range s {
		sum += float64(v) * float64(v)
	}
	return math.Sqrt(sum / float64(len(s)))
}

// loudness is the level of the loudest eighth of a second, about what the ear
// takes for the loudness of a short sound.
func loudness(s []int16) float64 {
	window, most := SampleAt(125*time.Millisecond), 0.0
	for i := 0; i+window <= len(s); i += window / 8 {
		most = max(most, rms(s[i:i+window]))
	}
	return decibels(most)
}

func decibels(level float64) float64 { return 20 * math.Log10(level/full) }
