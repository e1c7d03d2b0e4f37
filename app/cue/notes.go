package cue

import "time"

// note is one struck tone of a sound.
type note struct {
	at     time.Duration // from the start of the sound
	pitch  float64       // in hertz
	rings  time.Duration // until it has died away
	loud   float64       // of full scale, 0 to 1
	timbre []partial
}

// partial is one of the tones that sound together in a struck bar.
type partial struct {
	ratio float64 // of its pitch to the note's
	share float64 // of the note's loudness
	fades float64 // how many times faster than the note it dies away
}

var (
	// A bell carries under music; its second and third partials are what a
	// phone's small speaker lets through of the lower notes.
	bell = []partial{{1, 0.70, 1}, {2, 0.22, 1.6}, {3.01, 0.08, 2.5}}
	// A wooden bar speaks and is gone: for what is heard many times over.
	wood = []partial{{1, 0.82, 1}, {2, 0.08, 2}, {3.93, 0.10, 6}}
)

// The pitches. All lie where a phone's speaker is loud and old ears still hear
// well, and any of them sound well together, so cues may overlap.
const (
	a4 = 440.00
	c5 = 523.25
	e5 = 659.26
	g5 = 783.99
	a5 = 880.00
	c6 = 1046.50
)

// notes is how each kind sounds. No two share number, contour and pitch. What
// calls to move rises, what lets go falls, the turn of sides swings back, and
// the beats, heard hundreds of times, are the softest.
var notes = map[Kind][]note{
	Ready:  {{ms(0), c5, ms(700), 0.57, bell}, {ms(190), g5, ms(1100), 0.68, bell}},
	Start:  {{ms(0), c6, ms(1500), 0.68, bell}, {ms(0), c5, ms(1300), 0.32, bell}},
	In:     {{ms(0), e5, ms(650), 0.41, wood}},
	Out:    {{ms(0), a4, ms(750), 0.49, wood}},
	Half:   {{ms(0), g5, ms(320), 0.66, wood}, {ms(170), g5, ms(600), 0.66, wood}},
	Last:   {{ms(0), a5, ms(220), 0.57, wood}},
	Change: {{ms(0), g5, ms(600), 0.62, bell}, {ms(180), c5, ms(700), 0.62, bell}, {ms(360), g5, ms(1200), 0.68, bell}},
	Rest:   {{ms(0), g5, ms(800), 0.51, bell}, {ms(330), c5, ms(1300), 0.57, bell}},
	Done: {{ms(0), c5, ms(1200), 0.46, bell}, {ms(200), e5, ms(1400), 0.46, bell},
		{ms(400), g5, ms(1700), 0.49, bell}, {ms(620), c6, ms(2400), 0.62, bell}},
}

func ms(n int) time.Duration { return time.Duration(n) * time.Millisecond }
