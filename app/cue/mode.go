package cue

// Mode says how a run sounds beside everything else on the device.
type Mode string

const (
	LimberOnly Mode = "limber" // one track for the whole run: goes on in a locked phone, stops other music
	WithMusic  Mode = "music"  // cues mixed into what else plays: the screen stays on
	NoSound    Mode = "none"   // watch the screen
)

// Modes lists every mode, the usual one first.
var Modes = []Mode{LimberOnly, WithMusic, NoSound}
