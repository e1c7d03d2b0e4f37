package drive

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// Our own reading of roles and names is held against the engines', both ways:
// nothing that we find may be unknown to them, and nothing of theirs be missed.
var compared = []string{"banner", "button", "checkbox", "contentinfo", "dialog", "heading", "img", "link", "list", "main", "navigation", "progressbar", "radio", "region", "slider", "status", "textbox", "timer"}

func ours(p *Page) (all []string) {
	for _, thing := range p.All("", "") {
		if slices.Contains(compared, thing.Role) {
			all = append(all, fmt.Sprintf("%s %q", thing.Role, thing.Name))
		}
	}
	slices.Sort(all)
	return all
}

func TestRolesAndNamesAreThoseOfChromium(t *testing.T) {
	t.Parallel()
	b, err := New(Chromium)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	p := open(t, b, Look{}, site(t))
	for _, state := range []string{"as loaded", "dialog open"} {
		if state == "dialog open" {
			p.Click("button", "End")
			p.See("dialog", "Stop here?")
		}
		var theirs []string
		var tree struct {
			Nodes []struct {
				Ignored bool  `json:"ignored"`
				Role    value `json:"role"`
				Name    value `json:"name"`
			} `json:"nodes"`
		}
		err = p.CDP(chromedp.ActionFunc(func(ctx context.Context) error {
			return cdp.Execute(ctx, accessibility.CommandGetFullAXTree, nil, &tree)
		}))
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range tree.Nodes {
			role, name := fmt.Sprint(n.Role.Value), fmt.Sprint(n.Name.Value)
			switch role {
			case "image":
				role = "img"
			case "DisclosureTriangle":
				role = "button"
			}
			if !n.Ignored && slices.Contains(compared, role) {
				theirs = append(theirs, fmt.Sprintf("%s %q", role, strings.Join(strings.Fields(name), " ")))
			}
		}
		slices.Sort(theirs)
		if got := ours(p); !slices.Equal(got, theirs) {
			t.Errorf("%s:\nwe see     %q\nChromium   %q", state, got, theirs)
		}
	}
}

type value struct {
	Value any `json:"value"`
}

func TestRolesAndNamesAreThoseOfFirefox(t *testing.T) {
	t.Parallel()
	b, err := New(Firefox)
	if err != nil {
		t.Skip(err)
	}
	p := open(t, b, Look{}, site(t))
	for _, role := range compared {
		theirs := strings.Replace(role, "img", "image", 1)
		mine := map[string]int{}
		for _, thing := range p.All(role, "") {
			mine[thing.Name]++
		}
		for name, count := range mine {
			if name == "" || name == "More" {
				continue // Firefox takes an empty name for no name asked, and has no ARIA role for a summary
			}
			var found struct{ Nodes []any }
			err := p.tab.(*firefoxTab).tell(context.Background(), "browsingContext.locateNodes", map[string]any{
				"locator": map[string]any{"type": "accessibility", "value": map[string]any{"role": theirs, "name": name}},
			}, &found)
			if err != nil {
				t.Fatal(err)
			}
			if len(found.Nodes) != count {
				t.Errorf("%s %q: we see %d, Firefox %d", role, name, count, len(found.Nodes))
			}
		}
	}
}
