package web

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

type greeting struct {
	app.Compo
	name string
}

func (g *greeting) Render() app.UI { return app.B().Text(g.name) }

func TestPrintedBodyBecomesWhatTheBrowserWillHave(t *testing.T) {
	for name, c := range map[string]struct {
		printed app.UI
		want    string
	}{
		"text alone":           {app.P().Text("Hold"), `<p>Hold</p>`},
		"nothing":              {app.P(), `<p></p>`},
		"text is escaped once": {app.P().Text(`<b> & "you"`), `<p>&lt;b&gt; &amp; &#34;you&#34;</p>`},
		"no space comes between elements": {
			app.P().Body(app.Span().Text("1"), app.Span().Text(":00")),
			`<p><span>1</span><span>:00</span></p>`,
		},
		"the space that was meant stays": {
			app.P().Body(app.Text("Hold "), app.B().Text("30 s"), app.Text(", then  rest ")),
			`<p>Hold <b>30 s</b>, then  rest </p>`,
		},
		"texts side by side are one": {
			app.P().Body(app.Text("30"), app.Text(" s"), app.Br(), app.Text("left")),
			`<p>30 s<br/>left</p>`,
		},
		"an empty text leaves no trace": {
			app.P().Body(app.Text(""), app.B().Text("x"), app.Text("")),
			`<p><b>x</b></p>`,
		},
		"lines in a text": {
			app.Pre().Body(app.Text("one\ntwo\n three"), app.B().Text("x\ny")),
			"<pre>one\ntwo\n three<b>x\ny</b></pre>",
		},
		"components, however deep": {
			app.Div().Body(app.Ul().Body(app.Li().Body(&greeting{name: "you"}, app.Text(" there")))),
			`<div><ul><li><b>you</b> there</li></ul></div>`,
		},
		"a component alone": {&greeting{name: "you"}, `<b>you</b>`},
		"attributes in one order": {
			app.A().Href("/x").Class("b a").ID("i").Title("t"),
			`<a class="b a" href="/x" id="i" title="t"></a>`,
		},
		"what Go quotes and HTML does not": {
			app.Button().Title("say \"hi\" \\ & <go>\tta\u00adb 😀").Text("x"),
			"<button title=\"say &#34;hi&#34; \\ &amp; &lt;go&gt;\tta\u00adb 😀\">x</button>",
		},
		"true is said":      {app.Div().Aria("hidden", true).Attr("draggable", true), `<div aria-hidden="true" draggable="true"></div>`},
		"false stays false": {app.Div().Aria("hidden", false), `<div aria-hidden="false"></div>`},
		"booleans": {
			app.Input().Disabled(true).Checked(false).Hidden(false).Required(true),
			`<input disabled="" required=""/>`,
		},
		"SVG keeps its capitals": {
			app.Elem("svg").XMLNS("http://www.w3.org/2000/svg").Attr("viewBox", "0 0 9 9").Body(
				app.Elem("linearGradient").XMLNS("http://www.w3.org/2000/svg").ID("g"),
				app.Elem("path").XMLNS("http://www.w3.org/2000/svg").Attr("d", "M0 0H9")),
			`<svg viewBox="0 0 9 9"><linearGradient id="g"></linearGradient><path d="M0 0H9"></path></svg>`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			for range 4 { // go-app's order of attributes changes from time to time
				got, err := normalise(app.HTMLString(c.printed))
				if err != nil || got != c.want {
					t.Fatalf("got  %s (%v)\nwant %s\nfrom %s", got, err, c.want, app.HTMLString(c.printed))
				}
			}
		})
	}
}

func TestBodyThatABrowserWouldChangeIsAnError(t *testing.T) {
	for name, c := range map[string]struct {
		printed app.UI
		want    string
	}{
		"a block in a paragraph":    {app.P().Body(app.Div().Text("x")), "several elements"},
		"a link in a link":          {app.Div().Body(app.A().Body(app.Span().Body(app.A()))), "a browser"},
		"a row without a table":     {app.Div().Body(app.Tr().Body(app.Td())), "a browser"},
		"a table without a body":    {app.Table().Body(app.Tr().Body(app.Td())), "a browser"},
		"a style attribute":         {app.Div().Style("color", "red"), "the policy blocks"},
		"a style element":           {app.Div().Body(app.Elem("style").Text("p{}")), "not for bodies"},
		"an unclosed element":       {app.Elem("svg").Body(app.ElemSelfClosing("path"), app.Elem("g")), "not closed"},
		"a script":                  {app.Div().Body(app.Script().Src("/x")), "not for bodies"},
		"a false that reads true":   {app.Div().Attr("inert", false), "that is true"},
		"raw HTML in several lines": {app.Div().Body(app.Raw("<p>\nx</p>"), app.P()), "not closed"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := normalise(app.HTMLString(c.printed))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %s, %v; want an error with %q", got, err, c.want)
			}
		})
	}
}

func FuzzPrintedText(f *testing.F) {
	for _, s := range []string{"", " ", "a b", "<b>", "&amp;", "\"q\"", "a\\n", "\u00ad\u200b", "é😀", "a  b ", "</div>"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, text, attr string) {
		// Control characters can't be written in HTML, lines are read as
		// children, and go-app trims attributes.
		bad := func(r rune) bool { return r < ' ' || r == 0x7f || r == 0xfffd || r >= 0x80 && r < 0xa0 }
		if strings.ContainsFunc(text+attr, bad) || strings.TrimSpace(attr) != attr || attr == "" || attr == "false" {
			t.Skip()
		}
		tree, err := readPrinted(app.HTMLString(app.Div().Body(app.P().DataSet("x", attr).Text(text), app.Text(text), app.B())))
		if err != nil {
			t.Fatal(err)
		}
		p := tree.FirstChild
		if got := p.Attr[0].Val; got != attr {
			t.Errorf("attribute %q read as %q", attr, got)
		}
		for where, n := range map[string]string{"alone": textOf(p.FirstChild), "among others": textOf(p.NextSibling)} {
			if n != text {
				t.Errorf("text %q %s read as %q", text, where, n)
			}
		}
	})
}

func textOf(n *html.Node) string {
	if n == nil || n.Type != html.TextNode {
		return ""
	}
	return n.Data
}
