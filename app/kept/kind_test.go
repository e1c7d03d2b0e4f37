package kept

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// A list in All that no row of the table names would never be kept.
func TestEveryListIsAKind(t *testing.T) {
	lists := 0
	all := reflect.TypeFor[All]()
	for i := range all.NumField() {
		if all.Field(i).Type.Kind() == reflect.Slice {
			lists++
		}
	}
	if lists != len(kinds) {
		t.Errorf("%d lists, %d kinds", lists, len(kinds))
	}
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

// A database made by version 1 has these stores, and no upgrade makes them again.
func TestStoresOfTheFirstVersion(t *testing.T) {
	first := []string{"sessions", "checkIns", "activities", "aside", "runs", "choices"}
	for _, store := range first {
		if !slices.Contains(Stores(0), store) || slices.Contains(Stores(1), store) {
			t.Errorf("%s: all are %v, new since version 1 are %v", store, Stores(0), Stores(1))
		}
	}
}
