package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Dialog is a question over the page, with its answers below it. label names it;
// without one its heading does, whose id is that of the dialog and "-title".
// closed is called when it went away by itself, by Escape or a back gesture, and
// was not opened again since; it may be nil.
func Dialog(id, label string, closed func(), answers app.UI, body ...app.UI) app.UI {
	d := app.Dialog().ID(id).Class("dialog")
	if label != "" {
		d.Aria("label", label)
	} else {
		d.Aria("labelledby", id+"-title")
	}
	if closed != nil {
		h, scope := Do("closed-"+id, func() {
			if !open(id) {
				closed()
			}
		})
		d.On("close", h, scope)
	}
	return d.Body(app.Div().Class("dialog-body").Body(body...), answers)
}

// OpenDialog shows a dialog of this page. One that is open can't be opened again.
func OpenDialog(id string) {
	if d := app.Window().GetElementByID(id); d.Truthy() && !open(id) {
		d.Call("showModal")
	}
}

func open(id string) bool {
	d := app.Window().GetElementByID(id)
	return d.Truthy() && d.Get("open").Bool()
}

// CloseDialog puts a dialog of this page away.
func CloseDialog(id string) {
	if d := app.Window().GetElementByID(id); d.Truthy() {
		d.Call("close")
	}
}
