package track

import (
	"math/bits"

	"limber/app/cue"
)

// The smallest FLAC that holds soft tones in much silence well: one channel of
// 16 bits, blocks of one size, fixed predictors, Rice codes; a silent block is
// a dozen bytes. RFC 9639 has the names used here. The checksum over all the
// samples is left out, as it may be: it would cost more than all the rest.
const (
	block     = 4096
	partition = 256 // samples with a Rice parameter of their own
	maxOrder  = 4
	maxRice   = 14
)

// header is the file's start, for so many blocks.
func header(blocks int) []byte {
	w := packer{out: []byte("fLaC")}
	w.put(1<<7, 8) // the only metadata: the stream's properties
	w.put(34, 24)
	w.put(block, 16) // smallest and largest block
	w.put(block, 16)
	w.put(0, 48) // sizes of frames: not known
	w.put(cue.Rate, 20)
	w.put(0, 3)  // channels, less one
	w.put(15, 5) // bits a sample, less one
	w.put(uint64(blocks*block), 36)
	return append(w.out, make([]byte, 16)...)
}

// frame appends one block of samples as the frame with a number, and leaves the
// samples changed.
func frame(out []byte, number int, samples *[block]int32) []byte {
	wasted := shift(samples)
	return seal(out, number, func(w *packer) {
		order := predictor(samples)
		w.put(uint64(0b001000|order), 7)
		if w.put(uint64(min(wasted, 1)), 1); wasted > 0 {
			w.put(1, wasted)
		}
		for _, s := range samples[:order] {
			w.put(uint64(s), 16-wasted)
		}
		predict(samples, order)
		residual(w, samples, order)
	})
}

// shift drops the lowest bits that are zero in all samples, and says how many.
func shift(samples *[block]int32) uint {
	var any uint32
	for _, s := range samples {
		any |= uint32(s)
	}
	wasted := bits.TrailingZeros32(any | 1<<15) // one bit is always left
	for i := range samples {
		samples[i] >>= wasted
	}
	return uint(wasted)
}

// silence appends one silent block as the frame with a number.
func silence(out []byte, number int) []byte {
	return seal(out, number, func(w *packer) { w.put(0, 24) })
}

// seal appends a frame: its head, what it holds, and the checksums.
func seal(out []byte, number int, fill func(*packer)) []byte {
	start := len(out)
	size := byte(bits.Len(block/256) + 7)
	w := packer{out: append(out, 0xff, 0xf8, size<<4|6, 0x08)} // 22,050 Hz, mono, 16 bits
	w.out = appendNumber(w.out, number)
	w.put(uint64(crc8(w.out[start:])), 8)
	fill(&w)
	w.align()
	w.put(uint64(crc16(w.out[start:])), 16)
	return w.out
}

// appendNumber appends a frame's number, below 2^16, in the manner of UTF-8. The
// standard library's would refuse the surrogates, which are three hours away.
func appendNumber(out []byte, n int) []byte {
	switch {
	case n < 1<<7:
		return append(out, byte(n))
	case n < 1<<11:
		return append(out, 0xc0|byte(n>>6), 0x80|byte(n&0x3f))
	}
	return append(out, 0xe0|byte(n>>12), 0x80|byte(n>>6&0x3f), 0x80|byte(n&0x3f))
}

// predictor is the order whose predictions miss by the least.
func predictor(samples *[block]int32) int {
	var misses [maxOrder + 1]int64
	var s0, s1, s2, s3 int32 // the sample before, and its differences
	for _, d0 := range samples {
		d1 := d0 - s0
		d2 := d1 - s1
		d3 := d2 - s2
		d4 := d3 - s3
		misses[0] += int64(max(d0, -d0))
		misses[1] += int64(max(d1, -d1))
		misses[2] += int64(max(d2, -d2))
		misses[3] += int64(max(d3, -d3))
		misses[4] += int64(max(d4, -d4))
		s0, s1, s2, s3 = d0, d1, d2, d3
	}
	best := 0
	for o, m := range misses {
		if m < misses[best] {
			best = o
		}
	}
	return best
}

// predict replaces samples by what a predictor of that order misses them by;
// the first ones, which have nothing before them, stay.
func predict(samples *[block]int32, order int) {
	for o := range order {
		for i := block - 1; i > o; i-- {
			samples[i] -= samples[i-1]
		}
	}
}

func residual(w *packer, missed *[block]int32, order int) {
	w.put(0, 2) // Rice parameters of 4 bits
	w.put(uint64(bits.Len(block/partition)-1), 4)
	for from := 0; from < block; from += partition {
		part := missed[max(from, order) : from+partition]
		k := riceFor(part)
		w.put(uint64(k), 4)
		for _, v := range part {
			w.rice(v, k)
		}
	}
}

// riceFor is the parameter that codes the values shortest, or nearly so: it
// leaves about one bit of the mean to be counted in zeros.
func riceFor(part []int32) uint {
	var sum uint64
	for _, v := range part {
		sum += uint64(max(v, -v))
	}
	mean := 2 * sum / uint64(len(part))
	return uint(min(max(bits.Len64(mean)-1, 0), maxRice))
}
