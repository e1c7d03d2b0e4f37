//go:build !js

package browser_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

func savesAndOpensFiles(t *testing.T, c *chromium, s *site) {
	p := c.open(t, s, "")
	dir := t.TempDir()
	p.do(browser.SetDownloadBehavior(browser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(dir))
	p.run(`store.saveFile("a stiff back, ein steifer Rücken")`)
	saved := filepath.Join(dir, "limber.json")
	for range 100 {
		if data, err := os.ReadFile(saved); err == nil && len(data) > 0 {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}

	chromedp.ListenTarget(p.ctx, func(e any) {
		if asked, ok := e.(*page.EventFileChooserOpened); ok {
			go chromedp.Run(p.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
				return dom.SetFileInputFiles([]string{saved}).WithBackendNodeID(asked.BackendNodeID).Do(ctx)
			}))
		}
	})
	p.do(page.SetInterceptFileChooserDialog(true),
		chromedp.Evaluate(`onclick = () => { window.opened = store.openFile() }`, nil),
		chromedp.MouseClickXY(50, 50), // only a tap may open files
		chromedp.Poll("window.opened", nil))
	if got := value[string](p, "opened"); got != "a stiff back, ein steifer Rücken" {
		t.Errorf("saved and opened again it is %q", got)
	}
}
