package source

import (
	"fmt"
	"slices"
)

// formerly says what took over an id of another time.
type formerly map[string]string

func (f formerly) check(t *table, id string, was, ids []string) {
	for i, old := range was {
		where := fmt.Sprintf("was.%d", i)
		switch other, taken := f[old]; {
		case slices.Contains(ids, old):
			t.wrong(where, "%s is there today: was is for ids that are no more", old)
		case taken:
			t.wrong(where, "the id %s was taken over by %s", old, other)
		default:
			f[old] = id
		}
	}
}
