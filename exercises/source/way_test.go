package source_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"limber/exercises"
	"limber/exercises/source"
)

// Whoever changes between floor and feet or chair finds a way, whatever the
// exercise, and one that doesn't go over the knees where there may be none.
func TestEveryChangeOfTheFloorHasAWay(t *testing.T) {
	c := shipped(t)
	for _, floor := range exercises.Positions {
		if !floor.OnFloor() {
			continue
		}
		for _, off := range []exercises.Position{exercises.Standing, exercises.Seated} {
			for _, kneeling := range []bool{true, false} {
				if !kneeling && floor.OverKnees() {
					continue // who can't kneel is never there
				}
				for _, ends := range [][2]exercises.Position{{off, floor}, {floor, off}} {
					w, ok := c.Way(ends[0], ends[1], kneeling)
					if !ok {
						t.Errorf("no way from %s to %s, kneeling %v", ends[0], ends[1], kneeling)
					}
					if w.Kneeling != kneeling {
						t.Errorf("from %s to %s, kneeling %v: %s", ends[0], ends[1], kneeling, w.ID)
					}
				}
			}
		}
	}
}

// A way is heard and done lying on a mat: two words a second, and as calm the
// tenth time; about 40 s while it is new.
func TestWaysHaveTheTimeTheyTake(t *testing.T) {
	for _, w := range shipped(t).Ways {
		var whole, later time.Duration
		said := ""
		for i, b := range w.Beats {
			whole += b.Length
			later += b.Familiar
			for _, words := range []string{b.Say, b.Seated} {
				if took := time.Duration(len(strings.Fields(words))) * time.Second / 2; took > b.Familiar {
					t.Errorf("%s, beat %d: it takes %v to say, and there are %v", w.ID, i+1, took, b.Familiar)
				}
				said += " " + words
			}
		}
		if whole < 40*time.Second || whole > 48*time.Second || later >= whole {
			t.Errorf("%s takes %v while it is new, %v later", w.ID, whole, later)
		}
		if ease := source.ReadingEase(said); ease < 80 {
			t.Errorf("%s scores %.0f, want 80", w.ID, ease)
		}
		if !w.Down() && !strings.Contains(said, "Wait for two breaths") {
			t.Errorf("%s has no pause in sitting or kneeling", w.ID)
		}
		if !w.Kneeling && strings.Contains(said, "knee ") {
			t.Errorf("%s kneels: %s", w.ID, said)
		}
	}
}

func TestAFolderMayBringItsOwnWays(t *testing.T) {
	own := func(change func(fstest.MapFS)) fstest.MapFS {
		all := folder(hold, breath, short)
		for _, name := range []string{"ways/up.toml", "ways/poses/on-side.toml", "ways/poses/sit.toml", "ways/poses/hands-and-knees.toml", "ways/poses/half-kneel.toml"} {
			text, err := fs.ReadFile(source.ShippedFiles(), name)
			if err != nil {
				t.Fatal(err)
			}
			all[name] = &fstest.MapFile{Data: text}
		}
		change(all)
		return all
	}
	edit := func(old, text string) func(fstest.MapFS) {
		return func(all fstest.MapFS) {
			was := string(all["ways/up.toml"].Data)
			if !strings.Contains(was, old) {
				t.Fatalf("there is no %q in it", old)
			}
			all["ways/up.toml"] = &fstest.MapFile{Data: []byte(strings.Replace(was, old, text, 1))}
		}
	}
	c, err := source.Read(own(func(fstest.MapFS) {}))
	if err != nil || len(c.Ways) != 1 {
		t.Errorf("%v, %v", c, err)
	}
	c, err = source.Read(folder(hold, breath, short))
	if err != nil || len(c.Ways) != len(shipped(t).Ways) {
		t.Errorf("a folder without ways has not Limber's: %v", err)
	}
	for want, change := range map[string]func(fstest.MapFS){
		`ways/up.toml:4: from and to name positions`:               edit(`["on-back", "on-side", "on-front"]`, `["on-back", "seated"]`),
		`ways/up.toml:6: kneeling must be true or false`:           edit(`kneeling = true`, `kneeling = "yes"`),
		`ways/up.toml:12: length must be a length`:                 edit(`"7 s"`, `"70 s"`),
		`ways/up.toml:13: familiar is how long`:                    edit(`"4 s"`, `"9 s"`),
		`ways/up.toml:14: there is no ways/poses/upside-down.toml`: edit(`pose = "on-side"`, `pose = "upside-down"`),
		`ways/up.toml:8: a sentence of`:                            edit(`lie down again,`, `lie down again and again and again and again and again and again and again,`),
		`ways/up.toml:8: unknown key "tempo"`:                      edit(`stop =`, "tempo = 3\nstop ="),
		`ways:1: it is no folder`: func(all fstest.MapFS) {
			for name := range all {
				if strings.HasPrefix(name, "ways/") {
					delete(all, name)
				}
			}
			all["ways"] = &fstest.MapFile{}
		},
		`no way here leads from standing to on-back for who can't kneel`: func(all fstest.MapFS) {
			lying := strings.NewReplacer(`"standing"`, `"on-back"`, `"Wall lean"`, `"Floor lean"`).Replace(hold)
			all["library/floor-lean/exercise.toml"] = &fstest.MapFile{Data: []byte(lying)}
		},
	} {
		if _, err := source.Read(own(change)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %s, got %v", want, err)
		}
	}
}
