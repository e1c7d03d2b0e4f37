package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/player"
	"limber/app/reminder"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/backup"
	"limber/app/ui/card"
	"limber/app/ui/figure"
	"limber/app/ui/maker"
	"limber/app/ui/own"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/ui/plan"
	"limber/app/ui/play"
	"limber/app/ui/progress"
	"limber/app/ui/settings"
	"limber/app/words"
	"limber/exercises"
)

// Model is all that one page knows and is: what there is to do, the person, the
// device. It makes the screens and gives each its doors; no screen sees it.
type Model struct {
	content  *exercises.Catalog // what there is to do
	catalog  *exercises.Catalog // and how this person is told it
	words    *words.Words
	base     page.Base
	figures  *figure.Book
	device   Device
	settings person.Settings
	kept     kept.All
	history  *history.History

	awake    settings.Awakening
	later    bool   // the update was put off
	launched string // a page that was opened from outside while a run was under way
	notice   string // something to tell once
	stuck    string // name of a routine that was left and can't be gone on with
	keeping  string // what was told last of how things are kept
	fault    string // a handler broke: where and why
	known    bool   // what the device keeps has been read
	touched  bool   // the page has seen a tap or a key: sound may start by itself
	desk     desk
	finger   page.Finger
	root     app.Context // of the whole page, for what outlives an element
	around   app.Context // of the screen that is shown
	brief    page.Brief  // the screen that is shown

	lookedExercises, lookedRoutines part.Looked // for in the lists

	before    session.Stiffness // given on a routine's page, for the next run
	review    progress.Memory   // what the Progress page remembers
	backup    backup.Memory     // and what came of exporting and importing
	planning  plan.Memory       // what the page of the plan remembers
	wished    maker.Memory      // what the page on which a routine is made remembers
	own       own.Memory        // what the pages of the person's own routines remember
	card      card.Form         // how it is laid out
	begin     bool              // the tap that led here asked to start at once
	player    *play.Player      // the one shown, if one is
	led       *play.Doors
	refresh   func() // draws everything anew
	drawn     int
	title     string // of the screen that the document is called by
	timelines map[string]timeline.Timeline
	laid      session.Day    // the day for which they were compiled
	ladder    *person.Ladder // where the person stands, of what is kept now; nil: to be climbed
	origin    time.Time
}

// desk is one sitting in front of the page, and the reminder to get up.
type desk struct {
	state reminder.State
	timer *time.Timer
}

// New is a page that shows this, in these words, with these figures (as figure.Book
// takes them), under a path of its site.
func New(base string, w *words.Words, c *exercises.Catalog, figures func(id string) string) *Model {
	m := newModel(base, w, c)
	m.figures = figure.NewBook(figures)
	return m
}

func newModel(base string, w *words.Words, c *exercises.Catalog) *Model {
	m := &Model{base: page.NewBase(base), words: w, content: c, origin: time.Now(), refresh: func() {}}
	m.take(kept.All{})
	return m
}

// Content is what a page is told before it starts: what there is to do, and what
// is said. It travels as package positional writes it.
type Content struct {
	Catalog *exercises.Catalog
	Words   *words.Words
}

// now reads the clocks.
func (m *Model) now() player.Now {
	t := time.Now()
	n := player.Now{Mono: t.Sub(m.origin), Wall: t.Round(0)}
	if m.device.Sound != nil {
		n.Sound = m.device.Sound.Clock()
	}
	return n
}

// take puts what the device keeps in the place of what was there.
func (m *Model) take(k kept.All) {
	m.kept = k
	counted := m.who().Counted()
	m.history = history.Of(counted.Sessions, counted.CheckIns, counted.Activities)
	m.catalog = m.content.For(person.Waiting(k.Choices))
	m.timelines, m.ladder = map[string]timeline.Timeline{}, nil
}

// person is whom the page is for, now. On another day, doses may be others.
func (m *Model) person() person.Person {
	p := m.who()
	if day := p.Today(); day != m.laid {
		m.timelines, m.laid = map[string]timeline.Timeline{}, day
		p.Laid = m.timelines
	}
	if m.ladder == nil {
		m.ladder = p.Climbed()
	}
	p.Ladder = m.ladder
	return p
}

// who is the person as the device keeps them, without the ladder of their doses.
func (m *Model) who() person.Person {
	p := person.Person{Catalog: m.catalog, Kept: m.kept, History: m.history, Settings: m.settings, Laid: m.timelines}
	if m.device.Now != nil {
		p.Now = m.device.Now()
	}
	return p
}

// moment is now, in the zone of where the device is.
func (m *Model) moment() time.Time {
	if m.device.Now != nil {
		return m.device.Now()
	}
	return time.Now()
}

// alone leaves the screen and what is around it as they are drawn, though something
// in it is drawn anew.
func (m *Model) alone() { m.around.PreventUpdate() }

// rest is how long nobody has tapped before something is done ahead of the next tap.
const rest = 300 * time.Millisecond

// whenQuiet does something in a while, when the browser has drawn. It draws nothing.
func (m *Model) whenQuiet(do func()) {
	m.root.After(rest, func(ctx app.Context) {
		defer part.Survive(ctx, "later")
		ctx.PreventUpdate()
		do()
	})
}

// Refresh draws everything anew: the page has news of its own.
func (m *Model) Refresh() { m.refresh() }
