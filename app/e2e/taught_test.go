package e2e

import (
	"testing"

	"limber/app/e2e/drive"
	"limber/exercises/source"
)

// taught puts each of these steps where a step is read in the ready time, under
// the name of its exercise, and lists those that are not whole, or that push
// away what a person needs there.
const taught = `(seen, steps) => {
	const step = document.querySelector('.next.is-taught'), name = document.querySelector('h1'), found = [];
	const before = {step: step.textContent, look: step.className, name: name.textContent};
	const top = el => el.getBoundingClientRect().top, low = el => el.getBoundingClientRect().bottom;
	for (const s of steps) {
		[name.textContent, step.textContent] = [s.Name, s.Step];
		step.className = 'next is-taught is-of-' + ([30, 45, 60, 90].find(most => s.Step.length <= most) ?? 150);
		if (step.scrollHeight > step.clientHeight + 1) found.push('cut: ' + s.Step);
		if (low(step) > top(seen.find('button', 'Pause')[0] ?? seen.find('button', 'Resume')[0]) + 1) found.push('over the buttons: ' + s.Step);
		if (parseFloat(getComputedStyle(step).fontSize) < 21) found.push('small: ' + s.Step);
		if (low(seen.find('timer', 'Time left')[0]) > top(step) + 1) found.push('under the time: ' + s.Step);
		if (document.querySelector('.stage').clientHeight < 48) found.push('no room for the figure: ' + s.Step);
	}
	[name.textContent, step.textContent, step.className] = [before.name, before.step, before.look];
	return found;
}`

func TestEveryStepIsReadWholeInTheReadyTime(t *testing.T) {
	t.Parallel()
	c, err := source.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	type step struct{ Name, Step string }
	var steps []step
	for _, e := range c.Exercises {
		for _, s := range e.Steps {
			steps = append(steps, step{e.Name, s})
		}
	}
	for name, look := range daily(map[string]drive.Look{
		"320": {Width: 320, Height: 568}, "360": {Width: 360, Height: 640}, "390": {}, "on its side": {Width: 844, Height: 390},
		"small, on its side": {Width: 640, Height: 360}, "desk": {Width: 1280, Height: 800}, "text at 200 %": {Width: 360, Height: 640, Text: 32},
	}, "360", "small, on its side") {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := open(t, drive.Chromium, look, server(t, "").URL+"/play/full-eight")
			begin(p)
			p.Click("button", "Pause")
			p.See("button", "Resume")
			var bad []string
			p.Eval(taught, steps, &bad)
			for _, b := range bad {
				t.Error(b)
			}
		})
	}
}
