const files = ['./', 'timer.js'];
self.addEventListener('install', e => e.waitUntil(caches.open('timer').then(c => c.addAll(files))));
self.addEventListener('activate', e => e.waitUntil(clients.claim()));
self.addEventListener('fetch', e => e.respondWith(caches.match(e.request).then(kept => kept ?? fetch(e.request))));
