package kept

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Databases and backups of every version, frozen as they were written, are read
// for ever.
func TestEveryVersionShippedIsRead(t *testing.T) {
	read := func(format string, version int) []byte {
		data, err := os.ReadFile(filepath.Join("../browser/testdata/store", fmt.Sprintf(format, version)))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for version := 1; version <= Version; version++ {
		var stores map[string]map[string]string
		if err := json.Unmarshal(read("v%d.json", version), &stores); err != nil {
			t.Fatal(err)
		}
		var r Reader
		for store, records := range stores {
			for key, text := range records {
				if store == ChosenStore {
					var err error
					if r.All.Choices, err = DecodeChoices([]byte(text)); err != nil {
						t.Error(err)
					}
					continue
				}
				r.Read(store, key, text)
			}
		}
		if len(r.Damaged) > 0 {
			t.Errorf("version %d: %v", version, r.Damaged)
		}
		for _, s := range Settle(r.All.Runs, r.All.Sessions, noon).Became {
			r.All.Sessions = append(r.All.Sessions, s)
		}
		r.All.Sort()
		got, err := Encode(r.All, time.Unix(0, 0).UTC(), nil)
		if err != nil {
			t.Fatal(err)
		}
		file := read("v%d.backup.json", version)
		want := strings.Replace(string(file), fmt.Sprintf(`"version": %d`, version), fmt.Sprintf(`"version": %d`, Version), 1)
		want = strings.Replace(want, `"settings": {}`, `"settings": null`, 1) // those are in no database
		if string(got) != want {
			t.Errorf("version %d:\n%s\nwant\n%s", version, got, want)
		}
		if _, err := Decode(file, nil); err != nil {
			t.Errorf("its backup: %v", err)
		}
	}
}
