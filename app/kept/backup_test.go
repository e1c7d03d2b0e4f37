package kept

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestBackupBringsEverythingBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := anyKept(t)
		data, err := Encode(k, noon, nil)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Decode(data, nil)
		if err != nil {
			t.Fatalf("%v in\n%s", err, data)
		}
		if d := cmp.Diff(k, back, same); d != "" {
			t.Fatal(d)
		}
	})
}

func TestBackupOfTenYearsComesBackAndPausesOften(t *testing.T) {
	k := All{Sessions: daily(tenYears)}
	pauses := 0
	pause := func() { pauses++ }
	data, err := Encode(k, noon, pause)
	if err != nil {
		t.Fatal(err)
	}
	back, err := Decode(data, pause)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(k, back, same); d != "" {
		t.Error(d)
	}
	if pauses < 2*tenYears {
		t.Errorf("%d pauses in %d sessions there and back", pauses, tenYears)
	}
}

func TestBackupRefusesAndSaysWhere(t *testing.T) {
	const head = "{\n\"limber\": \"backup\",\n\"version\": 1"
	const one = `{"id":"a","started":"2026-11-22T07:00:00+01:00","routine":{"id":"r","name":"R"},"done":[]}`
	with := func(old, new string) string {
		return head + ",\n\"sessions\": [\n" + strings.Replace(one, old, new, 1) + "\n]}"
	}
	for name, c := range map[string]struct{ file, want string }{
		"nothing":             {"", "line 1: not-backup"},
		"a page":              {"<!doctype html>", "line 1: not-backup"},
		"another app's file":  {`{"workouts": []}`, `line 1: no-field limber`},
		"no version":          {"{\n\"limber\": \"backup\"\n}", `line 3: no-field version`},
		"a later version":     {"{\n\"limber\": \"backup\",\n\"version\": 99,\n\"x\": 1}", "line 3: made-later"},
		"no such version":     {"{\"limber\": \"backup\", \"version\": 0}", "line 1: no-version 0"},
		"between versions":    {"{\"limber\": \"backup\", \"version\": 1.5}", "line 1: no-version 1.5"},
		"a version in words":  {"{\"limber\": \"backup\", \"version\": \"one\"}", "line 1: no-version one"},
		"cut short":           {head + ",\n\"sessions\": [\n" + one[:30], "line 5: sessions[0]: cut-short"},
		"cut between":         {head + ",\n\"sessions\": [\n" + one, "line 5: cut-short"},
		"more after it":       {head + "}\n{}", "line 4: more-after"},
		"an unknown list":     {head + ",\n\"workouts\": []}", `line 4: unknown workouts`},
		"a list twice":        {head + ",\n\"sessions\": [],\n\"sessions\": []}", `line 5: twice sessions`},
		"not a list":          {head + ",\n\"sessions\": 3}", "line 4: sessions: no-list"},
		"an unknown field":    {with(`"done"`, `"felt":"looser","done"`), `line 5: sessions[0]: unknown felt`},
		"no id":               {with(`"a"`, `""`), "line 5: sessions[0].id: missing"},
		"a word for a number": {with("[]", `[{"exercise":"bridge","seconds":"ten"}]`), "line 5: sessions[0].done.seconds: wrong-type string"},
		"less than nothing":   {with("[]", `[{"exercise":"bridge","seconds":-1}]`), "line 5: sessions[0].done[0].seconds: range -1 (0–86400)"},
		"no such side":        {with("[]", `[{"exercise":"bridge","side":"top","seconds":1}]`), `line 5: sessions[0].done[0].side: not-allowed top (left, right)`},
		"no such feeling":     {with(`"done"`, `"feel":"great","done"`), `line 5: sessions[0].feel: not-allowed great (looser, same, stiffer, hurt)`},
		"too stiff":           {with(`"done"`, `"stiffnessAfter":11,"done"`), "line 5: sessions[0].stiffnessAfter: range 11 (0–10)"},
		"no such day":         {with("-22T", "-31T"), "line 5: sessions[0]: not-json parsing time"},
		"too long ago":        {with("2026", "1026"), "line 5: sessions[0].started: range 1026 (1971–9998)"},
	} {
		t.Run(name, func(t *testing.T) {
			k, err := Decode([]byte(c.file), nil)
			if err == nil {
				t.Fatal("it was taken")
			}
			if !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
			if d := cmp.Diff(All{}, k); d != "" {
				t.Errorf("something was taken from it: %s", d)
			}
		})
	}
}

func TestBackupTakesEachRecordOnce(t *testing.T) {
	const one = `{"id":"a","at":"2026-11-22T07:00:00Z","dailyLife":"easier"}`
	file := "{\"limber\": \"backup\", \"version\": 1,\n\"checkIns\": [\n" + one + ",\n" + one + "]}"
	_, err := Decode([]byte(file), nil)
	if err == nil || err.Error() != `line 4: checkIns[1]: twice a` {
		t.Errorf("got %v", err)
	}
}

func TestBackupMayBeginWithAByteOrderMark(t *testing.T) {
	data, err := Encode(All{Sessions: daily(2)}, noon, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, err := Decode(append([]byte("\ufeff"), data...), nil)
	if err != nil || len(k.Sessions) != 2 {
		t.Errorf("got %d sessions, %v", len(k.Sessions), err)
	}
}

// Whatever is read can be written and read again to the same end.
func FuzzDecode(f *testing.F) {
	data, err := Encode(All{Sessions: daily(1)}, noon, nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"limber":"backup","version":1,"choices":{"doses":{"bridge":{"count":5}}},"settings":{"pace":"calm"},"aside":[{"key":"k","why":"w","text":"t"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		k, err := Decode(data, nil)
		if err != nil {
			return
		}
		again, err := Encode(k, noon, nil)
		if err != nil {
			t.Fatalf("read but not written: %v", err)
		}
		back, err := Decode(again, nil)
		if err != nil {
			t.Fatalf("written but not read: %v\n%s", err, again)
		}
		if d := cmp.Diff(k, back, same); d != "" {
			t.Fatal(d)
		}
	})
}

// The order of names in JSON means nothing: jq -S and other tools change it.
func TestBackupMayBeInAnyOrder(t *testing.T) {
	k := All{Sessions: daily(3)}
	k.Choices.LeftOut = []string{"bridge"}
	data, err := Encode(k, noon, nil)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil {
		t.Fatal(err)
	}
	for name, write := range map[string]func(any) ([]byte, error){
		"sorted, in one line": json.Marshal,
		"sorted, indented":    func(v any) ([]byte, error) { return json.MarshalIndent(v, "", "  ") },
	} {
		sorted, err := write(fields)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Decode(sorted, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if d := cmp.Diff(k, back, same); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
	for file, want := range map[string]string{
		`{"sessions":[],` + "\n" + `"limber":"backup","version":99}`:      "line 2: made-later",
		`{"things":[1,{"limber":"backup"}],` + "\n" + `"version":1}`:      `line 2: no-field limber`,
		`{"version":1,"sessions":[],` + "\n" + `"limber":"notebook"}`:     "line 2: not-backup",
		`{"version":1,"limber":"backup",` + "\n" + `"version":1}`:         `line 2: twice version`,
		`{"version":1,` + "\n" + `"workouts":[],"limber":"backup"}`:       `line 2: unknown workouts`,
		`{"sessions":["}"],` + "\n" + `"limber":"backup","version":1}`:    "line 1: sessions[0]: ",
		`{"sessions":["\"}"` + "\n" + `,"limber":"backup","version":1`:    "line 2: cut-short",
		`{"settings":{"a":"}"},` + "\n" + `"version":1,"limber":"backup"`: "line 2: cut-short",
	} {
		if _, err := Decode([]byte(file), nil); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %s", file, err, want)
		}
	}
}
