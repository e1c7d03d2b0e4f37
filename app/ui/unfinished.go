package ui

import (
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
	"limber/exercises"
)

// resumable is the run that a reload, a crash or a dead battery left behind.
func (m *model) resumable() (kept.Run, bool) {
	left, ok := m.saved()
	if !ok || len(left.State.Timeline.Segments) == 0 || left.State.Phase == player.Done {
		return kept.Run{}, false
	}
	limits := m.limits()
	for _, seg := range left.State.Timeline.Segments {
		if seg.Kind != timeline.Work || seg.End() <= left.State.Position {
			continue
		}
		e, known := m.catalog.Exercise(seg.Exercise)
		waits := slices.ContainsFunc(limits.Against(e), func(o exercises.Objection) bool { return o.Reason != exercises.ForChoice })
		if !known || waits {
			return kept.Run{}, false // a move that Limber no longer has, or that waits now
		}
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
		needs: needed(exercises.Routine{Steps: r.Steps, Bed: now.Bed}, t),
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

// dropRun ends the run that was left; what was done of it is kept as a session.
func (m *model) dropRun() {
	left, ok := m.saved()
	if !ok {
		return
	}
	m.device.Store.ClearRun(left.Session.ID)
	if s, counts := left.Abandoned(); counts {
		m.put(kept.All{Sessions: []session.Session{s}})
	}
}

// dropStuck ends a run that was left and that Limber, changed since, can't go on
// with.
func (m *model) dropStuck() {
	if m.player != nil && m.player.underWay() {
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
