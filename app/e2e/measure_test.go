package e2e

import (
	"testing"

	"limber/app/e2e/drive"
)

// small lists what a finger is meant to hit and may miss: under 48 px, but for
// links inside a sentence, which are as large as its words. A box to tick is as
// large as its label.
const small = `seen => seen.find('', '').filter(el => ['link', 'button', 'checkbox', 'radio', 'slider', 'textbox', 'combobox'].includes(seen.role(el)))
	.filter(el => {
		const inSentence = seen.role(el) === 'link' && getComputedStyle(el).display === 'inline' &&
			[...el.parentElement.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
		if (inSentence || el.matches('.skip, [class*=skip]')) return false;
		const box = (el.closest('label') || el).getBoundingClientRect();
		return Math.round(box.width) < 48 || Math.round(box.height) < 48;
	}).map(el => { const d = seen.describe((el.closest('label') || el)); return seen.role(el) + ' "' + seen.name(el) + '" ' + Math.round(d.width) + 'x' + Math.round(d.height) })`

// report fails with each finding of a measurement.
func report(t *testing.T, p *drive.Page, where, measure string) {
	t.Helper()
	var found []string
	p.Eval(measure, nil, &found)
	for _, f := range found {
		t.Errorf("%s: %s", where, f)
	}
}

// ratios tells how far colours are from each other, as WCAG 2 counts it, and what is
// behind a part.
const ratios = `
	const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
	const rgba = css => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = css; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
	const light = ([r, g, b]) => { const f = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b); };
	const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
	const over = (top, under) => { const a = top[3] / 255; return [0, 1, 2].map(i => top[i] * a + under[i] * (1 - a)).concat(255); };
	const behind = el => el ? over(rgba(getComputedStyle(el).backgroundColor), behind(el.parentElement)) : [255, 255, 255, 255];`

// faint lists parts that can hardly be told from what is behind them: controls
// whose text, fill and edge all have less than 3:1.
const faint = `seen => {
	` + ratios + `
	return seen.find('', '').filter(el => ['button', 'slider', 'checkbox', 'radio', 'textbox', 'progressbar', 'link'].includes(seen.role(el)) && !el.matches(':disabled,[class*=skip]')).map(el => {
		const style = getComputedStyle(el), back = behind(el.parentElement);
		const fill = over(rgba(style.backgroundColor), back);
		const edge = parseFloat(style.borderTopWidth) >= 1 ? ratio(over(rgba(style.borderTopColor), back), back) : 1;
		const text = el.innerText ? ratio(rgba(style.color), fill) : 1;
		const icon = el.querySelector('svg') ? ratio(rgba(getComputedStyle(el.querySelector('svg')).color), fill) : 1;
		const accent = el.matches('input') ? 21 : 1; // drawn by the browser, in its own contrast
		const drawn = seen.role(el) === 'progressbar' ? 21 : 1; // its parts are looked at in app/ui
		const best = Math.max(ratio(fill, back), edge, text, icon, accent, drawn);
		return best < 3 ? seen.role(el) + ' "' + seen.name(el) + '" has ' + best.toFixed(2) + ':1' : '';
	}).filter(Boolean);
}`

func TestTheTimeCanBeReadFromThreeMetres(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, look := range daily(map[string]drive.Look{
			"small phone": {Width: 360, Height: 640}, "phone": {}, "phone on a side": {Width: 844, Height: 390}, "desk": {Width: 1280, Height: 800},
		}, "small phone", "phone on a side") {
			t.Run(name, func(t *testing.T) {
				p := open(t, e, look, server(t, "").URL+"/play/desk-break")
				begin(p)
				p.Click("button", "Next") // what to do comes before how long, while it is taught
				p.Within(drive.Soon, "work", `() => document.querySelector('.player.is-work') !== null`, nil)
				var size struct{ Letters, Shorter float64 }
				p.Eval(`seen => ({letters: parseFloat(getComputedStyle(seen.find('timer', 'Time left')[0]).fontSize), shorter: Math.min(innerWidth, innerHeight)})`, nil, &size)
				if size.Letters < size.Shorter/5 {
					t.Errorf("the time is %v px high, less than a fifth of %v", size.Letters, size.Shorter)
				}
			})
		}
	})
}

func TestWithLessMotionNothingMoves(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		p := open(t, e, drive.Look{Still: true}, server(t, "").URL+"/play/desk-break")
		begin(p)
		p.Click("button", "Next")
		p.See("button", "Pause")
		var moving []string
		for range 8 {
			p.Eval(`async () => { await new Promise(done => setTimeout(done, 300)); return document.getAnimations().filter(a => a.playState === 'running').map(a => (a.effect?.target?.outerHTML || '').slice(0, 80)) }`, nil, &moving)
			if len(moving) > 0 {
				t.Fatalf("%d parts move, %q first", len(moving), moving[0])
			}
		}
	})
}

// Each mistake is made on a page that has none.
func TestTheMeasurementsFindWhatIsWrong(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ mistake, plant, measure string }{
		{"a small button", `seen => { const b = seen.find('link', 'Start*')[0]; for (const side of ['width', 'height', 'min-width', 'min-height']) b.style.setProperty(side, '40px') }`, small},
		{"a heading drawn over the text below", `() => { const h = document.querySelector('h1').style; h.setProperty('position', 'relative'); h.setProperty('top', '60px') }`, Cut},
		{"a word wider than the page", `() => { const h = document.querySelector('h1'); h.textContent = 'flexibility'.repeat(9); h.style.setProperty('white-space', 'nowrap') }`, Cut},
		{"a box too low for its words", `() => { const p = document.querySelector('main p'); p.style.setProperty('height', '8px'); p.style.setProperty('overflow', 'hidden') }`, Cut},
		{"a faint button", `seen => { const b = seen.find('link', 'Start*')[0].style; b.setProperty('transition', 'none'); b.setProperty('background', 'Canvas'); b.setProperty('color', '#ccc'); b.setProperty('border', '0') }`, faint},
	} {
		t.Run(c.mistake, func(t *testing.T) {
			p := open(t, drive.Chromium, drive.Look{}, server(t, "").URL+"/routines/desk-break")
			report(t, p, "before", c.measure)
			p.Eval(c.plant, nil, nil)
			var found []string
			p.Eval(c.measure, nil, &found)
			if len(found) == 0 {
				t.Error("not found")
			}
		})
	}
}
