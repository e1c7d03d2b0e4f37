package pack

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
)

const (
	i32Const = 0x41
	end      = 0x0b

	page    = 64 << 10
	largest = 64 << 20 // of what a program starts with; Limber has 9 MB
)

// memory returns what a program's memory holds when it starts, up to the last
// byte that is written down.
func (m *module) memory() ([]byte, error) {
	r := reader{b: m.sections[m.index(data)].body}
	type piece struct {
		at   uint64
		body []byte
	}
	var all []piece
	for i := range r.size() {
		if flags := r.uleb(); flags != 0 {
			return nil, fmt.Errorf("piece %d has flags %d, want 0", i, flags)
		}
		if r.byte() != i32Const {
			r.fail("piece %d: want an address that is a plain number", i)
		}
		at := uint32(r.sleb())
		if r.byte() != end {
			r.fail("piece %d: want an address that is a plain number", i)
		}
		all = append(all, piece{uint64(at), r.take(r.size())})
		if r.err != nil {
			return nil, r.err
		}
	}
	if r.at != len(r.b) {
		return nil, fmt.Errorf("%d bytes are left over", len(r.b)-r.at)
	}
	slices.SortFunc(all, func(a, b piece) int { return cmp.Compare(a.at, b.at) })
	var mem []byte
	for _, p := range all {
		to := p.at + uint64(len(p.body))
		if p.at < uint64(len(mem)) {
			return nil, fmt.Errorf("what starts at %d is written over by what ends at %d", p.at, len(mem))
		}
		if to > largest || to > m.pages*page {
			return nil, fmt.Errorf("%d bytes at %d end behind the memory of %d pages, or over %d", len(p.body), p.at, m.pages, largest)
		}
		mem = append(append(mem, make([]byte, int(p.at)-len(mem))...), p.body...)
	}
	return mem, nil
}

func (m *module) index(id byte) int {
	for i, s := range m.sections {
		if s.id == id {
			return i
		}
	}
	panic("readModule lets no module through without all sections")
}

// pieces writes memory as a data section, leaving out runs of zeros from gap on.
func pieces(mem []byte, gap int) []byte {
	var body []byte
	count := 0
	for at := 0; at < len(mem); {
		if mem[at] == 0 {
			at++
			continue
		}
		to, zeros := at, 0 // to is behind the last byte that is not zero
		for i := at; i < len(mem) && zeros < gap; i++ {
			if zeros++; mem[i] != 0 {
				to, zeros = i+1, 0
			}
		}
		body = appendSleb(append(body, 0, i32Const), int64(at))
		body = binary.AppendUvarint(append(body, end), uint64(to-at))
		body = append(body, mem[at:to]...)
		count++
		at = to
	}
	return append(binary.AppendUvarint(nil, uint64(count)), body...)
}
