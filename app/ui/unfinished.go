package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/run"
	"limber/app/timeline"
	"limber/exercises"
)

// resumable is the run that a reload, a crash or a dead battery left behind.
func (m *model) resumable() (kept.Run, bool) {
	left, ok := m.saved()
	if !ok || !run.CanGoOn(left, m.catalog, m.limits()) {
		return kept.Run{}, false
	}
	return left, true
}

// saved is the run that the device has, whether it can be gone on with or not.
func (m *model) saved() (kept.Run, bool) {
	if m.device.Store == nil {
		return kept.Run{}, false
	}
	r, ok := m.device.Store.LoadRun(m.moment())
	return r.Renamed(m.catalog.Now()), ok
}

// unfinished is what pages say of the run that can be resumed.
type unfinished struct {
	id, name    string
	exercise    string // where it stands
	total, left time.Duration
	needs       []exercises.Need
}

func (m *model) unfinished() (unfinished, bool) {
	left, ok := m.resumable()
	if !ok {
		return unfinished{}, false
	}
	r, t := left.Session.Routine, left.State.Timeline
	now, _ := m.catalog.Routine(r.ID)
	return unfinished{
		id: r.ID, name: routineName(r), exercise: standsAt(t, left.State.Position),
		total: t.Total(), left: t.Remaining(left.State.Position),
		needs: the.person().Needed(exercises.Routine{Steps: r.Steps, Bed: now.Bed}, t),
	}, true
}

// standsAt is the exercise under way, or the one that a way leads to.
func standsAt(t timeline.Timeline, d time.Duration) string {
	s := t.Segments[max(t.At(d), 0)]
	if s.Kind.IsWay() && s.Step < len(t.Routine.Steps) {
		return t.Routine.Steps[s.Step].Exercise
	}
	return s.Exercise
}

// dropStuck ends a run that was left and that Limber, changed since, can't go on
// with.
func (m *model) dropStuck() {
	if m.player != nil && m.player.run.UnderWay() {
		return
	}
	left, ok := m.saved()
	if _, can := m.resumable(); !ok || can {
		return
	}
	if _, counts := left.Abandoned(); counts {
		m.stuck = routineName(left.Session.Routine)
	}
	m.dropRun()
}

// stuckLine says what became of such a run.
func stuckLine() app.UI {
	return app.If(the.stuck != "", func() app.UI {
		return app.P().Class("notice").Text(the.stuck + " has changed since you left it. What you did of it is kept.")
	})
}

// openLine says on a routine's page that another one is open.
func openLine(id string) app.UI {
	open, ok := the.unfinished()
	return app.If(ok && open.id != id, func() app.UI {
		return app.Div().Class("notice").Body(
			app.P().Text(open.name+" is still open, with "+spoken(open.left)+" left. If you start another routine, what you did of it is kept."),
			app.P().Class("actions").Body(link("/play/"+open.id, "button", "Go on with "+open.name)),
		)
	})
}
