package ui

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/player"
	"limber/app/ui/part"
)

// notices are what has to be told on whatever page is shown, and below that what is
// due: strips that lie on the page and move nothing in it. What is but told goes by
// itself when it has been read.
func (m *Model) notices(due app.UI) app.UI {
	return app.Div().Class("notices").Body(
		app.If(m.fault != "", func() app.UI {
			return app.Div().Class("notice is-asking is-grave").Role("alert").Body(
				app.P().Text(m.words.Notice.Broke),
				app.P().Class("actions").Body(
					app.Button().Class("button").Text(m.words.Notice.Reload).OnClick(part.Do("reload", func() { app.Window().Get("location").Call("reload") })),
					app.Button().Class("button").Text(m.words.Notice.GoOn).OnClick(part.Do("go-on", func() { m.fault = "" })),
				),
			)
		}),
		app.If(m.notice != "", func() app.UI {
			return app.Div().Class("notice").Role("status").Body(
				app.P().Text(m.notice),
				app.Button().Class("round").Aria("label", m.words.Notice.Close).Body(part.Icon("close")).OnClick(part.Do("noticed", func() { m.notice = "" })),
			)
		}),
		app.If(m.launched != "" && m.isFree(), func() app.UI {
			return app.Div().Class("notice is-asking").Role("status").Body(
				app.P().Text(m.words.Notice.Opened),
				app.P().Class("actions").Body(
					app.Button().Class("button is-main").Text(m.words.Notice.Open).OnClick(part.Do("open", func() {
						to := m.launched
						m.launched = ""
						m.root.Navigate(to)
					})),
					app.Button().Class("button").Text(m.words.Notice.Leave).OnClick(part.Do("leave", func() { m.launched = "" })),
				),
			)
		}),
		app.If(m.updatable(), func() app.UI {
			return app.Div().Class("notice is-asking").Role("status").Body(
				app.P().Text(m.words.Notice.UpdateReady),
				app.P().Class("actions").Body(
					app.Button().Class("button is-main").Text(m.words.Notice.Update).OnClick(part.Do("update", func() { m.device.Copy.Update() })),
					app.Button().Class("button").Text(m.words.Notice.Later).OnClick(part.Do("later", func() { m.later = true })),
				),
			)
		}),
		due,
	)
}

// note shows words for as long as it takes to read them.
func (m *Model) note(words string) {
	m.notice = words
	if words == "" || !app.IsClient {
		return
	}
	time.AfterFunc(reading(words), func() {
		m.root.Dispatch(func(app.Context) {
			if m.notice == words {
				m.notice = ""
				m.refresh()
			}
		})
	})
}

// reading is how long a notice stays: time to look up, and for its words at two
// a second, which is slow.
func reading(words string) time.Duration {
	return 4*time.Second + time.Duration(len(strings.Fields(words)))*time.Second/2
}

// noteKeeping says how things are kept, when that is news: Progress says it all
// the time.
func (m *Model) noteKeeping(failed error) {
	words := strings.Join(keepingWords(&m.words.Keeping, m.device.Store.Status()), " ")
	if failed != nil && words == "" {
		words = m.words.Notice.NotKept
	}
	if m.notice == m.keeping {
		m.notice = ""
	}
	if words != m.keeping || failed != nil {
		m.note(words)
	}
	m.keeping = words
}

// updatable reports whether to offer an update.
func (m *Model) updatable() bool {
	return !m.later && m.device.Copy != nil && m.device.Copy.UpdateReady() && m.isFree()
}

// isFree reports whether nothing is lost when another page comes: no run is under
// way, and none has just ended.
func (m *Model) isFree() bool {
	return m.player == nil || !m.player.State().UnderWay() && m.player.State().Player.Phase != player.Done
}

// launch leads to a page that was opened from outside, by a shortcut or a link: at
// once, or, since nothing from outside ends a run, after it.
func (m *Model) launch(path string) {
	if m.player == nil || !m.player.State().UnderWay() {
		m.root.Navigate(path)
		return
	}
	m.launched = path
	m.tell(m.words.Notice.OpensAfter)
}

// tell shows a notice above whatever screen there is.
func (m *Model) tell(notice string) {
	m.note(notice)
	m.refresh()
}

// Tell shows a notice: something this device can't do, in plain words.
func (m *Model) Tell(words string) { m.tell(words) }
