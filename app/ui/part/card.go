package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Card is an item of a list that leads to a page: a picture, a name, a line
// about it, and its facts. The picture and the facts may be left out. Marks stand
// behind the name.
func Card(address string, picture app.UI, name, line, facts string, marks ...app.UI) app.UI {
	return app.Li().Body(app.A().Class("card").Href(address).Body(
		app.If(picture != nil, func() app.UI { return picture }),
		app.Span().Class("card-text").Body(
			app.Span().Class("card-name").Body(append([]app.UI{app.Text(name)}, marks...)...),
			app.Span().Class("card-line").Text(line),
			app.If(facts != "", func() app.UI { return app.Span().Class("facts").Text(facts) }),
		),
	))
}
