package kept

import "maps"

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
	for _, kd := range kinds {
		m.join(kd, &here, &backup)
	}
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

// join adds the records of one kind that only the backup has, and counts.
func (m *Merged) join(kd kind, here, backup *All) {
	at := make(map[string]int, kd.count(here))
	for i := range kd.count(here) {
		at[kd.id(here, i)] = i
		kd.take(&m.Kept, here, i)
	}
	for i := range kd.count(backup) {
		if m.pause != nil {
			m.pause()
		}
		j, both := at[kd.id(backup, i)]
		if !both {
			m.New++
			kd.take(&m.Kept, backup, i)
			kd.take(&m.Added, backup, i)
			continue
		}
		a, _ := kd.encode(here, j)
		b, _ := kd.encode(backup, i)
		if string(a) == string(b) {
			m.Alike++
		} else {
			m.Differs++
		}
	}
}
