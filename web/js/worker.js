// Keeps the offline copy: the files of `site`, which the builder puts in front.
//
// Every file of the copy has its hash in its name, so an entry is right or
// wrong once and for all. A new version adds what it lacks to the same store,
// checks every byte, and then writes a mark with its list: only a marked
// version is complete. Then it sweeps away what neither it nor the version in
// use lists. So a broken update harms nothing, the next try goes on where it
// stopped, and tabs of the version before still find their files.
'use strict';

const store = `limber ${site.base} files`; // named for our base: other stores are not ours
const mark = version => `${site.base}assets/complete.${version}`;
const inUse = `${site.base}assets/in-use`; // holds the version of the active worker
const chosen = `${site.base}assets/like`; // says who is drawn on this device
const files = new Map([...site.files, ...site.others].map(file => [file.url, file]));

addEventListener('install', event => event.waitUntil(alone(install)));
addEventListener('activate', event => event.waitUntil(told(use)));
addEventListener('message', event => {
  if (event.data === 'take over') event.waitUntil(skipWaiting());
  if (event.data?.like !== undefined) event.waitUntil(alone(() => checkup(event.data.like)));
});
// A tap on a reminder comes back to the page, or opens one.
addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(clients.matchAll({ type: 'window' }).then(pages => pages.length ? pages[0].focus() : clients.openWindow(site.base)));
});

// One worker at a time saves and sweeps: the sweep of one would take away what
// the other has just saved.
const alone = task => navigator.locks.request(store, task);

// ---- Saving ------------------------------------------------------------------

async function install() {
  const first = !registration.active; // an update that fails leaves a good copy: nothing to tell
  if (first) await tell('saving');
  try {
    const saved = await caches.open(store);
    await complete(saved);
    await sweep(saved);
  } catch (err) {
    if (first) await tell('failed', plain(err));
    throw err;
  }
}

// complete saves what is missing or wrong, then marks this version.
async function complete(saved) {
  const missing = [];
  const all = await wanted(saved);
  for (const file of all) if (!(await isSound(saved, file))) missing.push(file);
  await Promise.all(missing.map(file => download(saved, file)));
  await pageOfCopy(site.base);
  await saved.put(mark(site.version), Response.json(all.map(file => file.url)));
}

// wanted is what the copy holds here: with the figures of whom its person chose.
async function wanted(saved) {
  const like = await (await saved.match(chosen))?.text();
  return [...site.files, ...site.others.filter(file => file.like === like)];
}

async function use() {
  await (await caches.open(store)).put(inUse, new Response(site.version));
}

// checkup, at every start of the program and once somebody else is to be drawn,
// repairs what went bad since, and forgets the figures of who is drawn no more.
const checkup = like => told(async () => {
  const saved = await caches.open(store);
  await saved.put(chosen, new Response(like));
  for (const file of site.others) if (file.like !== like) await saved.delete(file.url);
  await complete(saved);
  await use();
});

// told does the last of what makes a copy complete, and tells what came of it. A
// worker that still installs answers no page, so none of it is done there.
async function told(last) {
  try {
    await last();
  } catch (err) {
    return tell('failed', plain(err));
  }
  return tell('complete');
}

// sweep removes what neither this version nor the one in use lists.
async function sweep(saved) {
  const keep = new Set([mark(site.version), inUse, chosen, ...(await wanted(saved)).map(file => file.url)]);
  const version = await (await saved.match(inUse))?.text();
  if (version) {
    const list = await saved.match(mark(version));
    keep.add(mark(version));
    for (const url of list ? await list.json() : []) keep.add(url);
  }
  for (const key of await saved.keys()) if (!keep.has(new URL(key.url).pathname)) await saved.delete(key);
}

async function download(saved, file, options = {}) {
  let response = await fetch(file.url, options);
  if (!response.ok) throw new Error(`${file.url}: ${response.status}`);
  let body;
  try {
    body = await response.clone().arrayBuffer();
  } catch {
    body = await (await gather(file.url)).arrayBuffer(); // it broke off
    response = new Response(body, { headers: response.headers });
  }
  if (file.folded) {
    body = unfold(body);
    response = unfolded(body, response);
  }
  if (!(await isRight(body, file))) {
    if (options.cache) throw new Error(`${file.url}: not the bytes it should be`);
    return download(saved, file, { cache: 'reload' }); // the browser's own cache may be what is wrong
  }
  // A redirected response may not answer a navigation: keep a copy without that mark.
  await saved.put(file.url, response.redirected ? new Response(body, { headers: response.headers }) : response);
}

// isSound reports whether the saved bytes of a file are there and right.
async function isSound(saved, file) {
  const response = await saved.match(file.url, { ignoreVary: true });
  return response !== undefined && (await isRight(await response.arrayBuffer(), file));
}

async function isRight(body, file) {
  return body.byteLength === file.size && (await sum(body)) === file.sha256;
}

async function sum(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

// ---- Answering ---------------------------------------------------------------

addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === 'POST' && url.href === location.origin + site.base + 'shared') return event.respondWith(received(request));
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(site.base)) return;
  if (request.mode === 'navigate' || url.pathname === site.base + 'manifest.webmanifest') event.respondWith(page(request, url));
  else if (url.pathname.startsWith(site.base + 'assets/')) event.respondWith(asset(event, url).catch(() => fetch(request)));
});

// received answers a routine that another app shared with Limber: its link is on the
// page that shows it, after the #, and no server sees it.
async function received(request) {
  const link = await request.formData().then(form => linkIn(...form.values())).catch(() => '#r=');
  return Response.redirect(site.base + 'shared' + link, 303);
}

// page answers from the copy, by the page's name however it is written; what
// the copy does not know is asked of the network.
async function page(request, url) {
  const name = url.pathname.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
  const at = name === site.base ? name : name.replace(/\/$/, '');
  try {
    const answer = await pageOfCopy(at);
    if (answer) return answer;
  } catch {
    // Missing or damaged: the network has it, and checkup repairs it.
  }
  try {
    return await fetch(request);
  } catch {
    // The program knows by the address what to show.
    return pageOfCopy(site.base).catch(() => new Response(site.words.damaged, {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    }));
  }
}

// All pages are one file, which takes a slow phone half a second to read. So each
// is also saved by itself, under the file's name, once it was asked for: the page
// that the app opens with, from the beginning.
const byItself = at => `${site.pages}?${encodeURIComponent(at)}`;

async function pageOfCopy(at) {
  const saved = await caches.open(store);
  return (await savedPage(saved, at)) ?? pageOfAll(saved, at);
}

// savedPage is a page that is saved by itself, if it is there and right.
async function savedPage(saved, at) {
  const response = await saved.match(byItself(at));
  if (!response) return undefined;
  const body = await response.arrayBuffer();
  return response.headers.get('etag') === `"${await sum(body)}"` ? new Response(body, { headers: response.headers }) : undefined;
}

// pageOfAll is a page out of the file of all, if it is one of them, and saves it
// by itself.
async function pageOfAll(saved, at) {
  const file = files.get(site.pages);
  if (!(await isSound(saved, file))) {
    await saved.delete(file.url);
    await download(saved, file);
  }
  const all = await saved.match(file.url, { ignoreVary: true });
  const headers = new Headers(all.headers); // with the policy the server sent
  const pages = await all.json();
  if (!Object.hasOwn(pages, at)) return undefined;
  const body = new TextEncoder().encode(pages[at]);
  for (const name of ['content-encoding', 'content-length', 'vary', 'accept-ranges']) headers.delete(name);
  headers.set('content-type', at.endsWith('.webmanifest') ? 'application/manifest+json' : 'text/html; charset=utf-8');
  headers.set('cache-control', 'no-cache');
  headers.set('etag', `"${await sum(body)}"`);
  const response = new Response(body, { headers });
  await saved.put(byItself(at), response.clone()).catch(() => {}); // no room, perhaps
  return response;
}

// asset answers from the copy. Small files are checked before they are used; of
// the program that would hold up its start: what the page can't use it asks for
// again, and checkup reads every byte.
async function asset(event, url) {
  const { request } = event;
  const file = files.get(url.pathname);
  const saved = await caches.open(store);
  if (request.cache !== 'reload') {
    const response = await saved.match(url.pathname, { ignoreVary: true });
    if (response && (!file || file.size > 500_000 || (await isSound(saved, file)))) return part(request, response);
  }
  if (file && !request.headers.has('range')) {
    try {
      await download(saved, file, request.cache === 'reload' ? { cache: 'reload' } : {});
      const response = await saved.match(file.url, { ignoreVary: true });
      if (response) return response;
    } catch {
      // No room to save it, perhaps: the page may still get it.
    }
  }
  return fetch(request);
}

// part answers a Range request with 206, as media players demand.
async function part(request, response) {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!range) return response;
  const body = await response.arrayBuffer();
  const from = Number(range[1]);
  const to = Math.min(range[2] === '' ? body.byteLength : Number(range[2]) + 1, body.byteLength);
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  if (from >= to) {
    headers.set('content-range', `bytes */${body.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${from}-${to - 1}/${body.byteLength}`);
  return new Response(body.slice(from, to), { status: 206, headers });
}

// ---- Telling -----------------------------------------------------------------

async function tell(state, reason = '') {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const client of pages) if (new URL(client.url).pathname.startsWith(site.base)) client.postMessage({ limber: 'offline', state, reason });
}

function plain(err) {
  if (err.name === 'QuotaExceededError') return site.words.noRoom;
  if (err instanceof TypeError) return site.words.brokeOff;
  return site.words.notAsShould.replace('{0}', () => err.message);
}
