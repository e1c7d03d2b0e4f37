package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/mine"
	"limber/app/person"
	"limber/app/reminder"
	"limber/app/session"
	"limber/app/timeline"
	"limber/app/ui/backup"
	"limber/app/ui/card"
	"limber/app/ui/care"
	"limber/app/ui/exercises"
	"limber/app/ui/figure"
	"limber/app/ui/maker"
	"limber/app/ui/offer"
	"limber/app/ui/own"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/ui/plan"
	"limber/app/ui/play"
	"limber/app/ui/progress"
	"limber/app/ui/remind"
	"limber/app/ui/routines"
	"limber/app/ui/settings"
	"limber/app/ui/today"
	exerciseData "limber/exercises"
)

// What screens in folders of their own are given.

func (m *Model) exercisesDoors() exercises.Doors {
	return exercises.Doors{Doors: m.offerDoors(), Looked: &m.lookedExercises, Choose: m.choose, Draw: m.Refresh, Announce: page.Announce}
}

func (m *Model) careDoors() care.Doors {
	return care.Doors{Words: m.words, Person: m.person, Base: m.base, Choose: m.choose, Change: m.change, Turned: m.turned}
}

func (m *Model) offerDoors() offer.Doors {
	return offer.Doors{Words: m.words, Person: m.person, Figures: m.figures, Base: m.base, Brief: m.brief, Tapped: m.tapped, Choose: m.choose, Change: m.change, Announce: page.Announce}
}

func (m *Model) todayDoors() today.Doors {
	return today.Doors{
		Doors: m.offerDoors(), Care: m.careDoors(),
		Unfinished: m.unfinished, Stuck: func() string { return m.stuck }, Drop: m.dropRun,
		Keep: m.put, Did: m.progressDoors().DidAlso, Also: m.progressDoors().Also,
		Go: m.goTo, Make: func(minutes int) { m.makerDoors().StartOf(minutes) },
	}
}

// goTo shows another page.
func (m *Model) goTo(path string) { m.root.Navigate(m.href(path)) }

func (m *Model) routinesDoors() routines.Doors {
	return routines.Doors{
		Doors: m.offerDoors(), Care: m.careDoors(), Unfinished: m.unfinished, Drop: m.dropRun,
		Before: func() session.Stiffness { return m.before }, SetBefore: func(s session.Stiffness) { m.before = s },
		Looked: &m.lookedRoutines, Draw: m.Refresh, Choose: m.choose, Change: m.change, Announce: page.Announce,
		Prepare:  func(routine string) { m.ahead("/routines/" + routine) },
		MakeMine: func(r exerciseData.Routine) { m.ownDoors().Make(r) },
	}
}

func (m *Model) ownDoors() own.Doors {
	all := m.routinesDoors()
	return own.Doors{
		Doors: all.Doors, Memory: &m.own, Files: m.device.Files, Unfinished: m.unfinished, Changed: all.Changed, Starts: all.Starts, StillOpen: all.StillOpen,
		Known: func() bool { return m.known },
		Keep:  m.keepMine, Drop: func(id string) { m.drop(kept.Routines, id) },
		Go:       m.goTo,
		Address:  m.address,
		OnApple:  func() bool { own := m.device.Copy; return own != nil && own.Apple() && !own.Installed() },
		Announce: page.Announce, Draw: m.Refresh,
		Focus: func(id string) { m.root.Defer(func(app.Context) { page.FocusOn(id) }) },
		Write: page.WriteField,
	}
}

func (m *Model) cardDoors() card.Doors {
	return card.Doors{Doors: m.offerDoors(), Form: &m.card, Known: func() bool { return m.known }, Address: m.address, Draw: m.Refresh}
}

func (m *Model) makerDoors() maker.Doors {
	own := m.ownDoors()
	return maker.Doors{
		Doors: own.Doors, Memory: &m.wished, Change: m.change, Unfinished: m.unfinished, Drop: m.dropRun,
		Keep: own.Keep, Go: own.Go, Announce: own.Announce, Draw: own.Draw, Focus: own.Focus,
		Alone: m.alone, Later: m.whenQuiet,
	}
}

func (m *Model) planDoors() plan.Doors {
	d := plan.Doors{
		Words: m.words, Person: m.person, Base: m.base, Memory: &m.planning,
		Change: m.change, Address: m.address, Announce: page.Announce, Draw: m.Refresh,
	}
	if files := m.device.Files; files != nil {
		d.Save = files.Save
	}
	return d
}

func (m *Model) progressDoors() progress.Doors {
	return progress.Doors{
		Words:  m.words,
		Person: m.person, Base: m.base, Brief: m.brief, Memory: &m.review, Backup: func() app.UI { return backup.Section(m.backupDoors()) },
		Keep: m.put, Drop: m.drop, Choose: m.choose, Announce: page.Announce,
	}
}

func (m *Model) backupDoors() backup.Doors {
	return backup.Doors{
		Words: m.words, Person: m.person, Memory: &m.backup, Store: m.device.Store, Files: m.device.Files,
		Keeping: func() []string { return keepingWords(&m.words.Keeping, m.device.Store.Status()) },
		Draw:    m.Refresh, Read: m.reload, Changed: m.settleAnew,
		Emptied: func() { m.review, m.wished, m.planning = progress.Memory{}, maker.Memory{}, plan.Memory{} },
		Reveal:  func(id string) { page.Reveal(m.root, id) },
	}
}

func (m *Model) settingsDoors() settings.Doors {
	d := m.device
	return settings.Doors{
		Words: m.words, Person: m.person, Base: m.base, Care: m.careDoors(),
		Choose: m.choose, Change: m.change, Announce: page.Announce, Tell: m.tell, Draw: m.Refresh,
		Try: m.try, Sound: d.Sound, Speech: d.Speech, Buzz: d.Buzz, Copy: m.ownCopy,
		Hold:     func(on bool) { d.Awake.Hold(on) },
		Awake:    func() settings.Awakening { return m.awake },
		Playing:  func() bool { return m.player != nil },
		Promised: func() bool { return d.Store != nil && d.Store.Status().Promised },
		Persist:  func(f func(bool)) { d.Store.Persist(f) },
		Like:     m.drawAs,
		Portrait: func(who exerciseData.Person) app.UI { return figure.Portrait(m.figures, who) },
	}
}

// drawAs shows somebody else in all figures, where theirs can be had.
func (m *Model) drawAs(who exerciseData.Person) {
	w := &m.words.Settings
	m.device.Copy.Draw(string(who), func(drawn bool) {
		if !drawn {
			settings.Liked(m.settings.Like)
			m.tell(w.LikeRefused)
			return
		}
		m.figures.Anew()
		m.change(func(s *person.Settings) { s.Like = who })
		m.refresh()
		page.Announce(w.LikeTold)
	})
}

func (m *Model) remindDoors() remind.Doors {
	d := remind.Doors{
		Words: m.words, Person: m.person, Base: m.base,
		State:   func() reminder.State { return m.desk.state },
		Happens: func(e reminder.Event) { m.sits(e) },
		Change:  m.change, Tapped: m.tapped, Try: m.try, Tell: m.tell, Draw: m.Refresh,
		Ask: func(f func(bool)) { m.device.Notify.Ask(f) },
	}
	if files := m.device.Files; files != nil {
		d.Save = files.Save
	}
	return d
}

// settleAnew takes up settings that may be others now, and forgets what a page
// remembers of what was kept before.
func (m *Model) settleAnew() {
	m.settings, m.ladder = person.SettingsOf(m.device.Store.Settings()), nil
	settings.Look("theme", m.settings.Theme)
	settings.Look("text", m.settings.Text)
	m.review.Forget()
}

// ownCopy is what is known of this page's own copy of Limber.
func (m *Model) ownCopy() part.Copy {
	own := m.device.Copy
	if own == nil {
		return part.Copy{}
	}
	c := part.Copy{Known: true, Secure: own.Secure(), Installed: own.Installed()}
	c.State, c.Reason = own.Offline()
	if own.CanInstall() && !own.Apple() {
		c.Install = own.Install
	}
	return c
}

// turned brings those who hear or scroll to the start of what is shown now.
func (m *Model) turned() {
	m.finger.ScreenTurned()
	page.Leave()
	m.root.Defer(func(app.Context) {
		m.finger.ScreenTurned()
		page.FocusHeading()
		app.Window().Call("scrollTo", 0, 0)
	})
}

// told says what is another than the last time, where it can still be refused.
func (m *Model) told(r exerciseData.Routine, refused func()) app.UI {
	d := m.offerDoors()
	d.Choose = func(change func(*session.Choices)) { m.choose(change); refused() }
	d.Change = func(change func(*person.Settings)) { m.change(change); refused() }
	return d.Told(r)
}

// playDoors are the same ones as long as the page lives.
func (m *Model) playDoors() *play.Doors {
	if m.led == nil {
		m.led = &play.Doors{
			Words: m.words, Person: m.person, Clocks: m.now, Figures: m.figures, Base: m.base,
			Care: m.careDoors(), Finger: &m.finger, Buzzes: m.device.Buzz != nil,
			Known:  func() bool { return m.known },
			Begins: m.begins, Open: m.open, Waiting: m.offerDoors().Waiting, Told: m.told,
			Before:  func() session.Stiffness { return m.before },
			Shown:   func(p *play.Player) { m.player = p },
			Prepare: m.prepare,
			Lay:     func(t timeline.Timeline, cues []cue.Cue) { m.lay(m.settings.SoundMode(), t, cues, false) },
			Do:      m.perform, Announce: page.Announce, Tell: m.tell, Title: m.media, Keep: m.keep,
			Say:    func(text string) { m.device.Speech.Say(text) },
			Volume: m.setVolume, Did: m.progressDoors().DidAlso, Also: m.progressDoors().Also, Turned: m.turned,
			Alone: m.alone,
		}
	}
	return m.led
}

// playing is the screen on which a routine is led, also one that is gone, or
// empty, since it was left.
func (m *Model) playing(id string) (page.Screen, bool) {
	r, ok := m.person().Routine(id)
	r.ID = id
	open, left := m.unfinished()
	left = left && open.ID == id
	if left && !ok {
		r.Name = open.Name
	}
	if p := m.player; p != nil && p.ID == id {
		if left = true; !ok {
			r.Name = p.State().Routine.Name
		}
	}
	if left || len(r.Steps) > 0 {
		return play.Screen(m.playDoors(), r), true
	}
	if mineID, is := mine.IDOf(id); is {
		return own.Waiting(m.ownDoors(), mineID), true
	}
	return play.Screen(m.playDoors(), r), ok
}
