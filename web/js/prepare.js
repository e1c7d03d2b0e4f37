// Fetches, compiles and checks what the program starts with, on a thread of its own.
'use strict';

onmessage = async ({ data: { wasm, catalog, figures, drawn } }) => {
  try {
    postMessage(await Promise.all([fetch(wasm).then(compile), json(catalog), json(drawn).catch(() => json(figures))]));
  } catch {
    postMessage(null);
  }
};

async function json(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
