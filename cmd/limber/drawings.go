package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"limber/exercises"
	"limber/exercises/figure"
	"limber/exercises/source"
)

// drawings draws figures. Solving all poses of one takes seconds, so what was
// drawn once is kept, by the hash of the text it was drawn from: in the binary
// what comes with Limber, in a folder of this machine the rest.
type drawings struct {
	known map[string]json.RawMessage // by the hash of the text, and of who it draws
	keep  string                     // the folder; "" keeps nothing
	told  io.Writer                  // is told how far it is

	mu    sync.Mutex
	shown time.Time // when it was told last
	done  int
	all   int
}

// newDrawings draws for a command that a person has started.
func newDrawings() *drawings {
	return &drawings{known: map[string]json.RawMessage{}, keep: figuresFolder(), told: os.Stderr}
}

// figuresFolder is where this machine keeps figures that code of this version
// drew; "" where there is no place for such things.
func figuresFolder() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "limber", "figures", figure.Version())
}

// sketch is a figure to be drawn.
type sketch struct {
	who        exercises.Person
	id         string // of its exercise, or of a way's pose
	name, text string
	key        string // hash of the text, and of who it draws
	figure     json.RawMessage
	err        error
}

// figures returns the figures of somebody for exercises and the poses of ways, as
// far as they have one and it can be drawn, and for each that has none, in the order of
// the ids, why.
func (d *drawings) figures(who exercises.Person, folder fs.FS, ids, poses []string) (map[string]json.RawMessage, []error) {
	all := make([]sketch, len(ids)+len(poses))
	for i, id := range ids {
		s := &all[i]
		s.id, s.name = id, path.Join("library", id, "figure.toml")
		s.text, s.err = source.Text(folder, s.name)
	}
	for i, id := range poses {
		s := &all[len(ids)+i]
		s.id = exercises.PoseFigure(id)
		s.name, s.text, s.err = source.Pose(folder, id)
	}
	var missing []*sketch
	for i := range all {
		s := &all[i]
		if s.who = who; s.err != nil {
			continue
		}
		sum := sha256.Sum256([]byte(string(who) + s.text))
		s.key = hex.EncodeToString(sum[:])
		if s.figure = d.find(s.key); s.figure == nil {
			missing = append(missing, s)
		}
	}
	d.draw(missing)
	figures, errs := map[string]json.RawMessage{}, make([]error, len(all))
	for i, s := range all {
		if errs[i] = s.err; errs[i] == nil {
			figures[s.id] = s.figure
		}
	}
	return figures, errs
}

// find returns a figure drawn earlier, nil when there is none.
func (d *drawings) find(key string) json.RawMessage {
	if d.known[key] == nil && d.keep != "" {
		text, err := source.Text(os.DirFS(d.keep), key)
		sum, f, _ := strings.Cut(text, "\n")
		if err == nil && sum == sumOf(f) {
			d.known[key] = json.RawMessage(f)
		}
	}
	return d.known[key]
}

func sumOf(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }

// draw draws on all processors.
func (d *drawings) draw(sketches []*sketch) {
	if len(sketches) == 0 {
		return
	}
	d.done, d.all = 0, len(sketches)
	d.tell()
	next := make(chan *sketch)
	var busy sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(sketches)) {
		busy.Go(func() {
			for s := range next {
				f, err := figure.ParseAs(s.who, s.name, s.text)
				if s.err = err; err == nil {
					s.figure, s.err = json.Marshal(f)
				}
				d.drawn(s)
			}
		})
	}
	for _, s := range sketches {
		next <- s
	}
	close(next)
	busy.Wait()
}

// drawn keeps a figure that was drawn.
func (d *drawings) drawn(s *sketch) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.done++
	if s.err == nil {
		d.known[s.key] = s.figure
		if err := d.write(s); err != nil {
			fmt.Fprintf(d.told, "Figures are not kept for the next time: %v\n", err)
			d.keep = ""
		}
	}
	if d.done == d.all || time.Since(d.shown) > time.Second {
		d.tell()
	}
}

func (d *drawings) tell() {
	d.shown = time.Now()
	fmt.Fprintf(d.told, "Drawing figures: %d of %d\n", d.done, d.all)
}

// write keeps a figure whole or not at all: a start may be interrupted.
func (d *drawings) write(s *sketch) error {
	if d.keep == "" {
		return nil
	}
	if err := os.MkdirAll(d.keep, 0o755); err != nil {
		return err
	}
	t, err := os.CreateTemp(d.keep, "*.part")
	if err != nil {
		return err
	}
	defer os.Remove(t.Name())
	if _, err := fmt.Fprintf(t, "%s\n%s", sumOf(string(s.figure)), s.figure); err != nil {
		t.Close()
		return err
	}
	if err := t.Close(); err != nil {
		return err
	}
	return os.Rename(t.Name(), filepath.Join(d.keep, s.key))
}
