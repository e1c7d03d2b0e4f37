package kept

import (
	"cmp"
	"slices"
	"sort"

	"limber/app/session"
)

// Outbox is what a page has still to write, and in what order it goes about it.
// Update is the only way it changes: an event goes in, the effects to perform
// come out, in order. One transaction is under way at a time, and takes along
// everything unwritten; what fails stays, goes into the reserve and is tried
// again with the next change.
type Outbox struct {
	unkept  map[Place]pending
	changes []func(*session.Choices) // to choices, in order
	number  int                      // of the last change to records
	edits   int
	asked   []int // who wants to know of the next transaction
	busy    bool  // a transaction is asked for or under way
	again   int   // how often it may yet be tried anew
	sent    sent
}

// Place is where a record belongs.
type Place struct{ Store, Key string }

func (p Place) String() string { return p.Store + "/" + p.Key }

// Chosen is the place of the choices.
var Chosen = Place{ChosenStore, ChosenStore}

// Write is one record to put, or to delete.
type Write struct {
	Place
	Text string
	Gone bool
}

// pending is a write that the database does not have yet.
type pending struct {
	Write
	number  int // of the change that made it, 0 from the reserve; a later one to the same place replaces it
	spilled bool
}

// sent is what the transaction under way writes, and for whom.
type sent struct {
	numbers map[Place]int
	changes int
	asked   []int
	news    bool // other tabs will want to know
}

// Event is something that happened to the outbox.
type Event interface{ change(o *Outbox) []Effect }

// The events.
type (
	// Commit is a change to records, all of it or nothing.
	Commit struct {
		Writes []Write
		Ask    int  // who wants to know; 0: nobody
		Hidden bool // the page may go before it is written
	}
	// Change is a change to the choices.
	Change struct {
		Apply func(*session.Choices)
		Ask   int
	}
	// Pend is a change that waits for the next transaction.
	Pend struct{ Writes []Write }
	// Flush asks for everything unwritten to be written.
	Flush struct{ Ask int }
	// Opened is the answer to Open; Err is nil when the database can be used.
	Opened struct{ Err error }
	// Wrote is the answer to Send.
	Wrote struct {
		Err  error
		Dead bool // the connection rather than the change is at fault
	}
	// Hide says that the page may be gone in a moment.
	Hide struct{}
	// Spilled says that the reserve has a record of a Spill.
	Spilled struct{ Write }
	// Adopt takes over a record that the reserve has.
	Adopt struct{ Write }
	// AdoptChoices takes over choices that the reserve has.
	AdoptChoices struct{ Apply func(*session.Choices) }
	// Outdated says that the database has something newer than was adopted.
	Outdated struct{ Place }
	// Forget drops everything: the database was emptied.
	Forget struct{}
	// Edited says that the database was changed past the outbox.
	Edited struct{}
)

// Effect is something the outbox wants done.
type Effect interface{ effect() }

// The effects.
type (
	// Open asks for the database, and for Opened when it is clear whether it can be used.
	Open struct{}
	// Send asks for a transaction that writes these records and makes the first changes to choices.
	Send struct {
		Writes  []Write
		Changes int
	}
	// Failed says that a transaction failed and is not tried anew at once.
	Failed struct{ Err error }
	// Drop gives up the connection.
	Drop struct{}
	// Spill puts a record into the reserve.
	Spill struct{ Write }
	// SpillChoices puts the choices as they are now there.
	SpillChoices struct{}
	// Unspill takes a record out of the reserve.
	Unspill struct{ Place }
	// Answer tells who asked; without an error the disk has it.
	Answer struct {
		Ask int
		Err error
	}
	// Tell lets other tabs know.
	Tell struct{}
)

func (Open) effect()         {}
func (Send) effect()         {}
func (Failed) effect()       {}
func (Drop) effect()         {}
func (Spill) effect()        {}
func (SpillChoices) effect() {}
func (Unspill) effect()      {}
func (Answer) effect()       {}
func (Tell) effect()         {}

// Update takes an event in and returns the effects to perform.
func (o *Outbox) Update(e Event) []Effect {
	if o.unkept == nil {
		o.unkept = map[Place]pending{}
	}
	return e.change(o)
}

func (e Commit) change(o *Outbox) (effects []Effect) {
	news := slices.ContainsFunc(e.Writes, func(w Write) bool { return w.Store != Runs })
	o.pend(e.Writes)
	if news && e.Hidden {
		effects = o.spill()
	}
	return append(effects, o.flush(e.Ask)...)
}

func (e Change) change(o *Outbox) []Effect {
	o.changes = append(o.changes, e.Apply)
	return o.flush(e.Ask)
}

func (e Pend) change(o *Outbox) []Effect {
	o.pend(e.Writes)
	return nil
}

func (o *Outbox) pend(writes []Write) {
	o.number++
	for _, w := range writes {
		if w.Store != Runs {
			o.edits++
		}
		o.unkept[w.Place] = pending{Write: w, number: o.number}
	}
}

func (e Flush) change(o *Outbox) []Effect { return o.flush(e.Ask) }

func (o *Outbox) flush(ask int) []Effect {
	if ask != 0 {
		o.asked = append(o.asked, ask)
	}
	if o.busy {
		return nil
	}
	o.busy, o.again = true, 1
	return []Effect{Open{}}
}

func (e Opened) change(o *Outbox) []Effect {
	o.sent = sent{asked: o.asked, changes: len(o.changes), numbers: map[Place]int{}, news: len(o.changes) > 0}
	o.asked = nil
	if e.Err != nil || len(o.unkept) == 0 && len(o.changes) == 0 {
		return o.finish(e.Err)
	}
	var writes []Write
	for _, p := range o.inOrder() {
		o.sent.numbers[p.Place] = p.number
		o.sent.news = o.sent.news || p.Store != Runs || p.Gone
		writes = append(writes, p.Write)
	}
	return []Effect{Send{writes, len(o.changes)}}
}

// inOrder is what is unwritten, in the order in which it came.
func (o *Outbox) inOrder() []pending {
	list := make([]pending, 0, len(o.unkept))
	for _, p := range o.unkept {
		list = append(list, p)
	}
	sort.Slice(list, func(i, j int) bool {
		a, b := &list[i], &list[j]
		return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.Store, b.Store), cmp.Compare(a.Key, b.Key)) < 0
	})
	return list
}

func (e Wrote) change(o *Outbox) []Effect {
	if e.Err != nil && e.Dead && o.again > 0 {
		// WebKit loses connections when a phone wakes up.
		o.again--
		o.asked = append(o.sent.asked, o.asked...)
		return []Effect{Drop{}, Open{}}
	}
	if e.Err != nil {
		return append([]Effect{Failed{e.Err}}, o.finish(e.Err)...)
	}
	return append(o.kept(), o.finish(nil)...)
}

// kept forgets what has been written, unless it changed again meanwhile.
func (o *Outbox) kept() (effects []Effect) {
	for _, p := range o.inOrder() {
		if number, was := o.sent.numbers[p.Place]; was && number == p.number {
			delete(o.unkept, p.Place)
			effects = append(effects, Unspill{p.Place})
		}
	}
	o.changes = o.changes[o.sent.changes:]
	if o.sent.changes > 0 && len(o.changes) == 0 {
		effects = append(effects, Unspill{Chosen})
	}
	if o.sent.news {
		effects = append(effects, Tell{})
	}
	return effects
}

// finish answers those who asked, and goes on with what came meanwhile.
func (o *Outbox) finish(err error) (effects []Effect) {
	if err != nil {
		effects = o.spill()
	}
	for _, ask := range o.sent.asked {
		effects = append(effects, Answer{ask, err})
	}
	o.sent, o.busy = sent{}, false
	if len(o.asked) > 0 {
		effects = append(effects, o.flush(0)...)
	}
	return effects
}

func (Hide) change(o *Outbox) []Effect { return o.spill() }

// spill puts into the reserve what the database does not have.
func (o *Outbox) spill() (effects []Effect) {
	for _, p := range o.inOrder() {
		if !p.spilled {
			effects = append(effects, Spill{p.Write})
		}
	}
	if len(o.changes) > 0 {
		effects = append(effects, SpillChoices{})
	}
	return effects
}

func (e Spilled) change(o *Outbox) []Effect {
	if p, ok := o.unkept[e.Place]; ok && p.Write == e.Write {
		p.spilled = true
		o.unkept[e.Place] = p
	}
	return nil
}

// What this page changed itself is newer than the reserve.
func (e Adopt) change(o *Outbox) []Effect {
	if _, ok := o.unkept[e.Place]; !ok {
		o.unkept[e.Place] = pending{Write: e.Write, spilled: true}
	}
	return nil
}

func (e AdoptChoices) change(o *Outbox) []Effect {
	if len(o.changes) == 0 {
		o.changes = append(o.changes, e.Apply)
	}
	return nil
}

func (e Outdated) change(o *Outbox) []Effect {
	if p, ok := o.unkept[e.Place]; !ok || p.number != 0 {
		return nil
	}
	delete(o.unkept, e.Place)
	return []Effect{Unspill{e.Place}}
}

func (Forget) change(o *Outbox) []Effect {
	o.unkept, o.changes = map[Place]pending{}, nil
	o.sent.numbers, o.sent.changes = nil, 0
	o.edits++
	return nil
}

func (Edited) change(o *Outbox) []Effect {
	o.edits++
	return nil
}

// Holds is the record that the outbox has for a place, and whether it came from
// the reserve.
func (o *Outbox) Holds(p Place) (w Write, adopted, ok bool) {
	held, ok := o.unkept[p]
	return held.Write, held.number == 0, ok
}

// Unwritten is everything that the database does not have yet.
func (o *Outbox) Unwritten() (writes []Write) {
	for _, p := range o.inOrder() {
		writes = append(writes, p.Write)
	}
	return writes
}

// Changes are the changes to choices that the database does not have yet.
func (o *Outbox) Changes() []func(*session.Choices) { return o.changes }

// Edits goes up with every change to anything but runs.
func (o *Outbox) Edits() int { return o.edits }

// Unkept counts the changes that only this page holds, and says whether the
// reserve has them all, as far as records go.
func (o *Outbox) Unkept() (n int, spilled bool) {
	spilled = true
	for _, p := range o.unkept {
		n++
		spilled = spilled && p.spilled
	}
	return n + len(o.changes), spilled
}
