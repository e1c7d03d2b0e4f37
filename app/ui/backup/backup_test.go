package backup

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"limber/app/history"
	"limber/app/kept"
	"limber/app/person"
	"limber/app/session"
	"limber/app/ui/uitest"
	"limber/exercises"
)

var monday = time.Date(2026, 11, 16, 7, 0, 0, 0, time.UTC)

func did(id string, at time.Time) session.Session {
	return session.Session{ID: id, Started: at, Routine: session.Routine{ID: "r"}, Done: []session.Part{{Exercise: "bridge", Time: time.Minute}}}
}

// device keeps k, and answers at once; asked is what it and the page were asked.
type device struct {
	k       kept.All
	state   kept.Keeping
	found   kept.Merged
	refuses bool
	late    bool // it answers an export when it is told to
	answer  func()
	asked   []string
	saved   []string // names of files

	changesMind bool // the person, once asked whom to share with
}

func (d *device) ask(what string) error {
	d.asked = append(d.asked, what)
	if d.refuses {
		return errors.New("no room")
	}
	return nil
}

func (d *device) Status() kept.Keeping { return d.state }
func (d *device) Persist(f func(bool)) {
	err := d.ask("persist")
	d.state.Promised = err == nil
	f(err == nil)
}
func (d *device) Export(at time.Time, f func([]byte, error)) {
	err := d.ask("export")
	if err == nil {
		d.k.Choices.Exported = at
	}
	if d.answer = func() { f([]byte("{}"), err) }; !d.late {
		d.answer()
	}
}
func (d *device) ReadBackup(_ []byte, f func(kept.All, error)) { f(kept.All{}, d.ask("read a backup")) }
func (d *device) Merge(_, _ kept.All, f func(kept.Merged))     { f(d.found) }
func (d *device) Import(added kept.All, done func(func(func(error)), error)) {
	before, err := d.k, d.ask("import")
	if err == nil {
		d.k = d.k.With(added)
	}
	done(func(done func(error)) { d.k = before; done(d.ask("undo")) }, err)
}
func (d *device) Wipe(done func(error)) {
	err := d.ask("wipe")
	if err == nil {
		d.k = kept.All{}
	}
	done(err)
}
func (d *device) Save(name, _ string, _ []byte)   { d.saved = append(d.saved, name) }
func (d *device) CanShare(name, kind string) bool { return true }
func (d *device) Share(_, _ string, _ []byte, done func(bool, error)) {
	err := d.ask("share")
	done(err == nil && !d.changesMind, err)
}
func (d *device) Read(_ string, f func(string, []byte, error)) { f("my.json", []byte("{}"), nil) }

func (d *device) doors(t *testing.T) Doors {
	t.Helper()
	note := func(what string) func() { return func() { d.asked = append(d.asked, what) } }
	return Doors{
		Words: uitest.English(t), Memory: &Memory{}, Store: d, Files: d,
		Person: func() person.Person {
			return person.Person{Catalog: &exercises.Catalog{}, Kept: d.k, History: history.Of(d.k.Sessions, nil, nil), Now: monday}
		},
		Keeping: func() []string { return nil },
		Draw:    func() {}, Read: note("read"), Changed: note("changed"), Emptied: note("emptied"), Reveal: func(string) {},
	}
}

// What is pressed, what that asks of the device and the page, and what is said.
func TestWhatComesOfABackup(t *testing.T) {
	one := kept.Merged{New: 1, Alike: 3, Added: kept.All{Sessions: []session.Session{did("x", monday.AddDate(0, 0, -3))}}}
	for name, x := range map[string]struct {
		presses []string
		refuses bool
		asks    []string
		says    string
		kept    int // sessions, after one before
	}{
		"export":              {[]string{"Export"}, false, []string{"export", "read"}, "limber-2026-11-16.json is on its way to your downloads: 1 session, 1 kB.", 1},
		"no export":           {[]string{"Export"}, true, []string{"export"}, "No file was made. This browser did not do it: try again, or reload the page first.", 1},
		"a table":             {[]string{"Sessions as CSV"}, false, nil, "limber-sessions-2026-11-16.csv is on its way to your downloads: 1 session, 1 kB.", 1},
		"shared":              {[]string{"Export", "Share the file"}, false, []string{"export", "read", "share"}, "limber-2026-11-16.json was handed over.", 1},
		"looked into":         {[]string{"import"}, false, []string{"read a backup"}, "This is what my.json holds. New 1 record Here already 3 records Different here 0 records New sessions 1, of 13 Nov 2026", 1},
		"not a backup":        {[]string{"import"}, true, []string{"read a backup"}, "my.json can't be imported, and nothing was changed. This browser did not do it: try again, or reload the page first.", 1},
		"left":                {[]string{"import", "Cancel"}, false, []string{"read a backup"}, "Nothing was changed.", 1},
		"imported":            {[]string{"import", "Add 1 record"}, false, []string{"read a backup", "import", "changed", "read"}, "Added 1 record.", 2},
		"taken back":          {[]string{"import", "Add 1 record", "Undo the import"}, false, []string{"read a backup", "import", "changed", "read", "undo", "changed", "read"}, "The import is taken back. All is as it was.", 1},
		"kept by the browser": {[]string{"Ask the browser to keep it"}, false, []string{"persist"}, "The browser has promised to keep it.", 1},
		"not kept by it":      {[]string{"Ask the browser to keep it"}, true, []string{"persist"}, "The browser did not promise it.", 1},
		"deleted":             {[]string{"Delete it all"}, false, []string{"wipe", "emptied", "changed", "read"}, "Everything is deleted.", 0},
		"not deleted":         {[]string{"Delete it all"}, true, []string{"wipe"}, "Not everything could be deleted. This browser did not do it: try again, or reload the page first.", 1},
	} {
		t.Run(name, func(t *testing.T) {
			phone := &device{k: kept.All{Sessions: []session.Session{did("a", monday.AddDate(0, 0, -1))}}, found: one, refuses: x.refuses}
			d := phone.doors(t)
			for _, name := range x.presses {
				uitest.Press(t, name, Section(d))
			}
			if !slices.Equal(phone.asked, x.asks) {
				t.Errorf("it asked %q, want %q", phone.asked, x.asks)
			}
			if words := uitest.Words(Section(d)); !strings.Contains(words, x.says) {
				t.Errorf("no %q in %s", x.says, words)
			}
			if n := len(phone.k.Sessions); n != x.kept {
				t.Errorf("%d sessions are kept, want %d", n, x.kept)
			}
		})
	}
}

func TestASecondPressOnExportMakesNoSecondFile(t *testing.T) {
	phone := &device{late: true}
	d := phone.doors(t)
	for range 2 {
		uitest.Press(t, "Export", Section(d))
	}
	phone.answer()
	if len(phone.asked) != 2 || len(phone.saved) != 1 { // export and read
		t.Errorf("it asked %q, and saved %q", phone.asked, phone.saved)
	}
	uitest.Press(t, "Export", Section(d))
	if phone.answer(); len(phone.saved) != 2 {
		t.Errorf("after another press later on %q are saved", phone.saved)
	}
}

func TestWhoChangesTheirMindSharedNothing(t *testing.T) {
	phone := &device{changesMind: true}
	d := phone.doors(t)
	for _, name := range []string{"Export", "Share the file"} {
		uitest.Press(t, name, Section(d))
	}
	if words := uitest.Words(Section(d)); strings.Contains(words, "was handed over") || !strings.Contains(words, "Nothing was shared") {
		t.Errorf("it says %s", words)
	}
}

func TestAFileIsImportedOnce(t *testing.T) {
	phone := &device{found: kept.Merged{New: 1}}
	d := phone.doors(t)
	uitest.Press(t, "import", Section(d))
	before := Section(d)
	uitest.Press(t, "Add 1 record", before)
	uitest.Press(t, "Add 1 record", before)
	if n := len(slices.DeleteFunc(phone.asked, func(s string) bool { return s != "import" })); n != 1 {
		t.Errorf("imported %d times", n)
	}
}

func TestABackupSaysWhenItIsDue(t *testing.T) {
	for name, x := range map[string]struct {
		first, exported time.Time
		says            string
	}{
		"new here":       {monday.AddDate(0, 0, -3), time.Time{}, "No export yet."},
		"a month":        {monday.AddDate(0, -2, 0), time.Time{}, "Over a month of sessions has no backup yet."},
		"backed up":      {monday.AddDate(0, -2, 0), monday.AddDate(0, 0, -1), "Last export: 15 November 2026."},
		"new since then": {monday.AddDate(0, -1, 0), monday.AddDate(0, -2, 0), "There is something new since then."},
	} {
		phone := &device{k: kept.All{Sessions: []session.Session{did("a", x.first)}, Choices: session.Choices{Exported: x.exported}}}
		words := uitest.Words(Section(phone.doors(t)))
		if due := strings.Contains(words, "An export "); !strings.Contains(words, x.says) || due != (name == "a month" || name == "new since then") {
			t.Errorf("%s: it says %s", name, words)
		}
	}
}

func TestSizesAreRoundedUp(t *testing.T) {
	d := (&device{}).doors(t)
	for bytes, want := range map[int]string{1: "1 kB", 1000: "1 kB", 1001: "2 kB", 4_800_000: "4.8 MB", 20_000_000: "20 MB"} {
		if got := d.size(bytes); got != want {
			t.Errorf("%d bytes are %q, want %q", bytes, got, want)
		}
	}
}
