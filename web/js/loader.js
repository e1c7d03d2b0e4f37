// Starts the Go program on a page that can already be read, keeps the offline
// copy, and says so when something went wrong. It never covers the page. What
// the program needs from here, and tells us, is globalThis.limber. What it says is
// `words`, which the builder puts in front.
(() => {
  'use strict';
  if (typeof document === 'undefined' || globalThis.limber?.draw) return; // a worker; or a proxy put this script in twice
  const { base, version } = document.documentElement.dataset;
  const { files, trusted, prepare, likes, figuresOf, painted, firstPaint } = globalThis.limber ?? { files: {}, painted: async () => {} }; // of ahead.js

  // What an extension or a proxy changed on its way here. No network mends it.
  class Altered extends Error {
    constructor(line, what, options) {
      super(what, options);
      this.told = fill(line, what);
    }
  }

  const fill = (line, what) => line.replace('{0}', () => what);

  function address(name) {
    if (!files[name]) throw new Altered(words.pageAltered, `data-${name}`);
    return new URL(files[name], document.baseURI).href;
  }

  const limber = Object.assign(globalThis.limber ??= {}, {
    base,
    version,
    catalog: '', // there before the program starts
    figures: {}, // likewise, by the exercise's id
    secure: isSecureContext, // without it: no offline copy, no wake lock, no install
    playing: false, // set by the program: no reload then
    updateReady: false, // event limber:update
    applyUpdate,
    offline: 'none', // of the copy: none, saving, complete, failed; event limber:offline
    offlineReason: '',
    canInstall: () => !isInstalled() && (prompt !== null || isApple()), // event limber:install
    install,
    isInstalled,
    isApple,
    draw,
    seen,
    quiet,
  });
  const tell = name => dispatchEvent(new Event('limber:' + name));

  // ---- What go-app looks up ------------------------------------------------

  const environment = { GOAPP_ROOT_PREFIX: base.slice(0, -1), GOAPP_STATIC_RESOURCES_URL: '/web', GOAPP_VERSION: version };
  Object.assign(globalThis, {
    goappGetenv: name => environment[name] ?? '',
    goappNav: () => {},
    goappOnUpdate: () => {},
    goappUpdatedBeforeWasmLoaded: false,
    goappOnAppInstallChange: () => {},
    goappAppInstallChangedBeforeWasmLoaded: false,
    goappIsAppInstallable: limber.canInstall,
    goappIsAppInstalled: isInstalled,
    goappIsAppleBrowser: isApple,
    goappShowInstallPrompt: install,
    goappTryUpdate: lookForUpdate,
  });

  // go-app never starts where storage is blocked. It does with one that forgets.
  for (const name of ['localStorage', 'sessionStorage']) {
    try {
      globalThis[name].length;
    } catch {
      Object.defineProperty(globalThis, name, { value: forgetful() });
    }
  }

  // A frame that may not keep anything may not even look at this.
  let workers = null;
  try {
    workers = navigator.serviceWorker ?? null;
  } catch {
    // There is no offline copy there.
  }

  function forgetful() {
    const kept = new Map();
    return {
      getItem: k => kept.get(String(k)) ?? null,
      setItem: (k, v) => void kept.set(String(k), String(v)),
      removeItem: k => void kept.delete(String(k)),
      clear: () => kept.clear(),
      key: i => [...kept.keys()][i] ?? null,
      get length() {
        return kept.size;
      },
    };
  }

  // ---- Installing ----------------------------------------------------------

  let prompt = null;
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    prompt = event;
    installChanged();
  });
  addEventListener('appinstalled', () => {
    prompt = null;
    installChanged();
  });

  function installChanged() {
    goappOnAppInstallChange();
    tell('install');
  }

  // Apple browsers have no prompt: there the page shows the steps instead.
  async function install() {
    if (prompt === null) return false;
    const asked = prompt;
    prompt = null;
    asked.prompt();
    const { outcome } = await asked.userChoice;
    installChanged();
    return outcome === 'accepted';
  }

  function isInstalled() {
    return navigator.standalone === true || matchMedia('(display-mode: standalone)').matches || document.referrer.startsWith('android-app://');
  }

  function isApple() {
    const agent = navigator.userAgent;
    const tablet = /\bMacintosh\b/.test(agent) && navigator.maxTouchPoints > 1;
    const desk = /\bMacintosh\b/.test(agent) && /\bSafari\b/.test(agent) && !/\bChrome\b|\bEdg\b|\bOPR\b/.test(agent);
    return /iP(hone|ad|od)/.test(agent) || tablet || desk;
  }

  // A shortcut, a link or the file of a routine comes to the window that is open,
  // and leads from there.
  globalThis.launchQueue?.setConsumer(async ({ targetURL, files }) => {
    const file = files?.[0];
    if (!file && (!targetURL || targetURL === location.href)) return;
    const { pathname, hash } = file ? { pathname: base + 'shared', hash: await file.getFile().then(linkIn).catch(() => '#r=') } : new URL(targetURL);
    await settled;
    dispatchEvent(new CustomEvent('limber:launch', { detail: pathname + hash }));
  });

  // ---- The program ---------------------------------------------------------

  // What the program printed last, or from the panic on that ended it: the first
  // lines of a panic tell the fault, and it has many.
  let printed = '';
  const write = globalThis.fs.writeSync;
  const decoder = new TextDecoder();
  globalThis.fs.writeSync = function (fd, bytes) {
    printed += decoder.decode(bytes);
    const fault = printed.search(/^(panic|fatal error): /m);
    printed = fault < 0 ? printed.slice(-2000) : printed.slice(fault, fault + 12000);
    return write.call(this, fd, bytes);
  };

  const line = element('div', 'loader-line');
  line.setAttribute('role', 'progressbar');
  line.setAttribute('aria-label', words.loading);

  async function start() {
    if (typeof WebAssembly !== 'object') {
      notice(words.off, isApple() ? words.offApple : words.offElsewhere, words.tryAgain, navigator.userAgent);
      return;
    }
    const go = new Go();
    go.env = {
      GOTRACEBACK: 'system', // with program counters: limber symbolize reads them
      GOGC: '400', // its first collection would fall into the start
    };
    const isNew = isNewHere();
    let instance;
    const long = setTimeout(() => document.body.append(line), 1000); // sooner it would only have the page drawn again
    try {
      const [prepared] = await Promise.all([prepare?.(), firstPaint]);
      const [program, ...texts] = prepared ?? (await Promise.all([get(address('wasm'), compile), get(address('catalog'), json), get(figuresOf(likes()), json).catch(() => get(address('figures'), json))]));
      clearTimeout(long);
      if (isNew) await readFirst();
      limber.catalog = texts[0];
      shows(texts[1]);
      instance = await WebAssembly.instantiate(program, go.importObject);
    } catch (err) {
      notice(words.failed, err.told ?? words.noNetwork, words.tryAgain, String(err.cause ?? err));
      return;
    } finally {
      clearTimeout(long);
      line.remove();
    }
    addEventListener('error', event => {
      if (event.error instanceof WebAssembly.RuntimeError) broken(event.error.stack);
    });
    if (!isNew) keepOfflineCopy();
    await go.run(instance);
    broken(printed);
  }

  function shows(figures) {
    limber.figures = figures;
    const root = document.documentElement.dataset;
    if ((root.like ?? '') !== (figures['.like'] ?? '')) root.like = figures['.like'] ?? ''; // their clothes
  }

  // draw shows somebody else, once their figures are here, and has the copy keep
  // them. Of two that are asked for, the last is shown, and only that is answered.
  let asked = 0;
  async function draw(like, done) {
    const mine = ++asked;
    const figures = await found(figuresOf(like)).then(json).catch(() => null);
    if (mine !== asked) return;
    if (figures) {
      shows(figures);
      workers?.ready.then(({ active }) => active.postMessage({ like }));
    }
    done(figures !== null);
  }

  // seen waits until who tapped can have seen that what they tapped looks pressed, as it
  // does from when a finger comes down: mostly that was painted before it was lifted.
  let press;
  addEventListener('pointerdown', () => (press = painted()), true);
  function seen(tap) {
    return (tap.detail > 0 && press) || painted(); // a key has nothing pressed before
  }

  // quiet is a page in which nothing was tapped for as long as an answer takes, or that
  // nobody sees: what is made ahead is made then.
  let touched = -Infinity;
  for (const sign of ['pointerdown', 'keydown', 'click']) addEventListener(sign, () => (touched = performance.now()), true);
  function quiet() {
    return document.hidden || performance.now() - touched > 500;
  }

  // Nothing of a newcomer's is on this device, so the page they read is whole
  // without the program.
  function isNewHere() {
    return 'readable' in document.documentElement.dataset && localStorage.length === 0 && !workers?.controller;
  }

  // Starting the program takes a phone's one thread for a while, in which the page
  // does not answer. A newcomer's waits, downloaded, until the page is touched or
  // left alone.
  async function readFirst() {
    keepOfflineCopy();
    line.remove();
    limber.goOn?.(); // there is time
    await new Promise(done => {
      for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin', 'click']) addEventListener(sign, done, { once: true, passive: true, capture: true });
      setTimeout(done, 4000);
    });
    document.body.append(line);
  }

  // An iPhone shows that a button is pressed only where touches are listened to.
  document.addEventListener('touchstart', () => {}, { passive: true });

  // A button that is tapped while the program still loads does what it does once
  // the program runs.
  let settle;
  const settled = new Promise(done => (settle = done)); // the program is ready, or won't be
  let loading = true;
  let tapped;
  const isReady = () => performance.getEntriesByName('limber:ready').length > 0; // observers are told later
  addEventListener('click', event => {
    const early = loading && !isReady() && event.target.closest?.('a.is-start, button, input');
    if (!early || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation(); // what the program has drawn hears it once it is ready
    early.setAttribute('aria-busy', 'true');
    tapped = early;
  }, true);
  new PerformanceObserver(() => {
    if (!loading || !isReady()) return;
    loading = false;
    settle();
    limber.goOn?.();
    if (!tapped) return;
    tapped.removeAttribute('aria-busy');
    (heir(tapped) ?? (tapped.matches('a') ? document.querySelector('a.is-start') : null))?.click();
  }).observe({ type: 'mark' });

  // heir is what stands for an element in the page that the program has drawn, if
  // anything does.
  function heir(was) {
    const told = el => [el.id, el.getAttribute('aria-label'), el.textContent].join();
    return [...document.querySelectorAll(was.localName)].find(el => told(el) === told(was));
  }

  // A button that is held down while the program draws its page is another one when
  // it is let go: to a browser that is no click. A finger's goes to what is there then.
  let held;
  addEventListener('mousedown', event => (held = event.target.closest?.('a, button')), true);
  addEventListener('mouseup', event => {
    const now = event.target.closest?.('a, button');
    if (now && held?.isConnected === false && heir(held) === now) now.click();
  }, true);

  // A link that was tapped looks pressed before the page that it leads to is drawn,
  // which keeps a slow phone busy for a while. What it starts besides has been started.
  settled.then(() => {
    const lead = window.onclick; // go-app's
    let leads = false;
    window.onclick = event => {
      const link = event.target.closest?.('a[href]');
      if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || link.target || link.download) return lead?.(event);
      event.preventDefault();
      if (leads) return; // tapped twice
      leads = true;
      link.setAttribute('aria-busy', 'true');
      seen(event).then(() => {
        leads = false;
        link.removeAttribute('aria-busy');
        lead(event);
      });
    };
  });

  const json = response => response.json();

  // A download that breaks off is gathered piece by piece. One that came whole
  // and can't be used is fetched afresh: what was saved of it is damaged.
  async function get(url, use) {
    try {
      return await use(await found(url));
    } catch (err) {
      if (!isWrong(err)) return use(new Response(await gather(url), { headers: { 'content-type': kind(url) } }));
    }
    try {
      return await use(await found(url, { cache: 'reload' }));
    } catch (cause) {
      throw isWrong(cause) ? new Altered(words.fileAltered, new URL(url).pathname, { cause }) : cause;
    }
  }

  const isWrong = err => err instanceof WebAssembly.CompileError || err instanceof WebAssembly.LinkError || err instanceof SyntaxError;

  const kind = url => url.endsWith('.wasm') ? 'application/wasm' : 'application/json';

  // ---- When something broke ------------------------------------------------

  let dead = false;
  function broken(details) {
    if (dead) return;
    dead = true;
    limber.playing = false;
    Object.assign(globalThis, { goappNav: () => {}, goappOnUpdate: () => {}, goappOnAppInstallChange: () => {} }); // they would call into it
    notice(words.broke, words.saved, words.reload, `Limber ${version}\n${navigator.userAgent}\n${location.pathname}\n${address('wasm')}\n\n${details}`);
  }

  function notice(title, text, action, details) {
    loading = false;
    tapped?.removeAttribute('aria-busy');
    settle();
    const box = element('section', 'broken');
    box.setAttribute('role', 'alert');
    const again = element('button', 'button is-main', action);
    again.onclick = () => location.reload();
    const more = element('details', 'broken-details');
    const shown = element('pre', 'broken-text', details);
    const copy = element('button', 'button is-quiet', words.copy);
    copy.onclick = () => navigator.clipboard.writeText(details).then(
      () => (copy.textContent = words.copied),
      () => getSelection().selectAllChildren(shown),
    );
    more.append(element('summary', '', words.details), shown, copy);
    box.append(element('h2', 'broken-title', title), element('p', '', text), again, more);
    document.body.append(box);
  }

  function element(tag, name, text = '') {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.textContent = text;
    return made;
  }

  // ---- The offline copy and updates ----------------------------------------

  let registration = null;
  let reloading = false;


  async function keepOfflineCopy() {
    if (!workers) return;
    workers.addEventListener('message', ({ data }) => {
      if (data?.limber === 'offline') setOffline(data.state, data.reason);
    });
    let mine = workers.controller; // the worker whose version this page is
    workers.addEventListener('controllerchange', () => {
      const first = mine === null;
      mine = workers.controller;
      if (reloading) location.reload();
      else if (!first) offerUpdate(); // another tab took the new version: this one goes on
    });
    await register();
    addEventListener('online', register);
    addEventListener('pageshow', lookForUpdate);
    document.addEventListener('visibilitychange', lookForUpdate);
    setInterval(lookForUpdate, 60 * 60 * 1000);
  }

  async function register() {
    if (registration) return lookForUpdate();
    let mine;
    try {
      registration = mine = await workers.register(trusted(files.worker), { scope: base, updateViaCache: 'none' });
    } catch (err) {
      setOffline('failed', fill(words.noCopy, err.message));
      return;
    }
    mine.onupdatefound = () => watch(mine);
    watch(mine);
    settled.then(() => mine.active?.postMessage({ like: likes() })); // it reads every byte
    if (mine.waiting && workers.controller) offerUpdate();
    else lookForUpdate();
  }

  // One worker may be watched twice, and goes on when its registration is gone.
  function watch(mine) {
    const { installing, active } = mine;
    if (!installing) return;
    installing.onstatechange = () => {
      if (installing.state === 'installed' && active) offerUpdate();
      // A first copy that failed leaves nothing behind to ask for an update.
      if (installing.state === 'redundant' && !mine.active && registration === mine) registration = null;
    };
  }

  let looked = 0;
  function lookForUpdate() {
    if (!registration || document.hidden || Date.now() - looked < 60 * 1000) return;
    looked = Date.now();
    registration.update().catch(() => {}); // no network, or a server in trouble: the copy we have goes on
  }

  function offerUpdate() {
    limber.updateReady = true;
    goappOnUpdate();
    tell('update');
  }

  // Takes the new version and reloads, once; not while a routine runs.
  function applyUpdate() {
    if (limber.playing || reloading) return false;
    reloading = true;
    if (registration?.waiting) registration.waiting.postMessage('take over');
    else location.reload();
    return true;
  }

  function setOffline(state, reason = '') {
    limber.offline = state;
    limber.offlineReason = reason;
    tell('offline');
  }

  start();
})();
