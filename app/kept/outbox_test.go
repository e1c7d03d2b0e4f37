package kept

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"limber/app/session"
)

func put(key, text string) Write { return Write{Place: Place{Sessions, key}, Text: text} }
func runAt(key, text string) Write {
	return Write{Place: Place{Runs, key}, Text: text}
}

// told spells effects as a test does.
func told(effects []Effect) string {
	var words []string
	for _, e := range effects {
		switch e := e.(type) {
		case Send:
			text := "send"
			for _, w := range e.Writes {
				if text += " " + w.Key + "=" + w.Text; w.Gone {
					text += "gone"
				}
			}
			if e.Changes > 0 {
				text += fmt.Sprintf(" and %d", e.Changes)
			}
			words = append(words, text)
		case Spill:
			words = append(words, "spill "+e.Key)
		case Unspill:
			words = append(words, "unspill "+e.Key)
		case Answer:
			words = append(words, fmt.Sprintf("answer %d %v", e.Ask, e.Err == nil))
		default:
			words = append(words, strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", e), "kept.")))
		}
	}
	return strings.Join(words, ", ")
}

func TestOutbox(t *testing.T) {
	broken := errors.New("broken")
	leaveOut := func(c *session.Choices) { c.LeftOut = append(c.LeftOut, "lift") }
	type step struct {
		event Event
		want  string
	}
	for name, steps := range map[string][]step{
		"what is put is written, and then told": {
			{Commit{Writes: []Write{put("a", "1")}, Ask: 1}, "open"},
			{Opened{}, "send a=1"},
			{Wrote{}, "unspill a, tell, answer 1 true"},
		},
		"one transaction at a time": {
			{Commit{Writes: []Write{put("a", "1")}, Ask: 1}, "open"},
			{Opened{}, "send a=1"},
			{Commit{Writes: []Write{put("a", "2"), put("b", "1")}, Ask: 2}, ""},
			{Commit{Writes: []Write{put("c", "1")}, Ask: 3}, ""},
			{Wrote{}, "tell, answer 1 true, open"},
			{Opened{}, "send a=2 b=1 c=1"},
			{Wrote{}, "unspill a, unspill b, unspill c, tell, answer 2 true, answer 3 true"},
		},
		"a run is nobody's news": {
			{Commit{Writes: []Write{runAt("a", "1")}}, "open"},
			{Opened{}, "send a=1"},
			{Wrote{}, "unspill a"},
		},
		"a dead connection is opened once more": {
			{Commit{Writes: []Write{put("a", "1")}, Ask: 1}, "open"},
			{Opened{}, "send a=1"},
			{Wrote{Err: broken, Dead: true}, "drop, open"},
			{Opened{}, "send a=1"},
			{Wrote{Err: broken, Dead: true}, "failed, spill a, answer 1 false"},
			{Spilled{put("a", "1")}, ""},
			{Commit{Writes: []Write{put("b", "1")}, Ask: 2}, "open"},
			{Opened{}, "send a=1 b=1"},
			{Wrote{}, "unspill a, unspill b, tell, answer 2 true"},
		},
		"what can't be written is in the reserve": {
			{Commit{Writes: []Write{put("a", "1")}, Ask: 1}, "open"},
			{Change{Apply: leaveOut, Ask: 2}, ""},
			{Opened{Err: broken}, "spill a, spillchoices, answer 1 false, answer 2 false"},
			{Spilled{put("a", "1")}, ""},
			{Hide{}, "spillchoices"},
			{Flush{Ask: 3}, "open"},
			{Opened{}, "send a=1 and 1"},
			{Wrote{}, "unspill a, unspill choices, tell, answer 3 true"},
		},
		"a hidden page may be gone": {
			{Commit{Writes: []Write{put("a", "1")}, Hidden: true}, "spill a, open"},
			{Commit{Writes: []Write{runAt("b", "1")}, Hidden: true}, ""},
			{Hide{}, "spill a, spill b"},
		},
		"what this page has is newer than the reserve": {
			{Adopt{put("a", "old")}, ""},
			{Adopt{put("b", "old")}, ""},
			{Commit{Writes: []Write{put("a", "new")}}, "open"},
			{Adopt{put("a", "older")}, ""},
			{Outdated{Place{Sessions, "a"}}, ""},
			{Outdated{Place{Sessions, "b"}}, "unspill b"},
			{Opened{}, "send a=new"},
		},
		"after everything is deleted nothing comes back": {
			{Commit{Writes: []Write{put("a", "1")}, Ask: 1}, "open"},
			{Opened{}, "send a=1"},
			{Forget{}, ""},
			{Wrote{}, "tell, answer 1 true"},
			{Flush{}, "open"},
			{Opened{}, ""},
		},
	} {
		t.Run(name, func(t *testing.T) {
			var o Outbox
			for i, s := range steps {
				if got := told(o.Update(s.event)); got != s.want {
					t.Fatalf("step %d, %T: %q, want %q", i+1, s.event, got, s.want)
				}
			}
		})
	}
}

// device is a browser that fails as it likes: its database, its reserve, and
// what it told whom.
type device struct {
	outbox   Outbox
	disk     map[Place]string
	chosen   int
	reserve  map[Place]Write
	full     bool // nothing more goes into the reserve
	opens    bool // asked for
	under    *Send
	answered map[int]error
}

func (d *device) update(e Event) {
	for _, e := range d.outbox.Update(e) {
		switch e := e.(type) {
		case Open:
			if d.opens || d.under != nil {
				panic("opened while something is under way")
			}
			d.opens = true
		case Send:
			d.under = &e
		case Spill:
			if !d.full {
				d.reserve[e.Place] = e.Write
				d.update(Spilled{e.Write})
			}
		case Unspill:
			delete(d.reserve, e.Place)
		case Answer:
			if _, twice := d.answered[e.Ask]; twice {
				panic("answered twice")
			}
			d.answered[e.Ask] = e.Err
		}
	}
}

// goOn lets the browser answer what it was asked: 0 well, 1 not, 2 with a dead
// connection.
func (d *device) goOn(how byte) {
	var err error
	if how != 0 {
		err = errors.New("no")
	}
	switch {
	case d.opens:
		d.opens = false
		d.update(Opened{err})
	case d.under != nil:
		send := d.under
		d.under = nil
		if err == nil {
			for _, w := range send.Writes {
				if delete(d.disk, w.Place); !w.Gone {
					d.disk[w.Place] = w.Text
				}
			}
			d.chosen += send.Changes
		}
		d.update(Wrote{err, how == 2})
	}
}

// Whatever fails and whenever: who was told that the disk has it can rely on
// it, nothing is written twice at once, what is unwritten is in the reserve as
// soon as something failed, and in the end the disk has the last word on each
// record.
func FuzzOutbox(f *testing.F) {
	f.Add([]byte{0, 20, 20, 1, 20, 21, 2, 20, 22, 30, 20})
	f.Add([]byte{0, 20, 1, 21, 40, 20, 2, 41, 20, 20, 50, 20, 5, 22, 22})
	f.Fuzz(func(t *testing.T, script []byte) {
		d := &device{disk: map[Place]string{}, reserve: map[Place]Write{}, answered: map[int]error{}}
		want := map[Place]Write{}
		expects := map[int]Write{} // what the disk must have when it is answered so
		changes := 0
		for i, b := range script {
			ask := i + 1
			switch b / 10 {
			case 0, 1:
				w := Write{Place: Place{Sessions, string(rune('a' + b%4))}, Text: fmt.Sprint(i), Gone: b%10 > 7}
				if b/10 == 1 {
					w.Store = Runs
				}
				want[w.Place], expects[ask] = w, w
				d.update(Commit{Writes: []Write{w}, Ask: ask, Hidden: b%10 > 5})
			case 2:
				d.goOn(b % 3)
			case 3:
				d.update(Hide{})
			case 4:
				changes++
				d.update(Change{func(*session.Choices) {}, ask})
			case 5:
				d.full = b%2 == 0
			case 6: // the page dies, and another begins
				d.update(Hide{})
				if d.full || changes != d.chosen {
					continue
				}
				d.outbox, d.opens, d.under = Outbox{}, false, nil
				for _, w := range d.reserve {
					d.update(Adopt{w})
				}
			case 7:
				d.update(Flush{ask})
			}
			for ask, err := range d.answered {
				w, was := expects[ask]
				if was && err == nil && want[w.Place] == w {
					if text, there := d.disk[w.Place]; there == w.Gone || there && text != w.Text {
						t.Fatalf("step %d: %v was told to be kept; the disk has %q", i, w, text)
					}
				}
			}
		}
		d.full = false
		d.update(Flush{-1})
		for range 20 {
			d.goOn(0)
		}
		if len(d.reserve) > 0 || len(d.outbox.Unwritten()) > 0 {
			t.Fatalf("in the end the reserve has %v, the outbox %v", d.reserve, d.outbox.Unwritten())
		}
		if d.chosen != changes {
			t.Fatalf("%d of %d changes to choices", d.chosen, changes)
		}
		last := map[Place]string{}
		for p, w := range want {
			if !w.Gone {
				last[p] = w.Text
			}
		}
		if diff := cmp.Diff(last, d.disk); diff != "" {
			t.Fatal(diff)
		}
	})
}
