package session

import (
	"maps"
	"slices"

	"limber/exercises"
)

// Merged is what a backup would bring to a device. Nothing on the device is
// ever changed or lost by it: what is here stays as it is.
type Merged struct {
	Kept  Kept // here and the backup together
	Added Kept // what the backup alone brought: taking this away again undoes the import

	New     int // records only the backup has
	Alike   int // records both have, just the same
	Differs int // records both have that differ: the one here stays

	pause func()
}

// Merge joins a backup to what is here, record by record, by id. It pauses as Encode does.
func Merge(here, backup Kept, pause func()) Merged {
	m := Merged{pause: pause}
	m.Kept.Sessions, m.Added.Sessions = join(&m, here.Sessions, backup.Sessions, func(s Session) string { return s.ID }, EncodeSession)
	m.Kept.CheckIns, m.Added.CheckIns = join(&m, here.CheckIns, backup.CheckIns, func(c CheckIn) string { return c.ID }, EncodeCheckIn)
	m.Kept.Activities, m.Added.Activities = join(&m, here.Activities, backup.Activities, func(a Activity) string { return a.ID }, EncodeActivity)
	m.Kept.Aside, m.Added.Aside = join(&m, here.Aside, backup.Aside, func(a Aside) string { return a.Key + a.Text }, EncodeAside)
	m.Kept.Choices = here.Choices.With(backup.Choices)
	m.Added.Choices = m.Kept.Choices
	m.Kept.Settings, m.Added.Settings = map[string]string{}, map[string]string{}
	maps.Copy(m.Kept.Settings, here.Settings)
	for name, value := range backup.Settings {
		if _, ok := here.Settings[name]; !ok {
			m.Kept.Settings[name], m.Added.Settings[name] = value, value
		}
	}
	m.Kept.Sort()
	return m
}

func join[T any](m *Merged, here, backup []T, id func(T) string, encode func(T) ([]byte, error)) (all, added []T) {
	at := make(map[string]int, len(here))
	for i, item := range here {
		at[id(item)] = i
	}
	all = slices.Clone(here)
	for _, item := range backup {
		if m.pause != nil {
			m.pause()
		}
		i, both := at[id(item)]
		if !both {
			m.New++
			all, added = append(all, item), append(added, item)
			continue
		}
		a, _ := encode(here[i])
		b, _ := encode(item)
		if string(a) == string(b) {
			m.Alike++
		} else {
			m.Differs++
		}
	}
	return all, added
}

// With fills in what was never chosen here from a backup. Whatever either says
// must be left out stays out: that is the safe side.
func (c Choices) With(backup Choices) Choices {
	if c.Asked.IsZero() {
		c.Asked = backup.Asked
	}
	c.Conditions = union(c.Conditions, backup.Conditions)
	c.Limits = union(c.Limits, backup.Limits)
	c.LeftOut = union(c.LeftOut, backup.LeftOut)
	doses := map[string]exercises.Dose{}
	maps.Copy(doses, backup.Doses)
	maps.Copy(doses, c.Doses)
	if c.Doses = doses; len(doses) == 0 {
		c.Doses = nil
	}
	if c.Target == (Target{}) {
		c.Target = backup.Target
	}
	if c.Exported.IsZero() {
		c.Exported = backup.Exported
	}
	return c
}

func union[T comparable](a, b []T) []T {
	all := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(all, x) {
			all = append(all, x)
		}
	}
	return all
}
