package main

import (
	"os/exec"
	"testing"
)

// beside runs the script that a worker beside the page gets, from the site at an address,
// and says what a worker would have printed. Node stands in for a browser's worker: what
// a worker is given is written out here, so a page's things are as absent as there.
const beside = `(async () => {
	const base = process.argv[1];
	const page = await (await fetch(base)).text();
	const files = Object.fromEntries([...page.match(/<script src[^>]*data-wasm[^>]*>/)[0].matchAll(/data-(\w+)="([^"]*)"/g)].map(m => [m[1], new URL(m[2], base).href]));
	const bus = new EventTarget();
	let told;
	Object.defineProperty(globalThis, 'navigator', { value: { languages: ['en'], language: 'en', userAgentData: {} } });
	Object.assign(globalThis, {
		name: JSON.stringify({ ...files, drawn: files.figures }),
		addEventListener: (...given) => bus.addEventListener(...given),
		postMessage: all => {
			console.log(all?.length, 'prepared');
			told = setInterval(() => bus.dispatchEvent(new Event('message')), 20);
		},
		close: () => {
			clearInterval(told);
			console.log('closed');
		},
	});
	(0, eval)(await (await fetch(files.loader)).text());
})();`

// What can't be gone through is compiled on the page's own thread when somebody taps.
func TestTheWorkerGoesThroughItsRehearsal(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("NOT RUN: there is no node here to stand in for a worker")
	}
	h := newHost(t, release(t, 1))
	out, err := exec.Command(node, "-e", beside, "http://"+h.address+"/").CombinedOutput()
	if want := "3 prepared\nclosed\n"; err != nil || string(out) != want {
		t.Errorf("%v, it printed\n%swant\n%s", err, out, want)
	}
}
