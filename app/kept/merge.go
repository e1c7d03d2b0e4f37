package kept

import (
	"maps"
	"slices"
)

// Merged is what a backup would bring to a device. Nothing on the device is
// ever changed or lost by it: what is here stays as it is.
type Merged struct {
	Kept  All // here and the backup together
	Added All // what the backup alone brought: taking this away again undoes the import

	New     int // records only the backup has
	Alike   int // records both have, just the same
	Differs int // records both have that differ: the one here stays

	pause func()
}

// Merge joins a backup to what is here, record by record, by id. It pauses as Encode does.
func Merge(here, backup All, pause func()) Merged {
	m := Merged{pause: pause}
	m.Kept.Sessions, m.Kept.CheckIns = slices.Clone(here.Sessions), slices.Clone(here.CheckIns)
	m.Kept.Activities, m.Kept.Aside = slices.Clone(here.Activities), slices.Clone(here.Aside)
	m.join(listsOf(here), listsOf(backup), func(kind, i int) {
		switch kind {
		case 0:
			m.Added.Sessions = append(m.Added.Sessions, backup.Sessions[i])
		case 1:
			m.Added.CheckIns = append(m.Added.CheckIns, backup.CheckIns[i])
		case 2:
			m.Added.Activities = append(m.Added.Activities, backup.Activities[i])
		case 3:
			m.Added.Aside = append(m.Added.Aside, backup.Aside[i])
		}
	})
	m.Kept.Sessions = append(m.Kept.Sessions, m.Added.Sessions...)
	m.Kept.CheckIns = append(m.Kept.CheckIns, m.Added.CheckIns...)
	m.Kept.Activities = append(m.Kept.Activities, m.Added.Activities...)
	m.Kept.Aside = append(m.Kept.Aside, m.Added.Aside...)
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

// join calls add with every record that only the backup has, and counts.
func (m *Merged) join(here, backup []list, add func(kind, i int)) {
	for kind, ours := range here {
		theirs := backup[kind]
		at := make(map[string]int, ours.length)
		for i := range ours.length {
			at[ours.id(i)] = i
		}
		for i := range theirs.length {
			if m.pause != nil {
				m.pause()
			}
			j, both := at[theirs.id(i)]
			if !both {
				m.New++
				add(kind, i)
				continue
			}
			a, _ := ours.encode(j)
			b, _ := theirs.encode(i)
			if string(a) == string(b) {
				m.Alike++
			} else {
				m.Differs++
			}
		}
	}
}
