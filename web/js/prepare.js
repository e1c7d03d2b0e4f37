// The loader's script is also that of a worker beside the page, which fetches, compiles
// and checks what the program starts with.
if (typeof document === 'undefined') {
  const { wasm, catalog, figures, drawn } = JSON.parse(name);
  const goOn = () => new Promise(told => addEventListener('message', told, { once: true }));
  const painted = goOn();
  const read = async url => (await found(url)).json();
  Promise.all([found(wasm).then(compile), read(catalog), read(drawn).catch(() => read(figures))])
    .catch(() => null)
    .then(async all => {
      postMessage(all);
      if (all && navigator.userAgentData) {
        await painted;
        await rehearse(goOn(), ...all);
      }
      close();
    });
}

// Chromium compiles a function when it is first called, on the thread that calls it,
// and does so once for all threads that run the program. A third of the time in which
// a page starts goes there. So the worker goes ahead of the page, as far as it can be
// followed without one; see Model.Rehearse. Until the page is painted, and with all but
// what it starts with until that is done, it keeps still: it would take a core from them.
async function rehearse(goOn, program, catalog, figures) {
  globalThis.limber = { base: '', catalog, figures, goOn };
  globalThis.matchMedia = () => ({ matches: false }); // a figure asks whether it may move
  const go = new Go();
  await go.run(await WebAssembly.instantiate(program, go.importObject));
}

async function found(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
