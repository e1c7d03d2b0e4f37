// compile makes a program of what came for it. The offline copy has it unfolded, and
// so it can be compiled while it is read.
async function compile(response) {
  if (response.headers.has('x-unfolded')) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(unfold(await response.arrayBuffer()));
}

// unfolded is a response with a program that was unfolded, in the place of the one
// that brought it.
function unfolded(body, response) {
  return new Response(body, { headers: { ...Object.fromEntries(response.headers), 'content-type': 'application/wasm', 'x-unfolded': 'yes' } });
}

// unfold turns a program that was folded, as web/pack/fold.go does it, back into
// WebAssembly, byte for byte. What is not folded, and what is damaged so that it
// can't be unfolded, stays as it is.
function unfold(body) {
  const from = new Uint8Array(body);
  if (from[1] !== 0x66) return body;
  let at = 4;
  let out = 0;
  let to;
  const room = 5; // for the size of a function, which is known when it is written
  try {
    const size = number();
    to = new Uint8Array(size + room);
    program(size);
    return to.subarray(0, size);
  } catch (err) {
    if (err instanceof RangeError) return body;
    throw err;
  }

  function program(size) {
    put([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    while (out < size) {
      const section = (to[out++] = from[at++]);
      const size = copiedNumber();
      if (section === 10) functions();
      else {
        to.set(from.subarray(at, at + size), out);
        at += size;
        out += size;
      }
    }
  }

  function functions() {
    // What a loaded or stored thing is aligned to, by the instruction.
    const natural = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];
    const all = copiedNumber();
    for (let i = 0; i < all && out < to.length; i++) {
      const address = (0x1000 + i) * 0x10000;
      const start = out;
      out += room;
      for (let kinds = copiedNumber(); kinds > 0 && out < to.length; kinds--) {
        copyNumber();
        to[out++] = from[at++];
      }
      let nest = 0; // blocks that are open
      let lowest = -1; // the least that were, since the table
      let passed = 0; // how many of the table's blocks have ended
      while (nest >= 0 && out < to.length) {
        const op = from[at++];
        if (op >= 0x20 && op <= 0x24) {
          to[out++] = op;
          copyNumber();
        } else if (op >= 0x28 && op <= 0x3e) {
          to[out++] = op;
          to[out++] = natural[op - 0x28];
          copyNumber();
        } else if (op === 0xe0) { // where to go on after a call
          to[out++] = 0x42;
          putSigned(address + passed + signed());
        } else if (op === 0xe1) { // where to go on
          to[out++] = 0x41;
          putSigned(passed + signed());
          to[out++] = 0x21;
          to[out++] = 0;
        } else if (op === 0xe2) { // a call as Go makes it
          put([0x20, 1, 0x41, 8, 0x6b, 0x22, 1, 0x24, 0, 0x20, 1, 0x42]);
          putSigned(address + passed + signed());
          put([0x37, 3, 0, 0x41, 0, 0x10]);
          copyNumber();
          put([0x23, 0, 0x21, 1, 0x0d]);
          putNumber(nest - number());
        } else if (op === 0xe3) { // a table of all blocks in turn
          to[out++] = 0x0e;
          const last = copiedNumber();
          for (let block = 0; block <= last && out < to.length; block++) putNumber(block);
          lowest = nest;
          passed = 0;
        } else {
          to[out++] = op;
          if (op >= 0x45 && op < 0xfc) continue;
          if (op === 0x41 || op === 0x42 || op === 0x10) copyNumber();
          else if (op >= 2 && op <= 4) {
            to[out++] = from[at++];
            nest++;
          } else if (op === 0x0b) {
            if (--nest < lowest) {
              lowest = nest;
              passed++;
            }
          } else if (op === 0x0c || op === 0x0d) putNumber(nest - number());
          else if (op === 0x0e) {
            for (let more = copiedNumber(); more >= 0 && out < to.length; more--) copyNumber();
            lowest = nest;
            passed = 0;
          } else if (op === 0x11) {
            copyNumber();
            copyNumber();
          } else if (op === 0x3f || op === 0x40) copy(1);
          else if (op === 0x43) copy(4);
          else if (op === 0x44) copy(8);
          else if (op === 0xfc) copy(from[at] === 10 ? 3 : from[at] === 11 ? 2 : 1);
        }
      }
      const end = out;
      out = start;
      putNumber(end - start - room);
      to.copyWithin(out, start + room, end);
      out += end - start - room;
    }
  }

  function number() {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = from[at++];
      value |= (byte & 127) << shift;
      if (!(byte > 127)) return value;
    }
  }

  function signed() {
    const value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  function put(bytes) {
    for (let i = 0; i < bytes.length; i++) to[out++] = bytes[i];
  }

  function putNumber(value) {
    for (; value > 127; value >>>= 7) to[out++] = (value & 127) | 128;
    to[out++] = value;
  }

  function putSigned(value) {
    for (; value >> 6 !== value >> 31; value >>= 7) to[out++] = (value & 127) | 128;
    to[out++] = value & 127;
  }

  function copy(bytes) {
    while (bytes-- > 0) to[out++] = from[at++];
  }

  function copyNumber() {
    while (from[at] > 127) to[out++] = from[at++];
    to[out++] = from[at++];
  }

  function copiedNumber() {
    const value = number();
    putNumber(value);
    return value;
  }
}
