// goappDraw makes what go-app mounts at once, as cmd/app/slim.sh has it tell: of a
// text nothing and what it says, of an element its tag, namespace, attributes and
// what is in it, each list after its length. It returns all nodes in that order.
function goappDraw(plan) {
  const told = plan.split('\x7f');
  let at = 0;
  const made = [];

  function node() {
    const tag = told[at++];
    if (!tag) {
      const text = document.createTextNode(told[at++]);
      made.push(text);
      return text;
    }
    const space = told[at++];
    const element = space ? document.createElementNS(space, tag) : document.createElement(tag);
    made.push(element);
    for (let more = Number(told[at++]); more > 0; more--) set(element, told[at++], told[at++]);
    for (let more = Number(told[at++]); more > 0; more--) element.append(node());
    return element;
  }

  // As go-app sets them, of which some are known by another name.
  function set(element, name, value) {
    const property = { contenteditable: 'contentEditable', ismap: 'isMap', readonly: 'readOnly' }[name] ?? name;
    if (/^(value|contenteditable)$/.test(name)) element[property] = value;
    else if (/^(async|autofocus|autoplay|checked|default|defer|disabled|hidden|ismap|loop|multiple|muted|open|readonly|required|reversed|selected)$/.test(name)) element[property] = value === 'true';
    else element.setAttribute(name, value);
  }

  node();
  return made;
}
