//go:build !js

package browser_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/storage"

	"limber/app/e2e/drive"
	"limber/app/kept"
	"limber/app/session"
)

func TestStore(t *testing.T) {
	t.Parallel()
	c, program := start(t, drive.Profile(t)), program(t)
	for name, test := range map[string]func(*testing.T, *chromium, *site){
		"keeps what is put into it":                        keepsWhatIsPut,
		"keeps every session of three tabs at once":        keepsThreeTabs,
		"keeps the choices of two tabs apart":              keepsChoicesOfTwoTabs,
		"sets a damaged record aside":                      setsDamagedAside,
		"notes what finds no room, and keeps it later":     fullAndFreeAgain,
		"works without any storage":                        withoutStorage,
		"works without a database, on the reserve":         withoutDatabase,
		"works when the database never answers":            neverAnswers,
		"takes a dead connection for what it is":           deadConnection,
		"leaves the records of a later version alone":      laterVersion,
		"lets a later version in, and loses nothing":       laterVersionInAnotherTab,
		"resumes a run, once, and for a day":               resumesRun,
		"brings everything back from an export":            exportsAndImports,
		"undoes an import, and no more":                    undoesImport,
		"reads the databases of every version shipped":     readsFixtures,
		"opens ten years and takes 20 MB, and stays awake": staysAwake,
		"works in a private window":                        privateWindow,
		"saves a file and opens one":                       savesAndOpensFiles,
		"keeps settings":                                   keepsSettings,
		"tells the time of where the device is":            tellsTheTimeOfThePlace,
	} {
		t.Run(name, func(t *testing.T) { test(t, c, newSite(t, program)) })
	}
}

func keepsWhatIsPut(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	p.run("store.put('a')")
	p.run("store.leaveOut('bridge')")
	p.reload("")
	k := p.load()
	if !k.reached || !k.ids()["a"] || len(k.Choices.LeftOut) != 1 {
		t.Errorf("after a reload there is %+v", k)
	}
	if got := p.status(); got != (kept.Keeping{Spilled: true}) {
		t.Errorf("status %+v", got)
	}
}

// A page stays open over a flight.
func tellsTheTimeOfThePlace(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	for place, hours := range map[string]int{"Asia/Tokyo": 9, "America/Phoenix": -7} {
		p.do(emulation.SetTimezoneOverride(place))
		time.Sleep(time.Second) // the browser is asked no more often
		if got := value[int](p, "store.zoneHours()"); got != hours {
			t.Errorf("in %s it is %d hours from Greenwich, want %d", place, got, hours)
		}
	}
}

func keepsThreeTabs(t *testing.T, c *chromium, s *site) {
	var tabs []*tab
	for range 3 {
		tabs = append(tabs, c.open(t, s, ""))
	}
	var all sync.WaitGroup
	took := make([]float64, 3)
	for i, p := range tabs {
		n := []int{67, 67, 66}[i]
		all.Go(func() { took[i] = value[float64](p, fmt.Sprintf("store.putMany('tab%d', %d)", i, n)) })
	}
	all.Wait()
	k := tabs[0].load()
	if len(k.Sessions) != 200 || len(k.ids()) != 200 {
		t.Errorf("%d sessions, %d of them different", len(k.Sessions), len(k.ids()))
	}
	if value[int](tabs[2], "store.heard()") == 0 {
		t.Error("the third tab heard nothing of the others")
	}
	t.Logf("200 sessions from three tabs: kept after %.0f, %.0f and %.0f ms", took[0], took[1], took[2])
}

func keepsChoicesOfTwoTabs(t *testing.T, c *chromium, s *site) {
	tabs := []*tab{c.open(t, s, ""), c.open(t, s, "")}
	var all sync.WaitGroup
	for i, p := range tabs {
		all.Go(func() {
			p.run(fmt.Sprintf("Promise.all(Array.from({length: 20}, (_, n) => store.leaveOut('tab%d-' + n)))", i))
		})
	}
	all.Wait()
	if got := tabs[0].load().Choices.LeftOut; len(got) != 40 {
		t.Errorf("%d of 40 choices: %v", len(got), got)
	}
}

func setsDamagedAside(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	p.run("store.put('sound')")
	p.run("store.leaveOut('bridge')")
	p.run(`other().then((db) => within(db, "readwrite", ["sessions", "choices"], (sessions, choices) => {
		sessions.put('{"id":"cut","started":"2026-11-2', "cut");
		sessions.put({ not: "text" }, "object");
		sessions.put("two\nlines", "lines");
		choices.put("{", "choices");
	}))`)
	p.reload("")
	for _, when := range []string{"found", "found again"} {
		k := p.load()
		var got []string
		for _, a := range k.Aside {
			got = append(got, a.Key+": "+a.Text)
		}
		slices.Sort(got)
		want := []string{`choices/choices: {`, "sessions/cut: " + `{"id":"cut","started":"2026-11-2`, "sessions/lines: two\nlines", `sessions/object: {"not":"text"}`}
		if !slices.Equal(got, want) {
			t.Fatalf("%s: %q", when, got)
		}
		if !k.ids()["sound"] || len(k.Sessions) != 1 || p.status().Aside != 4 {
			t.Fatalf("%s: %d sessions, status %+v", when, len(k.Sessions), p.status())
		}
		if when == "found" {
			p.run("store.leaveOut('cat-cow')") // would overwrite the damaged choices
			p.reload("")
		}
	}
}

func fullAndFreeAgain(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	// Before the first write: Chromium remembers for a while how much room there was.
	p.do(storage.OverrideQuotaForOrigin(s.URL).WithQuotaSize(1000))
	if err := p.try("store.put('full')", nil); err == nil || !strings.Contains(err.Error(), "Quota") {
		t.Fatalf("with no room: %v", err)
	}
	got := p.status()
	if got.Fault != kept.Full || got.Unkept == 0 || !got.Spilled {
		t.Errorf("status %+v", got)
	}
	p.reload("") // the reserve has it
	if k := p.load(); !k.ids()["full"] {
		t.Errorf("after a reload there is %v", k.ids())
	}
	p.do(storage.OverrideQuotaForOrigin(s.URL))
	p.run("store.put('after')")
	if got := p.status(); got.Fault != kept.NoFault || got.Unkept != 0 {
		t.Errorf("with room again: %+v", got)
	}
	p.run("localStorage.clear()")
	p.reload("")
	if k := p.load(); len(k.ids()) != 2 {
		t.Errorf("in the end there is %v", k.ids())
	}
}

func withoutStorage(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, `for (const name of ["localStorage", "indexedDB"])
		Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError") } })`)
	k := p.load()
	if k.reached || len(k.Sessions) != 0 {
		t.Errorf("there is %+v", k)
	}
	if err := p.try("store.put('a')", nil); err == nil {
		t.Error("it says that it kept a session")
	}
	p.run("store.saveRun('b', 0)")
	if got := p.status(); got.Fault != kept.Blocked || got.Unkept != 3 || got.Spilled {
		t.Errorf("status %+v", got)
	}
	if k := p.load(); !k.ids()["a"] {
		t.Error("the page itself lost the session")
	}
}

const brokenDatabase = `IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError") }`

func withoutDatabase(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	p.run("store.leaveOut('bridge')")
	p.reload(brokenDatabase)
	p.load()
	if err := p.try("store.put('a')", nil); err == nil {
		t.Error("it says that it kept a session")
	}
	if err := p.try("store.leaveOut('cat-cow')", nil); err == nil {
		t.Error("it says that it kept a choice")
	}
	if got := p.status(); got.Fault != kept.Blocked || !got.Spilled {
		t.Errorf("status %+v", got)
	}
	p.reload(brokenDatabase)
	if k := p.load(); !k.ids()["a"] {
		t.Error("a reload lost the session")
	}
	p.reload("") // the database is back
	k := p.load()
	if !k.ids()["a"] || !slices.Contains(k.Choices.LeftOut, "bridge") || !slices.Contains(k.Choices.LeftOut, "cat-cow") {
		t.Errorf("with the database back: %v, left out %v", k.ids(), k.Choices.LeftOut)
	}
}

func privateWindow(t *testing.T, c *chromium, s *site) {
	p := c.private(t, s)
	p.run("store.put('a')")
	p.reload("")
	if k := p.load(); !k.ids()["a"] || p.status().Fault != kept.NoFault {
		t.Errorf("there is %v, status %+v", k.ids(), p.status())
	}
	if value[bool](p, "store.persist()") || p.status().Promised {
		t.Error("a private window promises to keep something")
	}
	if k := c.open(t, s, "").load(); len(k.Sessions) != 0 {
		t.Errorf("the window beside it shows %v", k.ids())
	}
}

// A person who blocks cookies blocks all storage with them.
func TestStoreWorksWhereTheBrowserBlocksStorage(t *testing.T) {
	t.Parallel()
	profile := drive.Profile(t)
	settings := `{"profile":{"default_content_setting_values":{"cookies":2}}}`
	if err := os.Mkdir(filepath.Join(profile, "Default"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(profile, "Default", "Preferences"), []byte(settings), 0o644); err != nil {
		t.Fatal(err)
	}
	p := start(t, profile).open(t, newSite(t, program(t)), "")
	if err := p.try("(async () => localStorage.length)()", nil); err == nil {
		t.Fatal("nothing is blocked here")
	}
	refusesAndGoesOn(t, p, kept.Blocked)
}

func TestStoreWorksWhereTheDatabaseCannotBeOpened(t *testing.T) {
	t.Parallel()
	profile := drive.Profile(t)
	if err := os.Mkdir(filepath.Join(profile, "Default"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"IndexedDB", "WebStorage"} { // files where the browser wants folders
		if err := os.WriteFile(filepath.Join(profile, "Default", name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	refusesAndGoesOn(t, start(t, profile).open(t, newSite(t, program(t)), ""), kept.Broken)
}

func refusesAndGoesOn(t *testing.T, p *tab, fault kept.Fault) {
	t.Helper()
	if k := p.load(); k.reached {
		t.Error("it says that it could read")
	}
	if err := p.try("store.put('a')", nil); err == nil {
		t.Error("it says that it kept a session")
	}
	if k := p.load(); !k.ids()["a"] {
		t.Error("the page itself lost the session")
	}
	if got := p.status(); got.Fault != fault || got.Unkept == 0 {
		t.Errorf("status %+v", got)
	}
}

func neverAnswers(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, `window.asked = 0;
		IDBFactory.prototype.open = () => { asked++; return {} }`)
	k := p.load()
	if k.reached || p.status().Fault != kept.Busy {
		t.Errorf("reached %v, status %+v", k.reached, p.status())
	}
	if err := p.try("store.put('a')", nil); err == nil {
		t.Error("it says that it kept a session")
	}
	if n := value[int](p, "Promise.resolve(asked)"); n != 1 {
		t.Errorf("it asked %d times", n)
	}
	p.reload("")
	if k := p.load(); !k.ids()["a"] {
		t.Error("the session is lost")
	}
}

func deadConnection(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, `const real = IDBDatabase.prototype.transaction;
		window.dead = false;
		IDBDatabase.prototype.transaction = function (...args) {
			if (dead) { dead = false; throw new DOMException("Connection to Indexed Database server lost", "UnknownError") }
			return real.apply(this, args);
		}`)
	p.run("store.put('a')")
	p.run("Promise.resolve(dead = true)")
	p.run("store.put('b')")
	p.run("Promise.resolve(dead = true)")
	if k := p.load(); !k.reached || len(k.ids()) != 2 {
		t.Errorf("there is %v", k.ids())
	}
}

func laterVersion(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	p.run("store.put('a')")
	p.run("other(99).then((db) => db.close())")
	p.reload("")
	k := p.load()
	if k.reached || p.status().Fault != kept.Later {
		t.Errorf("reached %v, status %+v", k.reached, p.status())
	}
	if err := p.try("store.put('b')", nil); err == nil {
		t.Error("it wrote into a later version")
	}
	n := value[int](p, `other(99).then((db) => within(db, "readonly", ["sessions"], (sessions) => sessions.count()))`)
	if n != 1 {
		t.Errorf("%d sessions in the later version", n)
	}
}

func laterVersionInAnotherTab(t *testing.T, c *chromium, s *site) {
	old, later := c.open(t, s, ""), c.open(t, s, "")
	old.run("store.put('a')")
	later.run("other(99).then((db) => { window.held = db })") // an upgrade waits until the old tab lets go
	if err := old.try("store.put('b')", nil); err == nil {
		t.Error("the old tab says that it kept a session")
	}
	if got := old.status(); got.Fault != kept.Later || !got.Spilled {
		t.Errorf("status %+v", got)
	}
	if n := value[int](old, "store.heard()"); n == 0 {
		t.Error("the old tab was not told")
	}
	reserve := value[string](later, fmt.Sprintf(`Promise.resolve(localStorage.getItem("limber:unkept:%d/sessions/b"))`, kept.Version))
	if !strings.Contains(reserve, `"id":"b"`) {
		t.Errorf("the later version finds %q in the reserve", reserve)
	}
}

func resumesRun(t *testing.T, c *chromium, s *site) {
	type resumed struct{ ID, State string }
	p := c.open(t, s, "")
	p.run("store.saveRun('first', 2)")
	p.load() // reading waits for writing
	p.reload(brokenDatabase)
	p.run("store.saveRun('second', 1, true)") // a page that goes, and no time for the database
	p.reload("")
	if r := value[*resumed](p, "store.run()"); r == nil || r.ID != "second" || r.State != "7000" {
		t.Errorf("before anything is loaded: %+v", r)
	}
	p.load()
	p.load()
	p.run("localStorage.clear()") // a killed browser may not have written it
	p.reload("")
	if k := p.load(); len(k.Sessions) != 1 || !k.ids()["first"] {
		t.Errorf("the first run alone should be a session: %v", k.ids())
	}
	if r := value[*resumed](p, "store.run()"); r == nil || r.ID != "second" {
		t.Errorf("from the database: %+v", r)
	}
	p.run("store.put('second')") // it was finished
	p.reload("")
	p.load()
	if r := value[*resumed](p, "store.run()"); r != nil {
		t.Errorf("after the second was finished: %+v", r)
	}
	p.run("store.saveRun('old', 25)")
	p.run("store.put('done')")
	p.reload("")
	k := p.load()
	if r := value[*resumed](p, "store.run()"); r != nil {
		t.Errorf("a run from yesterday can be resumed: %+v", r)
	}
	if !k.ids()["old"] || k.Sessions[slices.IndexFunc(k.Sessions, func(s session.Session) bool { return s.ID == "old" })].Ended != session.Stopped {
		t.Errorf("it did not become a stopped session: %v", k.ids())
	}
	p.reload("")
	if k := p.load(); len(k.Sessions) != 4 {
		t.Errorf("later there is %v", k.ids())
	}
}

func keepsSettings(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	p.run("store.set('pace', 'calm')")
	p.reload("")
	if got := value[string](p, "store.settings()"); got != `{"pace":"calm"}` {
		t.Errorf("there is %s", got)
	}
	if got := p.load().Settings["pace"]; got != "calm" {
		t.Errorf("the backup has %q", got)
	}
}
