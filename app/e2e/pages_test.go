package e2e

import (
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"limber/app/e2e/drive"
)

// addresses are those of every page, found as a search engine would: by
// following links from Today, and from every routine to its player.
func addresses(t *testing.T, s *Server) []string {
	t.Helper()
	found := []string{"/"}
	for i := 0; i < len(found); i++ {
		for _, to := range links(t, s.URL+found[i]) {
			to, _, _ = strings.Cut(to, "#")
			if strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "/assets/") && !slices.Contains(found, to) {
				found = append(found, to)
			}
		}
	}
	return found
}

// tokens are those of a page as it is sent.
func tokens(t *testing.T, url string) (all []html.Token) {
	t.Helper()
	r, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if r.StatusCode != http.StatusOK {
		t.Errorf("%s: %s", url, r.Status)
	}
	for z := html.NewTokenizer(r.Body); ; {
		if z.Next() == html.ErrorToken {
			if z.Err() != io.EOF {
				t.Error(z.Err())
			}
			return all
		}
		all = append(all, z.Token())
	}
}

func links(t *testing.T, url string) (to []string) {
	t.Helper()
	for _, token := range tokens(t, url) {
		if token.Data == "a" {
			for _, a := range token.Attr {
				if a.Key == "href" {
					to = append(to, a.Val)
				}
			}
		}
	}
	return to
}

// printedTitle is the title of a page as it is sent.
func printedTitle(t *testing.T, url string) string {
	t.Helper()
	all := tokens(t, url)
	for i, token := range all {
		if token.Data == "title" {
			return all[i+1].Data
		}
	}
	t.Fatal(url + " has no title")
	return ""
}

// visit goes on to a page within the program that runs, as a link does. A player,
// and everything when all is asked for, is opened anew.
func visit(t *testing.T, p *drive.Page, s *Server, path string) {
	t.Helper()
	var runs bool
	if p.Eval(`() => performance.getEntriesByName('limber:ready').length > 0`, nil, &runs); !runs || all() || strings.HasPrefix(path, "/play/") {
		p.Open(s.URL + path)
		Ready(p)
		return
	}
	p.Eval(`(seen, path) => { history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')) }`, path, nil)
	p.Within(drive.Soon, "title of "+path, `(seen, title) => document.title === title`, printedTitle(t, s.URL+path))
}

func TestEveryPageOpensWithoutAComplaint(t *testing.T) {
	always(t, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		paths := addresses(t, s)
		if len(paths) < 20 {
			t.Errorf("only %d pages can be reached from Today: %q", len(paths), paths)
		}
		anew := kinds(t, s)
		switch {
		case all():
		case e == drive.Chromium: // app/ui draws every page, and looks at its headings
			paths = anew
		default:
			paths = []string{"/", "/routines/desk-break", "/settings"}
			anew = paths
		}
		p := blank(t, e, drive.Look{})
		for _, path := range paths {
			if slices.Contains(anew, path) {
				p.Open(s.URL + path)
				Ready(p)
			} else {
				visit(t, p, s, path)
			}
			before := len(p.Complaints())
			headings := p.All("heading", "")
			if n := slices.IndexFunc(headings, func(h drive.Thing) bool { return h.Level == 1 }); n < 0 || headings[n].Name == "" {
				t.Errorf("%s has no main heading", path)
			}
			if n := len(p.All("main", "")); n != 1 {
				t.Errorf("%s has %d main landmarks", path, n)
			}
			if bad := p.Complaints(); len(bad) > 0 {
				t.Errorf("%s: %q", path, bad[max(0, before-1):])
			}
		}
	})
}

func TestHeadingsAreThoseOfTheContract(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL)
		for _, c := range []struct{ role, name, heading string }{
			{"", "", "Today"},
			{"link", "Routines", "Routines"},
			{"link", "Exercises", "Exercises"},
			{"link", "Settings", "Settings"},
			{"link", "About", "About*"},
		} {
			if c.role != "" {
				if !p.Has(c.role, c.name) {
					p.Click("button", "More")
				}
				p.Click(c.role, c.name)
			}
			h := p.See("heading", c.heading)
			if h.Level != 1 {
				t.Errorf("the heading %q has level %d", h.Name, h.Level)
			}
			if c.role != "" {
				p.Within(drive.Soon, "focus on the heading "+h.Name, `(seen, name) => seen.name(document.activeElement) === name`, h.Name)
				p.Within(drive.Soon, "title with "+h.Name, `(seen, name) => document.title.startsWith(name.split(' ')[0])`, h.Name)
			}
		}
		clean(t, p)
	})
}

func TestWithoutScriptARoutineCanBeRead(t *testing.T) {
	t.Parallel()
	p := blank(t, drive.Chromium, drive.Look{NoScript: true})
	p.Open(server(t, "").URL + "/routines/desk-break")
	p.See("heading", "Desk break")
	for _, step := range []string{"March in Place", "Standing Child's Pose", "Standing Hip Flexor Stretch"} {
		p.See("link", step+"*")
	}
	p.Click("link", "Standing Hip Flexor Stretch*")
	p.See("heading", "Standing Hip Flexor Stretch")
	p.Read("Stop")
}
