// Has what the program starts with read and compiled beside the page, as prepare.js does
// it, while the page is still drawn. It stands in the head; its element has the addresses
// of the files. What loader.js goes on with is globalThis.limber.
(() => {
  'use strict';
  if (globalThis.limber) return; // a proxy put this script in twice
  const { dataset: files } = document.currentScript;
  globalThis.limber = { files, trusted, prepare, likes, figuresOf, painted, firstPaint: painted() };

  // Trusted Types: these two addresses, and nothing else, may become a script.
  let policy = null;
  function trusted(url) {
    policy ??= globalThis.trustedTypes?.createPolicy('limber', {
      createScriptURL(url) {
        if (url === files.worker || url === files.loader) return url;
        throw new TypeError(`not a script of ours: ${url}`);
      },
    });
    return policy?.createScriptURL(url) ?? url;
  }

  // Who is drawn is chosen on this device. Where their figures can't be had, the
  // first person's are shown.
  function likes() {
    return localStorage.getItem('limber:setting:like') ?? '';
  }

  function figuresOf(like) {
    return new URL(others[like] ?? files.figures, document.baseURI).href;
  }

  // Reading and compiling the program would take the page's thread for a second on
  // a slow phone: it is done on another, which ends by itself. It has its orders in its
  // name, since a message would wait for this thread. Where it fails, for whatever
  // reason, there is null. What it does besides it does in two steps, each when it is told
  // to go on: a phone's cores are few, and what somebody waits for comes first.
  let prepared;
  function prepare() {
    prepared ??= new Promise((done, failed) => {
      const beside = new Worker(trusted(files.loader), { name: JSON.stringify({ ...files, drawn: figuresOf(likes()) }) });
      limber.goOn = () => beside.postMessage(null);
      limber.firstPaint.then(limber.goOn);
      beside.onmessage = ({ data }) => done(data);
      beside.onerror = beside.onmessageerror = failed;
    }).catch(() => null);
    return prepared;
  }

  // painted waits until the page is seen as it is now, before more is done on its
  // thread. Of a page that nobody sees there are no frames.
  function painted() {
    return new Promise(done => {
      requestAnimationFrame(() => {
        const after = new MessageChannel(); // a timer would come later
        after.port1.onmessage = done;
        after.port2.postMessage(null);
      });
      setTimeout(done, document.hidden ? 0 : 1000);
    });
  }

  // Where the offline copy answers, this takes nothing from what the page waits for.
  try {
    if (navigator.serviceWorker.controller) prepare();
  } catch {
    // There is no copy, or this frame may not even look.
  }
})();
