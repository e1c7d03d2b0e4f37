package ui

import (
	"fmt"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

func (p *Player) Render() app.UI {
	s := p.run.Player
	switch p.run.Face(p.due()) {
	case run.Questions:
		return p.screening()
	case run.End:
		return p.done()
	case run.Nothing:
		return p.nothing()
	}
	now := the.now()
	seg := s.Segment(now)
	e := p.exercise(seg)
	return app.Div().Class("player is-"+string(seg.Kind)+" is-"+string(s.Phase)).Body(
		part.Steady("top", fmt.Sprint(p.far(now), s.Index(now), s.Timeline.Total(), p.run.Mode), p.top),
		app.Div().Class("stage").OnClick(part.On("stage", func(app.Context, app.Event) { p.happens(run.Toggle{}) })).Body(
			p.figure(seg, seg.Side),
		),
		app.Div().Class("say").Body(
			app.P().Class("kicker").Text(p.kicker(seg, e, now)),
			app.H1().Class("name"+long(p.name(seg, e))).TabIndex(-1).Text(p.name(seg, e)),
			app.P().Class("side"+told(seg)).Body(p.side(seg, e, now)...),
			app.Div().Class("time").Role("timer").Aria("label", "Time left").Aria("live", "off").Attr("translate", "no").Text(p.time(seg, now)),
			part.Bar("bar", seg.Length, seg.Start+seg.Length-s.Elapsed(now)),
			app.P().Class("next").Text(p.next(now)),
		),
		part.Steady("controls", fmt.Sprint(s.Begun, s.Phase, s.CanUndo(now), the.settings.NoKeys), p.controls),
		part.Steady("stop", fmt.Sprint(s.Phase, p.stoppedAt()), p.stopDialog),
		part.Steady("sound", fmt.Sprint(p.run.Mode, s.Waits, the.settings.Quiet), p.soundDialog),
		part.Steady("too-much", fmt.Sprint(p.tooMuch, s.Index(now)), p.tooMuchDialog),
	)
}

// stoppedAt is where the run stands while it does not play.
func (p *Player) stoppedAt() time.Duration {
	if p.run.Player.Phase == player.Playing {
		return 0
	}
	return p.run.Player.Position
}

// nothing is shown in place of a routine that waits.
func (p *Player) nothing() app.UI {
	body := append([]app.UI{part.Heading(p.run.Routine.Name)}, offerDoors().Waiting(p.run.Changes)...)
	return app.Div().Class("player").Body(append(body, app.P().Class("actions").Body(link("/routines", "button", "All routines")))...)
}

// far is how much of the whole lies behind. It steps: nobody sees the progress of
// a second in ten minutes, and drawing it is work.
func (p *Player) far(now player.Now) time.Duration {
	return p.run.Player.Elapsed(now).Truncate(5 * time.Second)
}

// top says how far the whole is, and lets out.
func (p *Player) top() app.UI {
	s, now := p.run.Player, the.now()
	total, at := s.Timeline.Total(), p.far(now)
	return app.Div().Class("top").Body(
		app.Button().Class("round").Aria("label", "End").Body(part.Icon("close")).OnClick(part.Do("end", p.ask)),
		app.Div().Class("progress").Role("progressbar").Aria("label", "Routine progress").
			Aria("valuemin", 0).Aria("valuemax", int(total/time.Second)).Aria("valuenow", int(at/time.Second)).
			Aria("valuetext", spoken(s.Timeline.Remaining(at))+" left").
			Body(part.Journey(s.Timeline, at)),
		app.Button().Class("round").Aria("label", "Sound").Body(part.Icon(p.soundIcon())).OnClick(part.Do("sound", func() { p.happens(run.Open{Dialog: run.HowSounds}) })),
	)
}

func (p *Player) kicker(seg timeline.Segment, e exercises.Exercise, now player.Now) string {
	s := p.run.Player
	switch {
	case s.Phase == player.Counting:
		return "Going on in"
	case s.Phase == player.Waiting:
		return "Ready when you are"
	case !s.Begun:
		return "First"
	case s.Phase == player.Paused:
		return pausedWords[s.Why]
	}
	b, ok := seg.Beat(s.Elapsed(now) - seg.Start)
	switch {
	case ok && seg.Kind.IsWay():
		return fmt.Sprintf("%d of %d", seg.BeatAt(b.At)+1, len(seg.Beats))
	case ok:
		return b.Name
	}
	return kicker(seg, e.Kind)
}

var pausedWords = map[player.Reason]string{
	player.Asked:       "Paused",
	player.Slept:       "Paused while you were away",
	player.Interrupted: "Paused: the sound was interrupted",
}

func (p *Player) name(seg timeline.Segment, e exercises.Exercise) string {
	if seg.Kind.IsWay() {
		return wayName(seg)
	}
	return e.Name
}

// told marks what is to be read sentence by sentence.
func told(seg timeline.Segment) string {
	if seg.Kind.IsWay() {
		return " is-told"
	}
	return ""
}

// long marks a name that has to be written smaller.
func long(name string) string {
	const most = 28 // two lines on a small phone
	if len([]rune(name)) > most {
		return " is-long"
	}
	return ""
}

// side names the side under way in the exercise's own words; of counted work it
// says the count.
func (p *Player) side(seg timeline.Segment, e exercises.Exercise, now player.Now) []app.UI {
	if seg.Kind.IsWay() {
		return []app.UI{app.Text(wayBeat(seg, seg.BeatAt(p.run.Player.Elapsed(now)-seg.Start)))}
	}
	b, moving := seg.Beat(p.run.Player.Elapsed(now) - seg.Start)
	side := seg.Side
	if moving && b.Side != exercises.NoSide {
		side = b.Side
	}
	var parts []app.UI
	if side != exercises.NoSide {
		parts = append(parts, app.Strong().Text(sideWords(side)), app.Span().Text(e.Words(side)))
	}
	if moving {
		parts = append(parts, app.Span().Text(fmt.Sprintf("%d of %d", b.Rep, seg.Reps())))
	}
	if len(parts) == 0 {
		parts = append(parts, app.Span().Text(capital(the.words.Position.Of(e.Position))))
	}
	return parts
}

func (p *Player) time(seg timeline.Segment, now player.Now) string {
	s := p.run.Player
	if s.Phase == player.Counting {
		return clock(s.CountLeft(now))
	}
	if next, ok := following(s.Timeline, s.Index(now)); ok && s.Phase == player.Waiting {
		return clock(next.Length) // how long what waits will take
	}
	return clock(seg.End() - s.Elapsed(now))
}

// next says what comes: in the time before work, how much of it; in work, what
// follows.
func (p *Player) next(now player.Now) string {
	t, i := p.run.Player.Timeline, p.run.Player.Index(now)
	n, ok := following(t, i)
	switch {
	case t.Segments[i].Kind == timeline.Work && p.run.Player.IsEased(t.Segments[i]):
		return p.exercise(t.Segments[i]).Ease
	case p.run.Teaches(i, the.history.Familiar()):
		return lessonAt(t, i, p.run.Player.Elapsed(now)-t.Segments[i].Start)
	case !ok:
		return "Then you are done"
	case n.Kind == timeline.Work:
		return length(n, p.exercise(n))
	case n.Kind.IsWay():
		return "Next: " + strings.ToLower(wayName(n))
	case n.Kind == timeline.Change:
		return "Next: " + p.exercise(n).Words(n.Side)
	}
	return "Next: " + p.exercise(n).Name
}
