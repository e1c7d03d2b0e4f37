package pack

import (
	"encoding/binary"
	"fmt"
)

// column is one field of all functions. Every thing that a function has there
// stands in it once, in the order of first use, for many functions have the same:
// so what is new needs no place, and what is not has a small number.
type column struct {
	field  int // where in a function it stands
	things *thing
	codes  []byte // of each function: 0 what is new, 1 nothing, then what was seen first, second ...
	body   []byte // what was new, one behind the other
	seen   map[string]int
	err    error
}

// A code has two bytes at most.
const mostSeen = 1 << 14

func (c *column) none() { c.codes = append(c.codes, 1) }

// add puts the thing that b begins with into the column.
func (c *column) add(b []byte) {
	n := c.things.size(b)
	if n < 0 {
		c.err = fmt.Errorf("what a function points to does not end")
		return
	}
	if code, ok := c.seen[string(b[:n])]; ok {
		c.codes = binary.AppendUvarint(c.codes, uint64(code))
		return
	}
	if c.seen == nil {
		c.seen = map[string]int{}
	}
	c.codes = append(c.codes, 0)
	c.body = append(c.body, b[:n]...)
	c.seen[string(b[:n])] = len(c.seen) + 2
	if len(c.seen) > mostSeen-2 {
		c.err = fmt.Errorf("over %d different things in functions", len(c.seen))
	}
}

func (c *column) number(n uint32) {
	if n == 0 {
		c.none()
		return
	}
	c.add(binary.LittleEndian.AppendUint32(nil, n))
}
