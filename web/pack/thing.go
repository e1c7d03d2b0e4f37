package pack

import "encoding/binary"

// thing is what stands in a column: how many bytes it has, from its first ones
// on, which both Pack and the packed program count.
type thing struct {
	size  func(b []byte) int // -1 where it does not end
	skip  func(r *routine)   // moves next behind it
	none  uint32             // what stands in a function that has none
	plain bool               // what stands in a function is the thing, and not where it is
}

var (
	numbers = &thing{
		plain: true,
		size:  func(b []byte) int { return fits(4, b) },
		skip:  func(r *routine) { r.move(next, 4) },
	}
	// What changes from one program counter to the next: pairs of varints, then
	// a zero. The first pair may begin with one too.
	programs = &thing{
		size: programSize,
		skip: func(r *routine) {
			r.append(loop, nothing)
			r.skipVarint().skipVarint()
			r.get(next, i32Load8, 0, 0, again, 0, end)
			r.move(next, 1)
		},
	}
	// Two varints: runtime.(*_panic).initOpenCodedDefers reads them.
	pairs = &thing{
		none: noData,
		size: func(b []byte) int {
			_, n := binary.Uvarint(b)
			_, m := binary.Uvarint(b[max(n, 0):])
			if n <= 0 || m <= 0 {
				return -1
			}
			return n + m
		},
		skip: func(r *routine) { r.skipVarint().skipVarint() },
	}
	// runtime.stackmap: how many, of so many bits, each in whole bytes.
	bitmaps = &thing{
		none: noData,
		size: func(b []byte) int {
			if len(b) < 8 {
				return -1
			}
			count, bits := uint64(binary.LittleEndian.Uint32(b)), uint64(binary.LittleEndian.Uint32(b[4:]))
			return fits(8+count*((bits+7)/8), b)
		},
		skip: func(r *routine) {
			r.get(next).number(8, i32Add)
			r.get(next, i32Load, align, 0)
			r.get(next, i32Load, align, 4)
			r.number(7, i32Add).number(3, i32Shr, i32Mul, i32Add).set(next)
		},
	}
	// How many, then 16 bytes each: runtime.stackObjectRecord.
	objects = &thing{
		none: noData,
		size: func(b []byte) int {
			if len(b) < 8 || binary.LittleEndian.Uint64(b) > uint64(len(b)) {
				return -1
			}
			return fits(8+16*binary.LittleEndian.Uint64(b), b)
		},
		skip: func(r *routine) {
			r.get(next).number(8, i32Add)
			r.get(next, i32Load, align, 0).number(4, i32Shl, i32Add).set(next)
		},
	}
)

// fits returns n if so many bytes are there.
func fits(n uint64, b []byte) int {
	if n > uint64(len(b)) {
		return -1
	}
	return int(n)
}

func programSize(b []byte) int {
	for at := 0; ; {
		_, _, n := step(b[at:], at == 0)
		if n == 0 && at < len(b) && b[at] == 0 {
			return at + 1
		}
		if n == 0 {
			return -1
		}
		at += n
	}
}
