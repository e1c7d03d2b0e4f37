// gather downloads over a network that keeps breaking off. Each try asks for
// what is still missing, which browsers ask for uncompressed, and so goes on
// where the last one stopped. It gives up after five tries that brought nothing.
async function gather(url) {
  const parts = [];
  let length = 0;
  for (let idle = 0; ; ) {
    try {
      const response = await fetch(url, length > 0 ? { headers: { range: `bytes=${length}-` } } : {});
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      const part = response.headers.get('content-range');
      if (response.status !== 206) parts.length = length = 0;
      else if (part && !part.startsWith(`bytes ${length}-`)) {
        parts.length = length = 0; // a proxy sends what it likes: ask it for the whole
        throw new Error(`${url}: ${part}`);
      }
      const reader = response.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return new Blob(parts);
        parts.push(value);
        length += value.length;
        idle = 0;
      }
    } catch (err) {
      if (++idle === 5) throw err;
      if (idle > 1) await new Promise(wake => setTimeout(wake, 100 * 4 ** (idle - 1)));
    }
  }
}
