package play

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/player"
	"limber/app/run"
	"limber/app/timeline"
	"limber/app/ui/figure"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/exercises"
)

// Pacer leads breathing: heard as soft tones, felt where the phone can buzz,
// seen in a circle and in the figure. It is a run of its own, so that its tones
// are on time however busy the page is.
type Pacer struct {
	app.Compo

	ID     string // of an exercise done in breaths
	*Doors        // as a player's

	ctx    app.Context
	run    run.Pacer
	motion *figure.Motion
	ring   circle
	tide   circle // the one that fills the screen
	large  bool   // it does
	past   func() // stops listening to the history
	timer  *time.Timer
}

func (c *Pacer) OnInit() {
	c.motion = &figure.Motion{}
	c.reset()
}

func (c *Pacer) reset() {
	all := c.Person().Catalog
	e, _ := all.Exercise(c.ID)
	c.run = run.NewPacer(run.Breaths(all, e))
}

func (c *Pacer) OnMount(ctx app.Context) {
	c.ctx = ctx
	c.past = part.Listen(ctx, app.Window(), "popstate", func(app.Value) {
		c.large = false
		part.CloseDialog("breath")
	})
	c.pose()
}

// OnDismount leaves nothing sounding behind.
func (c *Pacer) OnDismount() {
	c.halt()
	if c.past != nil {
		c.past()
	}
}

// start begins the breaths; it is called inside a tap.
func (c *Pacer) start() {
	c.reset()
	line := c.run.Player.Timeline
	c.Lay(line, cue.Plan(line, exercises.Soft, false))
	c.Do(run.Unlock{})
	c.dispatch(player.Play{})
}

func (c *Pacer) halt() {
	if c.run.Breathes() {
		c.dispatch(player.End{})
	}
}

// dispatch lets something happen and does what follows from it.
func (c *Pacer) dispatch(e player.Event) {
	if c.timer != nil {
		c.timer.Stop()
	}
	now := c.Clocks()
	var effects []run.Effect
	c.run, effects = run.UpdatePacer(c.run, e, now)
	for _, effect := range effects {
		c.Do(effect)
	}
	c.pose()
	if c.run.Breathes() {
		c.timer = time.AfterFunc(c.run.UntilChange(now), func() {
			c.ctx.Dispatch(func(ctx app.Context) {
				defer part.Survive(ctx, "breath")
				c.dispatch(player.Tick{})
			})
		})
	}
}

// pose brings the figure and the circle to the present moment.
func (c *Pacer) pose() {
	if app.IsServer || !c.Mounted() || len(c.run.Player.Timeline.Segments) < 2 {
		return
	}
	now := c.Clocks()
	seg := c.run.Player.Timeline.Segments[1]
	at := max(0, c.run.Player.Elapsed(now)-seg.Start)
	going := c.run.Breathes() && c.run.Player.Segment(now).Kind == timeline.Work
	c.motion.Show(seg, at, going)
	find := func(class string) app.Value { return c.JSValue().Call("querySelector", class) }
	if !part.Calm() {
		c.ring.show(find(".breath-ring"), look{"transform", "scale(0.5)", "scale(1)"}, seg, at, going)
	}
	c.tide.show(find(".breath-tide"), tide(), seg, at, going)
}

// fill lets the breath fill the screen, and starts it. The page stands twice in
// the history meanwhile, so that a step back leads here.
func (c *Pacer) fill() {
	c.large = true
	page.ThisEntry().Push()
	part.OpenDialog("breath")
	if !c.run.Breathes() {
		c.start()
	}
}

// leave is the step back that ends it.
func (c *Pacer) leave() {
	if c.large {
		page.GoBack(1)
	}
}
