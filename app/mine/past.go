package mine

// Past is what can be undone, and done again, of one routine while its page is
// open. A change that was made elsewhere meanwhile, in another tab, is a state
// like any other: nothing of it is lost.
type Past struct {
	Back, Forth []Routine
	last        string // what the change before was of
}

// mostBack is how many changes can be undone.
const mostBack = 200

// Before notes how the routine was before a change of something. What is typed
// letter by letter into one field is one change; of is empty for all else.
func (p *Past) Before(r Routine, of string) {
	if of != "" && of == p.last && len(p.Back) > 0 {
		p.Forth = nil
		return
	}
	p.last, p.Forth = of, nil
	if p.Back = append(p.Back, r); len(p.Back) > mostBack {
		p.Back = p.Back[1:]
	}
}

// Undo is the routine as it was before the last change, given as it is now.
func (p *Past) Undo(now Routine) (Routine, bool) {
	return p.turn(&p.Back, &p.Forth, now)
}

// Redo takes an Undo back.
func (p *Past) Redo(now Routine) (Routine, bool) {
	return p.turn(&p.Forth, &p.Back, now)
}

func (p *Past) turn(from, to *[]Routine, now Routine) (Routine, bool) {
	n := len(*from)
	if n == 0 {
		return now, false
	}
	r := (*from)[n-1]
	*from, *to, p.last = (*from)[:n-1], append(*to, now), ""
	return r, true
}
