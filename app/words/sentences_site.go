// Code generated from exercises/languages/en/words.toml by make goldens. DO NOT EDIT.

package words

// Site is what is said around the program: before it runs, and without it. It
// is written into what is sent, and does not travel to the program.
type Site struct {
	_ sheet

	Written  string
	Manifest Manifest
	Loader   Loader
	Worker   Worker
}

// Manifest holds what a phone shows of an installed Limber, and what its
// pictures are of.
type Manifest struct {
	_ sheet

	Description    string
	PlayerNarrow   string
	TodayNarrow    string
	ExerciseNarrow string
	PlayerWide     string
	RoutineWide    string
}

// Loader holds what is said while the program is loaded, and when it can't be.
type Loader struct {
	_ sheet

	Loading      string
	TryAgain     string
	Off          string
	OffApple     string
	OffElsewhere string
	Failed       string
	PageAltered  Line `with:"what"`
	FileAltered  Line `with:"what"`
	NoNetwork    string
	Broke        string
	Saved        string
	Reload       string
	Copy         string
	Copied       string
	Details      string
	NoCopy       Line `with:"fault"`
}

// Worker holds what is said by what keeps the offline copy.
type Worker struct {
	_ sheet

	Damaged     string
	NoRoom      string
	BrokeOff    string
	NotAsShould Line `with:"fault"`
}
