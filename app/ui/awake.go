package ui

import "limber/app/ui/settings"

// Awoke takes what became of asking the screen to stay on.
func Awoke(on bool, err error) {
	switch {
	case on:
		the.awake = settings.Awake
	case err != nil:
		if the.awake != settings.Refused && the.player != nil {
			the.note(the.words.Phone.AwakeRefused)
		}
		the.awake = settings.Refused
	default:
		the.awake = settings.NotAsked
	}
	the.refresh()
}
