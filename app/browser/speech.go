//go:build js

package browser

import (
	"errors"
	"syscall/js"
	"time"
)

// Speech says things aloud while the page is seen. A browser's speech is full
// of traps: voices come late or never, the first word needs a tap, an utterance
// may never begin, a long one falls silent, one that nothing holds is collected
// in the middle. So it is never the only cue.
type Speech struct {
	failed  func()                   // told once, when nobody answers
	far     func(name string) string // names a voice that needs a network
	changed func()                   // told when there are other voices than were listed
	synth   js.Value
	lang    string // the page's, as it is spoken where the person lives
	voice   string
	rate    float64

	voices []Voice  // those that speak the language; nil: to be asked for, of what may be thousands
	own    js.Value // the browser's list of all
	listed bool     // somebody chooses among them

	queue   []string // what is still to be said
	now     js.Value // the utterance under way, held so that it is not collected
	begun   bool
	times   int // something was said or stopped
	silent  int // utterances in a row that did not begin
	started js.Func
	ended   js.Func
	goesOn  js.Func
	within  time.Duration // how soon an utterance is to begin
}

const (
	answerWithin = 2 * time.Second        // for an utterance to begin
	wakesWithin  = 6 * time.Second        // for the first: what speaks may have to be started
	apart        = 10 * time.Millisecond  // what is said while WebKitGTK (2.50) tells of an end never ends
	settling     = 100 * time.Millisecond // what is said right after a cancel is lost
	giveUp       = 3                      // utterances that did not begin
)

// NewSpeech returns the speech of this page. failed is told once, when nobody
// answers; far names a voice that needs a network; changed is told when there are other
// voices than were listed: they may come late.
func NewSpeech(failed func(), far func(name string) string, changed func()) *Speech {
	s := &Speech{failed: failed, far: far, changed: changed, within: wakesWithin, rate: 1, synth: js.Global().Get("speechSynthesis")}
	if !s.synth.Truthy() {
		return s
	}
	s.lang = whereOneLives(js.Global().Get("document").Get("documentElement").Get("lang").String())
	s.synth.Set("onvoiceschanged", handler(func(js.Value) {
		s.voices = nil
		if s.listed {
			s.changed()
		}
	}))
	s.started = handler(func(e js.Value) {
		if s.current(e) {
			s.begun, s.within, s.silent = true, answerWithin, 0
		}
	})
	s.goesOn = handler(func(times js.Value) {
		if times.Int() == s.times {
			s.next()
		}
	})
	s.ended = handler(func(e js.Value) {
		if s.current(e) {
			s.now = js.Undefined()
			s.later(apart)
		}
	})
	document := js.Global().Get("document")
	listen(document, "visibilitychange", func(js.Value) {
		if hidden() {
			s.Cancel()
		}
	})
	// The first utterance must come from a tap; this one is not heard. Where the tap has
	// made something be said, it would stand in the way of the rest.
	once(document, "click", func(js.Value) {
		if s.now.Truthy() {
			return
		}
		u := js.Global().Get("SpeechSynthesisUtterance").New("")
		u.Set("volume", 0)
		s.synth.Call("speak", u)
	})
	s.synth.Call("getVoices") // begins to load them
	return s
}

// Say says a text in place of what is being said.
func (s *Speech) Say(text string) {
	report(attempt(func() {
		if !s.synth.Truthy() || s.silent >= giveUp || hidden() {
			return
		}
		busy := s.synth.Get("speaking").Truthy() || s.synth.Get("pending").Truthy()
		s.cancel()
		s.queue = breaths(text)
		if !busy {
			s.next()
			return
		}
		s.later(settling)
	}))
}

// later says the next breath in a while, if nothing else is said by then. A timer of
// Go's may be due before the event is over in which it was set; the browser's is not.
func (s *Speech) later(d time.Duration) {
	js.Global().Call("setTimeout", s.goesOn, d.Milliseconds(), s.times)
}

// Cancel stops what is being said.
func (s *Speech) Cancel() { report(attempt(s.cancel)) }

func (s *Speech) cancel() {
	s.times++
	s.queue, s.now = nil, js.Undefined()
	if s.synth.Truthy() {
		s.synth.Call("cancel")
	}
}

func (s *Speech) current(e js.Value) bool {
	return s.now.Truthy() && e.Get("target").Equal(s.now)
}

// next says the next breath, and waits for it to begin.
func (s *Speech) next() {
	s.now = js.Undefined()
	if len(s.queue) == 0 || hidden() {
		return
	}
	s.ask()
	i := choose(s.voices, s.voice, s.lang, js.Global().Get("navigator").Get("onLine").Truthy())
	if i < 0 {
		return
	}
	u := js.Global().Get("SpeechSynthesisUtterance").New(s.queue[0])
	s.queue = s.queue[1:]
	u.Set("voice", s.own.Index(s.voices[i].at))
	u.Set("lang", normal(s.voices[i].Lang))
	u.Set("rate", s.rate)
	u.Set("onstart", s.started)
	u.Set("onend", s.ended)
	u.Set("onerror", s.ended)
	s.now, s.begun = u, false
	s.times++
	s.synth.Call("resume") // Chrome may have been left paused
	s.synth.Call("speak", u)
	times := s.times
	after(s.within, func() {
		if s.times == times && s.now.Truthy() && !s.begun {
			s.unheard()
		}
	})
}

// unheard counts an utterance that did not begin. A device that never answers
// is left alone.
func (s *Speech) unheard() {
	s.cancel()
	if s.silent++; s.silent == giveUp {
		report(errors.New("speech does not begin"))
		s.failed()
	}
}

// ask lists the voices that speak the page's language, unless that is known. Firefox
// has 13,000 of all languages where speech-dispatcher speaks for it.
func (s *Speech) ask() {
	if s.voices != nil || !s.synth.Truthy() {
		return
	}
	s.own = s.synth.Call("getVoices")
	for i := range s.own.Length() {
		v := s.own.Index(i)
		lang := v.Get("lang").String()
		if !speaks(lang, s.lang) {
			continue
		}
		name := v.Get("name").String()
		s.voices = append(s.voices, Voice{
			ID:    v.Get("voiceURI").String(),
			Name:  name,
			Lang:  lang,
			Local: isLocal(name, v.Get("localService").Truthy()),
			Usual: v.Get("default").Truthy(),
			at:    i,
		})
	}
}

// SetVoice chooses a voice by its id; the empty one leaves it to the device.
func (s *Speech) SetVoice(id string) { s.voice = id }

// SetRate sets how fast it speaks; 1 is usual.
func (s *Speech) SetRate(rate float64) { s.rate = min(max(rate, 0.5), 2) }

// Choices lists the voices by id and by name, those that work with no network
// first. They may come late: right after the start there may be none yet.
func (s *Speech) Choices() (ids, names []string) {
	s.listed = true
	report(attempt(s.ask))
	for _, local := range []bool{true, false} {
		for _, v := range s.voices {
			if v.Local != local || v.isVariant() && v.ID != s.voice {
				continue
			}
			name := v.Name
			if !local {
				name = s.far(name)
			}
			ids, names = append(ids, v.ID), append(names, name)
		}
	}
	return ids, names
}
