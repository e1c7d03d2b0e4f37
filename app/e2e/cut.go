package e2e

// Cut lists text that is cut off or runs over other text, and a page that must
// be scrolled sideways. The page scrolls under a bar that stays: what is in it is
// only held against the rest of it.
const Cut = `seen => {
	const found = [];
	const wide = document.documentElement.clientWidth; // a phone zooms out of a page that is too wide, and innerWidth with it
	if (document.documentElement.scrollWidth > wide) found.push('the page is ' + document.documentElement.scrollWidth + ' px wide on ' + wide);
	const rows = [];
	const canvas = document.createElement('canvas').getContext('2d');
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let n; (n = walk.nextNode());) {
		const el = n.parentElement;
		if (!n.data.trim() || !el.checkVisibility({visibilityProperty: true, opacityProperty: true}) || el.closest('svg,.unseen,[class*=skip],dialog:not([open])')) continue;
		const words = seen.squeeze(n.data).slice(0, 40);
		const range = document.createRange();
		range.selectNodeContents(n);
		let bar = null, pane = null; // what is further down a pane that scrolls is not cut
		for (let up = el; up; up = up.parentElement) {
			const style = getComputedStyle(up);
			if (up !== document.body && up !== document.documentElement && ['auto', 'scroll'].includes(style.overflowY) && up.scrollHeight > up.clientHeight) pane ||= up.getBoundingClientRect();
			if (style.position === 'fixed' || style.position === 'sticky') bar = up;
			if (!pane && (['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY))) {
				const box = up.getBoundingClientRect(), text = range.getBoundingClientRect();
				if (text.right > box.right + 1 || text.left < box.left - 1 || text.bottom > box.bottom + 1 || text.top < box.top - 1) found.push('cut: "' + words + '"');
			}
		}
		// A row's box has room for the tallest letters there are: what counts is the ink.
		canvas.font = getComputedStyle(el).font;
		const ink = canvas.measureText(n.data);
		for (const box of range.getClientRects()) {
			if (box.right > wide + 1 || box.left < -1) found.push('out of the page: "' + words + '"');
			if (pane && (box.top < pane.top || box.bottom > pane.bottom)) continue;
			const line = box.top + ink.fontBoundingBoxAscent;
			rows.push({bar, left: box.left, right: box.right, top: line - ink.actualBoundingBoxAscent, bottom: line + ink.actualBoundingBoxDescent, words, el});
		}
	}
	for (let i = 0; i < rows.length; i++) for (let j = i + 1; j < rows.length; j++) {
		const a = rows[i], b = rows[j];
		const w = Math.min(a.right, b.right) - Math.max(a.left, b.left), h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
		if (w > 2 && h > 2 && a.el !== b.el && a.bar === b.bar) found.push('"' + a.words + '" lies over "' + b.words + '"');
	}
	return [...new Set(found)];
}`
