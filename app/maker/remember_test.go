package maker_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"limber/app/kept"
	"limber/app/maker"
	"limber/app/session"
	"limber/exercises"
)

func TestAWishIsRemembered(t *testing.T) {
	p := someone(shipped(t), kept.All{}, monday)
	rapid.Check(t, func(t *rapid.T) {
		w := anyWish(t)
		got := maker.Remembered(p, w.Text())
		usual := maker.Usual(p)
		w.Early, w.Stiff, w.Unseen = usual.Early, session.Stiffness(0), w.Unseen && !w.Bed // in bed nobody sees
		if len(w.Places)+len(got.Places) == 0 {
			got.Places = w.Places
		}
		if len(w.Positions)+len(got.Positions) == 0 {
			got.Positions = w.Positions
		}
		if len(w.Has)+len(got.Has) == 0 {
			got.Has = w.Has
		}
		if !reflect.DeepEqual(w, got) {
			t.Fatalf("%+v became %+v", w, got)
		}
	})
}

func TestWhatIsNoWishIsTheUsualOne(t *testing.T) {
	p := someone(shipped(t), kept.All{}, monday)
	for _, text := range []string{"", "5", "0;;;;", "31;;;;", "x;hips;;;", "5;hips;seated"} {
		if got := maker.Remembered(p, text); !reflect.DeepEqual(got, maker.Usual(p)) {
			t.Errorf("%q is %+v", text, got)
		}
	}
	if got := maker.Remembered(p, "7;hips,wings,hips;sky;;bed"); len(got.Places) != 1 || len(got.Positions) != 0 || !got.Bed || got.Minutes != 7 {
		t.Errorf("it is %+v", got)
	}
}

// A wish from before one could sit on the floor can't name that. Who could be
// everywhere else may be there too; who could not has said where they can be.
func TestAWishFromBeforeAPositionHasItWhereNothingWasBarred(t *testing.T) {
	c := shipped(t)
	const nearly = "seated,standing,kneeling,all-fours,on-front,on-back" // in whatever order
	for _, x := range []struct {
		limits []exercises.Limit
		text   string
		sits   bool
		in     int
	}{
		{nil, nearly + ",on-side;;", true, 8},
		{nil, nearly + ",on-side;;;", false, 7}, // from after it: it was left out
		{nil, nearly + ";;", false, 6},
		{nil, "standing,seated;;", false, 2},
		{nil, ";;", false, 0},
		{[]exercises.Limit{exercises.NoKneeling}, "standing,on-front,on-back,on-side,seated;;", false, 5},
		{[]exercises.Limit{exercises.NoFloor}, "standing,seated;;", false, 2},
	} {
		p := someone(c, kept.All{Choices: session.Choices{Limits: x.limits}}, monday)
		got := maker.Remembered(p, "7;hips;"+x.text).Positions
		if len(got) != x.in || slices.Contains(got, exercises.FloorSitting) != x.sits {
			t.Errorf("%v, %q: %q", x.limits, x.text, got)
		}
	}
}
