package ui

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/kept"
	"limber/app/person"
	"limber/app/run"
	"limber/app/ui/play"
)

// Rehearse goes through what a page does first, and once it may go on through the
// screens that most people come to and through a start, with nothing to show them on: as
// on a page at this time of a person's, and with the first clearing of memory. An error
// says which of it could not be gone through, and why. web/js/prepare.js says what for.
func (m *Model) Rehearse(now func() time.Time, goOn <-chan struct{}) error {
	m.device.Now = now
	first, others := m.rehearsed()
	broke := through(first)
	<-goOn
	for i, scene := range others {
		if err := through(scene); err != nil {
			broke = errors.Join(broke, fmt.Errorf("scene %d: %w", i, err))
		}
	}
	runtime.GC()
	return broke
}

func (m *Model) rehearsed() (first func(), others []func()) {
	routine := m.catalog.Routines[0].ID
	for _, path := range []string{"/play/" + routine, "/routines", "/exercises", "/progress", "/routines/" + routine, "/exercises/" + m.catalog.Exercises[0].ID} {
		others = append(others, m.shows(path))
	}
	return m.shows("/"), append(others, func() { m.starts(routine) })
}

// through goes through a scene, as far as that can be done without a page.
func through(scene func()) (broke error) {
	defer func() {
		if r := recover(); r != nil {
			broke = fmt.Errorf("%v", r)
		}
	}()
	scene()
	return nil
}

// shows draws one screen.
func (m *Model) shows(path string) func() {
	return func() {
		for _, part := range m.find(path).Body() {
			app.PrintHTML(io.Discard, part)
		}
	}
}

// starts answers that nothing applies, and begins a routine. What would be kept is
// written, and kept nowhere.
func (m *Model) starts(routine string) {
	d := *m.playDoors()
	d.Do = func(e run.Effect) {
		if e, ok := e.(run.Save); ok {
			kept.EncodeRun(e.Run)
		}
	}
	play.Rehearse(&d, routine)
	c := m.kept.Choices
	person.Screened(m.moment(), true, nil, nil)(&c)
	kept.EncodeChoices(c)
}
