package source_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"limber/exercises"
	"limber/exercises/source"
)

// onDisk writes a content folder without a mistake to a disk.
func onDisk(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, learnFolder(nil)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// soon reads a content folder on a disk, and fails when that takes for ever.
func soon(t *testing.T, dir string) (c *exercises.Catalog, err error) {
	t.Helper()
	done := make(chan bool)
	go func() {
		c, err = source.Read(os.DirFS(dir))
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Fatal("reading does not end")
	}
	return c, err
}

func TestByteOrderMarksArePassedOver(t *testing.T) {
	fsys := learnFolder(nil)
	for name, f := range fsys {
		fsys[name] = &fstest.MapFile{Data: append([]byte("\ufeff"), f.Data...)}
	}
	if _, err := source.Read(fsys); err != nil {
		t.Error(err)
	}
}

func TestWhatEditorsAndSystemsLeaveIsPassedOver(t *testing.T) {
	dir := onDisk(t)
	for _, name := range []string{
		"routines/._desk.toml", "routines/.#desk.toml", "routines/#desk.toml#", "routines/desk.toml~", "routines/.desk.toml.swp",
		"routines/~$desk.toml", "routines/Thumbs.db", "routines/.DS_Store", "routines/.~lock.desk.toml#", "routines/__MACOSX/._desk.toml",
		"learn/._sitting.md", "learn/.#sitting.md", "learn/sitting.md~", "learn/desktop.ini",
		"library/.DS_Store", "library/Thumbs.db", "library/__MACOSX/x", "library/@eaDir/x", "library/.git/HEAD", "library/$RECYCLE.BIN/x", "library/#recycle/x",
		"library/bridge/._exercise.toml", "library/bridge/exercise.toml~",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("\x00\x05\x16\x07"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"routines/.#other.toml", "library/.#bridge", "learn/.#about.md"} { // Emacs locks
		if err := os.Symlink("me@host.1:1", filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	c, err := soon(t, dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Exercises) != 1 || len(c.Routines) != 1 || len(c.Topics) != 1 {
		t.Errorf("%d exercises, %d routines, %d topics", len(c.Exercises), len(c.Routines), len(c.Topics))
	}
}

func TestLinksAreFollowed(t *testing.T) {
	dir, elsewhere := t.TempDir(), onDisk(t)
	for _, name := range []string{"library", "routines"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"library/bridge", "routines/desk.toml", "learn"} {
		if err := os.Symlink(filepath.Join(elsewhere, name), filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	c, err := soon(t, dir)
	if err != nil {
		t.Fatal(err)
	}
	if c.Exercises[0].ID != "bridge" || c.Routines[0].ID != "desk" || c.Topics[0].ID != "sitting" {
		t.Errorf("read %+v", c)
	}
}

// What can't be read is told, and never waited for.
func TestWhatIsNoFileIsTold(t *testing.T) {
	fifo := func(at string) error { return exec.Command("mkfifo", at).Run() }
	link := func(to string) func(string) error {
		return func(at string) error { return os.Symlink(to, at) }
	}
	folder := func(at string) error { return os.Mkdir(at, 0o755) }
	for _, x := range []struct {
		name, at string
		make     func(at string) error
		want     string // "": nothing
	}{
		{"pipe for an exercise", "library/bridge/exercise.toml", fifo, "library/bridge/exercise.toml:1: it is no file"},
		{"pipe for a page", "learn/sitting.md", fifo, "learn/sitting.md:1: it is no file"},
		{"pipe for the questions", "learn/screening.toml", fifo, "learn/screening.toml:1: it is no file"},
		{"pipe for a routine", "routines/new.toml", fifo, "routines/new.toml:1: it is no file"},
		{"pipe for all routines", "routines", fifo, "routines:1: it is no folder"},
		{"pipe for all exercises", "library", fifo, "library:1: it is no folder"},
		{"pipe for the teaching", "learn", fifo, "learn:1: it is no folder"},
		{"pipe among the exercises", "library/pipe", fifo, ""},
		{"device for a routine", "routines/new.toml", link("/dev/zero"), "routines/new.toml:1: it is no file"},
		{"folder for a routine", "routines/new.toml", folder, "routines/new.toml:1: it is no file"},
		{"link to nowhere", "routines/new.toml", link("gone.toml"), "routines/new.toml:1: can't be read: it is a link that leads nowhere"},
		{"link to itself", "routines/new.toml", link("new.toml"), "routines/new.toml:1: can't be read: too many levels of symbolic links"},
		{"exercise linked to nowhere", "library/new", link("gone"), "library/new:1: can't be read: it is a link that leads nowhere"},
		{"words linked to nowhere", "library/bridge/exercise.toml", link("gone"), "library/bridge/exercise.toml:1: can't be read: it is a link that leads nowhere"},
		{"teaching linked to nowhere", "learn", link("gone"), "learn:1: can't be read: it is a link that leads nowhere"},
		{"link to the folder it is in", "library/new", link("."), "library/new/exercise.toml:1: exercise.toml is missing"},
	} {
		t.Run(x.name, func(t *testing.T) {
			dir := onDisk(t)
			at := filepath.Join(dir, x.at)
			if err := os.RemoveAll(at); err != nil {
				t.Fatal(err)
			}
			if err := x.make(at); err != nil {
				t.Fatal(err)
			}
			if _, err := soon(t, dir); x.want == "" && err != nil || !strings.Contains(fmt.Sprint(err), x.want) {
				t.Errorf("got %v\nwant %s", err, x.want)
			}
		})
	}
}

func TestWhatIsNoTextIsTold(t *testing.T) {
	utf16 := "\xff\xfe+\x00+\x00+\x00\n\x00"
	for _, x := range []struct{ name, text, want string }{
		{"learn/sitting.md", utf16, "learn/sitting.md:1: this is not UTF-8"},
		{"routines/desk.toml", utf16, "routines/desk.toml:1: this is not UTF-8"},
		{"learn/sitting.md", aPage + "\nCaf\xe9.\n", "learn/sitting.md:15: this is not UTF-8"},
		{"learn/sitting.md", aPage + "\nA\x00B.\n", "learn/sitting.md:15: this is not UTF-8"},
		{"learn/sitting.md", aPage + "\nA\x07B.\n", "learn/sitting.md:15: there is a control character here, U+0007"},
		{"learn/sitting.md", aPage + "\nA\u0085B.\n", "learn/sitting.md:15: there is a control character here, U+0085"},
		{"learn/sitting.md", strings.ReplaceAll(aPage, "\n", "\r"), "learn/sitting.md:1: there is a control character here, U+000D"},
		{"learn/sitting.md", strings.ReplaceAll(aPage, "\n", "\r\n"), ""},
		{"learn/sitting.md", strings.Replace(aPage, "Sitting", `Sit\u0000ting`, 1), "learn/sitting.md:2: title has a control character in it"},
		{"routines/desk.toml", "name = \"A\\u0000B\"\n", "routines/desk.toml:1: name has a control character in it"},
		{"routines/desk.toml", "order = 1\nname = \"A\\u001bB\"\n", "routines/desk.toml:2: name has a control character in it"},
		{"routines/desk.toml", "name = \"A\\u2028B\"\n", "routines/desk.toml:1: name must be on one line"},
		{"library/bridge/exercise.toml", strings.Replace(hold, "Lean in to", `Lean\u0000 in to`, 1), "library/bridge/exercise.toml:12: steps 3 has a control character in it"},
		{"library/bridge/exercise.toml", strings.Replace(hold, "Wall lean", strings.Repeat("Wall ", 300), 1), "library/bridge/exercise.toml:1: name has 1499 characters; 1000 are allowed"},
	} {
		fsys := learnFolder(nil)
		fsys[x.name] = &fstest.MapFile{Data: []byte(x.text)}
		if _, err := source.Read(fsys); x.want == "" && err != nil || !strings.Contains(fmt.Sprint(err), x.want) {
			t.Errorf("%.60q: got %v\nwant %s", x.text, err, x.want)
		}
	}
}

func TestThereMayNotBeTooMuchOfAnything(t *testing.T) {
	many := func(n int, head, each string) string { return head + strings.Repeat(each, n) }
	steps := "[[step]]\nexercise = \"bridge\"\n[[step]]\nexercise = \"sigh\"\n"
	routine := func(i, n int) string {
		return many(n, fmt.Sprintf("name = \"R%d\"\npurpose = \"Up.\"\ncues = \"soft\"\n", i), steps)
	}
	for _, x := range []struct {
		name string
		make func(fstest.MapFS)
		want string
	}{
		{"steps", func(f fstest.MapFS) { f["routines/desk.toml"].Data = []byte(routine(0, 51)) }, "routines/desk.toml:204: 102 times [[step]] here; 100 are allowed"},
		{"just as many steps as may be", func(f fstest.MapFS) { f["routines/desk.toml"].Data = []byte(routine(0, 50)) }, ""},
		{"steps of all routines", func(f fstest.MapFS) {
			for i := range 31 {
				f[fmt.Sprintf("routines/r%d.toml", i)] = &fstest.MapFile{Data: []byte(routine(i, 50))}
			}
		}, "routines:1: the routines here have 3101 steps together; 3000 are allowed"},
		{"routines", func(f fstest.MapFS) {
			for i := range 200 {
				f[fmt.Sprintf("routines/r%d.toml", i)] = &fstest.MapFile{Data: []byte(routine(i, 1))}
			}
		}, "routines:1: there are 201 files here that end in .toml; 200 are allowed"},
		{"exercises", func(f fstest.MapFS) {
			for i := range 500 {
				f[fmt.Sprintf("library/e%d/exercise.toml", i)] = &fstest.MapFile{Data: []byte(strings.Replace(hold, "Wall lean", fmt.Sprint("Lean ", i), 1))}
			}
		}, "library:1: there are 502 exercises here; 500 are allowed"},
		{"pages", func(f fstest.MapFS) {
			for i := range 99 {
				f[fmt.Sprintf("learn/p%d.md", i)] = &fstest.MapFile{Data: []byte(aPage)}
			}
		}, "learn:1: there are 101 files here that end in .md; 100 are allowed"},
		{"beats", func(f fstest.MapFS) {
			f["library/sigh/exercise.toml"].Data = []byte(many(9, breath, "[[beat]]\nname = \"Stay\"\nlength = \"1 s\"\n"))
		}, "library/sigh/exercise.toml:53: 11 times [[beat]] here; 10 are allowed"},
		{"sources", func(f fstest.MapFS) {
			f["library/sigh/exercise.toml"].Data = []byte(many(50, breath, "[[source]]\ntitle = \"A page\"\n"))
		}, "51 times [[source]] here; 50 are allowed"},
		{"a large exercise", func(f fstest.MapFS) {
			f["library/sigh/exercise.toml"].Data = []byte(many(1<<15, breath, "# remark\n"))
		}, "library/sigh/exercise.toml:1: the file is too large; 256 kB are allowed"},
		{"a large page", func(f fstest.MapFS) {
			f["learn/sitting.md"].Data = []byte(many(1<<15, aPage, "Get up.\n"))
		}, "learn/sitting.md:1: the file is too large; 256 kB are allowed"},
	} {
		fsys := learnFolder(nil)
		fsys["library/sigh/exercise.toml"] = &fstest.MapFile{Data: []byte(breath)}
		x.make(fsys)
		if _, err := source.Read(fsys); x.want == "" && err != nil || !strings.Contains(fmt.Sprint(err), x.want) {
			t.Errorf("%s: got %.300s\nwant %s", x.name, fmt.Sprint(err), x.want)
		}
	}
}

func TestFilesAreReadTheSameWayOneByOne(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "marked"), []byte("\ufeffa"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := exec.Command("mkfifo", filepath.Join(dir, "pipe")).Run(); err != nil {
		t.Fatal(err)
	}
	if text, err := source.Text(os.DirFS(dir), "marked"); text != "a" || err != nil {
		t.Errorf("got %q, %v", text, err)
	}
	if _, err := source.Text(os.DirFS(dir), "pipe"); err == nil || err.Error() != "pipe:1: it is no file: put a text file here, or take this away" {
		t.Errorf("a pipe: %v", err)
	}
	if _, err := source.Text(os.DirFS(dir), "gone"); err == nil || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing: %v", err)
	}
}
