package pack

import "fmt"

// reader reads numbers as WebAssembly writes them. After the first fault all
// reads return nothing, and err says what it was.
type reader struct {
	b   []byte
	at  int
	err error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf(format+", at byte %d", append(args, r.at)...)
	}
}

func (r *reader) byte() byte {
	if r.err != nil || r.at >= len(r.b) {
		r.fail("it ends early")
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) take(n int) []byte {
	if r.err != nil || n > len(r.b)-r.at {
		r.fail("it ends early")
		return nil
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// uleb reads a number without a sign, of at most 32 bits.
func (r *reader) uleb() uint64 {
	var v uint64
	for shift := 0; shift < 35; shift += 7 {
		c := r.byte()
		v |= uint64(c&0x7f) << shift
		if c&0x80 == 0 {
			if v > 1<<32-1 {
				r.fail("a number over 32 bits")
				return 0
			}
			return v
		}
	}
	r.fail("a number over 32 bits")
	return 0
}

// size reads how many bytes or things follow; each takes a byte at least.
func (r *reader) size() int {
	n := r.uleb()
	if n > uint64(len(r.b)-r.at) {
		r.fail("%d of something in %d bytes", n, len(r.b)-r.at)
		return 0
	}
	return int(n)
}

// sleb reads a number with a sign, of at most 32 bits.
func (r *reader) sleb() int64 {
	var v int64
	for shift := 0; shift < 35; shift += 7 {
		c := r.byte()
		v |= int64(c&0x7f) << shift
		if c&0x80 == 0 {
			if c&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return v
		}
	}
	r.fail("a number over 32 bits")
	return 0
}

func appendSleb(out []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(out, c)
		}
		out = append(out, c|0x80)
	}
}
