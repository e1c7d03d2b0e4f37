package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/person"
	"limber/app/reminder"
	"limber/app/session"
	"limber/app/ui/backup"
	"limber/app/ui/care"
	"limber/app/ui/exercises"
	"limber/app/ui/learn"
	"limber/app/ui/offer"
	"limber/app/ui/page"
	"limber/app/ui/part"
	"limber/app/ui/play"
	"limber/app/ui/progress"
	"limber/app/ui/remind"
	"limber/app/ui/routines"
	"limber/app/ui/settings"
	"limber/app/ui/today"
)

// What screens in folders of their own are given.

func learnDoors() learn.Doors {
	return learn.Doors{
		Catalog: the.catalog, Figures: the.figures, Base: the.base, Inside: inside, Words: the.words,
		Breathe: func(exercise string) app.UI { return &play.Pacer{ID: exercise, Doors: the.playDoors()} },
	}
}

func exercisesDoors() exercises.Doors {
	return exercises.Doors{Words: the.words, Person: the.person(), Figures: the.figures, Base: the.base}
}

func careDoors() care.Doors {
	return care.Doors{Words: the.words, Person: the.person, Base: the.base, Choose: the.choose, Change: the.change, Turned: turned}
}

func offerDoors() offer.Doors {
	return offer.Doors{Words: the.words, Person: the.person, Figures: the.figures, Base: the.base, Tapped: the.tapped}
}

func todayDoors() today.Doors {
	return today.Doors{
		Doors: offerDoors(), Care: careDoors(),
		Unfinished: the.unfinished, Stuck: func() string { return the.stuck }, Drop: the.dropRun,
	}
}

func routinesDoors() routines.Doors {
	return routines.Doors{
		Doors: offerDoors(), Care: careDoors(), Unfinished: the.unfinished, Drop: the.dropRun,
		Before: func() session.Stiffness { return the.before }, SetBefore: func(s session.Stiffness) { the.before = s },
		Choose: the.choose, Change: the.change, Announce: announce,
		Prepare: func(routine string) { the.ahead("/routines/" + routine) },
	}
}

func progressDoors() progress.Doors {
	return progress.Doors{
		Words:  the.words,
		Person: the.person, Base: the.base, Memory: &the.review, Backup: func() app.UI { return backup.Section(backupDoors()) },
		Keep: the.put, Drop: the.drop, Choose: the.choose, Announce: announce,
	}
}

func backupDoors() backup.Doors {
	return backup.Doors{
		Words: the.words, Person: the.person, Memory: &the.backup, Store: the.device.Store, Files: the.device.Files,
		Keeping: func() []string { return keepingWords(&the.words.Keeping, the.device.Store.Status()) },
		Draw:    func() { the.refresh() }, Read: the.reload, Changed: the.settleAnew,
		Emptied: func() { the.review = progress.Memory{} },
		Reveal:  func(id string) { page.Reveal(the.root, id) },
	}
}

func settingsDoors() settings.Doors {
	d := the.device
	return settings.Doors{
		Words: the.words, Person: the.person, Base: the.base, Care: careDoors(),
		Choose: the.choose, Change: the.change, Announce: announce, Tell: the.tell, Draw: func() { the.refresh() },
		Try: the.try, Sound: d.Sound, Speech: d.Speech, Buzz: d.Buzz, Copy: ownCopy,
		Hold:     func(on bool) { d.Awake.Hold(on) },
		Awake:    func() settings.Awakening { return the.awake },
		Playing:  func() bool { return the.player != nil },
		Promised: func() bool { return d.Store != nil && d.Store.Status().Promised },
		Persist:  func(f func(bool)) { d.Store.Persist(f) },
	}
}

func remindDoors() remind.Doors {
	d := remind.Doors{
		Words: the.words, Person: the.person, Base: the.base,
		State:   func() reminder.State { return the.desk.state },
		Happens: func(e reminder.Event) { the.desk.dispatch(e) },
		Change:  the.change, Tapped: the.tapped, Try: the.try, Tell: the.tell, Draw: func() { the.refresh() },
		Ask: func(f func(bool)) { the.device.Notify.Ask(f) },
	}
	if files := the.device.Files; files != nil {
		d.Save = files.Save
	}
	return d
}

// settleAnew takes up settings that may be others now, and forgets what a page
// remembers of what was kept before.
func (m *model) settleAnew() {
	m.settings = person.SettingsOf(m.device.Store.Settings())
	settings.Look("theme", m.settings.Theme)
	settings.Look("text", m.settings.Text)
	m.review.Forget()
}

// ownCopy is what is known of this page's own copy of Limber.
func ownCopy() part.Copy {
	own := the.device.Copy
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
