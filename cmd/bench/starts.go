package main

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/web"
	"limber/web/pack"
)

//go:embed timer
var timer embed.FS

// slowed is how much slower than this machine a phone is taken to be.
const slowed = 4

// starter is an app that a browser has kept for offline.
type starter struct {
	name, address string
	ready         string // the mark it sets once it can be used
	profile       string // the browser's folder
}

// begun is one start: milliseconds since the navigation began, and of the
// longest task before it was ready.
type begun struct{ Ready, Paint, Longest float64 }

// starts compares how long an installed Limber takes to start, in a new process
// of the browser with no server there, with a timer written by hand and with the
// least that go-app can be, packed as Limber is. One after the other, turn by turn.
func starts(limber, wasm, execJS string, turns int) error {
	root, err := os.MkdirTemp("", "limber-starts")
	if err != nil {
		return err
	}
	defer os.RemoveAll(root)
	all, err := keep(limber, wasm, execJS, root)
	if err != nil {
		return err
	}
	seen := map[string][]begun{}
	for range turns {
		for _, a := range all {
			b, err := a.start()
			if err != nil {
				return fmt.Errorf("%s: %w", a.name, err)
			}
			seen[a.name] = append(seen[a.name], b)
		}
	}
	fmt.Printf("\n%-26s %8s %8s %8s %12s\n", fmt.Sprintf("offline start, %d× slower", slowed), "ready", "paint", "longest", "ready, ratio")
	least := median(seen[all[0].name]).Ready
	for _, a := range all {
		m := median(seen[a.name])
		fmt.Printf("%-26s %5.0f ms %5.0f ms %5.0f ms %12.2f\n", a.name, m.Ready, m.Paint, m.Longest, m.Ready/least)
	}
	return nil
}

// median is of each figure by itself.
func median(all []begun) begun {
	of := func(figure func(begun) float64) float64 {
		var figures []float64
		for _, b := range all {
			figures = append(figures, figure(b))
		}
		slices.Sort(figures)
		return figures[len(figures)/2]
	}
	return begun{of(func(b begun) float64 { return b.Ready }), of(func(b begun) float64 { return b.Paint }), of(func(b begun) float64 { return b.Longest })}
}

// keep serves each app until a browser has kept it, and then no more.
func keep(limber, wasm, execJS, root string) ([]starter, error) {
	static, err := fs.Sub(timer, "timer")
	if err != nil {
		return nil, err
	}
	byHand := httptest.NewServer(http.FileServerFS(static))
	defer byHand.Close()
	program, err := packed(wasm, root)
	if err != nil {
		return nil, err
	}
	least := httptest.NewServer(least(program, execJS))
	defer least.Close()
	ours, stop, err := start("limber", limber, "serve", "-addr", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	defer stop()
	all := []starter{
		{"a timer, by hand", byHand.URL + "/", "ready", filepath.Join(root, "timer")},
		{"go-app, empty, packed", least.URL + "/", "ready", filepath.Join(root, "empty")},
		{"limber", "http://" + ours.address + "/", "limber:ready", filepath.Join(root, "limber")},
	}
	for _, a := range all {
		if err := a.visit(); err != nil {
			return nil, fmt.Errorf("%s is not kept: %w", a.name, err)
		}
	}
	return all, nil
}

// packed packs a program as Limber's is, and returns where.
func packed(wasm, root string) (string, error) {
	whole, err := os.ReadFile(wasm)
	if err != nil {
		return "", err
	}
	small, _, err := pack.Pack(whole)
	if err != nil {
		return "", err
	}
	file := filepath.Join(root, "empty.wasm")
	return file, os.WriteFile(file, small, 0o644)
}

type heading struct{ app.Compo }

func (*heading) Render() app.UI { return app.H1().Text("Empty") }

// least serves the least go-app, by go-app's own page and worker.
func least(program, execJS string) http.Handler {
	app.Route("/", func() app.Composer { return &heading{} })
	mux := http.NewServeMux()
	const icon = "/web/app.wasm"                // its own would come from elsewhere, and nothing be kept
	draw := "<script>" + web.Draw + "</script>" // the slimmed go-app draws by it
	mux.Handle("/", &app.Handler{Name: "Empty", Version: "1", RawHeaders: []string{draw}, Icon: app.Icon{Default: icon, Large: icon, SVG: icon, Maskable: icon}})
	mux.HandleFunc("/web/app.wasm", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, program) })
	mux.HandleFunc("/wasm_exec.js", func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, execJS) })
	return mux
}

// visit opens an app in a new profile and waits until a worker answers for it.
func (a starter) visit() error {
	return a.browse(2*time.Minute,
		chromedp.Navigate(a.address),
		chromedp.Evaluate(`new Promise(kept => {
			const look = async () => (typeof limber === 'undefined' ? navigator.serviceWorker.controller && await caches.match(location.href) : limber.offline === 'complete') ? kept(true) : setTimeout(look, 200);
			look();
		})`, nil, func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }),
		chromedp.Sleep(2*time.Second), // what it kept is written
	)
}

// start starts an app that is kept, in a new process.
func (a starter) start() (b begun, err error) {
	err = a.browse(time.Minute,
		chromedp.ActionFunc(func(ctx context.Context) error {
			_, err := page.AddScriptToEvaluateOnNewDocument(`globalThis.tasks = []; new PerformanceObserver(l => tasks.push(...l.getEntries())).observe({type: 'longtask', buffered: true})`).Do(ctx)
			return err
		}),
		emulation.SetCPUThrottlingRate(slowed),
		chromedp.Navigate(a.address),
		chromedp.Poll(fmt.Sprintf(`performance.getEntriesByName(%q).length > 0 && performance.getEntriesByName('first-contentful-paint').length > 0`, a.ready), nil, chromedp.WithPollingInterval(100*time.Millisecond)),
		chromedp.Sleep(500*time.Millisecond), // long tasks are told late
		chromedp.Evaluate(fmt.Sprintf(`(() => {
			const ready = performance.getEntriesByName(%q)[0].startTime;
			return {Ready: ready, Paint: performance.getEntriesByName('first-contentful-paint')[0].startTime, Longest: Math.max(0, ...tasks.filter(t => t.startTime < ready).map(t => t.duration))};
		})()`, a.ready), &b),
	)
	return b, err
}

// browse does something in a process of its own, with the app's profile.
func (a starter) browse(lasts time.Duration, do ...chromedp.Action) error {
	flags := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]), chromedp.UserDataDir(a.profile), chromedp.NoSandbox)
	ctx, stop := context.WithTimeout(context.Background(), lasts)
	defer stop()
	ctx, stop = chromedp.NewExecAllocator(ctx, flags...)
	defer stop()
	ctx, stop = chromedp.NewContext(ctx)
	defer stop()
	if err := chromedp.Run(ctx, do...); err != nil {
		return err
	}
	return chromedp.Cancel(ctx)
}
