package pack

import (
	"encoding/binary"
	"fmt"
)

// Sections that Go's linker writes, and one that it does not.
const (
	types   = 1
	exports = 7
	starts  = 8 // which function runs as soon as memory is filled
)

// placed is a column in the memory that a program starts with.
type placed struct {
	*column
	codesAt, bodyAt int
	base            int // what functions count places from
}

// replace puts lean tables in the place of those that a memory has, and returns
// the function that must run first.
func (t *tables) replace(mem []byte, columns []*column) (refill []byte, err error) {
	if err := t.regular(mem); err != nil {
		return nil, err
	}
	for _, s := range []span{t.names, t.units, t.files, t.programs, t.funcs, t.data, t.buckets} {
		clear(mem[s.from:s.to])
	}
	placed, seen, err := t.place(mem, columns)
	return t.refill(placed, seen), err
}

// place writes columns into a memory whose tables are empty, as follows: what
// functions point to stays, their own fields stand in the buckets' place until
// refill has read them.
func (t *tables) place(mem []byte, columns []*column) (all []placed, seen int, err error) {
	copy(mem[t.names.from:t.names.to], names)
	changes, data, room := t.programs, t.data, t.buckets
	changes.from++ // a program at 0 is none
	put := func(into *span, b []byte) (at int) {
		at = into.from
		if into.from += len(b); into.from > into.to {
			err = fmt.Errorf("what is left of them does not fit where they were")
			return at
		}
		copy(mem[at:], b)
		return at
	}
	most := 0
	for _, c := range columns {
		p := placed{column: c, codesAt: put(&room, c.codes)}
		switch {
		case c.things.plain:
			p.bodyAt = put(&room, c.body)
		case c.things == programs:
			p.bodyAt, p.base = put(&changes, c.body), t.programs.from
		default:
			p.bodyAt, p.base = put(&data, c.body), t.data.from
		}
		all = append(all, p)
		most = max(most, len(c.seen)+1)
	}
	seen = (room.from + 3) &^ 3
	room.from = seen + 4*most
	if put(&room, nil); len(names) > t.names.to-t.names.from || t.first()+leanSize*t.count > t.funcs.to {
		err = fmt.Errorf("functions do not fit where they were")
	}
	return all, seen, err
}

// first is where the first function stands, behind the list of all.
func (t *tables) first() int { return (t.funcs.from + 8*t.count + 4 + 7) &^ 7 }

// regular makes sure that the buckets are as refill writes them: 16 for each
// function.
func (t *tables) regular(mem []byte) error {
	const perFunction = 1 << 16 / bucketPCs
	for b, at := 0, t.buckets.from; at < t.buckets.to; b, at = b+1, at+bucketSize {
		first := binary.LittleEndian.Uint32(mem[at:])
		if first != uint32(b/perFunction) {
			return fmt.Errorf("bucket %d begins at function %d, want %d", b, first, b/perFunction)
		}
		for _, more := range mem[at+4 : min(at+bucketSize, t.buckets.to)] {
			if more != 0 {
				return fmt.Errorf("bucket %d has more than one function", b)
			}
		}
	}
	return nil
}

// refill is a function that writes the tables before Go's own first instruction:
// the functions from their columns, the list of them with their numbers, and the
// buckets, which say where in the list a search begins. From seen on it remembers,
// for one column at a time, what stands in functions by code.
func (t *tables) refill(columns []placed, seen int) []byte {
	r := &routine{}
	r.append(1, variables, 0x7f)
	for _, c := range columns {
		r.number(seen).number(int(int32(c.things.none)), i32Store, align, 0)
		r.number(seen + 4).set(behind)
		r.number(c.codesAt).set(codes)
		r.number(c.bodyAt).set(next)
		r.each(t, func() { c.decode(r, seen) })
	}

	r.number(t.funcs.from).set(entry)
	r.number(firstFunc).set(count)
	r.each(t, func() {
		r.get(entry).get(count, i32Store, align, 0)
		r.get(entry).get(fields).number(t.funcs.from, i32Sub, i32Store, align, 4)
		r.get(fields).get(count, i32Store, align, 0)
		r.get(fields).number(leanValues, i32Store, align, fieldValues)
		r.get(fields).number(-1, i32Store, align, byte(fieldData(inlinedCalls)))
		r.move(entry, 8)
		r.move(count, 1)
	})
	r.get(entry).get(count, i32Store, align, 0)

	r.number(t.buckets.from).number(0).number(t.buckets.to-t.buckets.from, bulk, fill, 0)
	r.number(t.buckets.from).set(entry)
	r.number(0).set(count)
	r.append(loop, nothing)
	r.get(entry).get(count).number(4, i32Shr, i32Store, align, 0)
	r.move(count, 1)
	r.move(entry, bucketSize)
	r.get(entry).number(t.buckets.to, i32Lt, again, 0, end)
	return r.append(end).body
}

// decode writes the field of one function.
func (c *placed) decode(r *routine, seen int) {
	r.get(codes, i32Load8, 0, 0).set(count)
	r.move(codes, 1)
	r.get(count).number(0x7f, i32Gt, when, nothing)
	r.get(count).number(0x7f, i32And)
	r.get(codes, i32Load8, 0, 0).number(7, i32Shl, i32Or).set(count)
	r.move(codes, 1)
	r.append(end)

	r.get(count, i32Zero, when, nothing)
	r.get(behind).number(seen, i32Sub).number(2, i32Shr).number(1, i32Add).set(count)
	if r.get(behind).get(next); c.things.plain {
		r.append(i32Load, align, 0)
	} else {
		r.number(c.base, i32Sub)
	}
	r.append(i32Store, align, 0)
	r.move(behind, 4)
	c.things.skip(r)
	r.append(end)

	r.get(fields)
	r.get(count).number(2, i32Shl).number(seen-4, i32Add, i32Load, align, 0)
	r.append(i32Store, align, byte(c.field))
}

// start makes a function, without arguments and results, run first.
func (m *module) start(body []byte) {
	kinds, functions, bodies := m.index(types), m.index(function), m.index(code)
	in := reader{b: m.sections[kinds].body}
	kind := in.size()
	m.sections[kinds].body = longer(m.sections[kinds].body, []byte{0x60, 0, 0})
	m.sections[functions].body = longer(m.sections[functions].body, binary.AppendUvarint(nil, uint64(kind)))
	m.sections[bodies].body = longer(m.sections[bodies].body, append(binary.AppendUvarint(nil, uint64(len(body))), body...))

	behind := m.index(exports) + 1
	first := section{id: starts, body: binary.AppendUvarint(nil, uint64(m.imports+m.functions))}
	m.sections = append(m.sections[:behind:behind], append([]section{first}, m.sections[behind:]...)...)
}

// longer appends to a list that begins with how many it has.
func longer(list, more []byte) []byte {
	in := reader{b: list}
	count := in.size()
	return append(append(binary.AppendUvarint(nil, uint64(count+1)), list[in.at:]...), more...)
}
