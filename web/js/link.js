// linkIn is the end of the address of a routine in a message, or in a file that
// somebody shared: app/share says how it is written, and what is wrong with it.
async function linkIn(...parts) {
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part + ' ' : await part.slice(0, 1 << 18).text();
  return (/#r=([\w.~%-]*[\w~-])?/.exec(text) ?? ['#r='])[0];
}
