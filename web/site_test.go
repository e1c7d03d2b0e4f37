package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"limber/app/words"
)

// small is a site of three pages, with everything else made up.
func small(change ...func(*Input)) Input {
	in := Input{
		Origin:   "https://limber.example",
		Language: "en",
		Words:    words.Site{Loader: words.Loader{TryAgain: "Try once more"}},
		Pages: []Page{
			{Path: "/", Title: "Today", Description: "What to do today", Body: app.HTMLString(app.Div().Body(app.H1().Text("Today"), app.A().Href("/routines").Text("Routines")))},
			{Path: "/routines", Title: "Routines", Body: app.HTMLString(app.Div().Body(app.H1().Text("Routines"), app.P().Text(strings.Repeat("Stretch. ", 100))))},
			{Path: "/play/desk", Title: "Desk", NoIndex: true, Body: app.HTMLString(app.Div().Text("Desk"))},
			{Path: "/404", Title: "Not found", NoIndex: true, Body: app.HTMLString(app.Div().Text("There is no such page."))},
		},
		Wasm:      append([]byte("\x00asm\x01\x00\x00\x00\x00\xff\x7f\x07program"), make([]byte, 1<<14-9)...),
		WasmExec:  []byte("// wasm_exec"),
		Catalog:   []byte(`{"exercises":[],"routines":[]}`),
		Figures:   []byte(`{}`),
		Others:    []Other{{"woman", []byte(`{".like":"woman"}`)}},
		Shortcuts: []Shortcut{{"Desk", "/routines"}},
		Press:     Press{Quality: 4},
	}
	for _, c := range change {
		c(&in)
	}
	return in
}

func built(t testing.TB, change ...func(*Input)) *Site {
	t.Helper()
	s, err := Build(small(change...))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTwoBuildsAreEqualByteForByte(t *testing.T) {
	a, b := built(t), built(t)
	if a.Version != b.Version || !slices.Equal(a.Paths(), b.Paths()) {
		t.Fatalf("%s %v\n%s %v", a.Version, a.Paths(), b.Version, b.Paths())
	}
	for at, e := range a.table {
		for i, f := range e.forms {
			if g := b.table[at].forms[i]; !bytes.Equal(f.body, g.body) || !reflect.DeepEqual(f.head, g.head) {
				t.Errorf("%s %s differs", at, f.coding)
			}
		}
	}
}

// What limber size counts as an update.
func TestAChangeIsDownloadedWithThePagesThatNameIt(t *testing.T) {
	has := map[string]bool{}
	for _, f := range built(t).files {
		has[f.URL] = true
	}
	for want, change := range map[string]func(*Input){
		"limber.wasm pages.json":  func(in *Input) { in.Wasm[20] ^= 1 },
		"catalog.json pages.json": func(in *Input) { in.Catalog = []byte(`{}`); in.Pages[1].Body = "<p>Other</p>" },
		"pages.json":              func(in *Input) { in.Pages[1].Title += "!" },
		"":                        func(in *Input) {},
	} {
		var again []string
		for _, f := range built(t, change).files {
			if name, rest, _ := strings.Cut(path.Base(f.URL), "."); !has[f.URL] {
				again = append(again, name+path.Ext(rest))
			}
		}
		slices.Sort(again)
		if got := strings.Join(again, " "); got != want {
			t.Errorf("%q is downloaded again, want %q", got, want)
		}
	}
}

func TestAnyChangeMakesANewVersion(t *testing.T) {
	was := built(t).Version
	for name, change := range map[string]func(*Input){
		"the program":   func(in *Input) { in.Wasm[20] ^= 1 },
		"the catalog":   func(in *Input) { in.Catalog = []byte(`{}`) },
		"a title":       func(in *Input) { in.Pages[1].Title += "!" },
		"a body":        func(in *Input) { in.Pages[1].Body = "<p>Other</p>" },
		"the base":      func(in *Input) { in.Base = "/x/"; in.Pages[0].Body = "<p></p>" },
		"the policy":    func(in *Input) { in.Static = true },
		"the shortcuts": func(in *Input) { in.Shortcuts = nil },
		"who is drawn":  func(in *Input) { in.Others[0].Figures = []byte(`{".like":"woman","a":""}`) },
	} {
		if is := built(t, change).Version; is == was {
			t.Errorf("%s changed, the version did not", name)
		}
	}
}

func TestBaseMustHaveASlashAtBothEnds(t *testing.T) {
	for base, ok := range map[string]bool{"": true, "/": true, "/x/": true, "/x/y/": true, "x/": false, "/x": false, "//": false, "/../x/": false, "/x//": false, "/é/": false, "/a b/": false} {
		_, err := Build(small(func(in *Input) { in.Base = base; in.Pages[0].Body = "<p></p>" }))
		if (err == nil) != ok {
			t.Errorf("base %q: %v", base, err)
		}
	}
}

func TestLinkThatLeadsNowhereFailsTheBuild(t *testing.T) {
	for href, ok := range map[string]bool{
		"/routines": true, "/routines?x=1": true, "/routines#first": true, "https://elsewhere.example/x": true, "#main": true,
		"/routine": false, "/routines/none": false, "/x/routines": false,
	} {
		_, err := Build(small(func(in *Input) { in.Pages[0].Body = app.HTMLString(app.A().Href(href)) }))
		if (err == nil) != ok {
			t.Errorf("link to %s: %v", href, err)
		}
		if err != nil && !strings.Contains(err.Error(), "page /:") {
			t.Errorf("error does not name the page: %v", err)
		}
	}
}

func TestOfflineCopyHoldsAllPagesAndWhatTheyNeed(t *testing.T) {
	s := built(t)
	var names []string
	for _, f := range s.files {
		e := s.table[f.URL]
		if f.Folded && e != nil && bytes.HasPrefix(e.forms[0].body, []byte("\x00fld")) {
			if program := small().Wasm; f.Size != len(program) || f.SHA256 != hash(program) {
				t.Errorf("%v is not the program", f)
			}
		} else if e == nil || len(e.forms[0].body) != f.Size || hash(e.forms[0].body) != f.SHA256 {
			t.Errorf("%v is not what the table has", f)
		}
		names = append(names, strings.Split(strings.TrimPrefix(f.URL, "/assets/"), ".")[0])
	}
	if want := []string{"head", "limber", "loader", "limber", "catalog", "figures", "apple-180", "icon", "pages"}; !slices.Equal(names, want) {
		t.Errorf("the copy holds %v, want %v", names, want)
	}
	for _, f := range s.others {
		if e := s.table[f.URL]; e == nil || hash(e.forms[0].body) != f.SHA256 || f.Like == "" {
			t.Errorf("%v can't be fetched when it is chosen", f)
		}
		if worker := string(s.table["/worker.js"].forms[0].body); !strings.Contains(worker, f.URL) {
			t.Errorf("the worker does not know %s", f.URL)
		}
	}
	if len(s.others) != 1 {
		t.Errorf("%d other people, want 1", len(s.others))
	}
	var pages map[string]string
	if err := json.Unmarshal(s.table[s.files[len(s.files)-1].URL].forms[0].body, &pages); err != nil {
		t.Fatal(err)
	}
	for _, at := range []string{"/", "/routines", "/play/desk", "/404", "/manifest.webmanifest"} {
		if pages[at] != string(s.table[at].forms[0].body) {
			t.Errorf("%s in the copy differs from what is served", at)
		}
	}
}

func TestTheCopyHasTheDrawingsOfTheFirstPageOnly(t *testing.T) {
	in := small()
	drawn := app.HTMLString(app.Div().Body(
		app.H1().Text("Drawn"),
		app.Elem("svg").XMLNS("http://www.w3.org/2000/svg").Class("icon"),
		app.Div().Class("figure").Body(app.Elem("svg").XMLNS("http://www.w3.org/2000/svg").Class("figure-drawing").Body(app.Elem("g").XMLNS("http://www.w3.org/2000/svg"))),
	))
	in.Pages[0].Body, in.Pages[1].Body = drawn, drawn
	s, err := Build(in)
	if err != nil {
		t.Fatal(err)
	}
	var pages map[string]string
	if err := json.Unmarshal(s.table[s.files[len(s.files)-1].URL].forms[0].body, &pages); err != nil {
		t.Fatal(err)
	}
	for at, want := range map[string]bool{"/": true, "/routines": false} {
		if got := strings.Contains(pages[at], "figure-drawing"); got != want {
			t.Errorf("%s in the copy has its drawing: %v", at, got)
		}
		if served := string(s.table[at].forms[0].body); !strings.Contains(served, "figure-drawing") {
			t.Errorf("%s is served without its drawing", at)
		}
		if !strings.Contains(pages[at], `class="icon"`) || !strings.Contains(pages[at], `<div class="figure"><`) {
			t.Errorf("%s in the copy is %s", at, pages[at])
		}
	}
}

func TestFormsOnTheShelfAreNotMadeAgain(t *testing.T) {
	body := []byte(strings.Repeat("stretch ", 200))
	shelf := fstest.MapFS{hash(body) + ".br": {Data: []byte("from the shelf")}}
	f, err := Press{Quality: 4, Shelf: shelf}.forms(body)
	if err != nil || string(f.Brotli) != "from the shelf" {
		t.Errorf("%q, %v", f.Brotli, err)
	}
	if len(f.Gzip) == 0 || len(f.Gzip) >= len(body) {
		t.Errorf("gzip, which the shelf lacks: %d bytes of %d", len(f.Gzip), len(body))
	}
}

func TestFormThatIsNotSmallerIsLeftOut(t *testing.T) {
	if f, err := (Press{Quality: 11}).forms([]byte("x")); err != nil || f.Brotli != nil || f.Gzip != nil {
		t.Errorf("%v, %v", f, err)
	}
}

func TestSitemapListsOnlyPagesToBeFound(t *testing.T) {
	s := built(t)
	got := string(s.table["/sitemap.xml"].forms[0].body)
	for loc, want := range map[string]bool{"https://limber.example/": true, "https://limber.example/routines": true, "play": false, "404": false} {
		if strings.Contains(got, loc) != want {
			t.Errorf("%s listed: %v, want %v", loc, !want, want)
		}
	}
	if s := built(t, func(in *Input) { in.Origin = "https://Limber.Example/" }); string(s.table["/sitemap.xml"].forms[0].body) != got {
		t.Error("an origin with a slash and in capitals makes another sitemap")
	}
	for _, origin := range []string{"limber.example", "https://limber.example/x/"} {
		if _, err := Build(small(func(in *Input) { in.Origin = origin })); err == nil {
			t.Errorf("origin %q: %v", origin, err)
		}
	}
	if s := built(t, func(in *Input) { in.Origin = "" }); s.table["/sitemap.xml"] != nil || strings.Contains(string(s.table["/robots.txt"].forms[0].body), "Sitemap") {
		t.Error("a sitemap of addresses nobody knows")
	}
}

func TestImagesOfTheManifestAreThereInTheirSizes(t *testing.T) {
	s := built(t)
	type image struct{ Src, Sizes, Type string }
	var m struct {
		ID, Scope          string
		StartURL           string `json:"start_url"`
		Icons, Screenshots []image
		Shortcuts          []struct {
			Name, URL string
			Icons     []image
		}
	}
	if err := json.Unmarshal(s.table["/manifest.webmanifest"].forms[0].body, &m); err != nil {
		t.Fatal(err)
	}
	for _, i := range slices.Concat(m.Icons, m.Screenshots, m.Shortcuts[0].Icons) {
		e := s.table[i.Src]
		if e == nil || e.kind != i.Type {
			t.Errorf("no %s", i.Src)
			continue
		}
		if c, err := png.DecodeConfig(bytes.NewReader(e.forms[0].body)); i.Sizes != "any" && (err != nil || fmt.Sprintf("%dx%d", c.Width, c.Height) != i.Sizes) {
			t.Errorf("%s is %dx%d, not %s (%v)", i.Src, c.Width, c.Height, i.Sizes, err)
		}
	}
	if len(m.Icons) != 4 || len(m.Shortcuts[0].Icons) != 1 || len(m.Screenshots) != 5 || m.ID != "/" || m.Scope != "/" || m.StartURL != "/" || m.Shortcuts[0].URL != "/routines" {
		t.Errorf("%+v", m)
	}
}

// What other apps share, and files of routines, come to the page that shows them.
func TestTheManifestTakesWhatIsShared(t *testing.T) {
	var m struct {
		Files []struct {
			Action string
			Accept map[string][]string
		} `json:"file_handlers"`
		Target struct {
			Action, Method, Enctype string
			Params                  struct {
				Title, Text, URL string
				Files            []struct {
					Name   string
					Accept []string
				}
			}
		} `json:"share_target"`
	}
	if err := json.Unmarshal(built(t).table["/manifest.webmanifest"].forms[0].body, &m); err != nil {
		t.Fatal(err)
	}
	if len(m.Files) != 1 || m.Files[0].Action != "/shared" || !slices.Equal(m.Files[0].Accept["text/plain"], []string{".txt"}) {
		t.Errorf("files: %+v", m.Files)
	}
	to := m.Target
	if to.Action != "/shared" || to.Method != "POST" || to.Enctype != "multipart/form-data" || to.Params.Text != "text" || len(to.Params.Files) != 1 {
		t.Errorf("shared: %+v", to)
	}
}

func TestDocumentHasNoInlineScriptOrStyle(t *testing.T) {
	doc, err := html.Parse(bytes.NewReader(built(t).table["/"].forms[0].body))
	if err != nil {
		t.Fatal(err)
	}
	scripts := 0
	for n := range doc.Descendants() {
		src := false
		for _, a := range n.Attr {
			src = src || a.Key == "src"
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("<%s %s>", n.Data, a.Key)
			}
		}
		switch n.Data {
		case "script":
			scripts++
			if !src || n.FirstChild != nil {
				t.Error("a script in the page")
			}
		case "style", "base":
			t.Errorf("<%s>", n.Data)
		}
	}
	if scripts != 2 {
		t.Errorf("%d scripts", scripts)
	}
}

func TestDocumentEscapesWhatItIsGiven(t *testing.T) {
	s := built(t, func(in *Input) { in.Pages[0].Title, in.Pages[0].Description = `</title><b>`, `"><b>` })
	doc := string(s.table["/"].forms[0].body)
	if strings.Contains(doc, "<b>") || !strings.Contains(doc, "&lt;/title&gt;&lt;b&gt;") {
		t.Error(doc)
	}
}

func TestColoursAroundThePageAreThoseOfTheStyleSheet(t *testing.T) {
	tokens, err := sources.ReadFile("css/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	for name, colour := range map[string]string{"paper": paper, "ink-deep": night} {
		if !bytes.Contains(tokens, []byte("--"+name+": "+colour+";")) {
			t.Errorf("--%s is not %s", name, colour)
		}
	}
}
