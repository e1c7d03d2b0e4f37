package sessiontest

import (
	"strings"
	"time"

	"pgregory.net/rapid"

	"limber/app/mine"
	"limber/app/session"
	"limber/exercises"
)

// What can stand in a record, hostile words included.
var (
	AnyWords = rapid.OneOf(
		rapid.String(),
		rapid.SampledFrom([]string{"", `"`, `\`, "</script>", "=1+1", "a,b\r\nc", "\u2028", "\x00", "ü", "__proto__", "null", strings.Repeat("long ", 500)}),
	)
	AnyID     = rapid.OneOf(rapid.StringMatching(`[a-z][a-z0-9-]{0,20}`), rapid.StringN(1, 20, -1))
	AnyLength = rapid.Custom(func(t *rapid.T) time.Duration {
		return time.Duration(rapid.Int64Range(0, (24*time.Hour).Milliseconds()).Draw(t, "ms")) * time.Millisecond
	})
	AnyTime = rapid.Custom(func(t *rapid.T) time.Time {
		zone := time.FixedZone("", 60*rapid.IntRange(-14*60, 14*60).Draw(t, "zone"))
		return time.Unix(rapid.Int64Range(1<<27, 1<<36).Draw(t, "unix"), rapid.Int64Range(0, 999_999_999).Draw(t, "ns")).In(zone)
	})
	AnyDose = rapid.Custom(func(t *rapid.T) exercises.Dose {
		n := rapid.IntRange(0, 1000)
		return exercises.Dose{
			Hold: AnyLength.Draw(t, "hold"), Count: n.Draw(t, "count"), Build: n.Draw(t, "build"),
			Sets: n.Draw(t, "sets"), Rest: AnyLength.Draw(t, "rest"),
		}
	})
	anyOwn = rapid.Custom(func(t *rapid.T) string {
		return exercises.Own{Name: AnyWords.Draw(t, "name"), Each: rapid.Bool().Draw(t, "each"), Left: AnyWords.Draw(t, "left"), Position: exercises.Seated}.ID()
	})
	AnyStep = rapid.Custom(func(t *rapid.T) exercises.Step {
		return exercises.Step{Exercise: rapid.OneOf(AnyID, anyOwn).Draw(t, "exercise"), Dose: AnyDose.Draw(t, "dose"), Rest: AnyLength.Draw(t, "rest"),
			First: anySide.Draw(t, "first"), Note: AnyWords.Draw(t, "note")}
	})
	anySide = rapid.SampledFrom([]exercises.Side{exercises.NoSide, exercises.Left, exercises.Right})
)

// AnyRoutine draws a person's own routine with everything that can stand in one.
func AnyRoutine() *rapid.Generator[mine.Routine] {
	return rapid.Custom(func(t *rapid.T) mine.Routine {
		r := mine.Routine{
			ID: AnyID.Draw(t, "id"), Name: AnyWords.Draw(t, "name"), Made: AnyTime.Draw(t, "made"), Changed: AnyTime.Draw(t, "changed"),
			Cues: rapid.SampledFrom(append([]exercises.Profile{""}, exercises.Profiles...)).Draw(t, "cues"), Bed: rapid.Bool().Draw(t, "bed"),
		}
		for range rapid.IntRange(0, 4).Draw(t, "steps") {
			r.Steps = append(r.Steps, AnyStep.Draw(t, "step"))
		}
		return r
	})
}

// AnySession draws a session with everything that can stand in one.
func AnySession() *rapid.Generator[session.Session] {
	return rapid.Custom(func(t *rapid.T) session.Session {
		s := session.Session{
			ID: AnyID.Draw(t, "id"), Routine: session.Routine{ID: AnyID.Draw(t, "routine"), Name: AnyWords.Draw(t, "name")},
			Started: AnyTime.Draw(t, "started"), Ended: rapid.SampledFrom(session.Endings).Draw(t, "ended"),
			Between: AnyLength.Draw(t, "between"), Extended: AnyLength.Draw(t, "extended"), Skipped: rapid.IntRange(0, 1000).Draw(t, "skipped"),
			Mode: AnyWords.Draw(t, "mode"), Easy: rapid.Bool().Draw(t, "easy"),
			Before: session.Stiffness(rapid.IntRange(0, 11).Draw(t, "before")), After: session.Stiffness(rapid.IntRange(0, 11).Draw(t, "after")),
			Feel: rapid.SampledFrom(session.Feels).Draw(t, "feel"), Next: rapid.SampledFrom(session.NextDays).Draw(t, "next"), Hurt: AnyWords.Draw(t, "hurt"), Note: AnyWords.Draw(t, "note"),
		}
		for range rapid.IntRange(0, 4).Draw(t, "steps") {
			s.Routine.Steps = append(s.Routine.Steps, AnyStep.Draw(t, "step"))
		}
		for range rapid.IntRange(0, 4).Draw(t, "parts") {
			s.Done = append(s.Done, session.Part{Exercise: AnyID.Draw(t, "exercise"), Side: anySide.Draw(t, "side"), Time: AnyLength.Draw(t, "time")})
		}
		s.Ways = rapid.SliceOfN(AnyID, 0, 3).Draw(t, "ways")
		if len(s.Ways) == 0 {
			s.Ways = nil
		}
		if s.Strong = rapid.SliceOfN(AnyID, 0, 3).Draw(t, "strong"); len(s.Strong) == 0 {
			s.Strong = nil
		}
		return s
	})
}
