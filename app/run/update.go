package run

import (
	"limber/app/cue"
	"limber/app/player"
	"limber/app/timeline"
)

// Update returns the state after an event, and the effects to perform, in order.
// The state before stays as it was.
func Update(s State, e Event, w World) (State, []Effect) {
	u := update{State: s, world: w}
	u.handle(e)
	return u.State, u.effects
}

// update is one Update under way.
type update struct {
	State
	world   World
	effects []Effect
}

func (u *update) effect(e ...Effect) { u.effects = append(u.effects, e...) }

func (u *update) handle(e Event) {
	if u.Player.Phase == player.Done && u.say(e) {
		return
	}
	if u.UnderWay() && u.tooMuch(e) {
		return
	}
	switch e := e.(type) {
	case Player:
		if e.Event == (player.Play{}) {
			u.start()
			return
		}
		u.play(e.Event)
	case Toggle:
		if u.plays() {
			u.play(player.Pause{})
			return
		}
		u.effect(Unlock{})
		u.start()
	case Read:
		u.read(e.Laid)
	case Answered:
		u.answered(e.Laid)
	case Sounds:
		u.Mode = e.Mode
		if !u.Routine.Silent { // there it is for this run only
			u.effect(KeepMode{e.Mode})
		}
		u.effect(Unlock{}, Prepare{})
		u.play(player.Resound{})
	case Open:
		u.open(e.Dialog)
	case Closed:
		if u.Dialog == e.Dialog {
			u.goOn()
		}
	case GoOn:
		u.goOn()
	case Stop:
		u.close()
		u.play(player.End{})
	case WentBack:
		u.wentBack()
	case Out:
		if u.UnderWay() {
			u.open(StopHere)
			return
		}
		u.leave(e.To, e.From)
	case Leave:
		u.leave(e.To, e.From)
	case Hide:
		if u.UnderWay() {
			u.play(player.Tick{})
			u.effect(SaveNow{u.Snapshot(u.world.Moment)})
			return
		}
		u.keepTyped()
	case Gone:
		if u.Player.Phase != player.Done {
			u.play(player.Pause{})
			return
		}
		u.keepTyped()
		u.effect(Tab{})
	}
}

// play lets something happen to the player and does what follows from it.
func (u *update) play(e player.Event) {
	var effects []player.Effect
	left := u.Player.Begun && u.Player.Phase == player.Paused
	u.Player, effects = player.Update(u.Player, e, u.world.Clocks)
	for _, effect := range effects {
		u.follow(effect)
	}
	if left && u.Player.Phase == player.Playing {
		u.tellRest()
	}
	if u.Dialog.pauses() && u.plays() {
		u.Played = true
		u.play(player.Pause{})
		return
	}
	u.breathes()
	if u.Player.Phase == player.Playing && u.world.Clocks.Mono-u.saved >= SaveEvery {
		u.save()
	}
}

func (u *update) follow(e player.Effect) {
	switch e := e.(type) {
	case player.Sound:
		u.effect(Sound(e), Show{})
	case player.Count:
		u.effect(Count{})
	case player.Hush:
		u.effect(Hush{}, Show{})
	case player.Replan:
		u.effect(Prepare{})
	case player.Resized:
		u.resized(e)
	case player.Enter:
		u.tell(e.Segment)
		u.buzz(e.Segment)
		u.effect(Show{})
	case player.Passed:
		u.tellPoint(e)
	case player.Beat:
		u.tellBeat(e.Segment, e.Beat)
	case player.Awake:
		u.effect(Awake(e))
	case player.Keep:
		u.guard()
		u.begin()
		u.save()
	case player.Finish:
		u.unguard()
		u.finish()
	}
}

// buzz lets a phone that makes no sound be felt: once for what comes, twice for
// work.
func (u *update) buzz(segment int) {
	if u.Mode == cue.NoSound && u.buzzes() {
		u.effect(Buzz{Twice: u.Player.Timeline.Segments[segment].Kind == timeline.Work})
	}
}

// buzzes reports whether the phone may be felt. In a silent routine it may not: on
// a table, all hear it.
func (u *update) buzzes() bool { return !u.world.Unfelt && !u.Routine.Silent }
