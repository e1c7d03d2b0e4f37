package part

import (
	"fmt"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Choice is one of a few options of which one holds, as native radio buttons:
// they work by keyboard and say their group. A picture may stand between button and
// words.
func Choice(group, label, value, current, hint string, set func(), picture ...app.UI) app.UI {
	id := group + "-" + value
	in := app.Input().Type("radio").ID(id).Name(group).Value(value).
		OnChange(Do(id, set))
	if value == current {
		in = in.Checked(true)
	}
	return app.Label().Class("choice").For(id).Body(append(append([]app.UI{in}, picture...),
		app.Span().Class("choice-text").Body(
			app.Span().Text(label),
			app.If(hint != "", func() app.UI { return app.Span().Class("hint").Text(hint) }),
		),
	)...)
}

// Toggle is a thing that is on or off.
func Toggle(id, label, hint string, on bool, set func(bool)) app.UI {
	in := app.Input().Type("checkbox").ID(id).OnChange(Do(fmt.Sprint(id, on), func() { set(!on) }))
	if on {
		in = in.Checked(true)
	}
	return app.Label().Class("choice").For(id).Body(
		in,
		app.Span().Class("choice-text").Body(
			app.Span().Text(label),
			app.If(hint != "", func() app.UI { return app.Span().Class("hint").Text(hint) }),
		),
	)
}

// Press is a button that is on or off.
func Press(class, text string, on bool, scope string, h func()) app.UI {
	return app.Button().Class(class).Aria("pressed", strconv.FormatBool(on)).Text(text).OnClick(Do(scope, h))
}
