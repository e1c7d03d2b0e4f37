package timeline

// Into is where a jump from segment i to a step begins: at the first segment of
// the step, which is its first side, or at the way that has to be gone before,
// where one is on the floor and the step is not, or the other way round. Up it is
// the way that comes next, down the one that led to the step; where the plan has
// none, there is none to go. A step that is not there has no segment: -1.
func (t Timeline) Into(i, step int) (way, first int) {
	way, first = -1, -1
	for k, s := range t.Segments {
		if s.Step == step && !s.Kind.IsWay() {
			first = k
			break
		}
	}
	if first < 0 || t.low(i) == t.low(first) {
		return way, first
	}
	if t.low(first) {
		for k := range first {
			if t.Segments[k].Kind == Lower {
				way = k
			}
		}
		return way, first
	}
	for k := i; k < len(t.Segments); k++ {
		if t.Segments[k].Kind == Rise {
			return k, first
		}
	}
	return way, first
}

// low reports whether one is on the floor as a segment begins, as far as ways
// tell.
func (t Timeline) low(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if t.Segments[k].Kind.IsWay() {
			return t.Segments[k].Kind == Lower
		}
	}
	for _, s := range t.Segments[i:] {
		if s.Kind.IsWay() {
			return s.Kind == Rise
		}
	}
	return false
}

// WorkBetween is how many pieces of work begin from segment i on and before
// segment end.
func (t Timeline) WorkBetween(i, end int) (n int) {
	for ; i < end; i++ {
		if t.Segments[i].Kind == Work {
			n++
		}
	}
	return n
}
