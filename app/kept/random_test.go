package kept

import (
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"limber/app/mine"
	"limber/app/session"
	"limber/app/session/sessiontest"
	"limber/exercises"
)

// anyKept draws everything that can be kept, hostile sessiontest.AnyWords included.
func anyKept(t *rapid.T) All {
	var k All
	k.Sessions = rapid.SliceOfNDistinct(sessiontest.AnySession(), 0, 6, func(s session.Session) string { return s.ID }).Draw(t, "sessions")
	k.CheckIns = rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) session.CheckIn {
		return session.CheckIn{ID: sessiontest.AnyID.Draw(t, "id"), At: sessiontest.AnyTime.Draw(t, "at"), Daily: rapid.SampledFrom(session.Dailies).Draw(t, "daily")}
	}), 0, 4, func(c session.CheckIn) string { return c.ID }).Draw(t, "check-ins")
	k.Activities = rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) session.Activity {
		return session.Activity{ID: sessiontest.AnyID.Draw(t, "id"), At: sessiontest.AnyTime.Draw(t, "at"), Kind: rapid.SampledFrom(session.Sports).Draw(t, "sport")}
	}), 0, 4, func(a session.Activity) string { return a.ID }).Draw(t, "activities")
	k.Scores = rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) session.Score {
		what := []rune(sessiontest.AnyWords.Draw(t, "what") + "!")
		return session.Score{ID: sessiontest.AnyID.Draw(t, "id"), At: sessiontest.AnyTime.Draw(t, "at"), What: string(what[:min(len(what), session.LongestWhat)]),
			Number: rapid.IntRange(0, session.MostScore).Draw(t, "number"), Over: rapid.Bool().Draw(t, "over")}
	}), 0, 4, func(s session.Score) string { return s.ID }).Draw(t, "scores")
	k.Aside = rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) Aside {
		return Aside{sessiontest.AnyID.Draw(t, "key"), sessiontest.AnyWords.Draw(t, "why"), sessiontest.AnyWords.Draw(t, "text")}
	}), 0, 3, func(a Aside) string { return a.Key }).Draw(t, "aside")
	k.Choices = session.Choices{
		Asked:      rapid.OneOf(rapid.Just(time.Time{}), sessiontest.AnyTime).Draw(t, "asked"),
		Conditions: orNil(rapid.SliceOfDistinct(rapid.SampledFrom(exercises.Conditions), rapid.ID).Draw(t, "conditions")),
		Limits:     orNil(rapid.SliceOfDistinct(rapid.SampledFrom(session.Limits), rapid.ID).Draw(t, "limits")),
		LeftOut:    orNil(rapid.SliceOfNDistinct(sessiontest.AnyID, 0, 4, rapid.ID).Draw(t, "left out")),
		Starred:    orNil(rapid.SliceOfNDistinct(sessiontest.AnyID, 0, 4, rapid.ID).Draw(t, "starred")),
		Target:     session.Target{Time: sessiontest.AnyLength.Draw(t, "minutes"), Days: rapid.IntRange(0, 7).Draw(t, "days")},
		Exported:   rapid.OneOf(rapid.Just(time.Time{}), sessiontest.AnyTime).Draw(t, "exported"),
	}
	if doses := rapid.MapOfN(sessiontest.AnyID, sessiontest.AnyDose, 0, 3).Draw(t, "doses"); len(doses) > 0 {
		k.Choices.Doses = doses
	}
	if cleared := rapid.MapOfN(rapid.SampledFrom(exercises.Conditions), sessiontest.AnyTime, 0, 3).Draw(t, "cleared"); len(cleared) > 0 {
		k.Choices.Cleared = cleared
	}
	if refused := rapid.MapOfN(sessiontest.AnyID, sessiontest.AnyTime, 0, 3).Draw(t, "refused"); len(refused) > 0 {
		k.Choices.NotYet = refused
	}
	k.Routines = rapid.SliceOfNDistinct(sessiontest.AnyRoutine(), 0, 4, func(r mine.Routine) string { return r.ID }).Draw(t, "routines")
	k.Settings = rapid.MapOfN(sessiontest.AnyWords, sessiontest.AnyWords, 0, 3).Draw(t, "settings")
	k.Sort()
	return k
}

func orNil[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}

// same compares records as people would: times by the moment and its zone.
var same = cmp.Options{
	cmp.Comparer(func(a, b time.Time) bool {
		_, x := a.Zone()
		_, y := b.Zone()
		return a.Equal(b) && x == y
	}),
	cmpopts.EquateEmpty(),
}
