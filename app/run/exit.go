package run

// Exit is the way out of the player. While a run is under way the page stands
// twice in the history, so that a back gesture does not leave it but lands where
// we can ask.
type Exit struct {
	Guarded  bool   // the page stands there twice
	Stepping bool   // a step back of ours is under way
	Leaving  string // the page to go to
}

func (u *update) guard() {
	if !u.Guarded {
		u.Guarded = true
		u.effect(Guard{})
	}
}

// unguard takes the second entry away, once there is nothing left to ask.
func (u *update) unguard() {
	if u.Guarded {
		u.Guarded, u.Stepping = false, true
		u.effect(StepBack{1})
	}
}

func (u *update) wentBack() {
	if u.Stepping {
		to := u.Leaving
		u.Stepping, u.Leaving = false, ""
		if to != "" {
			u.effect(Replace{to})
		}
		return
	}
	if !u.Guarded {
		return
	}
	u.Guarded = false
	if !u.UnderWay() {
		u.effect(StepBack{1})
		return
	}
	u.guard()
	if u.Dialog == Breath {
		u.close()
		return
	}
	u.open(StopHere)
}

// leave goes to another page and leaves no player behind in the history: going
// back from there leads to where one was before it.
func (u *update) leave(to, from string) {
	if u.Leaving != "" {
		return
	}
	if from == to {
		steps := 1
		if u.Guarded {
			steps = 2
		}
		u.Guarded, u.Leaving = false, to
		u.effect(StepBack{steps})
		return
	}
	u.Leaving = to
	u.unguard()
	if !u.Stepping {
		u.effect(Replace{to})
	}
}
