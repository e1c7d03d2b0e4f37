package ui

import (
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/app/ui/part"
	"limber/exercises"
)

// Pacer leads breathing: heard as soft tones, felt where the phone can buzz,
// seen in a circle and in the figure. It is a run of its own, so that its tones
// are on time however busy the page is.
type Pacer struct {
	app.Compo

	ID string // of an exercise done in breaths

	ctx    app.Context
	state  player.State
	motion *figure.Motion
	ring   app.Value // the animation of the circle; nil when motion is to be less
	timer  *time.Timer
	buzzed time.Duration // where the beat began that was felt last
}

const (
	pacerReady  = 4 * time.Second // to put the hands in place
	pacerLength = 3 * time.Minute
)

// The pattern that is felt as a breath goes in, or out, in milliseconds.
var buzzes = map[exercises.Tone][]int{
	exercises.ToneIn:  {120},
	exercises.ToneOut: {50, 90, 50},
}

// breaths is a timeline of slow breaths, for a few minutes.
func breaths(c *exercises.Catalog, e exercises.Exercise) timeline.Timeline {
	dose := exercises.Dose{Count: int(pacerLength / max(e.Cycle(), time.Second)), Sets: 1}
	r := exercises.Routine{ID: "breathing", Steps: []exercises.Step{{Exercise: e.ID, Dose: dose}}}
	t, err := timeline.Compile(&exercises.Catalog{Exercises: c.Exercises}, r, timeline.Options{}) // without ways: nobody has to get down or up
	if err != nil {
		return timeline.Timeline{Routine: r}
	}
	t.Segments[0].Length = pacerReady
	t.Segments[1].Start = pacerReady
	return t
}

func (c *Pacer) OnInit() {
	c.motion = &figure.Motion{}
	c.reset()
}

func (c *Pacer) reset() {
	e, _ := the.catalog.Exercise(c.ID)
	c.state, c.buzzed = player.New(breaths(the.catalog, e), false), -1
}

func (c *Pacer) OnMount(ctx app.Context) {
	c.ctx = ctx
	c.pose()
}

// OnDismount leaves nothing sounding behind.
func (c *Pacer) OnDismount() { c.halt() }

// start breathes; it runs inside a tap.
func (c *Pacer) start() {
	c.reset()
	s := the.device.Sound
	s.SetVolume(the.settings.Volume())
	s.Prepare(the.mode(), c.state.Timeline, cue.Plan(c.state.Timeline, exercises.Soft, false), false)
	s.Unlock()
	c.dispatch(player.Play{})
}

func (c *Pacer) halt() {
	if c.breathes() {
		c.dispatch(player.End{})
	}
}

func (c *Pacer) breathes() bool { return c.state.Phase == player.Playing }

// dispatch lets something happen and does what follows from it.
func (c *Pacer) dispatch(e player.Event) {
	if c.timer != nil {
		c.timer.Stop()
	}
	now := the.now()
	var effects []player.Effect
	c.state, effects = player.Update(c.state, e, now)
	for _, effect := range effects {
		switch effect := effect.(type) {
		case player.Sound:
			the.device.Sound.Play(effect.From, effect.Until)
		case player.Hush:
			the.device.Sound.Hush()
		case player.Awake:
			the.device.Awake.Hold(effect.On)
		}
	}
	c.feel(now)
	c.pose()
	if c.breathes() {
		c.timer = time.AfterFunc(c.untilChange(now), func() {
			c.ctx.Dispatch(func(ctx app.Context) {
				defer part.Survive(ctx, "breath")
				c.dispatch(player.Tick{})
			})
		})
	}
}

// untilChange is the time until another second of the beat is shown.
func (c *Pacer) untilChange(now player.Now) time.Duration {
	const late = 3 * time.Millisecond // timers may be early by a rounding
	_, left := c.beat(now)
	return (left-1)%time.Second + 1 + late
}

// beat is the beat under way and what is left of it; before the first breath,
// what is left of getting ready.
func (c *Pacer) beat(now player.Now) (timeline.Beat, time.Duration) {
	seg := c.state.Segment(now)
	at := c.state.Elapsed(now) - seg.Start
	if b, ok := seg.Beat(at); ok {
		return b, b.At + b.Length - at
	}
	return timeline.Beat{}, seg.Length - at
}

// feel buzzes as a beat begins.
func (c *Pacer) feel(now player.Now) {
	b, _ := c.beat(now)
	if !c.breathes() || c.state.Segment(now).Kind != timeline.Work || b.At == c.buzzed {
		return
	}
	c.buzzed = b.At
	if pattern := buzzes[b.Tone]; pattern != nil && the.device.Buzz != nil {
		the.device.Buzz(pattern...)
	}
}

// pose brings the figure and the circle to the present moment.
func (c *Pacer) pose() {
	if app.IsServer || !c.Mounted() || len(c.state.Timeline.Segments) < 2 {
		return
	}
	now := the.now()
	seg := c.state.Timeline.Segments[1]
	at := max(0, c.state.Elapsed(now)-seg.Start)
	going := c.breathes() && c.state.Segment(now).Kind == timeline.Work
	c.motion.Show(seg, at, going)
	if c.ring == nil && !part.Calm() {
		c.ring = c.JSValue().Call("querySelector", ".breath-ring").Call("animate", swell(seg), map[string]any{
			"duration": cycleOf(seg).Seconds() * 1000, "iterations": math.Inf(1),
		})
	}
	if c.ring == nil {
		return
	}
	c.ring.Set("currentTime", at.Seconds()*1000)
	if going {
		c.ring.Call("play")
	} else {
		c.ring.Call("pause")
	}
}
