package ui

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"time"

	"limber/app/cue"
	"limber/app/kept"
	"limber/app/player"
	"limber/app/session"
	"limber/app/timeline"
)

// fakePhone is a phone as the page sees it: what it keeps, what sounds, whether
// its screen is on. It answers a moment later, as a phone does.
type fakePhone struct {
	kept      kept.All
	settings  map[string]string
	tab       map[string]string
	run       *kept.Run   // under way
	saves     []time.Time // when it was kept
	backup    kept.All    // what its file holds
	found     kept.Merged
	file      string // saved last, or to be read
	clipboard string
	later     []func()

	sounding string // "plan", "count" or nothing
	awake    bool
	volume   float64
	mode     cue.Mode
	prepared []cue.Cue
	waits    bool
	said     []string
	did      map[string]int // how often something was asked for
	fails    bool           // whether it refuses to keep things
}

func newFakePhone(k kept.All, settings map[string]string) *fakePhone {
	p := &fakePhone{kept: k, settings: map[string]string{}, tab: map[string]string{}, did: map[string]int{}, volume: -1}
	maps.Copy(p.settings, settings)
	return p
}

func (p *fakePhone) device() Device {
	return Device{
		Sound: fakeSound{p}, Speech: fakeSpeech{p}, Awake: fakeAwake{p}, Tabs: fakeTabs{p}, Store: fakeStore{p}, Media: fakeMedia{},
		Copy: fakeCopy{p}, Files: fakeFiles{p}, Notify: fakeNotify{p}, Buzz: func(...int) { p.did["buzz"]++ }, Now: time.Now,
	}
}

// answer does what was asked before, and reports whether there was anything.
func (p *fakePhone) answer() bool {
	todo := p.later
	p.later = nil
	for _, f := range todo {
		f()
	}
	return len(todo) > 0
}

func (p *fakePhone) soon(what string, f func(err error)) {
	p.did[what]++
	p.later = append(p.later, func() {
		if p.fails {
			f(errors.New("no room"))
			return
		}
		f(nil)
	})
}

type fakeSound struct{ *fakePhone }

func (p fakeSound) Prepare(mode cue.Mode, _ timeline.Timeline, cues []cue.Cue, waits bool) {
	p.mode, p.prepared, p.waits = mode, cues, waits
}
func (p fakeSound) Unlock()                    {}
func (p fakeSound) Play(_, _ time.Duration)    { p.sounding = "plan" }
func (p fakeSound) CountIn()                   { p.sounding = "count" }
func (p fakeSound) Hush()                      { p.sounding = "" }
func (p fakeSound) Clock() (none player.Clock) { return none }
func (p fakeSound) SetVolume(v float64)        { p.volume = v }
func (p fakeSound) Try(cue.Kind)               {}

type fakeSpeech struct{ *fakePhone }

func (p fakeSpeech) Say(text string)                { p.said = append(p.said, text) }
func (p fakeSpeech) Cancel()                        {}
func (p fakeSpeech) Choices() (ids, names []string) { return []string{"a"}, []string{"A voice"} }
func (p fakeSpeech) SetVoice(string)                {}
func (p fakeSpeech) SetRate(float64)                {}

type fakeAwake struct{ *fakePhone }

func (p fakeAwake) Hold(on bool) { p.awake = on }

type fakeTabs struct{ *fakePhone }

func (p fakeTabs) Play() { p.did["pause the other tabs"]++ }

type fakeMedia struct{}

func (fakeMedia) Now(_, _ string, _, _ time.Duration, _ bool) {}

type fakeCopy struct{ *fakePhone }

func (fakeCopy) Playing(bool)                    {}
func (fakeCopy) UpdateReady() bool               { return false }
func (p fakeCopy) Update()                       { p.did["update"]++ }
func (fakeCopy) Offline() (state, reason string) { return "complete", "" }
func (fakeCopy) Secure() bool                    { return true }
func (fakeCopy) CanInstall() bool                { return true }
func (p fakeCopy) Install()                      { p.did["install"]++ }
func (fakeCopy) Installed() bool                 { return false }
func (fakeCopy) Apple() bool                     { return false }
func (fakeCopy) Version() string                 { return "1" }
func (p fakeCopy) Draw(who string, done func(bool)) {
	p.soon("draw "+who, func(err error) { done(err == nil) })
}

type fakeNotify struct{ *fakePhone }

func (p fakeNotify) Ask(f func(bool)) { p.soon("ask to notify", func(err error) { f(err == nil) }) }
func (p fakeNotify) Show(_, _ string) {}
func (p fakeNotify) Clear()           {}

type fakeFiles struct{ *fakePhone }

func (p fakeFiles) Save(_, _ string, data []byte) { p.did["save a file"]++; p.file = string(data) }
func (p fakeFiles) CanShare(_, _ string) bool     { return true }
func (p fakeFiles) Share(_, _ string, _ []byte, done func(bool, error)) {
	p.soon("share", func(err error) { done(err == nil, err) })
}
func (p fakeFiles) Read(_ string, f func(string, []byte, error)) {
	p.soon("read a file", func(err error) { f("backup.json", []byte(cmp.Or(p.file, "{}")), err) })
}
func (p fakeFiles) Hand(_, address string, done func(handed, copied bool, err error)) {
	p.soon("share", func(err error) {
		p.clipboard = address
		done(false, err == nil, err)
	})
}

type fakeStore struct{ *fakePhone }

func (p fakeStore) Load(_ time.Time, f func(kept.All, error)) {
	p.later = append(p.later, func() { f(p.kept, nil) })
}
func (p fakeStore) Watch(func())             {}
func (p fakeStore) Status() (s kept.Keeping) { return s }
func (p fakeStore) Persist(f func(granted bool)) {
	p.soon("persist", func(err error) { f(err == nil) })
}

func (p fakeStore) Put(records kept.All, done func(error)) {
	what := "keep an activity"
	switch {
	case len(records.Sessions) > 0:
		what = "keep a session"
	case len(records.CheckIns) > 0:
		what = "keep a check-in"
	case len(records.Routines) > 0:
		what = "keep a routine"
	}
	p.soon(what, func(err error) {
		if err == nil {
			p.kept = p.kept.With(records)
			for _, s := range records.Sessions {
				p.ClearRun(s.ID)
			}
		}
		done(err)
	})
}

func (p fakeStore) Delete(record kept.Place, done func(error)) {
	what := "delete a session"
	if record.Store == kept.Activities {
		what = "delete an activity"
	} else if record.Store == kept.Routines {
		what = "delete a routine"
	}
	p.soon(what, func(err error) {
		if err == nil {
			p.kept = p.kept.Without(record)
		}
		done(err)
	})
}

func (p fakeStore) ChangeChoices(change func(*session.Choices), done func(session.Choices, error)) {
	p.soon("keep choices", func(err error) {
		if err == nil {
			change(&p.kept.Choices)
		}
		done(p.kept.Choices, err)
	})
}

func (p fakeStore) SaveRun(r kept.Run)    { p.run, p.saves = &r, append(p.saves, time.Now()) }
func (p fakeStore) SaveRunNow(r kept.Run) { p.SaveRun(r) }
func (p fakeStore) ClearRun(id string) {
	if p.run != nil && p.run.Session.ID == id {
		p.run = nil
	}
}
func (p fakeStore) SetTab(name, value string) { p.tab[name] = value }
func (p fakeStore) Tab(name string) string    { return p.tab[name] }
func (p fakeStore) LoadRun(at time.Time) (r kept.Run, ok bool) {
	if p.run == nil || !p.run.Resumable(at) {
		return r, false
	}
	return *p.run, true
}

func (p fakeStore) Export(at time.Time, f func([]byte, error)) {
	p.soon("export", func(err error) {
		p.kept.Choices.Exported = at
		f([]byte("{}"), err)
	})
}

func (p fakeStore) ReadBackup(_ []byte, f func(kept.All, error)) {
	p.soon("read a backup", func(err error) { f(p.backup, err) })
}

func (p fakeStore) Merge(_, _ kept.All, f func(kept.Merged)) {
	p.soon("merge", func(error) { f(p.found) })
}

func (p fakeStore) Import(added kept.All, done func(undo func(done func(error)), err error)) {
	before := p.kept
	p.soon("import", func(err error) {
		if err != nil {
			done(nil, err)
			return
		}
		p.kept = p.kept.With(added)
		done(func(done func(error)) {
			p.soon("undo an import", func(err error) {
				if err == nil {
					p.kept = before
				}
				done(err)
			})
		}, nil)
	})
}

func (p fakeStore) Wipe(done func(error)) {
	p.soon("wipe", func(err error) {
		if err == nil {
			p.kept, p.settings, p.run = kept.All{}, map[string]string{}, nil
		}
		done(err)
	})
}

func (p fakeStore) Settings() map[string]string { return maps.Clone(p.settings) }
func (p fakeStore) SetSetting(name, value string) error {
	p.did["keep a setting"]++
	if value == "" {
		delete(p.settings, name)
	} else {
		p.settings[name] = value
	}
	return nil
}

// last is the session kept last.
func (p *fakePhone) last() (s session.Session) {
	if n := len(p.kept.Sessions); n > 0 {
		s = p.kept.Sessions[n-1]
	}
	return s
}

func (p *fakePhone) String() string {
	return fmt.Sprintf("%q sounds, awake %v, %d kept", p.sounding, p.awake, len(p.kept.Sessions))
}
