package kept

// list is one kind of records, whichever: an id and a text for each. It keeps
// what is done to all kinds alike in one place, and in one copy: a generic
// function costs the download as much again for each type.
type list struct {
	name   string
	length int
	id     func(i int) string
	encode func(i int) ([]byte, error)
}

// listsOf gives the kinds of records kept, always in the same order.
func listsOf(k All) []list {
	return []list{
		{"sessions", len(k.Sessions),
			func(i int) string { return k.Sessions[i].ID },
			func(i int) ([]byte, error) { return EncodeSession(k.Sessions[i]) }},
		{"checkIns", len(k.CheckIns),
			func(i int) string { return k.CheckIns[i].ID },
			func(i int) ([]byte, error) { return EncodeCheckIn(k.CheckIns[i]) }},
		{"activities", len(k.Activities),
			func(i int) string { return k.Activities[i].ID },
			func(i int) ([]byte, error) { return EncodeActivity(k.Activities[i]) }},
		{"aside", len(k.Aside),
			func(i int) string { return k.Aside[i].Key },
			func(i int) ([]byte, error) { return EncodeAside(k.Aside[i]) }},
	}
}

// Records calls f with every record of k: its kind as backups name it, its id,
// and what gives its text.
func (k All) Records(f func(kind, id string, text func() ([]byte, error))) {
	for _, l := range listsOf(k) {
		for i := range l.length {
			f(l.name, l.id(i), func() ([]byte, error) { return l.encode(i) })
		}
	}
}
