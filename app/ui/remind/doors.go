package remind

import (
	"limber/app/cue"
	"limber/app/person"
	"limber/app/reminder"
	"limber/app/ui/page"
	"limber/app/words"
)

// Doors are what this shows, what it changes, and what it asks of the device.
type Doors struct {
	Words  *words.Words
	Person func() person.Person // whom the page is for, now: go-app keeps handlers from when they were first drawn
	Base   page.Base

	State   func() reminder.State // of the one who sits before the page
	Happens func(reminder.Event)  // lets something happen to it
	Change  func(func(*person.Settings))
	Tapped  func()                               // runs inside the tap on a start, the only one that may start sound
	Try     func(cue.Kind)                       // sounds one kind of cue
	Tell    func(string)                         // shows a notice
	Draw    func()                               // draws the page anew
	Ask     func(f func(allowed bool))           // asks whether notifications may be shown; inside a tap
	Save    func(name, kind string, data []byte) // gives the person a file; nil where pages are printed
}
