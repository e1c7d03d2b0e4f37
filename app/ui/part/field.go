package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Field is a control under its label. The control has the id, and the class input
// where it is not a slider.
func Field(id, label string, control ...app.UI) app.UI {
	return app.Div().Class("field").Body(append([]app.UI{app.Label().For(id).Text(label)}, control...)...)
}
