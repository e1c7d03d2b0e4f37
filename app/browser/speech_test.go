//go:build !js

package browser

import (
	"slices"
	"testing"
	"time"
)

// spoken makes sure that this was asked of the voice, in order.
func spoken(s *stage, want ...string) {
	s.t.Helper()
	if got := value[[]string](s, "spoken"); !slices.Equal(got, want) {
		s.t.Errorf("spoken: %q, want %q", got, want)
	}
}

func TestSpeechSaysOneBreathAfterAnother(t *testing.T) {
	s := newStage(t)
	s.run("sound.say('Lie on your back. Breathe out.')")
	s.until("spoken.length === 3")
	spoken(s, "(cancel)", "Near: Lie on your back.", "Near: Breathe out.")
}

func TestWhatIsSaidLaterTakesThePlaceOfWhatIsBeingSaid(t *testing.T) {
	s := newStage(t)
	s.run("speechSynthesis.speaking = true; sound.say('One. Two. Three.'); sound.say('Four.')")
	time.Sleep(500 * ms)
	spoken(s, "(cancel)", "(cancel)", "Near: Four.")
}

// A phone may have to start what speaks. What is to be said first is waited for longer.
func TestAVoiceThatIsSlowToWakeLosesNothing(t *testing.T) {
	s := newStage(t)
	s.run("wakes = 3500; sound.say('One. Two.')")
	s.until("spoken.length === 3")
	spoken(s, "(cancel)", "Near: One.", "Near: Two.")
}

func TestAVoiceThatNeverAnswersIsGivenUpAndToldOnce(t *testing.T) {
	s := newStage(t)
	s.run("answers = false")
	for range 3 {
		s.run("spoken.length = 0; sound.say('Hello.')")
		s.until("spoken.at(-1) === '(cancel)' && spoken.length > 1")
	}
	s.run("spoken.length = 0; sound.say('Hello.')")
	time.Sleep(300 * ms)
	if got := value[[]string](s, "spoken"); len(got) > 0 {
		t.Errorf("spoken all the same: %q", got)
	}
	want := []string{"no voice"}
	if got := value[[]string](s, "sound.happened"); !slices.Equal(got, want) {
		t.Errorf("told: %q, want %q", got, want)
	}
}

// Voices come late, and Firefox has thousands: they are listed again when there are
// others, and without those that are others in disguise.
func TestVoicesAreListedWhenTheyCome(t *testing.T) {
	s := newStage(t)
	if got := value[string](s, "sound.voices()"); got != "Near, Google Far (far)" {
		t.Errorf("at first: %s", got)
	}
	s.run(`speechSynthesis.getVoices = () => [
		['de', 'Deutsch'], ['en-US', 'America+Andrea'], ['en-US', 'America'], ['en-GB', 'Aria Online'],
	].map(([lang, name]) => ({ voiceURI: name, name, lang, localService: false }))`)
	if got := value[string](s, "sound.voices()"); got != "Near, Google Far (far)" {
		t.Errorf("before it is told of others: %s", got)
	}
	s.run("speechSynthesis.onvoiceschanged()")
	if got := value[[]string](s, "sound.happened"); !slices.Equal(got, []string{"other voices"}) {
		t.Errorf("told: %q", got)
	}
	if got := value[string](s, "sound.voices()"); got != "America, Aria Online (far)" {
		t.Errorf("then: %s", got)
	}
	s.run("spoken.length = 0; sound.say('Hello.')")
	s.until("spoken.length === 2")
	if got := value[[]string](s, "spoken"); got[1] != "America: Hello." {
		t.Errorf("spoken: %q", got)
	}
}

func TestNothingIsSaidWhileThePageIsHidden(t *testing.T) {
	s := newStage(t)
	s.hide()
	s.run("spoken.length = 0; sound.say('Hello.')")
	time.Sleep(300 * ms)
	if got := value[[]string](s, "spoken"); len(got) > 0 {
		t.Errorf("spoken: %q", got)
	}
}
