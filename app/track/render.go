package track

import (
	"math"

	"limber/app/cue"
)

// A step of rendering is over after so many blocks: a few milliseconds' work
// on a slow phone.
const (
	soundingStep = 8
	silentStep   = 512
)

// Renderer writes a file step by step, so that a page can breathe in between.
type Renderer struct {
	sounds []sound // not yet over, in order
	blocks int     // in the whole file
	next   int     // block
	loud   float64
	made   map[cue.Kind][]int32
	mix    [block]int32
}

// Render begins the file of a plan. All sounds are played at a loudness from 0
// to 1.
func Render(l Layout, cues []cue.Cue, loud float64) *Renderer {
	return render(l.sounds(cues), cue.SampleAt(l.Length()), loud)
}

// Single is a file with one sound in it.
func Single(k cue.Kind, loud float64) []byte {
	return render([]sound{soundAt(0, k)}, cue.Length(k), loud).all()
}

// Blank is a short file in which nothing is heard.
func Blank() []byte { return render(nil, block, 1).all() }

func render(sounds []sound, samples int, loud float64) *Renderer {
	return &Renderer{
		sounds: sounds,
		blocks: (samples + block - 1) / block,
		next:   -1,
		loud:   loud,
		made:   map[cue.Kind][]int32{},
	}
}

// Next returns the next part of the file, and nil when it is complete.
func (r *Renderer) Next() []byte {
	if r.next < 0 {
		r.next = 0
		return header(r.blocks)
	}
	var out []byte
	for sounding, silent := 0, 0; r.next < r.blocks && sounding < soundingStep && silent < silentStep; r.next++ {
		if r.fill(r.next * block) {
			out = frame(out, r.next, &r.mix)
			sounding++
		} else {
			out = silence(out, r.next)
			silent++
		}
	}
	return out
}

func (r *Renderer) all() []byte {
	var file []byte
	for p := r.Next(); p != nil; p = r.Next() {
		file = append(file, p...)
	}
	return file
}

// fill mixes what is heard from a sample on, one block long, and reports
// whether anything is.
func (r *Renderer) fill(from int) bool {
	for len(r.sounds) > 0 && r.sounds[0].end <= from {
		r.sounds = r.sounds[1:]
	}
	heard := false
	clear(r.mix[:])
	for _, s := range r.sounds {
		if s.at >= from+block {
			break
		}
		if s.end <= from {
			continue // it began after a longer sound that is still heard
		}
		heard = true
		here := r.samples(s.kind)[max(0, from-s.at):]
		room := r.mix[max(0, s.at-from):]
		for i := range min(len(here), len(room)) {
			room[i] += here[i]
		}
	}
	for i, v := range r.mix {
		r.mix[i] = min(max(v, math.MinInt16), math.MaxInt16)
	}
	return heard
}

// samples renders each kind once.
func (r *Renderer) samples(k cue.Kind) []int32 {
	made, ok := r.made[k]
	if !ok {
		for _, s := range cue.Samples(k) {
			made = append(made, cue.Grain*int32(math.Round(float64(s)/cue.Grain*r.loud)))
		}
		r.made[k] = made
	}
	return made
}
