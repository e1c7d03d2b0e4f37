package ui

import (
	"limber/app/kept"
	"limber/app/words"
)

// keepingWords say what is not kept and what helps: one sentence or two for each
// thing, none when all is well.
func keepingWords(w *words.Keeping, k kept.Keeping) (all []string) {
	if k.Fault != kept.NoFault {
		all = append(all, w.Both.With(faultWords(w, k.Fault), untilWords(w, k)))
	}
	if k.Aside > 0 {
		all = append(all, w.Aside.Of(k.Aside))
	}
	return all
}

func faultWords(w *words.Keeping, f kept.Fault) string {
	switch f {
	case kept.Blocked:
		return w.Blocked
	case kept.Full:
		return w.Full
	case kept.Busy:
		return w.Busy
	case kept.Later:
		return w.Later
	}
	return w.Broken
}

func untilWords(w *words.Keeping, k kept.Keeping) string {
	switch {
	case k.Unkept == 0:
		return w.NothingLost
	case k.Spilled:
		return w.InReserve
	}
	return w.OnPageOnly
}
