package source

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"limber/exercises"
)

// How long a beat of a way may be, and how many there may be: long enough to
// hear it and do it without haste.
const (
	shortestBeat = 4 * time.Second
	longestBeat  = 20 * time.Second
	fewestWay    = 3
	mostWay      = 6
)

// readWays gives a catalog its ways down to the floor and up from it: those of
// the folder ways, <id>.toml with the figures of their beats in poses; or,
// where there is no such folder, what comes with Limber.
func readWays(fsys fs.FS, o order, c *exercises.Catalog, found *Findings) {
	shipped := !HasWays(fsys)
	fsys = waysOf(fsys)
	tables := map[string]*table{}
	poses := PoseIDs(fsys)
	for _, name := range files(fsys, "ways", ".toml", mostWays, found) {
		id := strings.TrimSuffix(path.Base(name), ".toml")
		checkName(found, name, id)
		if t := open(fsys, name, found); t != nil {
			w, place := readWay(t, id, poses)
			c.Ways, tables[id], o["ways/"+id] = append(c.Ways, w), t, place
		}
	}
	slices.SortStableFunc(c.Ways, func(a, b exercises.Way) int {
		return cmp.Or(o.compare("ways/"+a.ID, "ways/"+b.ID), cmp.Compare(a.ID, b.ID))
	})
	if !shipped && len(tables) == len(c.Ways) {
		checkWays(c, found)
	}
}

// HasWays reports whether a content folder has ways of its own.
func HasWays(fsys fs.FS) bool {
	_, err := fs.Stat(fsys, "ways")
	return !errors.Is(err, fs.ErrNotExist) || listed(fsys, "ways")
}

// waysOf is the folder that the ways are read from.
func waysOf(fsys fs.FS) fs.FS {
	if HasWays(fsys) {
		return fsys
	}
	return ShippedFiles()
}

// PoseIDs lists the figures of the ways of a content folder.
func PoseIDs(fsys fs.FS) []string {
	var ids []string
	for _, name := range files(waysOf(fsys), "ways/poses", ".toml", mostPoses, &Findings{}) {
		ids = append(ids, strings.TrimSuffix(path.Base(name), ".toml"))
	}
	return ids
}

// Pose is the text of the figure of a way's pose, and the name of its file.
func Pose(fsys fs.FS, id string) (name, text string, err error) {
	name = path.Join("ways/poses", id+".toml")
	text, err = Text(waysOf(fsys), name)
	return name, text, err
}

// readWay reads one way. The id is the name of its file without .toml; its
// beats may show the poses named.
func readWay(t *table, id string, poses []string) (w exercises.Way, order int) {
	order = t.whole("order", 1, 1000)
	w = exercises.Way{
		ID:       id,
		Name:     t.text("name"),
		From:     choices(t, "from", exercises.Positions),
		To:       choices(t, "to", exercises.Positions),
		Kneeling: t.flag("kneeling"),
		Needs:    choices(t, "needs", exercises.AllNeeds),
		Stop:     t.prose("stop"),
	}
	for _, b := range t.tables("beat", mostWay) {
		w.Beats = append(w.Beats, readWayBeat(b, poses))
	}
	for _, s := range t.tables("source", mostSources) {
		w.Sources = append(w.Sources, readSource(s))
	}
	t.done()
	if len(w.Beats) < fewestWay {
		t.wrong("beat", "a way has %d to %d beats, each a table [[beat]] with say, length, familiar, pose and shown", fewestWay, mostWay)
	}
	if len(w.Sources) == 0 {
		t.wrong("source", "source is missing: say where this was read, in a table [[source]] with title and url")
	}
	checkEnds(t, w)
	return w, order
}

func readWayBeat(t *table, poses []string) exercises.WayBeat {
	b := exercises.WayBeat{
		Say:      t.prose("say"),
		Seated:   t.maybeProse("seated"),
		Length:   t.length("length", shortestBeat, longestBeat),
		Familiar: t.length("familiar", shortestBeat, longestBeat),
		Pose:     t.text("pose"),
		Shown:    t.prose("shown"),
	}
	t.done()
	for _, key := range []string{"length", "familiar"} {
		if !t.has(key) {
			t.wrong(key, "%s is missing", key)
		}
	}
	if b.Familiar > b.Length {
		t.wrong("familiar", "familiar is how long the beat takes later; it can't be more than length")
	}
	if b.Pose != "" && !slices.Contains(poses, b.Pose) {
		t.wrong("pose", "there is no ways/poses/%s.toml; allowed: %s", b.Pose, joined(poses))
	}
	return b
}

// checkEnds asks a way to lead to the floor or up from it.
func checkEnds(t *table, w exercises.Way) {
	down, up := 0, 0
	for _, from := range w.From {
		for _, to := range w.To {
			switch {
			case !from.OnFloor() && to.OnFloor():
				down++
			case from.OnFloor() && !to.OnFloor():
				up++
			}
		}
	}
	if all := len(w.From) * len(w.To); all == 0 || down < all && up < all {
		t.wrong("from", "from and to name positions, one of them only on the floor, the other only off it")
	}
}

// checkWays looks for a way wherever the exercises of a catalog leave the floor
// or come to it, for who can kneel and for who can't.
func checkWays(c *exercises.Catalog, found *Findings) {
	known := map[exercises.Position]bool{}
	for _, e := range c.Exercises {
		known[e.Position] = true
	}
	for _, floor := range exercises.Positions {
		if !floor.OnFloor() || !known[floor] {
			continue
		}
		for _, kneeling := range []bool{true, false} {
			who := "who can kneel"
			if !kneeling {
				who = "who can't kneel"
				if floor.OverKnees() {
					continue
				}
			}
			for _, off := range []exercises.Position{exercises.Standing, exercises.Seated} {
				if _, ok := c.Way(off, floor, kneeling); !ok {
					found.Add("ways", 1, "no way here leads from %s to %s for %s", off, floor, who)
				}
				if _, ok := c.Way(floor, off, kneeling); !ok {
					found.Add("ways", 1, "no way here leads from %s to %s for %s", floor, off, who)
				}
			}
		}
	}
}
