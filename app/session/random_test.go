package session

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"limber/exercises"
)

// daily makes the sessions of somebody who did one a day, in the zones and with
// the answers a person would have given.
func daily(days int) Kept {
	r := rand.New(rand.NewPCG(1, 2))
	moves := []string{"standing-childs-pose", "standing-hip-flexor-stretch", "cat-cow", "bridge", "knee-hug", "figure-4", "knee-rocking", "back-rotation-stretch"}
	oneSided := map[string]bool{"standing-hip-flexor-stretch": true, "knee-hug": true, "figure-4": true, "back-rotation-stretch": true}
	home := time.FixedZone("", 3600)
	first := time.Date(2016, 11, 25, 7, 0, 0, 0, home)
	var k Kept
	for i := range days {
		s := Session{
			Started: first.AddDate(0, 0, i).Add(time.Duration(r.IntN(7200)) * time.Second),
			Routine: Routine{ID: fmt.Sprintf("routine-%d", i%4), Name: fmt.Sprintf("Routine %d", i%4)},
			Ended:   Finished, Mode: "limber", Feel: Feels[r.IntN(len(Feels)-1)],
			Before: Stiff(r.IntN(11)), After: Stiff(r.IntN(11)),
		}
		s.ID = NewID(s.Started, r.Uint64())
		for _, m := range moves {
			s.Routine.Steps = append(s.Routine.Steps, exercises.Step{Exercise: m, Dose: exercises.Dose{Hold: 30 * time.Second, Sets: 1}})
			if oneSided[m] {
				s.Done = append(s.Done, Part{m, exercises.Left, 30 * time.Second}, Part{m, exercises.Right, 30 * time.Second})
			} else {
				s.Done = append(s.Done, Part{m, exercises.NoSide, 40 * time.Second})
			}
		}
		k.Sessions = append(k.Sessions, s)
	}
	return k
}

// anyKept draws everything that can be kept, hostile words included.
func anyKept(t *rapid.T) Kept {
	var k Kept
	k.Sessions = rapid.SliceOfNDistinct(anySession(), 0, 6, func(s Session) string { return s.ID }).Draw(t, "sessions")
	k.CheckIns = rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) CheckIn {
		return CheckIn{anyID.Draw(t, "id"), anyTime.Draw(t, "at"), rapid.SampledFrom(Dailies).Draw(t, "daily")}
	}), 0, 4, func(c CheckIn) string { return c.ID }).Draw(t, "check-ins")
	k.Activities = rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) Activity {
		return Activity{anyID.Draw(t, "id"), anyTime.Draw(t, "at"), rapid.SampledFrom(Sports).Draw(t, "sport")}
	}), 0, 4, func(a Activity) string { return a.ID }).Draw(t, "activities")
	k.Aside = rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) Aside {
		return Aside{anyID.Draw(t, "key"), words.Draw(t, "why"), words.Draw(t, "text")}
	}), 0, 3, func(a Aside) string { return a.Key }).Draw(t, "aside")
	k.Choices = Choices{
		Asked:      rapid.OneOf(rapid.Just(time.Time{}), anyTime).Draw(t, "asked"),
		Conditions: orNil(rapid.SliceOfDistinct(rapid.SampledFrom(exercises.Conditions), rapid.ID).Draw(t, "conditions")),
		Limits:     orNil(rapid.SliceOfDistinct(rapid.SampledFrom(Limits), rapid.ID).Draw(t, "limits")),
		LeftOut:    orNil(rapid.SliceOfNDistinct(anyID, 0, 4, rapid.ID).Draw(t, "left out")),
		Target:     Target{anyLength.Draw(t, "minutes"), rapid.IntRange(0, 7).Draw(t, "days")},
		Exported:   rapid.OneOf(rapid.Just(time.Time{}), anyTime).Draw(t, "exported"),
	}
	if doses := rapid.MapOfN(anyID, anyDose, 0, 3).Draw(t, "doses"); len(doses) > 0 {
		k.Choices.Doses = doses
	}
	k.Settings = rapid.MapOfN(words, words, 0, 3).Draw(t, "settings")
	k.Sort()
	return k
}

func orNil[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}

var (
	words = rapid.OneOf(
		rapid.String(),
		rapid.SampledFrom([]string{"", `"`, `\`, "</script>", "=1+1", "a,b\r\nc", "\u2028", "\x00", "ü", "__proto__", "null", strings.Repeat("long ", 500)}),
	)
	anyID     = rapid.OneOf(rapid.StringMatching(`[a-z][a-z0-9-]{0,20}`), rapid.StringN(1, 20, -1))
	anyLength = rapid.Custom(func(t *rapid.T) time.Duration {
		return time.Duration(rapid.Int64Range(0, longest.Milliseconds()).Draw(t, "ms")) * time.Millisecond
	})
	anyTime = rapid.Custom(func(t *rapid.T) time.Time {
		zone := time.FixedZone("", 60*rapid.IntRange(-14*60, 14*60).Draw(t, "zone"))
		return time.Unix(rapid.Int64Range(1<<27, 1<<36).Draw(t, "unix"), rapid.Int64Range(0, 999_999_999).Draw(t, "ns")).In(zone)
	})
	anyDose = rapid.Custom(func(t *rapid.T) exercises.Dose {
		n := rapid.IntRange(0, 1000)
		return exercises.Dose{
			Hold: anyLength.Draw(t, "hold"), Count: n.Draw(t, "count"), Build: n.Draw(t, "build"),
			Sets: n.Draw(t, "sets"), Rest: anyLength.Draw(t, "rest"),
		}
	})
)

func anySession() *rapid.Generator[Session] {
	return rapid.Custom(func(t *rapid.T) Session {
		s := Session{
			ID: anyID.Draw(t, "id"), Routine: Routine{ID: anyID.Draw(t, "routine"), Name: words.Draw(t, "name")},
			Started: anyTime.Draw(t, "started"), Ended: rapid.SampledFrom(Endings).Draw(t, "ended"),
			Between: anyLength.Draw(t, "between"), Extended: anyLength.Draw(t, "extended"), Skipped: rapid.IntRange(0, 1000).Draw(t, "skipped"),
			Mode: words.Draw(t, "mode"), Easy: rapid.Bool().Draw(t, "easy"),
			Before: Stiffness(rapid.IntRange(0, 11).Draw(t, "before")), After: Stiffness(rapid.IntRange(0, 11).Draw(t, "after")),
			Feel: rapid.SampledFrom(Feels).Draw(t, "feel"), Hurt: words.Draw(t, "hurt"), Note: words.Draw(t, "note"),
		}
		for range rapid.IntRange(0, 4).Draw(t, "steps") {
			s.Routine.Steps = append(s.Routine.Steps, exercises.Step{Exercise: anyID.Draw(t, "exercise"), Dose: anyDose.Draw(t, "dose"), Rest: anyLength.Draw(t, "rest")})
		}
		for range rapid.IntRange(0, 4).Draw(t, "parts") {
			s.Done = append(s.Done, Part{anyID.Draw(t, "exercise"), rapid.SampledFrom(partSides).Draw(t, "side"), anyLength.Draw(t, "time")})
		}
		return s
	})
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
