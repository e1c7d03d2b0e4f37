package track

// packer packs values of any width, the highest bit first.
type packer struct {
	out  []byte
	held uint64 // the bits not yet in out, lowest
	n    uint   // how many: fewer than 8 between writes
}

// put appends the lowest width bits of v; width is at most 56.
func (b *packer) put(v uint64, width uint) {
	b.held = b.held<<width | v&(1<<width-1)
	b.n += width
	for b.n >= 8 {
		b.n -= 8
		b.out = append(b.out, byte(b.held>>b.n))
	}
}

// rice appends a signed value as a Rice code: the high part as so many zeros
// and a one, the k lowest bits as they are.
func (b *packer) rice(v int32, k uint) {
	u := uint32(v<<1 ^ v>>31) // 0, -1, 1, -2, … as 0, 1, 2, 3, …
	zeros := uint(u >> k)
	for ; zeros > 32; zeros -= 32 {
		b.put(0, 32)
	}
	b.put(0, zeros)
	b.put(1<<k|uint64(u)&(1<<k-1), k+1)
}

// align fills the last byte with zeros.
func (b *packer) align() {
	if b.n > 0 {
		b.put(0, 8-b.n)
	}
}

// crc8 and crc16 are the checksums of a frame's head and of the whole frame.
func crc8(p []byte) (sum byte) {
	for _, c := range p {
		sum = table8[sum^c]
	}
	return sum
}

func crc16(p []byte) (sum uint16) {
	for _, c := range p {
		sum = sum<<8 ^ table16[byte(sum>>8)^c]
	}
	return sum
}

var table8, table16 = tables()

func tables() (t8 [256]byte, t16 [256]uint16) {
	for i := range 256 {
		a, b := byte(i), uint16(i)<<8
		for range 8 {
			a = a<<1 ^ a>>7*0x07
			b = b<<1 ^ b>>15*0x8005
		}
		t8[i], t16[i] = a, b
	}
	return t8, t16
}
