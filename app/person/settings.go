package person

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"limber/app/cue"
	"limber/app/reminder"
	"limber/app/timeline"
	"limber/exercises"
)

// Settings are a person's own choices on this device. The zero value of every
// field is its default, so that settings kept by an older version stay whole.
type Settings struct {
	Theme   string           // "light", "dark", or as the device says
	Text    string           // "large", "larger", or as it is
	Like    exercises.Person // who figures show
	Pace    timeline.Pace
	Waits   bool // "Wait for me"
	Mode    cue.Mode
	Instead bool              // Mode took the place of Limber only, which was not heard
	Quiet   int               // how much softer than full, in percent
	Cues    exercises.Profile // in place of each routine's own
	Voice   string            // its id; empty: the device's own
	Rate    string            // "slow", "fast", or normal
	Brief   bool              // the voice names moves and does not teach them
	Works   map[string]string // what the person said works here: yes or no, by trial
	Mute    bool              // no speech
	NoKeys  bool              // no shortcuts in the player
	NoSwaps bool              // no move makes room for another of its family
	DosesAs time.Time         // doses stay as they were then; zero: they go with the answers

	Move       int    // remind to move every so many minutes; 0 never
	MoveSound  bool   // with a sound
	MoveNotify bool   // with a notification
	Calendar   string // who this person is in their calendar: random, so that no two people share events
	Files      int    // calendar files saved so far
	Wish       string // what was wished of the maker last, as it writes that
	Plan       string // the plan of weeks, as it writes itself
	Advised    string // the day on which the advice to see somebody was read
	Flagged    string // when answers were given that speak against a start, and to which questions
}

// Volume is the volume of cues, from 0 to 1.
func (s Settings) Volume() float64 { return float64(100-min(max(s.Quiet, 0), 100)) / 100 }

// SoundMode is the mode in which a run begins.
func (s Settings) SoundMode() cue.Mode {
	if s.Mode == "" {
		return cue.Modes[0]
	}
	return s.Mode
}

// ModeFor is the mode in which a run of a routine begins: a silent one asks nobody
// to think of that before a meeting.
func (s Settings) ModeFor(r exercises.Routine) cue.Mode {
	if r.Silent {
		return cue.NoSound
	}
	return s.SoundMode()
}

// PlayIn chooses a sound mode.
func PlayIn(m cue.Mode) func(*Settings) {
	return func(s *Settings) { s.Mode, s.Instead = m, false }
}

// PlayWithMusic puts With my music in the place of Limber only, until the device
// is heard again.
func (s *Settings) PlayWithMusic() { s.Mode, s.Instead = cue.WithMusic, true }

// PlayAlone takes that back.
func (s *Settings) PlayAlone() {
	if s.Instead && s.Mode == cue.WithMusic {
		s.Mode = ""
	}
	s.Instead = false
}

// Answer notes whether a trial worked, yes or no, and lets that set how Limber
// behaves.
func (s *Settings) Answer(trial, answer string) {
	works := maps.Clone(s.Works)
	if works == nil {
		works = map[string]string{}
	}
	works[trial] = answer
	s.Works = works
	switch {
	case trial == "spoke":
		s.Mute = answer == "no"
	case trial == "heard" && answer == "yes" && s.Instead:
		s.PlayAlone()
	}
}

// Identify gives the person a name of their own in calendars, once, of random bits.
func (s *Settings) Identify(random uint64) {
	if s.Calendar == "" {
		s.Calendar = fmt.Sprintf("%016x", random)
	}
}

// Values are the settings as they are kept, by name. What is at its default is
// empty.
func (s Settings) Values() map[string]string {
	yes := func(b bool) string {
		if b {
			return "yes"
		}
		return ""
	}
	values := map[string]string{
		"theme": s.Theme, "text": s.Text, "like": string(s.Like), "pace": string(s.Pace), "waits": yes(s.Waits), "mode": string(s.Mode),
		"quiet": numberWords(s.Quiet), "cues": string(s.Cues), "mute": yes(s.Mute), "no-keys": yes(s.NoKeys),
		"move": moveWords(s.Move), "move-sound": yes(s.MoveSound), "move-notify": yes(s.MoveNotify), "advised": s.Advised, "flagged": s.Flagged,
		"mode-instead": yes(s.Instead), "calendar": s.Calendar, "calendar-files": numberWords(s.Files), "voice": s.Voice, "rate": s.Rate, "brief": yes(s.Brief), "wish": s.Wish, "plan": s.Plan, "doses-as": momentWords(s.DosesAs), "no-swaps": yes(s.NoSwaps),
	}
	for _, trial := range Trials {
		values[trial] = s.Works[trial]
	}
	return values
}

// SettingsOf reads kept settings. A value that means nothing here is the default.
func SettingsOf(v map[string]string) Settings {
	quiet, _ := strconv.Atoi(v["quiet"])
	files, _ := strconv.Atoi(v["calendar-files"])
	works := map[string]string{}
	for _, trial := range Trials {
		works[trial] = oneOf(v[trial], "yes", "no")
	}
	return Settings{
		Voice:    v["voice"],
		Rate:     oneOf(v["rate"], "slow", "fast"),
		Brief:    v["brief"] == "yes",
		Works:    works,
		Instead:  v["mode-instead"] == "yes",
		Calendar: v["calendar"],
		Files:    max(files, 0),
		Theme:    oneOf(v["theme"], "light", "dark"),
		Text:     oneOf(v["text"], "large", "larger"),
		Like:     oneOf(exercises.Person(v["like"]), exercises.People...),
		Pace:     oneOf(timeline.Pace(v["pace"]), timeline.Brisk, timeline.Unhurried),
		Waits:    v["waits"] == "yes",
		Mode:     oneOf(cue.Mode(v["mode"]), cue.Modes...),
		Quiet:    min(max(quiet, 0), 100),
		Cues:     oneOf(exercises.Profile(v["cues"]), exercises.Profiles...),
		Mute:     v["mute"] == "yes",
		NoKeys:   v["no-keys"] == "yes",
		NoSwaps:  v["no-swaps"] == "yes",
		DosesAs:  momentOf(v["doses-as"]),

		Move:       moveOf(v["move"]),
		MoveSound:  v["move-sound"] == "yes",
		MoveNotify: v["move-notify"] == "yes",
		Advised:    v["advised"],
		Flagged:    v["flagged"],
		Wish:       v["wish"],
		Plan:       v["plan"],
	}
}

// numberWords is a number as it is kept; none is empty.
func numberWords(n int) string {
	if n <= 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// momentWords is a moment as it is kept; none is empty.
func momentWords(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

// momentOf reads it. What is no moment is none.
func momentOf(kept string) time.Time {
	t, _ := time.Parse(time.RFC3339, kept)
	return t
}

func oneOf[T ~string](v T, allowed ...T) T {
	if slices.Contains(allowed, v) {
		return v
	}
	return ""
}

// Trials are what a person can be asked to try here, as the answers are kept.
var Trials = []string{"heard", "locked", "spoke", "buzzed"}

// moveWords is how often to remind, as it is kept; never is empty.
func moveWords(minutes int) string {
	if minutes == 0 {
		return ""
	}
	return strconv.Itoa(minutes)
}

// moveOf reads it. What can't be chosen is never.
func moveOf(kept string) int {
	n, err := strconv.Atoi(kept)
	if err != nil || !slices.Contains(reminder.Choices, time.Duration(n)*time.Minute) {
		return 0
	}
	return n
}
