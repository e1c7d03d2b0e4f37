package pack

// routine is a function of WebAssembly that is being written, without arguments
// and results.
type routine struct{ body []byte }

// Its variables, of 32 bits.
const (
	fields = iota // where a function's fields stand
	entry         // where something stands in a list
	count         // a number
	codes         // what comes next of a column's codes
	next          // what comes next of its body
	behind        // where what is seen next is to be remembered
	variables
)

// What WebAssembly calls its instructions.
const (
	loop, when, nothing, again    = 0x03, 0x04, 0x40, 0x0d
	i32Load, i32Load8, i32Store   = 0x28, 0x2d, 0x36
	i32Zero, i32Ne, i32Lt, i32Gt  = 0x45, 0x47, 0x49, 0x4b
	i32Add, i32Sub, i32Mul        = 0x6a, 0x6b, 0x6c
	i32And, i32Or, i32Shl, i32Shr = 0x71, 0x72, 0x74, 0x76
	fill                          = 0x0b // after bulk
	bulk                          = 0xfc

	align = 2 // of loads and stores of 4 bytes: what they are most of the time
)

func (r *routine) append(ops ...byte) *routine {
	r.body = append(r.body, ops...)
	return r
}

// number puts a number on the stack, then does what follows.
func (r *routine) number(v int, ops ...byte) *routine {
	r.body = appendSleb(append(r.body, i32Const), int64(v))
	return r.append(ops...)
}

// get puts a variable on the stack, then does what follows; set takes it from there.
func (r *routine) get(variable byte, ops ...byte) *routine {
	return r.append(0x20, variable).append(ops...)
}
func (r *routine) set(variable byte) *routine { return r.append(0x21, variable) }

// move adds to a variable.
func (r *routine) move(variable byte, by int) *routine {
	return r.get(variable).number(by, i32Add).set(variable)
}

// each does something for each function of the tables.
func (r *routine) each(t *tables, something func()) {
	r.number(t.first()).set(fields)
	r.append(loop, nothing)
	something()
	r.move(fields, leanSize)
	r.get(fields).number(t.first()+leanSize*t.count, i32Ne, again, 0, end)
}

// skipVarint moves next behind a number whose last byte is its first under 128.
func (r *routine) skipVarint() *routine {
	r.append(loop, nothing)
	r.get(next, i32Load8, 0, 0)
	r.move(next, 1)
	return r.number(0x7f, i32Gt, again, 0, end)
}
