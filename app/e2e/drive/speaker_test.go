package drive

import (
	"testing"
)

func TestSoundHasAClockOnTheSpeaker(t *testing.T) {
	stop, err := Speaker()
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(stop)
	each(t, func(t *testing.T, b Browser) {
		p := open(t, b, Look{}, site(t))
		p.Click("button", "Start")
		p.Within(Soon, "moving audio clock", `async () => {
			window.limberSound ??= new AudioContext();
			const before = window.limberSound.currentTime;
			await new Promise(done => setTimeout(done, 300));
			return window.limberSound.currentTime > before;
		}`, nil)
	})
}
