package player

import "time"

// A phone obeys effects as a real one would, and misbehaves like one: its sound
// starts late, freezes or dies, it sleeps, and its clock gets set.
type phone struct {
	t    time.Duration // what really passed
	mono time.Duration
	set  time.Duration // the wall clock, off the truth

	sounding string // "plan", "count" or nothing
	finished bool
	id       int
	from     time.Duration // in the plan
	until    time.Duration // in the plan
	began    time.Duration // when the sound was asked for
	late     time.Duration // until a sound that is asked for is heard
	still    time.Duration // how long this sound stood still in all
	frozen   bool
	dead     bool
	last     int // the id last given
}

func (p *phone) now() Now {
	n := Now{Mono: p.mono, Wall: time.Unix(1.8e9, 0).Add(p.t + p.set)}
	if p.sounding == "plan" && !p.dead {
		heard := max(0, p.t-p.began-p.still-p.late)
		n.Sound = Clock{ID: p.id, At: min(p.from+heard, p.until)}
	}
	return n
}

// passes lets time go by.
func (p *phone) passes(d time.Duration) {
	p.t += d
	p.mono += d
	if p.frozen {
		p.still += d
	}
}

// sleeps stops everything but the wall clock and, in some phones, the
// monotonic one.
func (p *phone) sleeps(d time.Duration, monotonic bool) {
	p.t += d
	p.still += d
	if monotonic {
		p.mono += d
	}
}

func (p *phone) performs(effects []Effect, total time.Duration) {
	for _, e := range effects {
		switch e := e.(type) {
		case Sound:
			p.last++
			p.sounding, p.id, p.began, p.still, p.dead = "plan", p.last, p.t, 0, false
			p.from, p.until = e.From, e.Until
			if e.Until == 0 {
				p.until = total
			}
		case Count:
			p.sounding = "count"
		case Hush:
			p.sounding = ""
		case Finish:
			p.finished = true
		}
	}
}
