package ui

import (
	"io"
	"runtime"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Rehearse goes through what a page does first, and once it may go on through the
// screens that most people come to, with nothing to show them on: as on a page at this
// time of a person's, and with the first clearing of memory. web/js/prepare.js says what
// for.
func (m *Model) Rehearse(now func() time.Time, goOn <-chan struct{}) {
	m.device.Now = now
	first, others := m.rehearsed()
	m.rehearse(first)
	<-goOn
	for _, path := range others {
		m.rehearse(path)
	}
	runtime.GC()
}

func (m *Model) rehearsed() (first string, others []string) {
	exercise, routine := m.catalog.Exercises[0].ID, m.catalog.Routines[0].ID
	return "/", []string{"/play/" + routine, "/routines", "/exercises", "/progress", "/routines/" + routine, "/exercises/" + exercise}
}

// rehearse draws one screen, as far as that can be done without a page.
func (m *Model) rehearse(path string) (broke any) {
	defer func() { broke = recover() }()
	for _, part := range m.find(path).Body() {
		app.PrintHTML(io.Discard, part)
	}
	return nil
}
