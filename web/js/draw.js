// goappDraw makes what go-app mounts at once, as cmd/app/slim.sh has it tell: of a
// text nothing and what it says, of an element its tag, namespace, attributes and
// what is in it, each list after its length. It returns all nodes in that order.
// What is mounted first was printed, and stands in the page: that is taken over as
// far as it is alike, with the focus and what else a person left in it, and nothing
// has to be styled, laid out and painted once more.
var goappDraw = (() => {
  let printed = () => document.body.firstElementChild;

  return plan => {
    const told = plan.split('\x7f');
    let at = 0;
    const made = [];
    node(printed());
    printed = () => null;
    return made;

    // node makes the next one, of what stands in its place if that fits.
    function node(there) {
      const tag = told[at++];
      if (!tag) return text(told[at++], there);
      const space = told[at++];
      const fits = there?.localName === tag && there.namespaceURI === (space || document.documentElement.namespaceURI);
      const element = fits ? there : space ? document.createElementNS(space, tag) : document.createElement(tag);
      made.push(element);
      const others = new Set(fits ? element.getAttributeNames() : []);
      for (let more = Number(told[at++]); more > 0; more--) {
        others.delete(told[at]);
        set(element, told[at++], told[at++]);
      }
      for (const name of others) if (name !== 'open' && name !== 'aria-busy') element.removeAttribute(name);
      let next = element.firstChild;
      for (let more = Number(told[at++]); more > 0; more--) {
        const child = node(next);
        if (child === next) next = next.nextSibling;
        else if (child.nodeType === Node.TEXT_NODE || !next) element.insertBefore(child, next);
        else {
          const old = next;
          next = next.nextSibling;
          old.replaceWith(child);
        }
      }
      while (next) {
        const old = next;
        next = old.nextSibling;
        old.remove();
      }
      return element;
    }

    // Of texts beside each other one was printed.
    function text(words, there) {
      const fits = there?.nodeType === Node.TEXT_NODE;
      const said = fits ? there : document.createTextNode(words);
      if (said.data.length > words.length && said.data.startsWith(words)) said.splitText(words.length);
      if (said.data !== words) said.data = words;
      made.push(said);
      return said;
    }
  };

  // As go-app sets them, of which some are known by another name.
  function set(element, name, value) {
    const property = { contenteditable: 'contentEditable', ismap: 'isMap', readonly: 'readOnly' }[name] ?? name;
    if (/^(value|contenteditable)$/.test(name)) element[property] = value;
    else if (/^(async|autofocus|autoplay|checked|default|defer|disabled|hidden|ismap|loop|multiple|muted|open|readonly|required|reversed|selected)$/.test(name)) element[property] = value === 'true';
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
})();
