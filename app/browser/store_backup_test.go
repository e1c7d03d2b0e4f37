//go:build !js

package browser_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"limber/app/kept"
	"limber/app/session"
	"limber/exercises"
)

// years makes one session a day.
func years(days int, note string) kept.All {
	var k kept.All
	first := time.Date(2016, 11, 25, 7, 0, 0, 0, time.FixedZone("", 3600))
	moves := []string{"standing-childs-pose", "standing-hip-flexor-stretch", "cat-cow", "bridge", "knee-hug", "figure-4", "knee-rocking", "back-rotation-stretch"}
	for i := range days {
		s := session.Session{
			Started: first.AddDate(0, 0, i), Routine: session.Routine{ID: "daily", Name: "Daily"},
			Ended: session.Finished, Feel: session.Looser, Before: session.Stiff(i % 11), After: session.Stiff(i % 7), Note: note,
		}
		s.ID = session.NewID(s.Started, uint64(i))
		for _, m := range moves {
			s.Routine.Steps = append(s.Routine.Steps, exercises.Step{Exercise: m, Dose: exercises.Dose{Hold: 30 * time.Second, Sets: 1}})
			s.Done = append(s.Done, session.Part{Exercise: m, Side: exercises.Left, Time: 30 * time.Second}, session.Part{Exercise: m, Side: exercises.Right, Time: 30 * time.Second})
		}
		k.Sessions = append(k.Sessions, s)
	}
	k.CheckIns = []session.CheckIn{{ID: "c", At: first, Daily: session.Easier}}
	k.Activities = []session.Activity{{ID: "w", At: first, Kind: session.Walked}}
	k.Choices.Limits = []session.Limit{session.NoKneeling}
	k.Settings = map[string]string{"pace": "calm"}
	return k
}

func (s *site) serveBackup(t *testing.T, k kept.All) {
	t.Helper()
	data, err := kept.Encode(k, time.Unix(0, 0), nil)
	if err != nil {
		t.Fatal(err)
	}
	s.backup = data
}

var same = cmp.Options{
	cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) }),
	cmpopts.EquateEmpty(),
}

func exportsAndImports(t *testing.T, c *chromium, s *site) {
	want := years(3650, "")
	s.serveBackup(t, want)
	p := c.open(t, s, "")
	p.run("store.read('/backup')")
	if got := value[string](p, "store.import()"); got != "3652 new, 0 alike, 0 differing" {
		t.Errorf("imported %s", got)
	}
	file := value[string](p, "store.export().then((bytes) => new TextDecoder().decode(bytes))")
	p.run("store.wipe()")
	if k := p.load(); len(k.Sessions)+len(k.CheckIns)+len(k.Settings) != 0 {
		t.Fatalf("after wiping there are %d sessions", len(k.Sessions))
	}
	s.backup = []byte(file)
	p.run("store.read('/backup')")
	p.run("store.import()")
	p.reload("")
	got := p.load()
	if got.Choices.Exported.IsZero() {
		t.Error("it does not know of the export")
	}
	got.Choices.Exported = time.Time{}
	if d := cmp.Diff(want, got.All, same); d != "" {
		t.Error(d)
	}
	if got := value[string](p, "store.read('/backup').then(() => store.import())"); got != "0 new, 3652 alike, 0 differing" {
		t.Errorf("imported again: %s", got)
	}
}

func undoesImport(t *testing.T, c *chromium, s *site) {
	s.serveBackup(t, years(300, ""))
	p := c.open(t, s, "")
	p.run("store.put('mine')")
	p.run("store.leaveOut('bridge')")
	before := p.load()
	p.run("store.read('/backup').then(() => store.import())")
	if k := p.load(); len(k.Sessions) != 301 || len(k.Choices.Limits) != 1 || k.Settings["pace"] != "calm" {
		t.Fatalf("%d sessions, %+v, %v", len(k.Sessions), k.Choices, k.Settings)
	}
	p.run("store.put('meanwhile')")
	p.run("store.undo()")
	after := p.load()
	if !after.ids()["meanwhile"] {
		t.Error("undo took away what was done meanwhile")
	}
	p.run("other().then((db) => within(db, 'readwrite', ['sessions'], (s) => s.delete('meanwhile')))")
	if d := cmp.Diff(before.All, p.load().All, same); d != "" {
		t.Error(d)
	}
}

// Every version that was ever shipped has a database frozen in testdata, and
// what it must be read as.
func readsFixtures(t *testing.T, c *chromium, s *site) {
	for version := 1; version <= kept.Version; version++ {
		db, err := os.ReadFile(filepath.Join("testdata/store", fmt.Sprintf("v%d.json", version)))
		if err != nil {
			t.Fatalf("version %d has no frozen database: %v", version, err)
		}
		want, err := os.ReadFile(filepath.Join("testdata/store", fmt.Sprintf("v%d.backup.json", version)))
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid(db) {
			t.Fatalf("v%d.json is damaged", version)
		}
		s := newSite(t, s.program)
		p := c.open(t, s, "")
		p.run(fmt.Sprintf(`(async () => {
			const records = %s;
			const db = await other(%d, (db) => { for (const store in records) db.createObjectStore(store) });
			await within(db, "readwrite", Object.keys(records), (...stores) => {
				for (const store of stores) for (const key in records[store.name]) store.put(records[store.name][key], key);
			});
		})()`, db, version))
		now := strings.Replace(string(want), fmt.Sprintf(`"version": %d`, version), fmt.Sprintf(`"version": %d`, kept.Version), 1)
		got := value[struct{ Backup string }](p, "store.load()").Backup
		if got != now {
			t.Errorf("version %d: %s", version, cmp.Diff(now, got))
		}
		p.run("store.put('new')")
		if n := value[int](p, "other().then((db) => db.version)"); n != kept.Version {
			t.Errorf("the database has version %d, the records %d", n, kept.Version)
		}
	}
}

// A page that can't answer for longer than this feels frozen. On a machine that
// is busy with other things everything takes longer: then no single stretch may
// be much of the whole.
const (
	frozen = 250 // ms
	much   = 1. / 3
)

func staysAwake(t *testing.T, c *chromium, s *site) {
	type row struct {
		what      string
		took, max float64
	}
	var rows []row
	p := c.open(t, s, "")
	watched := func(what, script string) {
		t.Helper()
		p.run("(async () => watchBlocks())()")
		took := value[float64](p, fmt.Sprintf("(async () => { const from = performance.now(); await %s; return performance.now() - from })()", script))
		longest := value[float64](p, "new Promise((r) => setTimeout(() => r(longest)))")
		rows = append(rows, row{what, took, longest})
	}
	s.serveBackup(t, years(10, ""))
	p.run("store.read('/backup').then(() => store.import())")
	p.reload("")
	watched("load 10 sessions", "store.count()")
	p.run("store.wipe()")
	s.serveBackup(t, years(3650, ""))
	p.run("store.read('/backup').then(() => store.import())")
	p.reload("")
	watched("load 3,650 sessions", "store.count()")
	s.serveBackup(t, years(10500, string(bytes.Repeat([]byte("stiff "), 60))))
	t.Logf("the file has %.1f MB", float64(len(s.backup))/1e6)
	if len(s.backup) < 20e6 {
		t.Error("too small to show anything")
	}
	p.run("store.wipe()")
	p.run("store.fetch('/backup')") // the network and new memory are the browser's
	watched("read 20 MB", "store.parse()")
	watched("import 20 MB", "store.import()")
	watched("export 20 MB", "store.export()")
	for _, r := range rows {
		t.Logf("%-20s %6.0f ms, at most %4.0f ms without an answer", r.what, r.took, r.max)
		if r.max > frozen && r.max > r.took*much {
			t.Errorf("%s: no answer for %.0f ms", r.what, r.max)
		}
	}
}
