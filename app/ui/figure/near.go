package figure

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// nearness tells when an element comes near to what is seen of the page.
type nearness struct {
	observer app.Value
	met      map[string]func() // by the element's mark
	marks    int
}

// watch calls met once the element is near; forget ends that.
func (n *nearness) watch(element app.Value, met func()) (forget func()) {
	if n.observer == nil {
		n.met = map[string]func(){}
		n.observer = app.Window().Get("IntersectionObserver").New(app.FuncOf(func(_ app.Value, args []app.Value) any {
			for i := range args[0].Length() {
				if entry := args[0].Index(i); entry.Get("isIntersecting").Bool() {
					if met := n.met[entry.Get("target").Get("dataset").Get("near").String()]; met != nil {
						met()
					}
				}
			}
			return nil
		}), map[string]any{"rootMargin": "100%"})
	}
	n.marks++
	mark := strconv.Itoa(n.marks)
	element.Get("dataset").Set("near", mark)
	n.met[mark] = met
	n.observer.Call("observe", element)
	return func() {
		delete(n.met, mark)
		n.observer.Call("unobserve", element)
	}
}
