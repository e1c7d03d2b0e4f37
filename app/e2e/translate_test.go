package e2e

import (
	"strings"
	"testing"
	"time"

	"limber/app/e2e/drive"
)

// translator does to a page what a browser's translator does: each text gives
// way to two elements with the same in other words (here: in brackets), and so
// does each text that comes later. What is marked is left alone, unless all is
// asked for.
const translator = `(seen, all) => {
	const done = new WeakSet();
	const give = n => {
		if (done.has(n.parentElement) || !n.data.trim() || n.parentElement.closest('script,style,svg,font' + (all ? '' : ',[translate=no]'))) return;
		const outer = document.createElement('font'), inner = document.createElement('font');
		inner.textContent = '[' + n.data + ']';
		done.add(inner);
		outer.append(inner);
		n.replaceWith(outer);
	};
	const every = () => {
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
		for (let n; (n = walk.nextNode());) texts.push(n);
		texts.forEach(give);
	};
	every();
	new MutationObserver(every).observe(document.body, {childList: true, subtree: true, characterData: true});
}`

func TestATranslatedPageGoesOn(t *testing.T) {
	everywhere(t, func(t *testing.T, e drive.Engine) {
		for name, whole := range map[string]bool{"what may be": false, "all of it": true} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				p := open(t, e, drive.Look{}, server(t, "").URL+"/routines/full-eight")
				begin(p)
				p.Eval(translator, whole, nil)
				p.See("heading", "[Standing Child's Pose]")
				was := p.See("timer", "Time left").Text
				p.Within(5*time.Second, "time that goes on", `(seen, was) => seen.find('timer', 'Time left')[0].innerText !== was`, was)
				p.Click("button", "[Next]")
				p.Read("[Hold]")
				p.Click("button", "[Pause]")
				p.See("button", "[Resume]")
				p.Gone("button", "[Undo]") // it stood between the two
				for _, name := range []string{"[15 s more]", "[Too much]", "[Back]", "[Next]"} {
					if n := len(p.All("button", name)); n != 1 {
						t.Errorf("%d buttons are named %s", n, name)
					}
				}
				p.Click("button", "[Next]")
				p.See("heading", "[Standing Hip Flexor Stretch]")
				p.Read("[Left side]")
				p.Click("button", "End")
				p.Click("button", "[Stop]")
				p.See("heading", "[Done]")
				p.Click("link", "[Finish]")
				p.See("heading", "[Today]")
				p.Click("link", "*[Routines]*")
				p.See("heading", "[Routines]")
				var text string
				p.Eval(`() => document.body.innerText`, nil, &text)
				if strings.Contains(text, "Hip Flexor") {
					t.Error("what the player wrote is still there")
				}
				clean(t, p)
			})
		}
	})
}
