package e2e

import (
	"os/exec"
	"strings"
	"testing"

	"limber/app/e2e/drive"
)

// A report that a person copies where Limber broke has addresses in place of
// names; the binary that served the page turns them into functions and lines.
func TestACopiedReportTellsWhereItBroke(t *testing.T) {
	in(t, []drive.Engine{drive.Chromium}, func(t *testing.T, e drive.Engine) {
		s := server(t, "")
		p := blank(t, e, drive.Look{})
		before(t, p, `Response.prototype.json = async () => 'no catalog'; delete globalThis.Worker`) // so that the page reads it
		p.Open(s.URL + "/")
		p.ReadWithin(drive.Soon, "Something broke")
		var report string
		p.Eval(`() => document.querySelector('.broken-text').textContent`, nil, &report)
		if !strings.Contains(report, "panic: the catalog can't be read") || strings.Contains(report, "main.go:") {
			t.Errorf("the page tells\n%s", report)
		}
		bin, err := Binary()
		if err != nil {
			t.Fatal(err)
		}
		symbolize := func(report string) (string, error) {
			c := exec.Command(bin, "symbolize")
			c.Stdin = strings.NewReader(report)
			out, err := c.CombinedOutput()
			return string(out), err
		}
		told, err := symbolize(report)
		if err != nil || !strings.Contains(told, "main.main()\n\tlimber/cmd/app/main.go:") {
			t.Errorf("%v\n%s\nfrom\n%s", err, told, report)
		}
		from, _, _ := strings.Cut(report, ".wasm")
		other := strings.Replace(report, from[len(from)-16:], "0123456789abcdef", 1)
		if told, err := symbolize(other); err == nil || !strings.Contains(told, "another version") {
			t.Errorf("of another version: %v\n%s", err, told)
		}
		p.Click("button", "Reload")
		p.Within(drive.Soon, "reload", `() => performance.getEntriesByType('navigation')[0]?.type === 'reload'`, nil)
	})
}
