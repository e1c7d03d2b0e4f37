//go:build js

package browser

import (
	"fmt"
	"syscall/js"

	"limber/app/kept"
	"limber/app/session"
)

// ChangeChoices changes the person's choices. The change is made to what is
// kept at that moment, not to what this page last read, or two tabs would undo
// each other's. done gets the choices as they are then.
func (s *Store) ChangeChoices(change func(*session.Choices), done func(session.Choices, error)) {
	c := s.choicesNow()
	change(&c)
	if err := kept.CheckChoices(c); err != nil {
		done(s.choicesNow(), fmt.Errorf("not kept: %w", err))
		return
	}
	s.update(kept.Change{Apply: change, Ask: s.ask(func(err error) { done(s.choicesNow(), err) })})
}

// choicesNow are the choices last read with the changes made since. They are
// decoded anew each time because a change may reach into their lists.
func (s *Store) choicesNow() session.Choices {
	var c session.Choices
	if s.choices != "" {
		c, _ = kept.DecodeChoices([]byte(s.choices))
	}
	for _, change := range s.outbox.Changes() {
		change(&c)
	}
	return c
}

// putChoices makes changes to the choices kept, inside a transaction.
func (s *Store) putChoices(t *tx, changes []func(*session.Choices)) {
	t.get(kept.ChosenStore, kept.ChosenStore, func(v js.Value) {
		var c session.Choices
		if v.Type() != js.TypeUndefined {
			var err error
			if c, err = kept.DecodeChoices([]byte(spelled(v))); err != nil {
				t.setAside(kept.Aside{Key: kept.Chosen.String(), Why: err.Error(), Text: spelled(v)})
				c = session.Choices{}
			}
		}
		for _, change := range changes {
			change(&c)
		}
		text, err := kept.EncodeChoices(c)
		if err != nil {
			report(err)
			return
		}
		t.put(kept.ChosenStore, kept.ChosenStore, string(text))
		s.choices = string(text)
	})
}
