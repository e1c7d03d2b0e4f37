package own

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/mine"
	"limber/app/share"
	"limber/app/ui/part"
)

// receive takes a link from where it was copied, or a file. What it leads to is
// kept by nobody yet.
func (d Doors) receive() app.UI {
	w, m := &d.Words.Shared, &d.Memory.arriving
	return app.Div().Class("own-add").Body(
		app.Button().ID("own-receive").Class("button").Aria("expanded", strconv.FormatBool(m.open)).Text(w.Add).
			OnClick(part.Do("own-receive", func() {
				d.Memory.arriving = arriving{open: !d.Memory.arriving.open}
				d.Draw()
				d.Focus("own-link")
			})),
		app.If(m.open, func() app.UI {
			return app.Form().Class("own-receive").OnSubmit(part.On("own-receive", func(_ app.Context, e app.Event) {
				e.PreventDefault()
				d.take(d.Memory.arriving.text)
			})).Body(
				part.Field("own-link", w.Field,
					app.Input().ID("own-link").Class("input").Type("text").AutoComplete(false).Aria("invalid", strconv.FormatBool(m.wrong != "")).Aria("describedby", "own-wrong").
						OnInput(part.On("own-link", func(ctx app.Context, _ app.Event) { d.Memory.arriving.text = ctx.JSSrc().Get("value").String() })),
					app.Div().ID("own-wrong").Role("alert").Body(app.If(m.wrong != "", func() app.UI { return app.P().Class("told is-failed").Text(m.wrong) })),
				),
				app.P().Class("actions").Body(
					app.Button().Class("button is-main").Type("submit").Text(w.Show),
					app.Label().Class("button import").Body(
						app.Text(w.File),
						app.Input().Type("file").ID("own-file").Class("import-input").Accept(".txt,text/plain").OnChange(part.Do("own-file", d.read)),
					),
				),
			)
		}),
	)
}

// read takes a link from a file.
func (d Doors) read() {
	d.Files.Read("own-file", func(_ string, data []byte, err error) {
		if err != nil {
			d.refuse(d.Words.Shared.Unreadable)
			return
		}
		d.take(string(data))
	})
}

// take leads to the routine whose link is in a text.
func (d Doors) take(text string) {
	link, _ := share.Find(text)
	if _, err := share.Read(link, d.Person().Catalog); err != nil {
		d.refuse(d.wrong(err))
		return
	}
	d.Memory.arriving = arriving{}
	d.Go("/shared#" + share.Begins + link)
}

func (d Doors) refuse(said string) {
	d.Memory.arriving.wrong = said
	d.Draw()
	d.Focus("own-link")
}

// wrong says what is wrong with a link, and what helps.
func (d Doors) wrong(err error) string {
	w := &d.Words.Shared
	m, _ := err.(share.Mistake)
	switch m.Kind {
	case share.MadeLater:
		return w.MadeLater
	case share.Damaged:
		return w.Damaged
	case share.TooLong:
		return w.TooLong
	case share.Empty:
		return w.Empty
	case share.TooMany:
		return w.TooMany.With(m.Is, strconv.Itoa(mine.MostSteps))
	case share.Unknown:
		return w.Unknown.With(strconv.Itoa(m.Step), m.Exercise)
	case share.OutOfRange:
		e := d.Person().Exercise(m.Exercise)
		r, _ := m.Part.Range()
		n, _ := strconv.Atoi(m.Is)
		return w.Range.With(strconv.Itoa(m.Step), e.Name, d.part(m.Part, e), d.much(m.Part, n), d.much(m.Part, r.Least), d.much(m.Part, r.Most))
	}
	return w.NoLink
}
