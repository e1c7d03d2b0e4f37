package kept

import (
	"cmp"
	"slices"
	"sort"
	"time"

	"limber/app/mine"
	"limber/app/session"
)

// The names of kinds: of their stores in the database, and of their lists in a
// backup.
const (
	Sessions   = "sessions"
	CheckIns   = "checkIns"
	Activities = "activities"
	Runs       = "runs"
	SetAside   = "aside"
	Routines   = "routines"
	Scores     = "scores"

	// ChosenStore is the store of the choices: one record, under the same name.
	ChosenStore = "choices"
)

// kinds is every kind of record there is, in the order of backups. Whoever adds
// one adds a field to All, a row here, what writes and reads it (record_*.go), a
// Version with its two fixtures in app/browser/testdata/store, and draws it in
// anyKept.
var kinds = []kind{
	kindOf(row[session.Session]{
		name: Sessions, since: 1, list: func(k *All) *[]session.Session { return &k.Sessions },
		key:    func(s *session.Session) (time.Time, string) { return s.Started, s.ID },
		encode: EncodeSession, decode: DecodeSession, scan: scanSession,
	}),
	kindOf(row[session.CheckIn]{
		name: CheckIns, since: 1, list: func(k *All) *[]session.CheckIn { return &k.CheckIns },
		key:    func(c *session.CheckIn) (time.Time, string) { return c.At, c.ID },
		encode: EncodeCheckIn, decode: DecodeCheckIn,
	}),
	kindOf(row[session.Activity]{
		name: Activities, since: 1, list: func(k *All) *[]session.Activity { return &k.Activities },
		key:    func(a *session.Activity) (time.Time, string) { return a.At, a.ID },
		encode: EncodeActivity, decode: DecodeActivity,
	}),
	kindOf(row[Aside]{
		name: SetAside, since: 1, list: func(k *All) *[]Aside { return &k.Aside },
		key:    func(a *Aside) (time.Time, string) { return time.Time{}, a.Key },
		encode: EncodeAside, decode: DecodeAside,
	}),
	kindOf(row[Run]{
		name: Runs, since: 1, here: true, list: func(k *All) *[]Run { return &k.Runs },
		key:    func(r *Run) (time.Time, string) { return r.Saved, r.Session.ID },
		encode: EncodeRun, decode: DecodeRun,
	}),
	kindOf(row[mine.Routine]{
		name: Routines, since: 4, list: func(k *All) *[]mine.Routine { return &k.Routines },
		key:    func(r *mine.Routine) (time.Time, string) { return r.Made, r.ID },
		encode: EncodeRoutine, decode: DecodeRoutine,
	}),
	kindOf(row[session.Score]{
		name: Scores, since: 6, list: func(k *All) *[]session.Score { return &k.Scores },
		key:    func(s *session.Score) (time.Time, string) { return s.At, s.ID },
		encode: EncodeScore, decode: DecodeScore,
	}),
}

// row is a kind of record as the table above says it.
type row[T any] struct {
	name   string
	since  int  // the version that brought it
	here   bool // it belongs to this device, and no backup carries it
	list   func(*All) *[]T
	key    func(*T) (time.Time, string) // when it was, and its id
	encode func(T) ([]byte, error)
	decode func([]byte) (T, error)
	scan   func(line []byte, names map[string]string) (T, bool) // the quick way, if there is one
}

// kind is a kind of record, whichever. What is done to all kinds alike is done
// through it, in one copy: a generic function costs the download as much again
// for each type.
type kind struct {
	name   string
	since  int
	here   bool
	count  func(*All) int
	id     func(k *All, i int) string
	sort   func(*All)
	encode func(k *All, i int) ([]byte, error)
	decode func(to *All, text []byte) (id string, err error)
	scan   func(to *All, line []byte, names map[string]string) (id string, ok bool)
	take   func(to, from *All, i int) // adds the record of another
	put    func(to, from *All, i int) // adds it in its place by time
	drop   func(to *All, id string)   // leaves one out, in a list of its own
}

func kindOf[T any](r row[T]) kind {
	add := func(to *All, v T) string {
		list := r.list(to)
		*list = append(*list, v)
		_, id := r.key(&v)
		return id
	}
	before := func(list []T, i, j int) bool {
		a, x := r.key(&list[i])
		b, y := r.key(&list[j])
		return cmp.Or(a.Compare(b), cmp.Compare(x, y)) < 0
	}
	k := kind{
		name: r.name, since: r.since, here: r.here,
		count: func(k *All) int { return len(*r.list(k)) },
		id: func(k *All, i int) string {
			_, id := r.key(&(*r.list(k))[i])
			return id
		},
		// The sort that takes any slice is used: each generic one costs the
		// download 3 kB.
		sort: func(k *All) {
			list := *r.list(k)
			sort.Slice(list, func(i, j int) bool { return before(list, i, j) })
		},
		encode: func(k *All, i int) ([]byte, error) { return r.encode((*r.list(k))[i]) },
		decode: func(to *All, text []byte) (string, error) {
			v, err := r.decode(text)
			if err != nil {
				return "", err
			}
			return add(to, v), nil
		},
		take: func(to, from *All, i int) { add(to, (*r.list(from))[i]) },
		put: func(to, from *All, i int) {
			add(to, (*r.list(from))[i])
			list := *r.list(to)
			for j := len(list) - 1; j > 0 && before(list, j, j-1); j-- {
				list[j], list[j-1] = list[j-1], list[j]
			}
		},
		drop: func(to *All, id string) {
			var rest []T
			for _, v := range *r.list(to) {
				if _, is := r.key(&v); is != id {
					rest = append(rest, v)
				}
			}
			*r.list(to) = rest
		},
	}
	if r.scan != nil {
		k.scan = func(to *All, line []byte, names map[string]string) (string, bool) {
			v, ok := r.scan(line, names)
			if !ok {
				return "", false
			}
			return add(to, v), true
		}
	}
	return k
}

// kindNamed is the kind with a name, nil when there is none.
func kindNamed(name string) *kind {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if i < 0 {
		return nil
	}
	k := kinds[i] // a copy: the table is nobody's to change
	return &k
}

// Stores names the stores of the database that version from does not have yet,
// 0 for all of them.
func Stores(from int) []string {
	var names []string
	for _, k := range kinds {
		if k.since > from {
			names = append(names, k.name)
		}
	}
	if from < 1 {
		names = append(names, ChosenStore)
	}
	return names
}
