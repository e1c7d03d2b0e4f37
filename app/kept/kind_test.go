package kept

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// A list in All that no row of the table names would never be kept.
func TestEveryListIsAKind(t *testing.T) {
	for _, name := range lists() {
		var one All
		reflect.ValueOf(&one).Elem().FieldByName(name).Set(reflect.MakeSlice(fieldOf(name), 1, 1))
		if !slices.ContainsFunc(kinds, func(k kind) bool { return k.count(&one) == 1 }) {
			t.Errorf("All.%s has no row in kinds", name)
		}
	}
}

// A list that the drawn tests leave empty is in no test of merging, backups and
// the disk.
func TestEveryListIsDrawn(t *testing.T) {
	empty := map[string]bool{}
	for _, name := range lists() {
		empty[name] = name != "Runs" // a run is drawn by the tests of the disk
	}
	rapid.Check(t, func(t *rapid.T) {
		k := reflect.ValueOf(anyKept(t))
		for name := range empty {
			empty[name] = empty[name] && k.FieldByName(name).Len() == 0
		}
	})
	for name, still := range empty {
		if still {
			t.Errorf("anyKept never draws All.%s", name)
		}
	}
}

func lists() (names []string) {
	all := reflect.TypeFor[All]()
	for i := range all.NumField() {
		if f := all.Field(i); f.Type.Kind() == reflect.Slice {
			names = append(names, f.Name)
		}
	}
	return names
}

func fieldOf(name string) reflect.Type {
	f, _ := reflect.TypeFor[All]().FieldByName(name)
	return f.Type
}

func TestWhatIsPutIsReadAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := anyKept(t)
		k.Choices, k.Settings = All{}.Choices, nil
		writes, err := k.Writes()
		if err != nil {
			t.Fatal(err)
		}
		var r Reader
		for _, p := range writes {
			if p.Gone {
				continue
			}
			r.Read(p.Store, p.Key, p.Text)
		}
		if d := cmp.Diff(k, r.All, same); d != "" || len(r.Damaged) > 0 {
			t.Fatalf("%s, damaged %v", d, r.Damaged)
		}
	})
}

// A database that a version made has the stores of its fixture and no others: an
// upgrade makes all that are missing, once.
func TestStoresAreThoseThatEachVersionMade(t *testing.T) {
	for version := 1; version <= Version; version++ {
		text, err := os.ReadFile(fmt.Sprintf("../browser/testdata/store/v%d.json", version))
		if err != nil {
			t.Fatalf("no database of version %d is frozen: %v", version, err)
		}
		var made map[string]any
		if err := json.Unmarshal(text, &made); err != nil {
			t.Fatal(err)
		}
		for _, store := range Stores(0) {
			_, had := made[store]
			if lacks := slices.Contains(Stores(version), store); had == lacks {
				t.Errorf("version %d, store %s: in its frozen database %v, made by an upgrade from it %v; a new kind has since = a new Version, which has a fixture of its own", version, store, had, lacks)
			}
		}
	}
}
