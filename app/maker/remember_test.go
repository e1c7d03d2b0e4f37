package maker_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"limber/app/kept"
	"limber/app/maker"
	"limber/app/session"
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
