package progress

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/session"
	"limber/app/ui/part"
)

// edit keeps a session with something said anew.
func (d Doors) edit(id string, change func(*session.Session)) {
	if s, ok := d.session(id); ok {
		change(&s)
		d.Keep(kept.All{Sessions: []session.Session{s}})
	}
}

// session is the one called id, as it is kept now.
func (d Doors) session(id string) (session.Session, bool) {
	all := d.Person().Kept.Sessions
	i := slices.IndexFunc(all, func(s session.Session) bool { return s.ID == id })
	if i < 0 {
		return session.Session{}, false
	}
	return all[i], true
}

// when is the moment of a session.
func (d Doors) when(s session.Session) string {
	return d.Words.Moment(s.Started, d.Person().Today())
}

// dayField gives a session another day.
func (d Doors) dayField(s session.Session, label string) app.UI {
	id := "day-of-" + s.ID
	return app.Span().Class("field").Body(
		app.Label().For(id).Text(label),
		app.Input().Type("date").ID(id).Class("input").Max(d.Person().Today().String()).Value(s.Day().String()).OnChange(part.On(id, func(ctx app.Context, _ app.Event) {
			d.redate(s, ctx.JSSrc().Get("value").String())
		})),
	)
}

// redate gives a session its real day. A date typed by half is none yet.
func (d Doors) redate(s session.Session, day string) {
	on, ok := session.DayNamed(day)
	if !ok || on < oldest || session.Ahead(s.On(on).Started, d.Person().Now) {
		return
	}
	d.edit(s.ID, func(s *session.Session) { *s = s.On(on) })
	d.Announce(d.Words.History.CountedOn.With(d.Words.ShortDay(on, d.Person().Today())))
}

// oldest is the first day that a session can have been on: 1 January 2000.
const oldest session.Day = 10957

func (d Doors) isGone(id string) bool {
	return slices.ContainsFunc(d.Memory.gone, func(s session.Session) bool { return s.ID == id })
}

func (d Doors) deleteSession(id string) {
	s, ok := d.session(id)
	if !ok { // pressed twice
		return
	}
	d.Memory.gone = append(d.Memory.gone, s)
	d.Drop(kept.Sessions, id)
	d.Announce(d.Words.History.Deleted)
}

func (d Doors) bringSession(s session.Session) {
	if !d.isGone(s.ID) { // pressed twice
		return
	}
	d.Memory.gone = slices.DeleteFunc(d.Memory.gone, func(r session.Session) bool { return r.ID == s.ID })
	d.Keep(kept.All{Sessions: []session.Session{s}})
	d.Announce(d.Words.History.BroughtBack)
}
