// What assistive technology is told about a page: roles and names, by the rules
// of HTML-AAM and accname that Limber's pages need. Drive's tests hold it
// against what Chromium and Firefox compute themselves.
() => {
  const squeeze = s => s.replace(/\s+/g, ' ').trim();
  const tag = el => el.localName;

  const inputs = { button: 'button', submit: 'button', reset: 'button', image: 'button', checkbox: 'checkbox', radio: 'radio', range: 'slider', number: 'spinbutton', search: 'searchbox', email: 'textbox', tel: 'textbox', text: 'textbox', url: 'textbox' };
  const plain = { article: 'article', aside: 'complementary', button: 'button', dd: 'definition', details: 'group', dialog: 'dialog', dt: 'term', fieldset: 'group', figure: 'figure', hr: 'separator', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'listitem', main: 'main', menu: 'list', meter: 'meter', nav: 'navigation', ol: 'list', option: 'option', output: 'status', p: 'paragraph', progress: 'progressbar', search: 'search', summary: 'button', table: 'table', tbody: 'rowgroup', td: 'cell', textarea: 'textbox', tfoot: 'rowgroup', thead: 'rowgroup', tr: 'row', ul: 'list' };

  function role(el) {
    const own = squeeze(el.getAttribute('role') || '').split(' ')[0];
    if (own) return own;
    const inside = 'article,aside,main,nav,section';
    switch (tag(el)) {
      case 'a': case 'area': return el.hasAttribute('href') ? 'link' : '';
      case 'input': return inputs[el.type] || (el.type === 'hidden' ? '' : 'textbox');
      case 'select': return el.multiple || el.size > 1 ? 'listbox' : 'combobox';
      case 'img': return el.getAttribute('alt') === '' ? '' : 'img';
      case 'header': return el.parentElement.closest(inside) ? '' : 'banner';
      case 'footer': return el.parentElement.closest(inside) ? '' : 'contentinfo';
      case 'section': return labelled(el) ? 'region' : '';
      case 'form': return labelled(el) ? 'form' : '';
      case 'th': return el.scope === 'row' ? 'rowheader' : 'columnheader';
    }
    return plain[tag(el)] || '';
  }

  const labelled = el => el.hasAttribute('aria-labelledby') || el.hasAttribute('aria-label') || el.hasAttribute('title');

  // An open modal dialog makes everything outside it inert, without a word in the tree.
  const modals = [...document.querySelectorAll('dialog:modal')];
  const modal = modals[modals.length - 1];

  function hidden(el) {
    return !el.checkVisibility({ visibilityProperty: true }) || !!el.closest('[aria-hidden=true],[inert]') || (modal && !modal.contains(el));
  }

  const fromContent = new Set(['button', 'cell', 'checkbox', 'columnheader', 'gridcell', 'heading', 'link', 'menuitem', 'option', 'radio', 'row', 'rowheader', 'switch', 'tab', 'tooltip', 'treeitem']);

  function name(el, seen = new Set()) {
    if (seen.has(el)) return '';
    seen.add(el);
    const ids = squeeze(el.getAttribute('aria-labelledby') || '');
    if (ids && seen.size === 1) {
      const parts = ids.split(' ').map(id => document.getElementById(id)).filter(Boolean);
      return squeeze(parts.map(p => part(p, seen, true)).join(' '));
    }
    const label = squeeze(el.getAttribute('aria-label') || '');
    if (label) return label;
    const native = nativeName(el, seen);
    if (native) return native;
    if (fromContent.has(role(el))) {
      const words = squeeze(content(el, seen));
      if (words) return words;
    }
    return squeeze(el.getAttribute('title') || el.getAttribute('placeholder') || '');
  }

  function nativeName(el, seen) {
    const child = t => [...el.children].find(c => tag(c) === t);
    switch (tag(el)) {
      case 'input':
        if (['button', 'submit', 'reset'].includes(el.type)) return el.value || (el.type === 'button' ? '' : el.type === 'submit' ? 'Submit' : 'Reset');
      // falls through
      case 'textarea': case 'select': case 'meter': case 'progress': case 'output':
        return squeeze([...el.labels].map(l => content(l, seen)).join(' '));
      case 'img': case 'area': return squeeze(el.getAttribute('alt') || '');
      case 'svg': return child('title') ? squeeze(child('title').textContent) : '';
      case 'fieldset': return child('legend') ? squeeze(content(child('legend'), seen)) : '';
      case 'figure': return child('figcaption') ? squeeze(content(child('figcaption'), seen)) : '';
      case 'table': return child('caption') ? squeeze(content(child('caption'), seen)) : '';
    }
    return '';
  }

  // part is what an element adds to the name of something around it.
  function part(el, seen, named) {
    if (!named && (hidden(el) || seen.has(el))) return '';
    const r = role(el);
    if (el.hasAttribute('aria-label') || r === 'img' || tag(el) === 'svg') return name(el, seen);
    if (r === 'textbox' || r === 'searchbox') return el.value || '';
    if (r === 'combobox' && el.selectedOptions) return [...el.selectedOptions].map(o => o.text).join(' ');
    return content(el, seen);
  }

  function content(el, seen) {
    let words = '';
    for (const n of el.childNodes) {
      if (n.nodeType === Node.TEXT_NODE) words += n.data;
      if (n.nodeType !== Node.ELEMENT_NODE) continue;
      const more = part(n, seen, false);
      words += getComputedStyle(n).display.startsWith('inline') && tag(n) !== 'br' ? more : ` ${more} `;
    }
    return words;
  }

  function describe(el) {
    const r = el.getBoundingClientRect();
    const level = el.getAttribute('aria-level') || (/^h[1-6]$/.test(tag(el)) ? tag(el)[1] : 0);
    return {
      role: role(el), name: name(el), text: squeeze(el.innerText ?? el.textContent),
      value: 'value' in el ? String(el.value) : el.getAttribute('aria-valuenow') || '',
      level: +level, x: r.x, y: r.y, width: r.width, height: r.height,
      href: el.getAttribute('href') || '',
      disabled: el.matches(':disabled') || el.getAttribute('aria-disabled') === 'true',
      pressed: el.getAttribute('aria-pressed') || '', checked: el.checked === true || el.getAttribute('aria-checked') === 'true',
      focused: el === document.activeElement,
    };
  }

  // A star in a name stands for anything.
  const matches = (pattern, s) => pattern === '' || new RegExp('^' + pattern.split('*').map(p => p.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*') + '$', 's').test(s);

  const find = (wantRole, pattern) => [...document.querySelectorAll('*')].filter(el => {
    const r = role(el);
    return r !== '' && (wantRole === '' || r === wantRole) && !hidden(el) && matches(pattern, name(el));
  });

  return { role, name, hidden, describe, find, squeeze, matches };
}
