package play

import (
	"cmp"
	"fmt"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/app/words"
	"limber/exercises"
)

func (p *Player) Render() app.UI {
	if p.run.Routine.ID == "" {
		return p.printed()
	}
	s := p.run.Player
	switch p.run.Face(p.due()) {
	case run.Questions:
		return p.questions()
	case run.End:
		return p.done()
	case run.Nothing:
		return p.nothing()
	}
	now := p.Clocks()
	seg := s.Segment(now)
	e := p.exercise(seg)
	settings := p.Person().Settings
	return app.Div().Class("player is-"+string(seg.Kind)+" is-"+string(s.Phase)+p.moment(seg, now)).Body(
		part.Steady("top", fmt.Sprint(p.far(now), s.Index(now), s.Timeline.Total(), p.run.Mode), p.top),
		app.Div().Class("stage").OnClick(part.On("stage", func(app.Context, app.Event) { p.Happens(run.Toggle{}) })).Body(
			p.figure(seg, seg.Side),
		),
		p.breathButton(seg),
		app.Div().Class("say").Body(
			app.P().Class("kicker").Text(p.kicker(seg, e, now)),
			app.H1().Class("name"+long(p.name(seg, e), longName)).TabIndex(-1).Text(p.name(seg, e)).OnClick(part.Do("name", p.sends(run.Open{Dialog: run.How}))),
			app.P().Class("side"+told(seg)).Body(p.side(seg, e, now)...),
			p.note(seg),
			app.Div().Class("time").Role("timer").Aria("label", p.Words.Player.TimeLeft).Aria("live", "off").Attr("translate", "no").Text(p.time(seg, now)),
			part.Bar("bar", seg.Length, seg.Start+seg.Length-s.Elapsed(now)),
			p.coming(now),
		),
		part.Steady("controls", fmt.Sprint(s.Begun, s.Phase, s.CanUndo(now), settings.NoKeys, p.breathes(seg)), p.controls),
		part.Steady("stop", fmt.Sprint(s.Phase, p.stoppedAt()), p.stopDialog),
		part.Steady("sound", fmt.Sprint(p.run.Mode, s.Waits, settings.Quiet), p.soundDialog),
		part.Steady("how", fmt.Sprint(s.Index(now), p.run.Dialog), p.howDialog),
		part.Steady("steps", fmt.Sprint(s.Index(now), p.run.Dialog), p.stepsDialog),
		part.Steady("breath", fmt.Sprint(p.breath()), p.breathDialog),
		part.Steady("too-much", fmt.Sprint(p.tooMuch, s.Index(now)), p.tooMuchDialog),
	)
}

// moment marks what is to be seen from the mat: that it has not begun, and the
// last seconds of what is under way.
func (p *Player) moment(seg timeline.Segment, now player.Now) string {
	const last = 3 * time.Second // as many as are counted, see package cue
	s := p.run.Player
	switch {
	case !s.Begun:
		return " is-new"
	case s.Phase == player.Playing && seg.End()-s.Elapsed(now) <= last:
		return " is-last"
	}
	return ""
}

// stoppedAt is where the run stands while it does not play.
func (p *Player) stoppedAt() time.Duration {
	if p.run.Player.Phase == player.Playing {
		return 0
	}
	return p.run.Player.Position
}

// printed is what stands there until the program lays the run out.
func (p *Player) printed() app.UI {
	r, _ := p.Person().Routine(p.ID)
	return app.Div().Class("player").Body(part.Heading(r.Name))
}

// nothing is the page of a routine that waits: why, and what fits in its place.
func (p *Player) nothing() app.UI {
	body := append([]app.UI{part.Heading(p.run.Routine.Name)}, p.Waiting(p.run.Changes)...)
	return app.Div().Class("player").Body(append(body, app.P().Class("actions").Body(p.Base.Link("/routines", "button", p.Words.Player.AllRoutines)))...)
}

// far is how much of the whole lies behind. It steps: nobody sees the progress of
// a second in ten minutes, and drawing it is work.
func (p *Player) far(now player.Now) time.Duration {
	return p.run.Player.Elapsed(now).Truncate(5 * time.Second)
}

// top is the row with the button that ends the run, the bar of the whole routine, and
// the buttons of the dialogs.
func (p *Player) top() app.UI {
	s, now, w := p.run.Player, p.Clocks(), &p.Words.Player
	total, at := s.Timeline.Total(), p.far(now)
	return app.Div().Class("top").Body(
		app.Button().Class("round").Aria("label", w.End).Body(part.Icon("close")).OnClick(part.Heard("end", nil, p.ask)),
		app.Div().Class("progress").Role("progressbar").Aria("label", w.Progress).
			Aria("valuemin", 0).Aria("valuemax", int(total/time.Second)).Aria("valuenow", int(at/time.Second)).
			Aria("valuetext", w.Left.With(p.Words.Length.Spoken(s.Timeline.Remaining(at)))).
			Body(part.Journey(s.Timeline, at)).OnClick(part.On("journey", p.tapJourney)),
		p.stepsButton(),
		app.Button().Class("round").Aria("label", w.How).Body(part.Icon("how")).OnClick(part.Heard("how", nil, p.sends(run.Open{Dialog: run.How}))),
		app.Button().Class("round").Aria("label", w.Sound).Body(part.Icon(p.soundIcon())).OnClick(part.Do("sound", func() { p.Happens(run.Open{Dialog: run.HowSounds}) })),
	)
}

// told marks what is to be read sentence by sentence.
func told(seg timeline.Segment) string {
	if seg.Kind.IsWay() {
		return " is-told"
	}
	return ""
}

// taught marks what is read of an exercise that is new, a step at a time: it is
// for who lies on the floor, and has no voice to follow.
func (p *Player) taught(now player.Now) string {
	if p.run.Teaches(p.run.Player.Index(now), p.telling().person.History.Familiar()) {
		return " is-taught" + ofLetters(p.next(now))
	}
	return ""
}

// ofLetters marks for about how many letters there has to be room, see play.css.
func ofLetters(text string) string {
	for _, most := range []int{30, 45, 60, 90} {
		if len([]rune(text)) <= most {
			return " is-of-" + strconv.Itoa(most)
		}
	}
	return " is-of-150"
}

// longName is from how many letters a name is written smaller.
const longName = 28

// long marks a text of more letters than that, which has to be written smaller.
func long(text string, most int) string {
	if len([]rune(text)) > most {
		return " is-long"
	}
	return ""
}

// side names the side under way in the exercise's own words; of counted work it
// says the count.
func (p *Player) side(seg timeline.Segment, e exercises.Exercise, now player.Now) []app.UI {
	at := p.run.Player.Elapsed(now) - seg.Start
	if seg.Kind.IsWay() {
		return []app.UI{app.Text(p.telling().beat(seg, seg.BeatAt(at)))}
	}
	b, moving := seg.Beat(at)
	side := seg.Side
	if moving && b.Side != exercises.NoSide {
		side = b.Side
	}
	var parts []app.UI
	if side != exercises.NoSide {
		parts = append(parts, app.Strong().Text(p.Words.Segment.Side(side)), app.Span().Text(e.Words(side)))
	}
	if moving {
		parts = append(parts, app.Span().Text(p.Words.Player.Count.With(strconv.Itoa(b.Rep), strconv.Itoa(seg.Reps()))))
	}
	if len(parts) == 0 {
		parts = append(parts, app.Span().Text(words.Begin(p.Words.Position.Of(e.Position))))
	}
	return parts
}

// note shows what somebody wants to see at a step, if the stage does not.
func (p *Player) note(seg timeline.Segment) app.UI {
	note := p.noteAt(seg)
	return app.If(note != "" && !p.exercise(seg).IsOwn(), func() app.UI { return app.P().Class("own-note").Text(note) })
}

func (p *Player) time(seg timeline.Segment, now player.Now) string {
	s := p.run.Player
	if s.Phase == player.Counting {
		return words.Clock(s.CountLeft(now))
	}
	if next, ok := s.Timeline.Next(s.Index(now)); ok && s.Phase == player.Waiting {
		return words.Clock(next.Length) // how long what waits will take
	}
	return words.Clock(seg.End() - s.Elapsed(now))
}

// coming is the line below: what comes or, before it begins, what is another than
// the last time.
func (p *Player) coming(now player.Now) app.UI {
	if !p.run.Player.Begun {
		if r, ok := p.Person().Routine(p.ID); ok && p.Person().Plan(r).Tells() {
			return app.Div().Class("before").Body(p.Told(r, p.know))
		}
	}
	return app.P().Class("next" + p.taught(now)).Text(p.next(now))
}

// next says what comes: in the time before work, how much of it; in work, what
// follows.
func (p *Player) next(now player.Now) string {
	s, w, t := p.run.Player, &p.Words.Player, p.telling()
	i := s.Index(now)
	seg := s.Timeline.Segments[i]
	n, ok := s.After(i)
	switch {
	case s.Phase == player.Paused && s.Why == player.Elsewhere:
		return w.GoOnHere
	case !s.Begun && p.run.Routine.Silent && p.run.Mode == cue.NoSound:
		return w.Silent
	case seg.Kind == timeline.Work && s.IsEased(seg):
		return p.exercise(seg).Ease
	case p.run.Teaches(i, t.person.History.Familiar()):
		if rest := t.lessonFrom(i, s.Elapsed(now)); len(rest) > 0 {
			return rest[0]
		}
		return ""
	case !ok:
		return w.Last
	case n.Kind == timeline.Work:
		return t.length(n, p.exercise(n))
	case n.Kind.IsWay():
		return w.Coming.With(words.Within(t.way(n)))
	case n.Kind == timeline.Change:
		return w.Coming.With(cmp.Or(p.exercise(n).Words(n.Side), p.Words.Segment.Side(n.Side)))
	}
	return w.Coming.With(p.exercise(n).Name)
}
