package run

import "limber/app/session"

// say takes an event in which a person says something of a run that is over, and
// reports whether this was one.
func (u *update) say(e Event) bool {
	switch e := e.(type) {
	case Wrote:
		u.wrote(e.Failed)
	case Felt:
		u.feel(e.Feel)
	case HurtAt:
		u.Session.Hurt = e.Exercise
		u.keepAgain()
	case Stiff:
		u.Session.After = e.After
		u.keepAgain()
	case Typed: // kept after a pause, and when the field, the page or the app is left
		u.Session.Note, u.Unkept = e.Note, true
		u.effect(Typing{})
	case TypedAll:
		u.keepTyped()
	case Discard:
		if u.Aside { // pressed twice
			return true
		}
		u.Aside, u.Discarded, u.Unkept = true, true, false
		u.effect(Tab{}, Delete{u.Session.ID}, Announce{What: Dropped})
	case KeepIt:
		if !u.Aside { // pressed twice
			return true
		}
		u.Aside, u.Discarded, u.Noted = false, false, u.Session.Note
		u.effect(Tab{u.Session.ID})
		u.keepAgain()
		u.effect(Announce{What: KeptAgain})
	default:
		return false
	}
	return true
}

// feel takes an answer. Who said by mistake that it hurt is not asked the safety
// questions for it.
func (u *update) feel(f session.Feel) {
	if u.Session.Feel == f {
		f = session.NotSaid
	}
	if u.Session.Feel = f; f == session.Hurt {
		u.hurts("")
		u.effect(Reveal{})
	} else {
		u.Session.Hurt = ""
		u.effect(NotAgain{u.Asked})
	}
	u.keepAgain()
}

func (u *update) keepTyped() {
	if u.Unkept {
		u.keepAgain()
	}
}
