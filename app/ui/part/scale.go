package part

import (
	"fmt"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/session"
	"limber/app/words"
)

// Scale asks for a number from 0 to 10. Pressing the number again takes it back.
func Scale(w *words.Scale, id, legend string, given session.Stiffness, set func(session.Stiffness)) app.UI {
	return ScaleOf(w.Loose, w.Stiff, id, legend, given, set)
}

// ScaleOf is a scale with words of its own for its ends.
func ScaleOf(least, most, id, legend string, given session.Stiffness, set func(session.Stiffness)) app.UI {
	n, any := given.Number()
	return app.FieldSet().Class("scale").Body(
		app.Legend().Text(legend),
		app.Div().Class("scale-row").Body(app.Range(make([]struct{}, 11)).Slice(func(i int) app.UI {
			on := any && i == n
			return Press("number", strconv.Itoa(i), on, fmt.Sprint(id, i, on), func() {
				if on {
					set(0)
				} else {
					set(session.Stiff(i))
				}
			})
		})),
		app.P().Class("scale-ends hint").Body(app.Span().Text(least), app.Span().Text(most)),
	)
}
