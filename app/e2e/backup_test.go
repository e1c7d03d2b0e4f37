package e2e

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	download "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"limber/app/e2e/drive"
	"limber/app/kept"
	"limber/app/words"
)

// choose gives a file to the import field, as if it had been picked: a browser
// would open a window of the system's, which no test can press.
func choose(p *drive.Page, name string, data []byte) {
	p.Eval(`(seen, [name, text]) => {
		const files = new DataTransfer();
		files.items.add(new File([text], name, {type: 'application/json'}));
		const field = document.querySelector('input[type=file]');
		field.files = files.files;
		field.dispatchEvent(new Event('change', {bubbles: true}));
	}`, []string{name, string(data)}, nil)
}

// downloaded presses a button and reads the file that comes of it.
func downloaded(t *testing.T, p *drive.Page, button, name string) []byte {
	t.Helper()
	dir := t.TempDir()
	err := p.CDP(chromedp.ActionFunc(func(ctx context.Context) error {
		mine, err := target.GetTargetInfo().Do(ctx)
		if err != nil {
			return err
		}
		return download.SetDownloadBehavior(download.SetDownloadBehaviorBehaviorAllow).WithBrowserContextID(mine.BrowserContextID).
			WithDownloadPath(dir).Do(cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Browser))
	}))
	if err != nil {
		t.Fatal(err)
	}
	p.Click("button", button)
	for end := time.Now().Add(3 * drive.Soon); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		found, _ := filepath.Glob(filepath.Join(dir, name))
		if len(found) == 1 {
			if data, err := os.ReadFile(found[0]); err == nil && bytes.HasSuffix(data, []byte("\n")) {
				return data
			}
		}
	}
	t.Fatalf("%s gave no file %s", button, name)
	return nil
}

// pages prints the page and counts the sheets; 0 where the engine can't print.
func pages(t *testing.T, p *drive.Page, inches [2]float64) int {
	t.Helper()
	return counted(p.Print(inches[0], inches[1]))
}

// aPage is what every page of a PDF says of itself, and packed what a PDF has packed:
// Firefox does so with its pages.
var (
	aPage  = regexp.MustCompile(`/Type /Page\b`)
	packed = regexp.MustCompile(`(?s)stream\r?\n(.*?)endstream`)
)

// counted counts the pages of a PDF.
func counted(pdf []byte) int {
	n := len(aPage.FindAll(pdf, -1))
	for _, stream := range packed.FindAllSubmatch(pdf, -1) {
		if r, err := zlib.NewReader(bytes.NewReader(stream[1])); err == nil {
			text, _ := io.ReadAll(r)
			n += len(aPage.FindAll(text, -1))
		}
	}
	return n
}

// papers are what is printed on, in inches.
var papers = map[string][2]float64{"A4": {8.27, 11.69}, "Letter": {8.5, 11}}

// whole is a backup as it is written, made at no special moment.
func whole(t *testing.T, k kept.All) []byte {
	t.Helper()
	k.Choices.Exported = time.Time{}
	data, err := kept.Encode(k, time.Unix(0, 0).UTC(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func decoded(t *testing.T, data []byte) kept.All {
	t.Helper()
	k, err := kept.Decode(data, nil)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestExportWipeImportBringsEverythingBack(t *testing.T) {
	t.Parallel()
	const tenYears = 3650
	s := server(t, "")
	p := open(t, drive.Chromium, drive.Look{}, s.URL+"/settings")
	p.Click("radio", "Dark*") // a setting travels, too
	p.Open(s.URL + "/progress")
	Ready(p)
	k := lived(t, tenYears, time.Now().Add(-time.Hour))
	seed(t, p, k)
	p.See("button", "Show 10 more")
	p.Click("button", "Target: *")
	p.Eval(`seen => { const list = seen.find('combobox', 'Days a week')[0]; list.value = '5'; list.dispatchEvent(new Event('change', {bubbles: true})) }`, nil, nil)
	p.See("button", "Target: move on 5 days")

	before := decoded(t, downloaded(t, p, "Export", "limber-*.json"))
	if len(before.Sessions) != tenYears || len(before.CheckIns) != len(k.CheckIns) || len(before.Activities) != len(k.Activities) || before.Choices.Target.Days != 5 || before.Settings["theme"] != "dark" {
		t.Fatalf("exported %d sessions, %d check-ins, %d activities, a target of %v, the settings %v",
			len(before.Sessions), len(before.CheckIns), len(before.Activities), before.Choices.Target, before.Settings)
	}

	// The page draws itself anew once the export is noted: a click may come just then.
	for range 20 {
		if p.Try("button", "Delete everything…"); p.Has("dialog", "Delete everything on this device?") {
			break
		}
		time.Sleep(200 * time.Millisecond)
	}
	p.See("dialog", "Delete everything on this device?")
	p.Click("button", "Delete it all")
	p.Gone("dialog", "")
	p.Read("Each session will stand here")
	p.Reload()
	Ready(p)
	p.Read("Each session will stand here")

	choose(p, "limber.json", whole(t, before))
	add := fmt.Sprintf("Add %s records", words.Plain{}.Number(float64(tenYears+len(before.CheckIns)+len(before.Activities)), 0))
	p.SeeWithin(time.Minute, "button", add)
	p.Click("button", add)
	p.See("button", "Undo the import")
	p.See("button", "Show 10 more")
	after := decoded(t, downloaded(t, p, "Export", "limber-*.json"))
	if !bytes.Equal(whole(t, before), whole(t, after)) {
		t.Error("what came back is not what went")
	}
	clean(t, p)
}

func TestAnImportAddsOnceAndCanBeTakenBack(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/progress")
		k := lived(t, 30, time.Now().Add(-time.Hour))
		half := k
		half.Sessions, half.CheckIns, half.Activities = k.Sessions[:12], nil, nil
		half.Sessions[3].Note = "another note than in the file"
		seed(t, p, half)
		p.See("button", "Show 2 more")
		k = lived(t, 30, k.Sessions[29].Started)
		k.CheckIns, k.Activities = nil, nil

		choose(p, "limber.json", whole(t, k))
		p.See("button", "Add 18 records")
		p.Read("Here already 11 records")
		p.Read("Different here 1 record")
		p.Click("button", "Add 18 records")
		p.Read("Added 18 records.")
		p.See("button", "Show 10 more")
		p.Click("button", "Undo the import")
		p.Read("All is as it was.")
		p.See("button", "Show 2 more")

		choose(p, "limber.json", whole(t, k))
		p.Click("button", "Add 18 records")
		p.See("button", "Show 10 more")
		choose(p, "limber.json", whole(t, k))
		p.Read("Here already 29 records")
		p.Click("button", "Cancel")
		p.Read("Nothing was changed.")
		clean(t, p)
	})
}

func TestAFileThatCantBeImportedChangesNothing(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{}, server(t, "").URL+"/progress")
		seed(t, p, lived(t, 12, time.Now().Add(-time.Hour)))
		good := string(whole(t, lived(t, 20, time.Now())))
		for _, c := range []struct{ file, words string }{
			{strings.Replace(good, fmt.Sprintf(`"version": %d`, kept.Version), fmt.Sprintf(`"version": %d`, kept.Version+1), 1), "later version of Limber"},
			{good[:len(good)/2], "ends too early"},
			{"<html>", "not a Limber backup"},
			{"", "not a Limber backup"},
			{strings.Replace(good, `"feel":"looser"`, `"feel":"wonderful"`, 1), `"wonderful" is none of looser, same, stiffer, hurt`},
		} {
			choose(p, "limber.json", []byte(c.file))
			p.Read(c.words)
			p.Read("nothing was changed")
			p.See("button", "Show 2 more")
		}
		clean(t, p)
	})
}

// frozen notes the longest time in which the page did not answer.
const frozen = `() => {
	let last = performance.now();
	document.frozen = 0;
	const look = () => {
		const now = performance.now();
		document.frozen = Math.max(document.frozen, now - last);
		last = now;
		setTimeout(look, 5);
	};
	look();
}`

func TestAFileOfTwentyMegabytesDoesNotFreezeThePage(t *testing.T) {
	p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/progress")
	k := lived(t, 20000, time.Now().Add(-time.Hour))
	for i := range k.Sessions {
		k.Sessions[i].Note += " Less stiff than in the morning."
	}
	data := whole(t, k)
	if len(data) < 20_000_000 {
		t.Fatalf("the file has only %d bytes", len(data))
	}
	choose(p, "large.json", data)
	p.Eval(frozen, nil, nil)
	began := time.Now()
	p.SeeWithin(2*time.Minute, "button", "Add * records")
	read := time.Since(began)
	p.Click("button", "Add * records")
	p.SeeWithin(2*time.Minute, "button", "Undo the import")
	p.SeeWithin(2*time.Minute, "button", "Show 10 more")
	var longest float64
	p.Eval(`() => document.frozen`, nil, &longest)
	all := time.Since(began)
	t.Logf("%d MB: read in %v, all in %v, the page did not answer for %.0f ms at the longest", len(data)/1e6, read, all, longest)
	if longest > all.Seconds()*1000/10 { // of a shared machine only a part of the whole says something
		t.Errorf("the page did not answer for %.0f ms of %v", longest, all)
	}
}
